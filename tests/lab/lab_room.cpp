// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/lab_room.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QThread>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr int InSubnet = 250; ///< Computers with addresses that differ in their last number alone.

/// Every service manager watches some files, and all of a machine's hosts do that as its root.
constexpr auto watchersLimit = "/proc/sys/fs/inotify/max_user_instances";
constexpr int watchersOfOne = 16;

QStringList shell(const QString &line)
{
    return {u"bash"_s, u"-c"_s,
            u"PATH="_s + LabHost::programs() + u":$PATH LANG=C.UTF-8; export PATH LANG; "_s + line};
}

} // namespace

LabRoom::~LabRoom()
{
    // All of them begin to end before the first is waited for.
    for (const std::unique_ptr<LabHost> &host : m_hosts)
        host->beginEnd();
    m_hosts.clear();
    if (!m_bridge.isEmpty())
        run({u"ip"_s, u"link"_s, u"del"_s, m_bridge});
    if (m_limitBefore) {
        QFile file(QString::fromLatin1(watchersLimit));
        if (file.open(QIODevice::WriteOnly))
            file.write(*m_limitBefore);
    }
}

bool LabRoom::boot(int count)
{
    if (count > MaxCount) {
        m_problem = u"a room has at most %1 computers"_s.arg(MaxCount);
        return false;
    }
    m_bridge = u"smbr%1"_s.arg(QCoreApplication::applicationPid());
    if (!run({u"ip"_s, u"link"_s, u"add"_s, m_bridge, u"type"_s, u"bridge"_s})
        || !run({u"ip"_s, u"link"_s, u"set"_s, m_bridge, u"up"_s}) || !allowMany(count))
        return false;
    const int atOnce = 2 * QThread::idealThreadCount();
    m_keys.resize(size_t(count) + 1);
    for (int finished = 0; finished <= count; ++finished) {
        while (int(m_hosts.size()) <= std::min(count, finished + atOnce - 1)) {
            m_hosts.push_back(std::make_unique<LabHost>());
            m_hosts.back()->beginBoot();
        }
        if (!finish(finished))
            return false;
    }
    // The keys as their administrator would have handed them out.
    QString known;
    for (int number = 1; number <= count; ++number)
        known += u"lab%1 %2\n"_s.arg(number).arg(m_keys.at(size_t(number)).shown);
    return succeeded(
        onPc(u"mkdir -p /root/.ssh; printf 'Host lab* dark*\\n IdentityFile /etc/ssh/lab_key\\n' "
             u">/root/.ssh/config;"
             " cat >/root/.ssh/known_hosts <<'KEYS'\n%1KEYS"_s.arg(known)));
}

bool LabRoom::finish(int number)
{
    LabHost &host = *m_hosts.at(size_t(number));
    if (host.finishBoot())
        return furnish(number);
    m_problem = host.problem();
    return false;
}

bool LabRoom::furnish(int number, const QString &before, const QString &secret)
{
    LabHost &host = *m_hosts.at(size_t(number));
    QString line = before.isEmpty() ? u"true"_s : u"{ %1\n}"_s.arg(before);
    if (!secret.isEmpty()) {
        line += u" && printf %s '%1' | base64 -d >/etc/ssh/ssh_host_ed25519_key"
                " && ssh-keygen -y -f /etc/ssh/ssh_host_ed25519_key >/etc/ssh/ssh_host_ed25519_key.pub"
                " && systemctl restart ssh"_s.arg(secret);
    }
    line += u" && ip address add %1/16 dev host0 && ip link set host0 up"_s.arg(address(number));
    if (number == 0) {
        line += u" && for i in $(seq %1); do echo \"10.213.$((i / %2)).$((i % %2 + 1)) lab$i\"; done"
                " >>/etc/hosts && cat /etc/ssh/lab_key.pub"_s.arg(std::max(250, int(m_keys.size())))
                    .arg(InSubnet);
    } else {
        line += u" && echo '%1' >/etc/ssh/lab_key.pub && hostname lab%2"
                " && base64 -w0 /etc/ssh/ssh_host_ed25519_key && echo"
                " && cut -d' ' -f1,2 /etc/ssh/ssh_host_ed25519_key.pub"_s.arg(m_key)
                    .arg(number);
    }
    const LabHost::Output output = host.run(shell(line));
    if (!succeeded(output))
        return false;
    if (number == 0)
        m_key = output.out.trimmed();
    else
        m_keys.at(size_t(number)) = {output.out.section(u'\n', -3, -3), output.out.section(u'\n', -2, -2)};
    return setCable(number, true);
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
    m_hosts.at(size_t(number))->beginBoot();
    return finish(number);
}

bool LabRoom::restart(int number, const QString &before)
{
    LabHost &host = *(m_hosts.at(size_t(number)) = std::make_unique<LabHost>());
    if (host.boot())
        return furnish(number, before, m_keys.at(size_t(number)).secret);
    m_problem = host.problem();
    return false;
}

bool LabRoom::addDark(int count)
{
    // Their network cards are known, so that nobody has to answer before something is sent.
    return succeeded(onPc(u"for i in $(seq %1); do"
                          " echo \"10.213.200.$i dark$i\" >>/etc/hosts;"
                          " ip neighbour replace 10.213.200.$i lladdr $(printf '02:00:00:00:da:%02x' $i)"
                          " dev host0 nud permanent || exit 1; done"_s.arg(count)));
}

bool LabRoom::allowMany(int count)
{
    QFile file(QString::fromLatin1(watchersLimit));
    if (!file.open(QIODevice::ReadOnly))
        return true;
    const QByteArray limit = file.readAll().trimmed();
    file.close();
    const int wanted = watchersOfOne * (count + 1);
    if (limit.toInt() >= wanted)
        return true;
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::number(wanted)) < 0 || !file.flush()) {
        m_problem =
            u"%1 hosts need %2 in %3"_s.arg(count).arg(wanted).arg(QString::fromLatin1(watchersLimit));
        return false;
    }
    m_limitBefore = limit;
    return true;
}

bool LabRoom::succeeded(const LabHost::Output &output)
{
    if (!output.ok())
        m_problem = output.out + output.err;
    return output.ok();
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
    return u"10.213.%1.%2"_s.arg(number / InSubnet).arg(number % InSubnet + 1);
}

} // namespace stationmaster::lab
