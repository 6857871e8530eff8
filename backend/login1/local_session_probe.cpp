// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/local_session_probe.h"

#include <QPromise>

namespace stationmaster {

namespace {
constexpr int TimeoutMs = 2'000;
}

LocalSessionProbe::LocalSessionProbe(InspectorPaths paths, QObject *parent)
    : SessionProbe(parent)
    , m_paths(std::move(paths))
    , m_thread(std::make_unique<QThread>())
    , m_inspector(new SessionInspector(m_paths))
{
    m_thread->setObjectName(QStringLiteral("probe"));
    m_inspector->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_inspector, &QObject::deleteLater);
    connect(m_inspector, &SessionInspector::factsFound, this, &SessionProbe::factsFound);
    m_thread->start();
}

LocalSessionProbe::~LocalSessionProbe()
{
    m_inspector->stop();
    m_thread->quit();
    // A name service that hangs must not keep the program from ending: the thread is then left to itself.
    if (!m_thread->wait(TimeoutMs))
        static_cast<void>(m_thread.release());
}

void LocalSessionProbe::watch(const QList<ProbeSubject> &subjects)
{
    QMetaObject::invokeMethod(
        m_inspector,
        [inspector = m_inspector, subjects] {
            inspector->watch(subjects);
        },
        Qt::QueuedConnection);
}

ScopeCgroup LocalSessionProbe::cgroupOf(const SessionId &id, const QString &unit, UnitPart part) const
{
    return {m_paths.proc, m_paths.cgroups, id.uid, unit, part};
}

/// Runs `work` on the probe's thread; its answer is dropped, and the future cancelled, if the thread ends
/// first.
template <typename T, typename Work>
QFuture<Result<T>> LocalSessionProbe::onThread(Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QMetaObject::invokeMethod(
        m_inspector,
        [promise, work] {
            promise->addResult(work());
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

QFuture<Result<QStringList>> LocalSessionProbe::processesLeft(const SessionId &id, const QString &unit,
                                                              UnitPart part)
{
    return onThread<QStringList>([group = cgroupOf(id, unit, part)] {
        return group.names();
    });
}

QFuture<Result<>> LocalSessionProbe::killLeft(const SessionId &id, const QString &unit, UnitPart part)
{
    return onThread<Unit>([group = cgroupOf(id, unit, part)] {
        return group.kill();
    });
}

} // namespace stationmaster

#include "moc_local_session_probe.cpp"
