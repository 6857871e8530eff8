// SPDX-License-Identifier: GPL-3.0-or-later
// Runs inside a lab host: watches sessions through stationd as a dashboard does, until its standard input is
// closed.
//   lab_watcher [SESSION WIDTHxHEIGHT RATE]...
// Takes commands on its standard input, a line each:
//   watch SESSION WIDTHxHEIGHT RATE | unwatch SESSION | show SESSION
// Prints a line for each thing that happens:
//   state Ready | sessions ID… | picture SESSION BYTES SCREENWIDTHxSCREENHEIGHT AT COLOUR |
//   unavailable SESSION WHY | failed SESSION CODE | shown SESSION BASE64
// AT is the time in µs on the monotonic clock when the picture had been decoded, COLOUR that of the pixel in
// its middle; "shown" answers "show" with the newest picture of the session.
#include "backend/client/host1_backend.h"
#include "backend/client/host1_screens.h"
#include "backend/codec/picture_decoder.h"
#include "backend/core/system_clock.h"
#include "backend/core/vocabulary.h"

#include <QBuffer>
#include <QColor>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSocketNotifier>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <unistd.h>

using namespace stationmaster;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
}

qint64 now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1'000;
}

class LabWatcher final : public QObject
{
    Q_OBJECT

public:
    LabWatcher()
        : m_link(QDBusConnection::systemBus(), {}, m_clock)
        , m_backend(u"lab"_s, m_link)
        , m_screens(m_backend, m_link)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &LabWatcher::read);
        connect(&m_backend, &SessionBackend::sessionsChanged, this, &LabWatcher::onSessions);
        connect(&m_backend, &SessionBackend::stateChanged, this, [](SessionBackend::State state) {
            say(u"state "_s + toWord(state));
        });
        connect(&m_screens, &ScreenSource::pictureReady, this, &LabWatcher::onPicture);
        connect(&m_screens, &ScreenSource::pictureUnavailable, this, [](const SessionId &id, NoPicture why) {
            say(u"unavailable %1 %2"_s.arg(id.local, toWord(why)));
        });
        connect(&m_screens, &ScreenSource::watchFailed, this, [](const SessionId &id, const Error &error) {
            say(u"failed %1 %2"_s.arg(id.local, toWord(error.code)));
        });
    }

    void start(const QStringList &arguments)
    {
        for (qsizetype i = 0; i + 2 < arguments.size(); i += 3)
            want(arguments.mid(i, 3));
        m_backend.start();
    }

private:
    struct Wish
    {
        QSize size;
        double rate = 0;
        bool asked = false;
    };

    void want(const QStringList &words)
    {
        const QStringList size = words.value(1).split(u'x');
        m_wishes.insert(words.value(0),
                        {QSize(size.value(0).toInt(), size.value(1).toInt()), words.value(2).toDouble()});
        ask();
    }

    /// Watches what is wished for and there, each once.
    void ask()
    {
        const QList<Session> sessions = m_backend.sessions();
        for (const Session &session : sessions) {
            const auto wish = m_wishes.find(session.id.local);
            if (wish == m_wishes.end() || std::exchange(wish->asked, true))
                continue;
            m_screens.watch(session.id, wish->size, wish->rate);
        }
    }

    void onSessions()
    {
        ask();
        QStringList ids;
        const QList<Session> sessions = m_backend.sessions();
        for (const Session &session : sessions)
            ids += session.id.local;
        say(u"sessions "_s + ids.join(u' '));
    }

    void onPicture(const SessionId &id, const EncodedPicture &picture)
    {
        const QSize asked = m_wishes.value(id.local).size;
        const Result<QImage> image =
            m_decoder.decode(picture, pictureSize(picture.screen, asked), m_newest.value(id.local));
        m_newest.insert(id.local, image ? image.value() : QImage());
        const QString colour = image ? image.value().pixelColor(image.value().rect().center()).name()
                                     : u"none: "_s + image.error().detail;
        say(u"picture %1 %2 %3x%4 %5 %6"_s.arg(id.local)
                .arg(picture.jpeg.size())
                .arg(picture.screen.width())
                .arg(picture.screen.height())
                .arg(now())
                .arg(colour));
    }

    void read()
    {
        char buffer[4096];
        const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (count <= 0) {
            QCoreApplication::quit();
            return;
        }
        m_unread.append(buffer, count);
        for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
            obey(QString::fromUtf8(m_unread.left(end)).split(u' '));
            m_unread.remove(0, end + 1);
        }
    }

    void obey(const QStringList &words)
    {
        const QString verb = words.first();
        const QString id = words.value(1);
        if (verb == u"watch") {
            want(words.mid(1));
        } else if (verb == u"unwatch") {
            m_wishes.remove(id);
            const QList<Session> sessions = m_backend.sessions();
            const auto session = std::ranges::find_if(sessions, [&id](const Session &candidate) {
                return candidate.id.local == id;
            });
            if (session != sessions.end())
                m_screens.unwatch(session->id);
        } else if (verb == u"show") {
            QByteArray png;
            QBuffer buffer(&png);
            buffer.open(QIODevice::WriteOnly);
            m_newest.value(id).save(&buffer, "PNG");
            say(u"shown %1 %2"_s.arg(id, QString::fromLatin1(png.toBase64())));
        }
    }

    SystemClock m_clock;
    Host1Link m_link;
    Host1Backend m_backend;
    Host1Screens m_screens;
    PictureDecoder m_decoder;
    QSocketNotifier m_input;
    QByteArray m_unread;
    QHash<QString, Wish> m_wishes; ///< By the session's id.
    QHash<QString, QImage> m_newest;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    LabWatcher watcher;
    watcher.start(QCoreApplication::arguments().mid(1));
    return QCoreApplication::exec();
}

#include "lab_watcher.moc"
