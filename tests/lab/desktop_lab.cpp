// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/desktop_lab.h"

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

void DesktopLab::TearDown()
{
    if (!IsSkipped())
        asRoot(u"rm -f /var/lib/systemd/linger/student1; "
               "systemctl kill --signal=KILL user@$(id -u student1).service"_s);
    ActingLab::TearDown();
}

LabHost::Output DesktopLab::asStudent(const QString &line)
{
    return host().runAs(u"student1"_s,
                        {u"bash"_s, u"-c"_s, u"export XDG_RUNTIME_DIR=/run/user/$(id -u); "_s + line});
}

QString DesktopLab::startStubbornUnit(const QString &unit, const QString &slice)
{
    const QString mark = u"/tmp/runs-"_s + unit;
    const QString line =
        u"systemd-run --user --quiet --unit=%1 --slice=%2 "
        "bash -c 'trap \"\" TERM HUP INT; touch %3; while :; do sleep 1; done'"_s.arg(unit, slice, mark);
    EXPECT_TRUE(succeeded(asStudent(line)));
    EXPECT_TRUE(LabHost::waitFor([&mark] {
        return asRoot(u"test -e "_s + mark).ok();
    }));
    return mark;
}

bool DesktopLab::runs(const QString &mark)
{
    return asRoot(u"pgrep -u student1 -f 'touch %1;'"_s.arg(mark)).ok();
}

QString DesktopLab::idOfSsh()
{
    for (const LoginctlSession &session : host().sessionsOf(u"student1"_s)) {
        if (session.service() == u"sshd"_s)
            return session.id();
    }
    return {};
}

} // namespace stationmaster::lab
