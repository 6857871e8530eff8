// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/teacher.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

Teacher::Teacher(LabRoom &room, const QString &rooms)
{
    static int number = 0;
    const QString file = u"/root/rooms-%1"_s.arg(++number);
    room.onPc(u"cat >%1 <<'ROOMS'\n%2ROOMS"_s.arg(file, rooms));
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    room.pc().open(m_process, {LabHost::programs() + u"/lab_teacher"_s, file});
}

Teacher::~Teacher()
{
    if (!end()) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool Teacher::end()
{
    m_process.closeWriteChannel();
    return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(LabHost::Timeout);
}

QJsonObject Teacher::ask(const QString &request, int timeout)
{
    m_process.write(request.toUtf8() + '\n');
    QElapsedTimer timer;
    timer.start();
    qsizetype end = -1;
    while ((end = m_unread.indexOf('\n')) < 0) {
        if (timer.elapsed() > timeout || m_process.state() == QProcess::NotRunning)
            return {{u"error"_s, u"no answer to "_s + request}};
        m_process.waitForReadyRead(100);
        m_unread += m_process.readAllStandardOutput();
    }
    const QJsonObject answer = QJsonDocument::fromJson(m_unread.first(end)).object();
    m_unread.remove(0, end + 1);
    if (answer.contains(u"pid"_s))
        m_pid = answer.value(u"pid"_s).toInteger();
    return answer;
}

bool Teacher::waitToSee(const std::function<bool(const QJsonObject &shown)> &condition, int timeout)
{
    return LabHost::waitFor(
        [&] {
            m_shown = ask(u"look"_s);
            return condition(m_shown);
        },
        timeout);
}

void Teacher::shoot(const QString &name)
{
    const QString folder = qEnvironmentVariable("STATIONMASTER_SCREENSHOTS");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    const QByteArray png = QByteArray::fromBase64(ask(u"shoot"_s).value(u"png"_s).toString().toLatin1());
    QFile file(QDir(folder).filePath(name + u".png"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(png);
}

} // namespace stationmaster::lab
