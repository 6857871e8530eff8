// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/cast/compositor_finder.h"

#include "backend/dbus/bus_opener.h"
#include "backend/dbus/call.h"
#include "backend/display/cast/mutter_cast.h"
#include "backend/linux/process_files.h"

#include <algorithm>
#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Timeout = 10s;
constexpr QLatin1StringView KWinService("org.kde.KWin");

} // namespace

CompositorFinder::CompositorFinder(QString bus, quint32 process, QObject *parent)
    : QObject(parent)
    , m_address(std::move(bus))
    , m_process(process)
{
}

CompositorFinder::~CompositorFinder() = default;

void CompositorFinder::start()
{
    auto *opener = new BusOpener(this);
    connect(opener, &BusOpener::opened, this, &CompositorFinder::onBus);
    connect(opener, &BusOpener::failed, this, &CompositorFinder::absent);
    opener->open(m_address, u"stationmaster-compositor"_s, Timeout);
}

void CompositorFinder::onBus(const QDBusConnection &bus)
{
    m_bus = bus;
    m_candidates.push_back(
        {Compositor::Mutter,
         std::make_unique<NameOwner>(bus, MutterCast::Service, nullptr, NameOwner::Start::Never)});
    m_candidates.push_back(
        {Compositor::KWin, std::make_unique<NameOwner>(bus, KWinService, nullptr, NameOwner::Start::Never)});
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        NameOwner *owner = m_candidates.at(i).owner.get();
        connect(owner, &NameOwner::ownerChanged, this, [this, i](const QString &name) {
            if (!name.isEmpty())
                askProcess(m_candidates.at(i), name);
        });
        connect(owner, &NameOwner::failed, this, [this, i] {
            refuse(m_candidates.at(i));
        });
        owner->subscribe();
        owner->ask(Timeout);
    }
}

void CompositorFinder::askProcess(Candidate &candidate, const QString &owner)
{
    send(m_bus, busCall(u"GetConnectionUnixProcessID"_s, {owner}), u"u"_s, Timeout, this,
         [this, &candidate, owner](const Result<QDBusMessage> &reply) {
             if (!reply || !isIt(candidate.compositor, reply.value().arguments().constFirst().toUInt()))
                 refuse(candidate);
             else if (!std::exchange(m_isFound, true))
                 Q_EMIT found(candidate.compositor, m_bus, owner);
         });
}

bool CompositorFinder::isIt(Compositor compositor, quint32 process) const
{
    // Of one that is not known any more the parent is not known either.
    if (m_process == 0)
        return false;
    if (process == m_process)
        return true;
    // KWin is started by a program of its own that listens for it, and starts it again when it has crashed. A
    // shell that is its own compositor starts its user's programs too.
    return compositor == Compositor::KWin && ProcessFiles({}, process).parent() == m_process;
}

void CompositorFinder::refuse(Candidate &candidate)
{
    candidate.isAnswered = true;
    const bool all = std::ranges::all_of(m_candidates, &Candidate::isAnswered);
    if (all && !m_isFound && !std::exchange(m_isAbsent, true))
        Q_EMIT absent();
}

} // namespace stationmaster

#include "moc_compositor_finder.cpp"
