// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace stationmaster {

/// Brings Unix signals into the event loop. While it lives SIGINT, SIGTERM and SIGHUP no longer end the
/// process; at most one such object at a time.
class SignalWatch final : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatch(QObject *parent = nullptr);
    ~SignalWatch() override;

Q_SIGNALS:
    void interrupted(); ///< SIGINT: Ctrl-C.
    void terminated(); ///< SIGTERM or SIGHUP: whoever runs this wants it gone.

private:
    void deliver();

    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace stationmaster
