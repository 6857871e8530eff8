// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/watcher.h"

#include <QElapsedTimer>

#include <cstdlib>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

bool isAbout(const QColor &a, const QColor &b)
{
    constexpr int Tolerance = 40; // What a strong colour loses at the default quality.
    return a.isValid() && b.isValid() && std::abs(a.red() - b.red()) <= Tolerance
        && std::abs(a.green() - b.green()) <= Tolerance && std::abs(a.blue() - b.blue()) <= Tolerance;
}

Watcher::Watcher(const LabHost &host, const QString &user)
{
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] {
        hear();
    });
    host.open(m_process, {u"runuser"_s, u"-u"_s, user, u"--"_s, LabHost::programs() + u"/lab_watcher"_s});
}

Watcher::~Watcher()
{
    m_process.disconnect();
    m_process.closeWriteChannel();
    m_process.waitForFinished(LabHost::Timeout);
}

bool Watcher::isReady()
{
    return LabHost::waitFor([this] {
        return m_ready;
    });
}

void Watcher::watch(const QString &session, QSize size, double rate)
{
    say(u"watch %1 %2x%3 %4"_s.arg(session).arg(size.width()).arg(size.height()).arg(rate));
}

void Watcher::unwatch(const QString &session)
{
    say(u"unwatch "_s + session);
}

void Watcher::say(const QString &line)
{
    m_process.write(line.toUtf8() + '\n');
}

int Watcher::count() const
{
    qsizetype sum = 0;
    for (const QList<Shot> &shots : m_shots)
        sum += shots.size();
    return int(sum);
}

QByteArray Watcher::newest(const QString &session)
{
    m_shown.remove(session);
    say(u"show "_s + session);
    LabHost::waitFor([&] {
        return m_shown.contains(session);
    });
    return m_shown.value(session);
}

std::optional<Watcher::Shot> Watcher::waitFor(const QString &session, const QColor &colour, qsizetype seen)
{
    std::optional<Shot> found;
    LabHost::waitFor([&] {
        const QList<Shot> &shots = m_shots[session];
        for (; seen < shots.size() && !found; ++seen) {
            if (isAbout(shots.at(seen).middle, colour))
                found = shots.at(seen);
        }
        return found.has_value();
    });
    return found;
}

bool Watcher::waitForPicture(const QString &session, qsizetype seen, int timeout)
{
    return LabHost::waitFor(
        [&] {
            return m_shots.value(session).size() > seen;
        },
        timeout);
}

bool Watcher::waitForQuiet(int quietMs)
{
    int seen = -1;
    QElapsedTimer since;
    return LabHost::waitFor([&] {
        if (seen != count()) {
            seen = count();
            since.start();
        }
        return since.elapsed() >= quietMs;
    });
}

void Watcher::hear()
{
    m_unread += m_process.readAllStandardOutput();
    for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
        take(QString::fromUtf8(m_unread.left(end)).split(u' '));
        m_unread.remove(0, end + 1);
    }
}

void Watcher::take(const QStringList &words)
{
    const QString session = words.value(1);
    if (words.first() == u"sessions") {
        m_ready = true;
    } else if (words.first() == u"picture" && words.size() >= 6) {
        const QStringList screen = words.at(3).split(u'x');
        m_shots[session] += {words.at(4).toLongLong(), words.at(2).toInt(),
                             QSize(screen.value(0).toInt(), screen.value(1).toInt()), QColor(words.at(5))};
    } else if (words.first() == u"failed") {
        m_failures.insert(session, words.value(2));
    } else if (words.first() == u"shown") {
        m_shown.insert(session, QByteArray::fromBase64(words.value(2).toLatin1()));
    }
}

} // namespace stationmaster::lab
