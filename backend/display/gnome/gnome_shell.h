// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/core/session_cover.h"
#include "backend/dbus/call.h"

#include <QByteArray>
#include <QColor>
#include <QDBusConnection>
#include <QImage>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QSize>
#include <QString>

#include <functional>

class QDBusArgument;

namespace stationmaster {

/// A picture that the shell is to show: what stands in the middle of one monitor's cover, or a notice.
struct ShellCard
{
    QByteArray png;
    double density = 1; ///< Pixels of it for each unit that the shell measures in.

    static ShellCard of(const QImage &image, double density);
};

QDBusArgument &operator<<(QDBusArgument &argument, const ShellCard &card);
const QDBusArgument &operator>>(const QDBusArgument &argument, ShellCard &card);

/// Our part inside GNOME Shell (resources/gnome-shell), as its session's agent calls it on the user's bus:
/// the object org.stationmaster.Shell1 of the shell's own connection. It carries out what the agent asks for
/// that stationd says it has started, and what it says of the screen is what the compositor itself knows: it
/// runs within it, beside whatever else its user has had loaded there.
class GnomeShell final : public QObject
{
    Q_OBJECT

public:
    struct Monitor
    {
        QSize size; ///< In the shell's units.
        double density = 1; ///< Pixels for each of them.

        QSize pixels() const;
        bool operator==(const Monitor &) const = default;
    };
    static constexpr int MaxMonitors = 16;

    /// `owner` is the unique name of the shell's connection to the user's `bus`: only that one is asked and
    /// listened to.
    GnomeShell(const QDBusConnection &bus, QString owner, QObject *parent = nullptr);
    ~GnomeShell() override;

    /// Called once. found() follows, later.
    void start();

    /// What is asked is answered on this thread, later, and not at all if this object has died.
    void askMonitors(const std::function<void(const Result<QList<Monitor>> &)> &then);
    /// Puts a cover of this colour over all monitors, or these cards on the one that is there; one for each
    /// monitor, in the order of askMonitors(). Answered when it has been painted.
    void cover(const QColor &background, const QList<ShellCard> &cards,
               const std::function<void(const Result<> &)> &then);
    void uncover(const std::function<void(const Result<> &)> &then);
    /// Whether the cover is over everything, and whether keyboard and pointer are its own: now.
    void look(const std::function<void(const Result<CoverState> &)> &then);
    /// A small window of this number, or another picture in it, so many units below the main monitor's upper
    /// edge; answered when it has been painted.
    void showNotice(quint32 number, int top, const ShellCard &card,
                    const std::function<void(const Result<> &)> &then);
    void hideNotice(quint32 number);

Q_SIGNALS:
    /// It is there, or not. The answer to start().
    void found(bool isThere);
    /// It has come, or gone, after found() said otherwise.
    void changed();
    void monitorsChanged();
    /// Pointer or finger, on the card of this monitor, in its pixels.
    void pointed(int monitor, QPoint position);
    /// Of the cover: one of those that can press a button, by its number in X11/keysymdef.h.
    void keyPressed(quint32 symbol);
    /// Pointer or finger, on the window of this number, in the shell's units.
    void noticePressed(quint32 number, QPoint position);

private Q_SLOTS:
    void onCame();
    void onWent();
    void onMonitorsChanged();
    void onPressed(const QDBusMessage &message);
    void onNoticePressed(const QDBusMessage &message);

private:
    void call(QLatin1StringView method, const QVariantList &arguments, const QString &signature,
              const Reply &then);
    void setThere(bool isThere);

    QDBusConnection m_bus;
    const QString m_owner;
    bool m_isFound = false;
    bool m_isThere = false;
};

} // namespace stationmaster

Q_DECLARE_METATYPE(stationmaster::ShellCard)
