// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/dbus/name_owner.h"

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace stationmaster {

/// Which of the compositors that speak on their user's bus.
enum class Compositor
{
    Mutter,
    KWin,
};

/// Finds the compositor of a session on its user's bus. A name alone, which any program of his can take, is
/// not enough: its owner has to be the process that listens at the session's socket, or for KWin its child.
/// (A user can have a bus and a compositor of his own making: what is on his screen is up to him.)
class CompositorFinder final : public QObject
{
    Q_OBJECT

public:
    /// `bus` is the address of the user's bus, `process` the one behind the socket, as the kernel has it.
    CompositorFinder(QString bus, quint32 process, QObject *parent = nullptr);
    ~CompositorFinder() override;

    /// Called once. found() or absent() follows, later.
    void start();

Q_SIGNALS:
    /// `owner` is the unique name of its connection. Said once; also after absent(), of a compositor that
    /// comes to its bus later than to its socket.
    void found(stationmaster::Compositor compositor, const QDBusConnection &bus, const QString &owner);
    /// It is none of these, so far. Said once at most.
    void absent();

private:
    struct Candidate
    {
        Compositor compositor;
        std::unique_ptr<NameOwner> owner;
        bool isAnswered = false;
    };

    void onBus(const QDBusConnection &bus);
    void askProcess(Candidate &candidate, const QString &owner);
    bool isIt(Compositor compositor, quint32 process) const;
    void refuse(Candidate &candidate);

    const QString m_address;
    const quint32 m_process;
    QDBusConnection m_bus{QString()};
    std::vector<Candidate> m_candidates; ///< Filled once.
    bool m_isFound = false;
    bool m_isAbsent = false;
};

} // namespace stationmaster
