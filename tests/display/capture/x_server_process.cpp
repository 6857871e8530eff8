// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/capture/x_server_process.h"

#include "tests/support/printers.h"

#include <QStandardPaths>

#include <gtest/gtest.h>

#include <sys/prctl.h>

#include <csignal>

namespace stationmaster {

using namespace Qt::StringLiterals;

XServerProcess::~XServerProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    goOn();
    m_process.terminate(); // It removes its socket and lock file.
    if (!m_process.waitForFinished(5000))
        kill();
}

bool XServerProcess::startXvfb(const QString &size, const QStringList &more)
{
    const QString screen = size.count(u'x') == 1 ? size + u"x24"_s : size;
    return start(u"Xvfb"_s, u"xvfb"_s, QStringList{u"-screen"_s, u"0"_s, screen} + more);
}

bool XServerProcess::startXvnc(const QString &size, const QStringList &more)
{
    // No port: it listens on a socket in a folder of ours.
    return start(u"Xvnc"_s, u"tigervnc-standalone-server"_s,
                 QStringList{u"-geometry"_s, size, u"-depth"_s, u"24"_s, u"-SecurityTypes"_s, u"None"_s,
                             u"-rfbport"_s, u"-1"_s, u"-rfbunixpath"_s, m_folder.filePath(u"rfb"_s)}
                     + more);
}

bool XServerProcess::start(const QString &program, const QString &package, const QStringList &arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty()) {
        ADD_FAILURE() << program.toStdString() << " is missing: install the package "
                      << package.toStdString();
        return false;
    }
    m_process.setChildProcessModifier([] {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
    });
    m_process.setStandardErrorFile(m_folder.filePath(u"errors"_s));
    m_process.start(
        path, QStringList{u"-displayfd"_s, u"1"_s, u"-noreset"_s, u"-nolisten"_s, u"tcp"_s} + arguments);
    while (m_process.waitForReadyRead(30'000)) {
        m_display += m_process.readAllStandardOutput();
        if (!m_display.endsWith('\n'))
            continue;
        m_display = ':' + m_display.trimmed();
        return true;
    }
    QFile errors(m_folder.filePath(u"errors"_s));
    const bool readable = errors.open(QIODevice::ReadOnly);
    ADD_FAILURE() << program.toStdString()
                  << " does not start: " << (readable ? errors.readAll().toStdString() : "it said nothing");
    return false;
}

void XServerProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(5000);
}

void XServerProcess::stop()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP);
}

void XServerProcess::goOn()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT);
}

} // namespace stationmaster
