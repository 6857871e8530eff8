// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/operator.h"

#include <QFile>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

Operator::Operator(const LabHost &host, const QString &user)
    : m_host(host)
    , m_user(user)
{
}

Operator::~Operator()
{
    close();
}

bool Operator::open(const QStringList &command, const QString &application)
{
    m_application = application;
    // Who is welcomed for the first time has a window before the one that is worked with.
    m_host.runAs(m_user,
                 {u"sh"_s, u"-c"_s,
                  u"mkdir -p ~/.config/stationmaster && cd ~/.config/stationmaster &&"
                  " { test -e stationmaster.conf ||"
                  " printf '[window]\\nwelcomed=true\\n' >stationmaster.conf; }"_s});
    m_process = m_host.startInSession(m_user, command,
                                      {u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1"_s, u"QT_QPA_PLATFORM=xcb"_s});
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    return LabHost::waitFor([this] {
               return !isOpen() || !tree().isEmpty();
           })
        && isOpen();
}

void Operator::close()
{
    if (!m_process)
        return;
    // systemd-run, asked to end, leaves its unit behind: it is the session that has to go.
    for (const LoginctlSession &session : m_host.sessionsOf(m_user)) {
        if (session.service() == u"login")
            m_host.run({u"loginctl"_s, u"terminate-session"_s, session.id()});
    }
    if (!m_process->waitForFinished(LabHost::Timeout))
        m_process->kill();
    said();
    m_process.reset();
}

bool Operator::isOpen() const
{
    return m_process && m_process->state() != QProcess::NotRunning;
}

QString Operator::said()
{
    if (m_process)
        m_said += QString::fromUtf8(m_process->readAll());
    return m_said;
}

LabHost::Output Operator::onScreen(const QStringList &command) const
{
    return m_host.runAs(m_user,
                        QStringList{u"sh"_s, u"-c"_s,
                                    u"export XDG_RUNTIME_DIR=/run/user/$(id -u) DISPLAY=:98;"
                                    " export DBUS_SESSION_BUS_ADDRESS=unix:path=$XDG_RUNTIME_DIR/bus;"
                                    " exec \"$0\" \"$@\""_s}
                            + command);
}

LabHost::Output Operator::atspi(const QStringList &words) const
{
    return onScreen(QStringList{LabHost::programs() + u"/lab_atspi"_s, m_application} + words);
}

QString Operator::tree() const
{
    return atspi({u"tree"_s}).out;
}

bool Operator::sees(const QString &role, const QString &name) const
{
    return atspi({u"there"_s, role, name}).ok();
}

bool Operator::waitToSee(const QString &role, const QString &name) const
{
    return atspi({u"state"_s, role, name}).ok();
}

QString Operator::state(const QString &role, const QString &name) const
{
    return atspi({u"state"_s, role, name}).out.trimmed();
}

QString Operator::text(const QString &role, const QString &name) const
{
    return atspi({u"text"_s, role, name}).out.trimmed();
}

bool Operator::press(const QString &role, const QString &name) const
{
    return atspi({u"press"_s, role, name}).ok();
}

bool Operator::setValue(const QString &role, const QString &name, int value) const
{
    return atspi({u"value"_s, role, name, QString::number(value)}).ok();
}

bool Operator::click(const QString &role, const QString &name, int button, const QString &modifier) const
{
    const QStringList place = atspi({u"rect"_s, role, name}).out.trimmed().split(u' ');
    if (place.size() != 4)
        return false;
    const int x = place[0].toInt() + place[2].toInt() / 2;
    const int y = place[1].toInt() + place[3].toInt() / 2;
    QStringList command{u"xdotool"_s, u"mousemove"_s, QString::number(x), QString::number(y)};
    if (!modifier.isEmpty())
        command << u"keydown"_s << modifier;
    command << u"click"_s << QString::number(button);
    if (!modifier.isEmpty())
        command << u"keyup"_s << modifier;
    return onScreen(command).ok();
}

bool Operator::choose(const QString &name) const
{
    return atspi({u"menu"_s, name}).ok();
}

QString Operator::menuEntries() const
{
    return atspi({u"menu"_s}).out;
}

bool Operator::key(const QString &name) const
{
    return onScreen({u"xdotool"_s, u"key"_s, name}).ok();
}

bool Operator::saveScreen(const QString &file) const
{
    const LabHost::Output shot = onScreen({u"sh"_s, u"-c"_s, u"import -window root png:- | base64"_s});
    QFile out(file);
    return shot.ok() && out.open(QIODevice::WriteOnly)
        && out.write(QByteArray::fromBase64(shot.out.toLatin1())) > 0;
}

} // namespace stationmaster::lab
