// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>

namespace stationmaster::test {

/// A PipeWire server of the test's own. While this object lives it is the one that this process finds. No
/// session manager is there: whoever gives something out has to see to its being connected.
class PipeWireServer final
{
public:
    PipeWireServer();
    ~PipeWireServer();
    Q_DISABLE_COPY_MOVE(PipeWireServer)

    /// False if it does not come up.
    bool start();
    void kill();

private:
    void set(const char *variable, const QByteArray &value);

    QTemporaryDir m_folder;
    QProcess m_server;
    QHash<QByteArray, QByteArray> m_before; ///< Null for one that was not set.
};

} // namespace stationmaster::test
