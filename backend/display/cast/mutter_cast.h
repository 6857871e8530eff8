// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/cast/cast_session.h"
#include "backend/display/cast/mutter_displays.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QLatin1StringView>
#include <QString>
#include <QVariantList>

#include <functional>

namespace stationmaster {

/// GNOME's own: org.gnome.Mutter.ScreenCast on the user's bus, which gives its screen to any program of his,
/// as a recording. GNOME's panel shows that there is one, and has no button that would end it.
///
/// The interface says of itself that it is private to GNOME; what is used of it here is the same from GNOME
/// 43 to 50. Source: data/dbus-interfaces/org.gnome.Mutter.ScreenCast.xml and …DisplayConfig.xml of Mutter.
class MutterCast final : public CastSession
{
    Q_OBJECT

public:
    static constexpr QLatin1StringView Service{"org.gnome.Mutter.ScreenCast"}; ///< The well-known name.

    /// `owner` is the unique name of the compositor's connection to the user's `bus`: only that one is asked
    /// and listened to.
    MutterCast(const QDBusConnection &bus, QString owner, QObject *parent = nullptr);
    ~MutterCast() override;

    void start() override;
    void open(bool cursor) override;
    void close() override;

private Q_SLOTS:
    void onMonitorsChanged();
    void onNode(uint node);
    void onClosed();
    void onDisconnected();

private:
    using Then = std::function<void(const QDBusMessage &)>;

    void ask(QLatin1StringView method, const QVariantList &arguments, const QString &signature,
             const Then &then);
    void askWhatIsShown();
    void record(const QString &session, bool cursor);
    void stop(const QString &session);
    void end(const Error &error);

    QDBusConnection m_bus;
    const QString m_owner;
    QList<MutterDisplay> m_displays;
    QString m_session; ///< The path of the one that is recorded in; empty without one.
    QString m_stream;
    quint64 m_opening = 0; ///< Which open() is the last: an answer to another is nobody's any more.
    bool m_failed = false;
};

} // namespace stationmaster
