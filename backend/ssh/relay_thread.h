// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

namespace stationmaster {

class BusRelay;

/// The one thread on which all relays of a program run.
class RelayThread final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Ends the relays that are left.
    ~RelayThread() override;

    /// Begins with the first. `relay` has no parent; end() deletes it.
    void run(BusRelay *relay);
    /// From the thread of this object. It is not heard of after that.
    static void end(BusRelay *relay);

private:
    QThread m_thread;
};

} // namespace stationmaster
