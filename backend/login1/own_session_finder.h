// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/login1/login1_options.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

namespace stationmaster {

/// Finds the session in which this program runs, so that "all" can leave it out.
///
/// logind's word on the calling process comes first. A desktop that starts its programs under the user's own
/// service manager (GNOME, KDE) leaves them in no session; then XDG_SESSION_ID is believed if that session is
/// the caller's own user's, and last the session that logind shows for the user of the calling process.
class OwnSessionFinder final : public QObject
{
    Q_OBJECT

public:
    OwnSessionFinder(const QDBusConnection &bus, const Login1Options &options, QObject *parent = nullptr);

    /// Looks anew; found() follows, unless another find() comes first.
    void find();
    bool isLooking() const { return m_looking; }
    /// The path of the session's object; empty when the program runs in none.
    QString path() const { return m_path; }

Q_SIGNALS:
    void found();

private:
    using Then = std::function<void(const Result<QDBusMessage> &)>;

    void call(const QDBusMessage &message, const QString &signature, Then then);
    void tryHint();
    void tryUser();
    void finish(const QString &path);

    QDBusConnection m_bus;
    const Login1Options &m_options;
    QString m_path;
    bool m_looking = false;
    quint64 m_batch = 0;
};

} // namespace stationmaster
