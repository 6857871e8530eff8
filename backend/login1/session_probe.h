// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/core/session_id.h"
#include "backend/linux/desktop_programs.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace stationmaster {

/// What a SessionProbe needs to know of a session to look it up.
struct ProbeSubject
{
    SessionId id;
    QString scope; ///< logind's `Scope`, the systemd unit that holds its processes. Comes from the host.
    QString display; ///< logind's `Display`; often missing.
    bool graphical = false;
    bool xrdp = false; ///< Opened by xrdp-sesman.
    bool gnomeRemote = false; ///< GNOME Remote Login.

    bool operator==(const ProbeSubject &) const = default;
};

/// What logind does not know.
struct ProbeFacts
{
    QString fullName; ///< Not yet made harmless: displayable() is the reader's business.
    QString display; ///< ":12", empty when unknown.
    bool xvnc = false; ///< Its X server is Xvnc.
    std::optional<bool> connected; ///< Whether a client shows it now; none when that cannot be told.

    bool operator==(const ProbeFacts &) const = default;
};

/// Facts about this very computer's sessions that logind does not have. Lives on its maker's thread and never
/// blocks it.
class SessionProbe : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The whole set of sessions of interest; whatever was watched before and is not in it is forgotten. Each
    /// session that is new in the set is answered at least once, even if nothing could be found out.
    virtual void watch(const QList<ProbeSubject> &subjects) = 0;

    /// What is left in the session's scope, or in its user's slice or manager, by this computer's own control
    /// groups, as "name (pid)".
    virtual QFuture<Result<QStringList>> processesLeft(const SessionId &id, const QString &unit,
                                                       UnitPart part) = 0;
    /// Kills what is left there, as far as the rights of this program go.
    virtual QFuture<Result<>> killLeft(const SessionId &id, const QString &unit, UnitPart part) = 0;

Q_SIGNALS:
    void factsFound(const stationmaster::SessionId &id, const stationmaster::ProbeFacts &facts);
};

} // namespace stationmaster

Q_DECLARE_METATYPE(stationmaster::ProbeFacts)
