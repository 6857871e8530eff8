// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/wayland/sway_process.h"

#include "tests/display/capture/pictures.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <grp.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr uid_t Nobody = 65'534;

} // namespace

SwayProcess::~SwayProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    goOn();
    m_process.terminate();
    if (!m_process.waitForFinished(5'000))
        kill();
}

bool SwayProcess::start(const QString &size)
{
    for (const QString &program : {u"sway"_s, u"swaybg"_s, u"swaymsg"_s, u"grim"_s, u"wtype"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            ADD_FAILURE() << program.toStdString() << " is missing: install the package "
                          << (program == u"swaymsg" ? "sway" : program.toStdString());
            return false;
        }
    }
    QFile config(m_folder.filePath(u"config"_s));
    if (!config.open(QIODevice::WriteOnly))
        return false;
    config.write("output HEADLESS-1 resolution " + size.toLatin1()
                 + " position 0 0 bg #204060 solid_color\n");
    config.close();
    if (::geteuid() == 0 && ::chown(QFile::encodeName(m_folder.path()).constData(), Nobody, Nobody) != 0)
        return false;
    QFile::setPermissions(config.fileName(), QFile::ReadOwner | QFile::ReadOther);

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"SWAYSOCK"_s, m_folder.filePath(u"ipc"_s));
    environment.insert(u"WLR_BACKENDS"_s, u"headless"_s);
    environment.insert(u"WLR_LIBINPUT_NO_DEVICES"_s, u"1"_s);
    environment.insert(u"WLR_RENDERER"_s, u"pixman"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setChildProcessModifier([] {
        if (::geteuid() == 0
            && (::setgroups(0, nullptr) != 0 || ::setgid(Nobody) != 0 || ::setuid(Nobody) != 0))
            ::_exit(1);
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    });
    m_process.setStandardErrorFile(m_folder.filePath(u"errors"_s));
    m_process.start(u"sway"_s, {u"-c"_s, config.fileName()});
    const bool isUp = test::eventually([this] {
        return m_process.state() == QProcess::NotRunning
            || (QFileInfo::exists(socket()) && QFileInfo::exists(m_folder.filePath(u"ipc"_s))
                && !grab().isNull());
    });
    if (isUp && m_process.state() == QProcess::Running)
        return true;
    QFile errors(m_folder.filePath(u"errors"_s));
    ADD_FAILURE() << "sway does not start: "
                  << (errors.open(QIODevice::ReadOnly) ? errors.readAll().toStdString() : "it said nothing");
    return false;
}

QProcessEnvironment SwayProcess::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    environment.insert(u"WAYLAND_DISPLAY"_s, u"wayland-1"_s);
    return environment;
}

QByteArray SwayProcess::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(program, arguments);
    const bool done = process.waitForFinished(test::LimitMs) && process.exitCode() == 0;
    return done ? process.readAllStandardOutput() : QByteArray();
}

bool SwayProcess::tell(const QString &command)
{
    return run(u"swaymsg"_s, {u"-s"_s, m_folder.filePath(u"ipc"_s), u"--"_s, command}).contains("true");
}

bool SwayProcess::press(const QStringList &keys) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    // Who has the focus is told that there is a keyboard, and answers, before a key is pressed.
    process.start(u"wtype"_s, QStringList{u"-s"_s, u"500"_s} + keys);
    return test::eventually([&process] {
               return process.state() == QProcess::NotRunning;
           })
        && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool SwayProcess::paint(const QString &output, const QColor &colour)
{
    return tell(u"output %1 bg %2 solid_color"_s.arg(output, colour.name())) && test::eventually([&] {
               const QImage shown = grab(output);
               return !shown.isNull() && shown.pixelColor(shown.rect().center()) == colour;
           });
}

bool SwayProcess::paint(const QString &output, const QImage &image)
{
    constexpr double alike = 20; // dB, whatever made it another size
    const QString file = m_folder.filePath(u"image%1.png"_s.arg(++m_images));
    return image.save(file)
        && QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther)
        && tell(u"output %1 bg %2 stretch"_s.arg(output, file)) && test::eventually([&] {
               const QImage shown = grab(output);
               return psnr(shown, image.scaled(shown.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation))
                   > alike;
           });
}

QImage SwayProcess::grab(const QString &output) const
{
    QStringList arguments{u"-t"_s, u"ppm"_s};
    if (!output.isEmpty())
        arguments += {u"-o"_s, output};
    return QImage::fromData(run(u"grim"_s, arguments + QStringList{u"-"_s}), "PPM");
}

void SwayProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(5'000);
}

void SwayProcess::stop()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP);
}

void SwayProcess::goOn()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT);
}

} // namespace stationmaster
