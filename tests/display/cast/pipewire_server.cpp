// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/cast/pipewire_server.h"

#include "tests/support/eventually.h"

#include <QFile>

#include <algorithm>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

// Clients with nodes of their own, and links between them; no devices and no bus.
constexpr auto Configuration = R"(context.properties = {
    core.daemon = true
    core.name = pipewire-0
    support.dbus = false
    mem.warn-mlock = false
}
context.spa-libs = {
    support.* = support/libspa-support
}
context.modules = [
    { name = libpipewire-module-protocol-native }
    { name = libpipewire-module-client-node }
    { name = libpipewire-module-access }
    { name = libpipewire-module-link-factory }
]
)";

bool isListenedAt(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::ranges::copy_n(name.cbegin(), std::min<qsizetype>(name.size(), sizeof(address.sun_path) - 1),
                        address.sun_path);
    const int file = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool isConnected =
        connect(file, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
    close(file);
    return isConnected;
}

} // namespace

PipeWireServer::PipeWireServer()
{
    for (const char *variable : {"XDG_RUNTIME_DIR", "PIPEWIRE_RUNTIME_DIR"})
        set(variable, QFile::encodeName(m_folder.path()));
    set("PIPEWIRE_REMOTE", QByteArray());
}

PipeWireServer::~PipeWireServer()
{
    kill();
    for (auto it = m_before.cbegin(); it != m_before.cend(); ++it) {
        if (it.value().isNull())
            qunsetenv(it.key());
        else
            qputenv(it.key(), it.value());
    }
}

void PipeWireServer::set(const char *variable, const QByteArray &value)
{
    m_before.insert(variable, qEnvironmentVariableIsSet(variable) ? qgetenv(variable) : QByteArray());
    if (value.isNull())
        qunsetenv(variable);
    else
        qputenv(variable, value);
}

bool PipeWireServer::start()
{
    const QString path = m_folder.filePath(u"pipewire.conf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(Configuration);
    file.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder.path());
    // What our own library sets for itself would keep it from its modules.
    environment.remove(u"PIPEWIRE_NO_CONFIG"_s);
    m_server.setProcessEnvironment(environment);
    m_server.setStandardErrorFile(m_folder.filePath(u"log"_s));
    m_server.start(u"pipewire"_s, {u"-c"_s, path});
    return m_server.waitForStarted(LimitMs) && eventually([this] {
               return isListenedAt(m_folder.filePath(u"pipewire-0"_s));
           });
}

void PipeWireServer::kill()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.kill();
    m_server.waitForFinished(LimitMs);
}

} // namespace stationmaster::test
