// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/login1/login1_options.h"
#include "backend/login1/scope_watcher.h"
#include "backend/login1/session_record.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QQueue>

namespace stationmaster {

class NameOwner;

/// Everything logind says of every session, kept true by its signals. logind is asked once for each session,
/// again where its scope has changed, and never polled.
///
/// Records live until logind says that the session is gone or leaves it out of a new list; a logind that is
/// away takes none with it.
class SessionTracker final : public QObject
{
    Q_OBJECT

public:
    /// More than this is not a computer but an attack or a fault; the rest is left out.
    static constexpr int MaxSessions = 20'000;
    /// Questions on the way at once: the system bus lets one client wait for 128 replies.
    static constexpr int MaxInFlight = 32;

    SessionTracker(const QDBusConnection &bus, const Login1Options &options, const NameOwner &watch,
                   QObject *parent = nullptr);

    void subscribe();
    /// Reads everything anew. listed() or listFailed() follows, unless a later list() or abandon() comes
    /// first.
    void list();
    /// Logind is away: answers still to come are not wanted.
    void abandon();

    /// Those of which everything is known, hidden ones included. Not to be read while a list is under way.
    QList<SessionRecord> records() const;
    /// Whoever has this id now.
    const SessionRecord *find(const QString &local) const;
    bool isListing() const { return m_listing; }

Q_SIGNALS:
    void listed();
    void listFailed(const stationmaster::Error &error);
    /// Some session did not say what it is; worth another list() later.
    void incomplete();
    /// A record has come, gone or changed. Also emitted while a list is under way.
    void changed(const QString &local);

private Q_SLOTS:
    void sessionNew(const QDBusMessage &message);
    void sessionRemoved(const QDBusMessage &message);
    void propertiesChanged(const QDBusMessage &message);

private:
    struct Entry
    {
        QString path;
        quint64 epoch = 0; ///< Of the last question asked about it; answers to earlier ones are dropped.
        quint64 list = 0; ///< The last list() in which it was there.
        bool asked = false; ///< An answer is still to come.
        QVariantMap meanwhile; ///< What signals said while the answer was on its way.
        std::optional<SessionRecord> record;
    };

    void ask(bool extended, quint64 list);
    void take(const QList<QPair<QString, QString>> &rows);
    /// Asks anew about one that is known, unless it is known to be closing: logind does not say by itself
    /// that a session has begun to close, and from then on nothing comes but its end.
    void readAgain(const QString &local);
    void read(const QString &local, const QString &path);
    void sendNext();
    void answered(const QString &local, quint64 epoch, const Result<QDBusMessage> &reply);
    void drop(const QString &local);
    void completeList();
    bool accepts(const QDBusMessage &message, QLatin1String signature) const;

    QDBusConnection m_bus;
    const Login1Options &m_options;
    const NameOwner &m_watch;
    ScopeWatcher m_scopes;
    QHash<QString, Entry> m_entries; ///< By logind's id.
    QHash<QString, QString> m_byPath;
    QQueue<QPair<QString, quint64>> m_queue; ///< Questions not yet sent: id and epoch.
    int m_inFlight = 0;
    quint64 m_lastEpoch = 0;
    quint64 m_list = 0;
    bool m_listing = false;
    bool m_rowsKnown = false; ///< The list itself has been answered; its sessions are being read.
    int m_readCount = 0; ///< Sessions of this list that were answered …
    std::optional<Error> m_readError; ///< … and the last failure of one that was not.
};

} // namespace stationmaster
