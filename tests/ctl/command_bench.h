// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ctl/fake_terminal.h"
#include "tests/support/eventually.h"
#include "tests/support/fake_session_backend.h"
#include "tests/support/printers.h"
#include "tests/support/sessions.h"
#include "ui/terminal/command_runner.h"

#include <gtest/gtest.h>

#include <memory>
#include <optional>

namespace stationmaster::test {

/// Runs whole command lines on a fake host and a fake terminal. A second of a countdown lasts `second`.
class CommandBench
{
public:
    CommandBench() { backend.setSessions(makeSessions(3)); }

    /// Begins; false when the command line was not one that runs.
    bool begin(const QStringList &arguments)
    {
        line = parseCommandLine(arguments);
        if (line.kind != CommandLine::Kind::Run)
            return false;
        runner = std::make_unique<CommandRunner>(line.request, terminal, makePictureFile, second);
        QObject::connect(runner.get(), &CommandRunner::finished, runner.get(), [this](ExitCode c) {
            code = c;
            ++finishes;
        });
        runner->start();
        host.backend = &backend;
        runner->useHost(host);
        return true;
    }

    bool waitForCalls(size_t count)
    {
        return eventually([&]() {
            return backend.calls.size() >= count;
        });
    }

    bool waitForEnd()
    {
        return eventually([&]() {
            return code.has_value();
        });
    }

    /// Begins and waits for the end. A command line that does not run ends as the program would.
    ExitCode run(const QStringList &arguments)
    {
        if (!begin(arguments))
            return line.kind == CommandLine::Kind::Misuse ? ExitCode::Usage : ExitCode::Done;
        EXPECT_TRUE(waitForEnd()) << "the command did not end";
        return code.value_or(ExitCode(-1));
    }

    /// Ids of the sessions that were acted on, in order.
    QStringList touched(Verb verb) const
    {
        QStringList ids;
        for (const FakeSessionBackend::Call &call : backend.calls) {
            if (call.action.verb == verb)
                ids += call.id.local;
        }
        return ids;
    }

    void setOwn(int index)
    {
        QList<Session> sessions = backend.sessions();
        sessions[index].own = true;
        backend.setSessions(sessions);
    }

    FakeSessionBackend backend;
    CommandHost host;
    MakePictureFile makePictureFile;
    FakeTerminal terminal;
    std::chrono::milliseconds second{1000};
    CommandLine line;
    std::unique_ptr<CommandRunner> runner;
    std::optional<ExitCode> code;
    int finishes = 0;
};

inline const Result<Outcome> done{Outcome{}};

inline Result<Outcome> failure(Error::Code code)
{
    return Error{code, {}, {}};
}

} // namespace stationmaster::test

namespace stationmaster {
inline void PrintTo(ExitCode code, std::ostream *out)
{
    *out << "exit code " << int(code);
}
} // namespace stationmaster
