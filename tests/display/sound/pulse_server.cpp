// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/sound/pulse_server.h"
#include "tests/support/eventually.h"

#include <QDir>
#include <QFile>

namespace stationmaster::test {

PulseServer::~PulseServer()
{
    stop();
}

bool PulseServer::start()
{
    if (!QDir(m_folder.path()).mkpath(QStringLiteral("pulse")))
        return false;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "PULSE_RUNTIME_PATH", "PULSE_STATE_PATH"})
        environment.insert(QLatin1StringView(name), m_folder.path());
    m_server.setProcessEnvironment(environment);
    m_server.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")));
    m_server.start(QStringLiteral("pulseaudio"),
                   {QStringLiteral("-n"), QStringLiteral("--daemonize=no"),
                    QStringLiteral("--use-pid-file=no"), QStringLiteral("--exit-idle-time=-1"),
                    QStringLiteral("-L"),
                    QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=") + socket(),
                    QStringLiteral("-L"), QStringLiteral("module-null-sink sink_name=first")});
    return eventually([this] {
        return control({QStringLiteral("info")});
    });
}

void PulseServer::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate();
    m_server.waitForFinished(LimitMs);
    QFile::remove(socket());
}

bool PulseServer::addSink(const char *name)
{
    return control({QStringLiteral("load-module"), QStringLiteral("module-null-sink"),
                    QStringLiteral("sink_name=") + QLatin1StringView(name)});
}

bool PulseServer::removeSinks()
{
    return control({QStringLiteral("unload-module"), QStringLiteral("module-null-sink")});
}

bool PulseServer::setMuted(const char *sink, bool muted)
{
    return control({QStringLiteral("set-sink-mute"), QLatin1StringView(sink), QString::number(int(muted))});
}

bool PulseServer::isMuted(const char *sink)
{
    QByteArray output;
    return control({QStringLiteral("get-sink-mute"), QLatin1StringView(sink)}, &output)
        && output.contains("yes");
}

bool PulseServer::control(const QStringList &arguments, QByteArray *output)
{
    QProcess pactl;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    pactl.setProcessEnvironment(environment);
    pactl.start(QStringLiteral("pactl"),
                QStringList{QStringLiteral("-s"), QString::fromUtf8(address())} + arguments);
    const bool done =
        pactl.waitForFinished(LimitMs) && pactl.exitStatus() == QProcess::NormalExit && pactl.exitCode() == 0;
    if (output)
        *output = pactl.readAllStandardOutput();
    return done;
}

} // namespace stationmaster::test
