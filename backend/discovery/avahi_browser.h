// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/dbus/name_owner.h"
#include "backend/discovery/announced_host.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace stationmaster {

/// The computers in the local network whose host part announces itself ("_stationmaster._tcp"), as
/// avahi-daemon on this computer hears them, kept true while it runs. No more than MaxHosts are taken: a
/// neighbour who announces a million costs that and no more.
class AvahiBrowser final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MaxHosts = 500;

    /// `bus` is the system bus.
    explicit AvahiBrowser(const QDBusConnection &bus, QObject *parent = nullptr);
    ~AvahiBrowser() override;

    /// Called once; settled() or failed() follows, later.
    void start();
    /// In the order of their addresses, each once.
    QList<AnnouncedHost> hosts() const;

Q_SIGNALS:
    /// All that is known of at first has been asked for its address.
    void settled();
    /// hosts() are others.
    void changed();
    /// Avahi is not there, or does not answer as it should. Goes on where it comes back.
    void failed(const stationmaster::Error &error);

private Q_SLOTS:
    void itemNew(const QDBusMessage &message);
    void itemRemove(const QDBusMessage &message);
    void allForNow(const QDBusMessage &message);
    void failure(const QDBusMessage &message);

private:
    /// A service as it was announced: its name, type and domain.
    struct Service
    {
        QStringList words;
        QSet<std::pair<int, int>> ways; ///< Network interfaces and protocols on which it is there.
        std::optional<AnnouncedHost> host; ///< Once it is known.
    };

    void onOwner(const QString &owner);
    void browse();
    bool isOurs(const QDBusMessage &message, const QString &signature) const;
    /// The service that a signal speaks of; empty where it makes no sense.
    static QStringList serviceWords(const QDBusMessage &message);
    void resolveNext();
    void onResolved(const QString &key, const Result<QDBusMessage> &reply);
    void tellIfDone();
    void forget();

    QDBusConnection m_bus;
    NameOwner m_owner;
    QString m_browser; ///< Avahi's object for us; empty: none yet.
    int m_generation = 0; ///< Answers to an earlier browser are dropped.
    QMap<QString, Service> m_services; ///< By name and domain.
    QStringList m_unresolved; ///< Keys, in the order in which they came.
    int m_resolving = 0;
    bool m_isAll = false; ///< Avahi has said that this is all for now.
    bool m_isSettled = false;
    bool m_isChanged = false;
};

} // namespace stationmaster
