// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session.h"
#include "backend/login1/session_probe.h"

#include <QVariantMap>

#include <optional>

namespace stationmaster {

/// One session as logind describes it: the properties of org.freedesktop.login1.Session that matter here,
/// each taken only if it has the documented type. Texts are as they came, not yet harmless.
struct SessionRecord
{
    QString local; ///< `Id`
    QString path; ///< Of its object on the bus.
    quint32 uid = 0;
    QString userName;
    quint64 startedUsec = 0; ///< `Timestamp`
    QString seat;
    QString tty;
    QString display;
    bool remote = false;
    QString remoteHost;
    QString service; ///< The PAM service that opened it.
    QString scope; ///< The systemd unit that holds its processes.
    QString type;
    QString sessionClass;
    QString state;
    bool active = false;
    bool idle = false;
    quint64 idleSinceUsec = 0;
    bool locked = false;

    bool operator==(const SessionRecord &) const = default;

    SessionId id(const QString &host) const { return {host, local, uid, startedUsec}; }
    bool isGraphical() const;
    bool isXrdp() const;
    bool isWayland() const;
    /// A remote log-on through GDM: GNOME Remote Login, which has no seat.
    bool isGnomeRemote() const;
    /// Its leader has ended, or it was told to end; processes of it may live on for as long as they like.
    bool isClosing() const;
    /// A user's session. Greeters, user managers, background services and whatever class this program has
    /// never heard of are not.
    bool isShown() const;
};

/// What a GetAll answered. None unless `Id`, `User` and `Timestamp` are there and make sense: without them
/// the session could not be told from another.
std::optional<SessionRecord> recordFrom(const QString &path, const QVariantMap &properties);
/// The owner of a session may give it another type (SetType). One that had a screen is taken to have it
/// still: else its user could take it out of what is done to desktops. `before` is what was known of the same
/// session.
void keepScreen(const SessionRecord &before, SessionRecord &record);
/// Takes over what a PropertiesChanged said.
void apply(const QVariantMap &changed, SessionRecord &record);

/// logind's ids are counters ("3", "c5"); anything longer than 64 characters or with others than letters,
/// digits, '-' and '_' is not one.
bool isValidSessionId(const QString &local);

/// The row for people. `facts` is what a probe found, if there is one.
Session sessionFrom(const SessionRecord &record, const QString &host, const ProbeFacts &facts, bool own);

} // namespace stationmaster
