// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>
#include <QTimer>

class QAction;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QToolButton;

namespace stationmaster {

/// One line inside the window that says what happened or what is under way, with buttons for what can be done
/// about it. Plain text only. Closing it deletes it. Where its way to cancel was, no other button comes:
/// whoever clicks a moment too late clicks on nothing.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind
    {
        Information,
        Positive,
        Warning,
        Error,
    };

    static constexpr int FadeMs = 8000; ///< For how long what was done well is to be read.

    MessageBar(Kind kind, const QString &text, QWidget *parent = nullptr);

    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    void setText(const QString &text);
    QString text() const { return m_text; }
    /// Cuts a text that is longer than the line; the whole of it is in the tool tip.
    void setOneLine(bool oneLine);
    /// Of a bar of one line, with its buttons.
    static int lineHeight(const QWidget &widget);
    /// The text says what came of something: assistive technology reads it out, wherever the focus is.
    void announce();
    /// Dismisses itself some seconds from now, when nobody points at it.
    void fade();
    /// Shows how far something has come; a `total` of 0 or less takes the display away.
    void setProgress(int done, int total);
    /// A button for `action`, which the bar takes over.
    void addButton(QAction *action);
    /// The button that cancels what the bar tells of; the bar takes `action` over.
    void setCancel(QAction *action);
    /// Takes every button away; the place of the one that cancels stays empty.
    void clearButtons();
    void setClosable(bool closable);

public Q_SLOTS:
    /// As if its close button had been clicked.
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *makeButton(QAction *action);
    void updateText();
    QColor tint() const;
    void updateIcon();

    Kind m_kind;
    QString m_text;
    bool m_oneLine = false;
    QTimer m_fade{this};
    QLabel *m_icon;
    QLabel *m_label;
    QProgressBar *m_progress;
    QHBoxLayout *m_buttons;
    QToolButton *m_cancel;
    QToolButton *m_close;
};

} // namespace stationmaster
