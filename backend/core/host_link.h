// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/host_control.h"
#include "backend/core/host_power.h"
#include "backend/core/link_status.h"
#include "backend/core/password_question.h"
#include "backend/core/screen_source.h"
#include "backend/core/session_backend.h"

#include <QObject>

#include <optional>

namespace stationmaster {

/// The port: one host and the way to it. Lives on the thread that made it and never blocks it.
/// What stands behind the other ports is there from the first time that the way was open and lives as long as
/// this object: through a lost connection and the next one, and after close().
class HostLink : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QString hostId() const = 0; ///< What SessionId::host says.
    virtual QString name() const = 0; ///< What the operator calls it.

    /// Begins to connect, and to connect again whenever the connection is lost. Of a link that is open it
    /// makes an attempt at once, if none is under way.
    virtual void open() = 0;
    /// Lets the connection go. Sessions stay as they were last seen.
    virtual void close() = 0;
    virtual LinkStatus status() const = 0;
    /// The connection may have died without anybody having been told: finds that out now instead of when it
    /// is missed, and waits no longer to try again. Of a link that is closed nothing.
    virtual void check() { }

    /// The operator has compared and says that `key` is this host's: connects, and only to whoever has it.
    virtual void trustKey(const HostKey &key) = 0;
    /// Connects with this answer to `question` (LinkStatus::question), and to no other question. Kept in
    /// memory for the next time that the same is asked, until it is refused.
    virtual void givePassword(const QString &question, const QString &password) = 0;

    /// What the host asks because something that was wanted there takes an administrator's password. Nothing:
    /// it asks nobody.
    virtual std::optional<PasswordQuestion> question() const = 0;
    /// Answers the question with this id, and no other, as one of those whom it names.
    virtual void answer(quint64 question, const QString &name, const QString &text) = 0;
    /// What it was for is refused, and so is what the host would have asked for next.
    virtual void decline(quint64 question) = 0;

    /// Bytes that have come from it so far, connections that were lost included; 0 where nothing counts them.
    virtual quint64 received() const { return 0; }

    virtual SessionBackend *backend() const = 0; ///< Null before the first connection.
    virtual ScreenSource *screens() const = 0; ///< Null there, and on a host without stationd.
    virtual HostControl *control() const = 0; ///< The same.
    virtual HostPower *power() const = 0; ///< Null before the first connection.
    /// Why the stationd that the host has is not used: it could not be started.
    virtual std::optional<Error> serviceTrouble() const = 0;

Q_SIGNALS:
    /// status() is another.
    void statusChanged();
    /// question() is another.
    void questionChanged();
    /// What was answered to the question that there was is right; questionChanged() follows.
    void answerAccepted();
    /// backend(), screens(), control() and power() are there, once. The backend has not been started.
    void partsReady();
};

} // namespace stationmaster
