// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/client/host1_link.h"
#include "backend/core/screen_source.h"

#include <QHash>

namespace stationmaster {

class Host1Backend;

/// Pictures from stationd. Watches are asked for again when stationd is back; every picture is acknowledged
/// when it has arrived here, so a program that does not run its event loop gets no more of them.
class Host1Screens final : public ScreenSource
{
    Q_OBJECT

public:
    /// To be made before `backend` is started; both outlive this object.
    Host1Screens(Host1Backend &backend, Host1Link &link, QObject *parent = nullptr);

    bool canWatch(const SessionId &id) const override;
    std::optional<Error> obstacle(const SessionId &id) const override;
    void watch(const SessionId &id, QSize size, double rate) override;
    void unwatch(const SessionId &id) override;

private Q_SLOTS:
    void onPicture(const QDBusMessage &message);
    void onChanges(const QDBusMessage &message);
    void onUnavailable(const QDBusMessage &message);
    void onEnded(const QDBusMessage &message);

private:
    struct Wish
    {
        QSize size;
        double rate = 0;
        quint64 asked = 0; ///< Tells the answer to the last call from those to earlier ones.
    };

    void ask(const SessionId &id);
    /// The wish is over.
    void fail(const SessionId &id, const Error &error);
    void take(const QDBusMessage &message, const EncodedPicture &picture);
    void onReady();
    /// What is watched on the object that a message came from.
    std::optional<SessionId> watchedAt(const QString &path) const;

    Host1Backend &m_backend;
    Host1Link &m_link;
    QHash<SessionId, Wish> m_wishes;
    QHash<QString, SessionId> m_byPath;
    quint64 m_asked = 0;
};

} // namespace stationmaster
