// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/session_tracker.h"

#include "backend/dbus/errors.h"
#include "backend/dbus/name_owner.h"
#include "backend/login1/login1_calls.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QLoggingCategory>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "stationmaster.login1", QtWarningMsg)

constexpr QLatin1String PlainRow{"a(susso)"};
constexpr QLatin1String ExtendedRow{"a(sussussbto)"};

/// Id and path of each row; the rest is read from the session itself.
QList<QPair<QString, QString>> rowsFrom(const QDBusMessage &reply, bool extended)
{
    QList<QPair<QString, QString>> rows;
    const auto list = reply.arguments().constFirst().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString local;
        QString user;
        QString seat;
        quint32 uid = 0;
        QDBusObjectPath path;
        list.beginStructure();
        list >> local >> uid >> user >> seat;
        if (extended) {
            quint32 leader = 0;
            QString sessionClass;
            QString tty;
            bool idle = false;
            quint64 idleSince = 0;
            list >> leader >> sessionClass >> tty >> idle >> idleSince;
        }
        list >> path;
        list.endStructure();
        rows.emplace_back(local, path.path());
    }
    list.endArray();
    return rows;
}

} // namespace

SessionTracker::SessionTracker(const QDBusConnection &bus, const Login1Options &options,
                               const NameOwner &watch, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_options(options)
    , m_watch(watch)
    , m_scopes(bus, options)
{
    connect(&m_scopes, &ScopeWatcher::changed, this, &SessionTracker::readAgain);
}

void SessionTracker::subscribe()
{
    // Without a service: Qt would ask the bus for its owner and wait. accepts() looks at the sender instead.
    m_bus.connect({}, login1::ManagerPath, login1::ManagerInterface, u"SessionNew"_s, this,
                  SLOT(sessionNew(QDBusMessage)));
    m_bus.connect({}, login1::ManagerPath, login1::ManagerInterface, u"SessionRemoved"_s, this,
                  SLOT(sessionRemoved(QDBusMessage)));
    m_bus.connect({}, {}, login1::PropertiesInterface, u"PropertiesChanged"_s, {login1::SessionInterface}, {},
                  this, SLOT(propertiesChanged(QDBusMessage)));
    m_scopes.subscribe();
}

void SessionTracker::list()
{
    abandon();
    m_listing = true;
    m_rowsKnown = false;
    m_readCount = 0;
    m_readError.reset();
    ask(true, ++m_list);
}

void SessionTracker::abandon()
{
    m_listing = false;
    m_queue.clear();
    ++m_list;
    for (Entry &entry : m_entries) {
        entry.epoch = ++m_lastEpoch;
        entry.asked = false;
    }
}

void SessionTracker::readAgain(const QString &local)
{
    const auto entry = m_entries.constFind(local);
    const bool known = entry != m_entries.cend() && !m_watch.owner().isEmpty();
    if (!known || (entry->record && entry->record->isClosing()))
        m_scopes.forget(local);
    else if (!entry->asked)
        read(local, QString(entry->path));
}

QList<SessionRecord> SessionTracker::records() const
{
    QList<SessionRecord> records;
    records.reserve(m_entries.size());
    for (const Entry &entry : m_entries) {
        if (entry.record)
            records += *entry.record;
    }
    return records;
}

const SessionRecord *SessionTracker::find(const QString &local) const
{
    const auto entry = m_entries.constFind(local);
    return entry != m_entries.cend() && entry->record ? &*entry->record : nullptr;
}

void SessionTracker::ask(bool extended, quint64 list)
{
    // ListSessionsEx is there since systemd 256.
    const QString method = extended ? u"ListSessionsEx"_s : u"ListSessions"_s;
    send(m_bus, managerCall(method), extended ? ExtendedRow : PlainRow, m_options.readTimeout, this,
         [this, extended, list](const Result<QDBusMessage> &reply) {
             if (list != m_list)
                 return;
             if (reply) {
                 take(rowsFrom(reply.value(), extended));
                 return;
             }
             // A bus policy older than the method refuses it before logind can say that it has none.
             const Error::Code code = reply.error().code;
             if (extended && (code == Error::Code::Unsupported || code == Error::Code::NotAuthorized)) {
                 ask(false, list);
                 return;
             }
             m_listing = false;
             Q_EMIT listFailed(reply.error());
         });
}

void SessionTracker::take(const QList<QPair<QString, QString>> &rows)
{
    if (rows.size() > MaxSessions)
        qCWarning(log, "a list of %lld sessions; the first %d are taken", qint64(rows.size()), MaxSessions);
    for (const auto &[local, path] : rows.first(std::min(rows.size(), qsizetype(MaxSessions))))
        read(local, path);
    m_rowsKnown = true;
    completeList();
}

void SessionTracker::read(const QString &local, const QString &path)
{
    if (!isValidSessionId(local) || !path.startsWith(login1::SessionPathPrefix)) {
        qCWarning(log, "a session whose id or path makes no sense was left out");
        return;
    }
    auto entry = m_entries.find(local);
    if (entry == m_entries.end()) {
        if (m_entries.size() >= MaxSessions)
            return;
        entry = m_entries.insert(local, {});
    }
    if (entry->path != path) {
        m_byPath.remove(entry->path);
        m_byPath.insert(path, local);
        entry->path = path;
    }
    entry->epoch = ++m_lastEpoch;
    entry->list = m_list;
    entry->asked = true;
    entry->meanwhile.clear();
    m_queue.enqueue({local, entry->epoch});
    sendNext();
}

void SessionTracker::sendNext()
{
    while (m_inFlight < MaxInFlight && !m_queue.isEmpty()) {
        const auto [local, epoch] = m_queue.dequeue();
        const auto entry = m_entries.constFind(local);
        if (entry == m_entries.cend() || entry->epoch != epoch)
            continue;
        ++m_inFlight;
        send(m_bus, sessionPropertiesCall(entry->path), u"a{sv}"_s, m_options.readTimeout, this,
             [this, local = local, epoch = epoch](const Result<QDBusMessage> &reply) {
                 --m_inFlight;
                 answered(local, epoch, reply);
                 sendNext();
             });
    }
}

void SessionTracker::answered(const QString &local, quint64 epoch, const Result<QDBusMessage> &reply)
{
    const auto entry = m_entries.find(local);
    if (entry == m_entries.end() || entry->epoch != epoch)
        return;
    entry->asked = false;
    if (reply) {
        ++m_readCount;
        QVariantMap properties = qdbus_cast<QVariantMap>(reply.value().arguments().constFirst());
        // The answer and a signal may overtake each other on the way through the event loop. logind sends
        // both in the order in which things happened, so the last signal is never older than the answer.
        properties.insert(entry->meanwhile);
        entry->meanwhile.clear();
        std::optional<SessionRecord> record = recordFrom(entry->path, properties);
        if (record && record->local == local) {
            if (entry->record)
                keepScreen(*entry->record, *record);
            entry->record = std::move(record);
            m_scopes.answered(local, entry->record->isClosing());
            Q_EMIT changed(local);
        } else {
            qCWarning(log, "session \"%s\" was left out: its properties make no sense", qPrintable(local));
            drop(local);
        }
    } else if (reply.error().code == Error::Code::NotFound) {
        ++m_readCount;
        drop(local); // It ended before it was asked.
    } else {
        qCWarning(log, "session \"%s\" did not say what it is: %s", qPrintable(local),
                  qPrintable(reply.error().detail));
        m_scopes.forget(local);
        m_readError = reply.error();
        if (!m_listing)
            Q_EMIT incomplete();
    }
    completeList();
}

void SessionTracker::drop(const QString &local)
{
    const auto entry = m_entries.constFind(local);
    if (entry == m_entries.cend())
        return;
    const bool known = entry->record.has_value();
    m_byPath.remove(entry->path);
    m_scopes.forget(local);
    m_entries.erase(entry);
    if (known)
        Q_EMIT changed(local);
}

void SessionTracker::completeList()
{
    if (!m_listing || !m_rowsKnown)
        return;
    QStringList gone;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (entry->asked)
            return;
        if (entry->list != m_list)
            gone += entry.key();
    }
    m_listing = false;
    if (m_readCount == 0 && m_readError) {
        Q_EMIT listFailed(*m_readError);
        return;
    }
    for (const QString &local : std::as_const(gone))
        drop(local);
    if (m_readError)
        Q_EMIT incomplete();
    Q_EMIT listed();
}

void SessionTracker::sessionNew(const QDBusMessage &message)
{
    if (!accepts(message, "so"_L1))
        return;
    const QString local = message.arguments().at(0).toString();
    // A new session under a known id: the end of the old one was not heard.
    drop(local);
    read(local, message.arguments().at(1).value<QDBusObjectPath>().path());
}

void SessionTracker::sessionRemoved(const QDBusMessage &message)
{
    if (!accepts(message, "so"_L1))
        return;
    drop(message.arguments().at(0).toString());
    completeList();
}

void SessionTracker::propertiesChanged(const QDBusMessage &message)
{
    if (!accepts(message, "sa{sv}as"_L1) || message.arguments().at(0).toString() != login1::SessionInterface)
        return;
    const auto local = m_byPath.constFind(message.path());
    if (local == m_byPath.cend())
        return;
    Entry &entry = m_entries[*local];
    const auto properties = qdbus_cast<QVariantMap>(message.arguments().at(1));
    if (entry.asked)
        entry.meanwhile.insert(properties);
    if (entry.record) {
        apply(properties, *entry.record);
        Q_EMIT changed(QString(*local));
    }
    // Properties that have changed and whose values are not in the signal: to be read again.
    if (!message.arguments().at(2).toStringList().isEmpty())
        read(QString(*local), message.path());
}

bool SessionTracker::accepts(const QDBusMessage &message, QLatin1String signature) const
{
    return m_watch.isFrom(message) && message.signature() == signature;
}

} // namespace stationmaster

#include "moc_session_tracker.cpp"
