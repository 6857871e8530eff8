// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/stationctl_lab.h"

#include <algorithm>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

QStringList shell(const QString &line)
{
    return {u"bash"_s, u"-c"_s,
            u"PATH="_s + LabHost::programs() + u":$PATH LANG=C.UTF-8; export PATH LANG; "_s + line};
}

} // namespace

void StationctlLab::SetUp()
{
    LabTest::SetUp();
    if (!IsSkipped() && !HasFatalFailure())
        endAll();
}

void StationctlLab::TearDown()
{
    if (!IsSkipped())
        endAll();
}

LabHost::Output StationctlLab::asRoot(const QString &line)
{
    return host().run(shell(line));
}

LabHost::Output StationctlLab::asUser(const QString &user, const QString &line)
{
    return host().runAs(user, shell(line));
}

LabHost::Output StationctlLab::inSession(const QString &user, const QString &line)
{
    return host().runInSession(user, shell(line));
}

QString StationctlLab::startText(const QString &user, const QString &terminal, const QString &command)
{
    QStringList before;
    for (const LoginctlSession &session : host().sessionsOf(user))
        before += session.id();
    QStringList words{u"systemd-run"_s,
                      u"--quiet"_s,
                      u"--collect"_s,
                      u"-p"_s,
                      u"User="_s + user,
                      u"-p"_s,
                      u"PAMName=login"_s,
                      u"-E"_s,
                      u"XDG_SESSION_CLASS=user"_s,
                      u"-E"_s,
                      u"XDG_SESSION_TYPE=tty"_s};
    // What PAM is told is the terminal; nothing is opened there.
    if (!terminal.isEmpty())
        words += {u"-p"_s, u"TTYPath=/dev/"_s + terminal};
    EXPECT_TRUE(succeeded(host().run(words + QStringList{u"bash"_s, u"-c"_s, command})));
    QString id;
    EXPECT_TRUE(LabHost::waitFor([&] {
        for (const LoginctlSession &session : host().sessionsOf(user)) {
            // From systemd 256 on one that is just being opened has no scope, and cannot be ended.
            if (!before.contains(session.id()) && session.state() != u"opening"_s)
                id = session.id();
        }
        return !id.isEmpty();
    }));
    return id;
}

QString StationctlLab::startStubborn(const QString &user)
{
    return startText(user, {}, u"trap '' TERM HUP INT; while :; do sleep 1; done"_s);
}

void StationctlLab::setLocked(const QString &id, bool locked)
{
    asRoot(u"busctl call org.freedesktop.login1 $(busctl call org.freedesktop.login1 /org/freedesktop/login1"
           " org.freedesktop.login1.Manager GetSession s %1 | cut -d'\"' -f2)"
           " org.freedesktop.login1.Session SetLockedHint b %2"_s.arg(id, locked ? u"true"_s : u"false"_s));
}

QString StationctlLab::idOf(const QString &user)
{
    const QList<LoginctlSession> sessions = host().sessionsOf(user);
    return sessions.size() == 1 ? sessions.first().id() : QString();
}

bool StationctlLab::exists(const QString &id)
{
    return std::ranges::any_of(host().sessions(), [&id](const LoginctlSession &session) {
        return session.id() == id && session.state() != u"closing"_s;
    });
}

void StationctlLab::endAll()
{
    QString left;
    ASSERT_TRUE(LabHost::waitFor([&left] {
        // Each time again: what is just being opened or closed may not have been there to be ended.
        host().run(
            {u"sh"_s, u"-c"_s,
             u"for id in $(loginctl --no-legend list-sessions | awk '{print $1}'); do"
             " loginctl kill-session --signal=KILL \"$id\"; loginctl terminate-session \"$id\"; done 2>/dev/null"_s});
        left = host()
                   .run({u"sh"_s, u"-c"_s,
                         u"for id in $(loginctl --no-legend list-sessions | awk '{print $1}'); do"
                         " loginctl session-status \"$id\"; done 2>&1"_s})
                   .out;
        return left.isEmpty();
    })) << "these do not end:\n"
        << left.toStdString();
}

} // namespace stationmaster::lab
