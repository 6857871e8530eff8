// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/lab_room.h"

#include <QCoreApplication>
#include <QProcess>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

QStringList shell(const QString &line)
{
    return {u"bash"_s, u"-c"_s,
            u"PATH="_s + LabHost::programs() + u":$PATH LANG=C.UTF-8; export PATH LANG; "_s + line};
}

} // namespace

LabRoom::~LabRoom()
{
    m_hosts.clear();
    if (!m_bridge.isEmpty())
        run({u"ip"_s, u"link"_s, u"del"_s, m_bridge});
}

bool LabRoom::boot(int count)
{
    m_bridge = u"smbr%1"_s.arg(QCoreApplication::applicationPid());
    if (!run({u"ip"_s, u"link"_s, u"add"_s, m_bridge, u"type"_s, u"bridge"_s})
        || !run({u"ip"_s, u"link"_s, u"set"_s, m_bridge, u"up"_s}))
        return false;
    for (int number = 0; number <= count; ++number) {
        m_hosts.push_back(std::make_unique<LabHost>());
        if (!m_hosts.back()->boot()) {
            m_problem = m_hosts.back()->problem();
            return false;
        }
        if (!furnish(number))
            return false;
    }
    // The keys as their administrator would have handed them out.
    QString known;
    for (int number = 1; number <= count; ++number) {
        const QString key = lab(number).run({u"cat"_s, u"/etc/ssh/ssh_host_ed25519_key.pub"_s}).out;
        known += u"lab%1 %2\n"_s.arg(number).arg(key.section(u' ', 0, 1));
    }
    return onPc(u"mkdir -p /root/.ssh; printf 'Host lab*\\n IdentityFile /etc/ssh/lab_key\\n' "
                u">/root/.ssh/config;"
                " cat >/root/.ssh/known_hosts <<'KEYS'\n%1KEYS"_s.arg(known))
        .ok();
}

bool LabRoom::furnish(int number)
{
    LabHost &host = *m_hosts.at(size_t(number));
    if (!setCable(number, true))
        return false;
    if (number == 0)
        m_key = host.run({u"cat"_s, u"/etc/ssh/lab_key.pub"_s}).out.trimmed();
    QString line = u"ip address add %1/16 dev host0 && ip link set host0 up"_s.arg(address(number));
    line += number == 0 ? u"; for i in $(seq 250); do echo \"10.213.0.$((i + 1)) lab$i\"; done >>/etc/hosts"_s
                        : u" && echo '%1' >/etc/ssh/lab_key.pub && hostname lab%2"_s.arg(m_key).arg(number);
    const LabHost::Output output = host.run(shell(line));
    m_problem = output.err;
    return output.ok();
}

LabHost::Output LabRoom::onPc(const QString &line, int timeout)
{
    return pc().run(shell(line), timeout);
}

LabHost::Output LabRoom::onLab(int number, const QString &line)
{
    return lab(number).run(shell(line));
}

bool LabRoom::setCable(int number, bool plugged)
{
    const QString cable = u"ve-"_s + m_hosts.at(size_t(number))->name();
    if (!plugged)
        return run({u"ip"_s, u"link"_s, u"set"_s, cable, u"nomaster"_s});
    return run({u"ip"_s, u"link"_s, u"set"_s, cable, u"master"_s, m_bridge})
        && run({u"ip"_s, u"link"_s, u"set"_s, cable, u"up"_s});
}

bool LabRoom::bootAgain(int number)
{
    m_hosts.at(size_t(number)) = std::make_unique<LabHost>();
    return m_hosts.at(size_t(number))->boot() && furnish(number);
}

bool LabRoom::run(const QStringList &command)
{
    QProcess process;
    process.start(command.constFirst(), command.mid(1));
    if (process.waitForFinished() && process.exitCode() == 0)
        return true;
    m_problem = QString::fromUtf8(process.readAllStandardError());
    return false;
}

QString LabRoom::address(int number) const
{
    return u"10.213.0.%1"_s.arg(number + 1);
}

} // namespace stationmaster::lab
