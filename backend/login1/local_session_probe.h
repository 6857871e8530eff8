// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/login1/session_inspector.h"
#include "backend/login1/session_probe.h"

#include <QThread>

#include <memory>

namespace stationmaster {

/// SessionProbe on this computer's own files. All reading and every question to the name service happens on a
/// thread of its own: a directory server that does not answer holds up nobody but the probe.
class LocalSessionProbe final : public SessionProbe
{
    Q_OBJECT

public:
    explicit LocalSessionProbe(InspectorPaths paths = {}, QObject *parent = nullptr);
    ~LocalSessionProbe() override;

    void watch(const QList<ProbeSubject> &subjects) override;
    QFuture<Result<QStringList>> processesLeft(const SessionId &id, const QString &unit,
                                               UnitPart part) override;
    QFuture<Result<>> killLeft(const SessionId &id, const QString &unit, UnitPart part) override;

private:
    ScopeCgroup cgroupOf(const SessionId &id, const QString &unit, UnitPart part) const;
    template <typename T, typename Work>
    QFuture<Result<T>> onThread(Work work);

    const InspectorPaths m_paths;
    std::unique_ptr<QThread> m_thread;
    SessionInspector *m_inspector; ///< Lives and dies with the thread.
};

} // namespace stationmaster
