// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"
#include "backend/core/link_status.h"
#include "backend/dbus/bus_opener.h"
#include "backend/ssh/askpass_server.h"
#include "backend/ssh/host_probe.h"
#include "backend/ssh/ssh_process.h"
#include "backend/ssh/ssh_questions.h"
#include "backend/ssh/ssh_words.h"

#include <QDBusConnection>
#include <QHash>
#include <QObject>

#include <memory>

namespace stationmaster {

class BusRelay;
class RelayThread;

/// What the ssh processes of a program share. Outlives all of them.
struct SshServices
{
    RelayThread &relays;
    AskpassServer *askpass = nullptr; ///< Null: nobody can be asked.
    Clock &clock;
    HostProbe *probe = nullptr; ///< Null: whether a host is there again is found out by ssh alone.
};

/// One ssh to one host and the bus at its far end, from the first try to its end. Answers once with opened()
/// or failed(); after opened() the bus lives as long as this object and the far end do.
class SshAttempt final : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        RemoteHost host;
        SshOptions ssh;
        QString connection; ///< Qt's name for the bus; another one for each attempt.
        std::chrono::milliseconds deadline{90'000}; ///< For all of it, a slow login shell included.
        SshQuestions::Answers answers = {}; ///< Whoever is asked may take his time within the deadline.
    };

    SshAttempt(Request request, const SshServices &services, QObject *parent = nullptr);
    ~SshAttempt() override;

    /// Called once.
    void begin();

    quint64 received() const; ///< Bytes over the line so far.
    quint64 sent() const;
    /// The secrets that ssh was given, by the question that each answered.
    const QHash<QString, QString> &given() const { return m_questions.given(); }

Q_SIGNALS:
    void opened(const QDBusConnection &bus);
    void failed(const stationmaster::LinkStatus &status);

private:
    void openBus(const QString &address);
    void onEnded(int exitCode, const QString &output);
    void giveUp();
    void fail(const LinkStatus &status);

    const Request m_request;
    const SshServices m_services;
    std::unique_ptr<SshProcess> m_process;
    BusRelay *m_relay = nullptr; ///< On the relays' thread, which deletes it.
    BusOpener m_opener;
    SshQuestions m_questions;
    bool m_timedOut = false;
    ClockTimer m_deadline;
    bool m_answered = false;
};

} // namespace stationmaster
