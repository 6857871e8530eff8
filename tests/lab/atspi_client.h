// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QList>
#include <QObject>
#include <QRect>
#include <QString>

namespace stationmaster::lab {

/// A widget of a running program, as the accessibility bus names it.
struct Widget
{
    QString service;
    QString path;
    int depth = 0; ///< 0: a top-level window.
    QString role; ///< "push button", "menu item", "list item" …
    QString name; ///< What a screen reader would say.
    quint64 states = 0; ///< Bit n is AtspiStateType n.
    bool isValid() const { return !path.isEmpty(); }
    bool isShowing() const { return states & (quint64(1) << 25); }
    bool isEnabled() const { return states & (quint64(1) << 8); }
    bool isSelected() const { return states & (quint64(1) << 23); }
    bool isChecked() const { return states & (quint64(1) << 4); }
};

/// Sees and works another program's widgets as a screen reader does, over the AT-SPI bus of this session
/// (interfaces org.a11y.atspi.*, as in at-spi2-core's xml folder). The program has to be started with
/// QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1. Calls block.
class AtspiClient final : public QObject
{
    Q_OBJECT

public:
    /// Asks the session bus for the accessibility bus and connects to it.
    bool connect(QString *problem);

    /// All widgets of the programs that call themselves `application`, depth first.
    QList<Widget> tree(const QString &application) const;
    /// The first showing widget with this role and a name that begins with `name` (an '&' counts for
    /// nothing).
    Widget find(const QString &application, const QString &role, const QString &name) const;

    /// Presses a button, chooses an entry, toggles a box or opens a menu, whichever the widget offers first.
    /// An action that opens a dialog may not answer before the dialog is closed: no answer counts as done.
    bool act(const Widget &widget) const;
    /// Keeps account of which widget has the focus from now on. The entries of an open popup menu are told in
    /// no other way: Qt leaves popups out of its tree.
    bool followFocus();
    /// The widget that got the focus last, since this was asked before; invalid when none did within a while.
    Widget nextFocus();

    /// Gives a field for numbers this one. False where it takes none, or another.
    bool setValue(const Widget &widget, double value) const;
    /// What it holds as text.
    QString text(const Widget &widget) const;
    /// Where it is on the screen.
    QRect extents(const Widget &widget) const;

private Q_SLOTS:
    void stateChanged(const QDBusMessage &message);

private:
    Widget describe(const QString &service, const QString &path, int depth) const;
    void walk(const Widget &widget, QList<Widget> *found) const;

    QDBusConnection m_bus{QString()};
    QList<QDBusMessage> m_focused;
};

} // namespace stationmaster::lab
