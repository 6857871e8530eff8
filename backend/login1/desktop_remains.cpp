// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/desktop_remains.h"

#include "backend/core/async.h"
#include "backend/linux/unit_names.h"
#include "backend/login1/scope_processes.h"
#include "backend/login1/session_tracker.h"

#include <QDBusVariant>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DesktopRemains::DesktopRemains(const Login1Context &context, const SessionId &id, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_id(id)
    , m_unit(userManagerName(id.uid))
    , m_lookDelay(context.options.verifyFirstDelay)
{
    m_deadline.setSingleShot(true);
    m_nextLook.setSingleShot(true);
    connect(&m_nextLook, &QTimer::timeout, this, &DesktopRemains::look);
}

void DesktopRemains::end(std::function<void(const End &)> then)
{
    m_then = std::move(then);
    if (hasOtherSession())
        m_part = UnitPart::DesktopByName;
    m_deadline.start(m_context.options.desktopDeadline);
    look();
}

/// Any will do, whatever its class: logind keeps the manager for it. His manager has a session too, from
/// systemd 256 on.
bool DesktopRemains::hasOtherSession() const
{
    return std::ranges::any_of(m_context.tracker.records(), [this](const SessionRecord &record) {
        return record.uid == m_id.uid && record.local != m_id.local
            && !record.sessionClass.startsWith("manager"_L1);
    });
}

void DesktopRemains::look()
{
    const auto bySystemd = [this] {
        askUnitProcesses(m_context.bus, m_unit, m_part, m_context.options.readTimeout, this,
                         [this](const Result<QStringList> &processes) {
                             looked(processes);
                         });
    };
    if (!m_context.probe) {
        bySystemd();
        return;
    }
    whenDone(m_context.probe->processesLeft(m_id, m_unit, m_part), this,
             [this, bySystemd](const Result<QStringList> &processes) {
                 if (processes)
                     looked(processes);
                 else
                     bySystemd();
             });
}

void DesktopRemains::looked(const Result<QStringList> &processes)
{
    if (!processes)
        answer(End::Unknown);
    else if (processes.value().isEmpty())
        answer(End::Gone);
    else if (m_part == UnitPart::Desktop && !m_knowsLingering)
        askWhetherLingering(processes.value());
    else
        wait(processes.value());
}

void DesktopRemains::askWhetherLingering(const QStringList &processes)
{
    m_knowsLingering = true;
    const QString path = u"/org/freedesktop/login1/user/_%1"_s.arg(m_id.uid);
    send(m_context.bus, propertyCall(path, login1::UserInterface, u"Linger"_s), u"v"_s,
         m_context.options.readTimeout, this, [this, processes](const Result<QDBusMessage> &reply) {
             // Who cannot be asked about keeps his services; whom logind has let go of has none that it
             // keeps.
             const bool gone = !reply && reply.error().code == Error::Code::NotFound;
             const QVariant lingers = reply
                 ? reply.value().arguments().constFirst().value<QDBusVariant>().variant()
                 : QVariant(!gone);
             if (lingers.toBool()) {
                 m_part = UnitPart::DesktopByName;
                 look();
             } else {
                 wait(processes);
             }
         });
}

void DesktopRemains::wait(const QStringList &processes)
{
    if (m_deadline.isActive()) {
        m_nextLook.start(m_lookDelay);
        m_lookDelay = std::min<std::chrono::milliseconds>(m_lookDelay * 2, 500ms);
    } else if (m_part == UnitPart::Desktop && hasOtherSession()) {
        m_part = UnitPart::DesktopByName; // He has logged on meanwhile, without a desktop.
        look();
    } else if (m_part == UnitPart::Desktop) {
        answer(End::LeftToManager, processes);
    } else if (m_killed || !m_context.probe) {
        answer(End::Stays, processes);
    } else {
        kill(processes);
    }
}

void DesktopRemains::kill(const QStringList &processes)
{
    m_killed = true;
    whenDone(m_context.probe->killLeft(m_id, m_unit, m_part), this,
             [this, processes](const Result<> &killed) {
                 if (!killed) {
                     answer(End::Stays, processes);
                     return;
                 }
                 m_lookDelay = m_context.options.verifyFirstDelay;
                 m_deadline.start(m_context.options.killDeadline);
                 look();
             });
}

void DesktopRemains::answer(End::Kind kind, const QStringList &processes)
{
    if (const auto then = std::exchange(m_then, nullptr))
        then({kind, processes});
}

} // namespace stationmaster

#include "moc_desktop_remains.cpp"
