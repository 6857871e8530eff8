// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/terminal/command.h"
#include "ui/terminal/command_host.h"
#include "ui/terminal/picture_destination.h"
#include "ui/terminal/reporter.h"
#include "ui/terminal/terminal.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace stationmaster {

/// Runs one request from beginning to end on the event loop: waits for the host, then lists or acts. Never
/// blocks.
class CommandRunner final : public QObject
{
    Q_OBJECT

public:
    /// How long the host may take to answer when the request does not say.
    static constexpr std::chrono::seconds DefaultTimeout{25};

    /// The terminal must outlive it. `second` is how long a second of a countdown lasts; tests shorten it.
    CommandRunner(CommandRequest request, Terminal &terminal, MakePictureFile makePictureFile,
                  std::chrono::milliseconds second = std::chrono::seconds(1), QObject *parent = nullptr);

    /// Begins to wait for the host. Called once, before the way to it is opened.
    void start();
    /// The way to the host is open. What `host` points to must outlive this object.
    void useHost(const CommandHost &host);
    /// There is no way to the host.
    void fail(const Error &error);
    /// There is no way to the one computer that was named, for this reason.
    void failToReach(const LinkStatus &status);
    /// Somebody is being asked on the terminal, and may take his time.
    void holdDeadline(bool hold);
    /// The way to the host is cut, and another is being made. What was told to the host goes on there.
    void loseHost();
    void regainHost();
    /// SIGINT.
    void interrupt();
    /// SIGTERM, SIGHUP.
    void terminate();

Q_SIGNALS:
    /// Once, from the event loop or from interrupt(), terminate() and fail().
    void finished(stationmaster::ExitCode code);

private:
    QString computers() const;
    void onDeadline();
    void onStateChanged();
    bool wakes() const; ///< It is for computers that cannot be reached.
    void tellMissing();
    void run();
    void begin(Command *command);
    void list();
    void listHosts();
    void tableData(const QStringList &lines);
    void finish(ExitCode code);

    const CommandRequest m_request;
    Terminal &m_terminal;
    const MakePictureFile m_makePictureFile;
    const std::chrono::milliseconds m_second;
    const Reporter m_reporter;
    CommandHost m_host;
    QPointer<Command> m_command;
    QTimer m_deadline;
    bool m_running = false;
    bool m_incomplete = false; ///< Some of the computers that were named cannot be reached.
    bool m_leftToHost = false; ///< It was lost in the midst of what it had been told.
    bool m_finished = false;
};

} // namespace stationmaster
