// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/acting_lab.h"

#include <QDateTime>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

/// User, window manager, command. A window that is there before its manager is at work is not given the
/// keyboard.
const QString startScript = uR"(
pid=$(pgrep -n -u "$0" -x "$1") && mapfile -d '' -t environment <"/proc/$pid/environ" || exit 1
for ((tries = 0; tries < 200; ++tries)); do
    env "${environment[@]}" xprop -root _NET_SUPPORTING_WM_CHECK | grep -q 'window id' && break
    sleep 0.1
done
((tries < 200)) || { echo "$1 does not manage the desktop" >&2; exit 1; }
user=$0
shift
exec systemd-run --quiet --collect --uid="$user" env "${environment[@]}" "$@"
)"_s;

} // namespace

void ActingLab::SetUp()
{
    StationctlLab::SetUp();
    if (IsSkipped() || HasFatalFailure())
        return;
    ASSERT_TRUE(succeeded(asRoot(u"/opt/lab/hostd install 30; systemctl restart stationd"_s)));
}

void ActingLab::TearDown()
{
    if (!IsSkipped())
        asRoot(u"stationctl unblock --all --yes"_s);
    StationctlLab::TearDown();
}

std::unique_ptr<QProcess> ActingLab::startAsTeacher(const QString &line)
{
    auto process = std::make_unique<QProcess>();
    host().open(
        *process,
        {u"runuser"_s, u"-u"_s, u"teacher"_s, u"--"_s, u"bash"_s, u"-c"_s,
         u"PATH="_s + LabHost::programs() + u":$PATH LANG=C.UTF-8; export PATH LANG; exec "_s + line});
    return process;
}

LabHost::Output ActingLab::finished(QProcess &process)
{
    LabHost::Output output;
    if ((process.state() == QProcess::NotRunning || process.waitForFinished(LabHost::Timeout))
        && process.exitStatus() == QProcess::NormalExit)
        output.exitCode = process.exitCode();
    output.out = QString::fromUtf8(process.readAllStandardOutput());
    output.err = QString::fromUtf8(process.readAllStandardError());
    return output;
}

QHash<QString, QString> ActingLab::logOn(int first, int count, const QString &desktop)
{
    QStringList specs;
    for (int i = first; i < first + count; ++i)
        specs += u"xvfb:student%1:%2"_s.arg(i).arg(desktop);
    EXPECT_TRUE(succeeded(host().startSessions(specs)));
    QHash<QString, QString> ids;
    for (const LoginctlSession &session : host().sessions())
        ids.insert(session.user(), session.id());
    EXPECT_EQ(ids.size(), count);
    return ids;
}

bool ActingLab::startOnDesktop(const QString &user, const QString &manager, const QStringList &command)
{
    const LabHost::Output output =
        host().run(QStringList{u"bash"_s, u"-c"_s, startScript, user, manager} + command);
    EXPECT_TRUE(succeeded(output));
    return output.ok();
}

QString ActingLab::fileOf(const QString &path)
{
    return host().run({u"cat"_s, path}).out;
}

qint64 ActingLab::now()
{
    return QDateTime::currentMSecsSinceEpoch() * 1000;
}

void ActingLab::killStationd()
{
    const auto pid = [] {
        return host().run({u"systemctl"_s, u"show"_s, u"-P"_s, u"MainPID"_s, u"stationd"_s}).out.trimmed();
    };
    const QString before = pid();
    ASSERT_NE(before, u"0"_s);
    ASSERT_TRUE(succeeded(host().run({u"kill"_s, u"-KILL"_s, before})));
    ASSERT_TRUE(LabHost::waitFor([&] {
        const QString after = pid();
        return after != before && after != u"0"_s && !after.isEmpty();
    }));
}

int ActingLab::audited(const QString &session, const QString &act, const QString &outcome)
{
    return int(host()
                   .run({u"journalctl"_s, u"-o"_s, u"cat"_s, u"-q"_s, u"STATIONMASTER_SESSION="_s + session,
                         u"STATIONMASTER_ACT="_s + act, u"STATIONMASTER_OUTCOME="_s + outcome})
                   .out.count(u'\n'));
}

} // namespace stationmaster::lab
