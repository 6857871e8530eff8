// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/lab_host.h"

#include <QColor>
#include <QHash>
#include <QImage>
#include <QList>
#include <QProcess>
#include <QSize>

#include <optional>

namespace stationmaster::lab {

/// A dashboard without a window: lab_watcher, run on a lab host as some user outside any session. Keeps what
/// has arrived while the event loop runs; ends with this object.
class Watcher final
{
public:
    struct Shot
    {
        qint64 at = 0; ///< µs on the monotonic clock, when it had been decoded.
        int bytes = 0;
        QSize screen;
        QColor middle; ///< Invalid: it could not be decoded.
    };

    Watcher(const LabHost &host, const QString &user);
    ~Watcher();
    Q_DISABLE_COPY_MOVE(Watcher)

    /// Until it has the list of sessions.
    bool isReady();
    void watch(const QString &session, QSize size = {320, 180}, double rate = 5);
    void unwatch(const QString &session);

    QList<Shot> shots(const QString &session) const { return m_shots.value(session); }
    /// Pictures of all sessions so far.
    int count() const;
    /// The code with which the watch was refused; empty: it was not.
    QString failure(const QString &session) const { return m_failures.value(session); }
    /// The newest picture, all of it, as a PNG.
    QByteArray newest(const QString &session);
    /// Waits for a picture of the session, after the first `seen` of them, whose middle is about `colour`.
    /// Gives it.
    std::optional<Shot> waitFor(const QString &session, const QColor &colour, qsizetype seen = 0);
    bool waitForPicture(const QString &session, qsizetype seen = 0, int timeout = LabHost::Timeout);
    /// Until nothing has come for `quietMs`.
    bool waitForQuiet(int quietMs);

private:
    void hear();
    void take(const QStringList &words);
    void say(const QString &line);

    QProcess m_process;
    QByteArray m_unread;
    bool m_ready = false;
    QHash<QString, QList<Shot>> m_shots;
    QHash<QString, QString> m_failures;
    QHash<QString, QByteArray> m_shown;
};

/// Is it the same colour but for what JPEG does to one?
bool isAbout(const QColor &a, const QColor &b);

} // namespace stationmaster::lab
