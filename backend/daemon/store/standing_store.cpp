// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/store/standing_store.h"

#include "backend/core/session.h"
#include "backend/core/vocabulary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QSaveFile>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcOrders, "stationmaster.orders")

constexpr qint64 LargestFile = 16 * 1024 * 1024;
constexpr int FormatVersion = 1;
constexpr std::chrono::milliseconds WriteDelay{20}; ///< The orders of a bulk are written together.

template <typename T, typename Make>
QJsonArray array(const QList<T> &values, Make make)
{
    QJsonArray array;
    for (const T &value : values)
        array += make(value);
    return array;
}

QJsonObject fromId(const SessionId &id)
{
    // As text: a number of JSON is not exact enough for any 64 bits.
    return {{u"session"_s, id.local},
            {u"uid"_s, double(id.uid)},
            {u"started"_s, QString::number(id.startedUsec)}};
}

SessionId toId(const QJsonValue &value, const QString &host)
{
    const QJsonObject object = value.toObject();
    return {host, object.value(u"session"_s).toString(), quint32(object.value(u"uid"_s).toDouble()),
            object.value(u"started"_s).toString().toULongLong()};
}

QString fromTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime toTime(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QJsonObject fromAsker(const KeptAsker &asker)
{
    return {{u"uid"_s, double(asker.uid)},
            {u"name"_s, asker.userName},
            {u"session"_s, asker.session},
            {u"host"_s, asker.host}};
}

KeptAsker toAsker(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {quint32(object.value(u"uid"_s).toDouble()), object.value(u"name"_s).toString(),
            object.value(u"session"_s).toString(), object.value(u"host"_s).toString()};
}

QJsonObject fromCountdown(const KeptCountdown &countdown)
{
    QJsonObject object = fromId(countdown.id);
    object.insert(u"user"_s, countdown.userName);
    object.insert(u"station"_s, countdown.station);
    object.insert(u"verb"_s, toWord(countdown.verb));
    object.insert(u"force"_s, countdown.force);
    object.insert(u"ends-at"_s, fromTime(countdown.endsAt));
    object.insert(u"leave-at"_s, fromTime(countdown.leaveAt));
    object.insert(u"text"_s, countdown.text);
    object.insert(u"asked"_s, countdown.asked);
    object.insert(u"told"_s, array(countdown.told, fromId));
    object.insert(u"askers"_s, array(countdown.askers, fromAsker));
    return object;
}

/// Nothing if it lacks what it cannot be without.
std::optional<KeptCountdown> toCountdown(const QJsonValue &value, const QString &host)
{
    const QJsonObject object = value.toObject();
    const auto verb = fromWord<Verb>(object.value(u"verb"_s).toString());
    KeptCountdown countdown;
    countdown.id = toId(value, host);
    countdown.userName = object.value(u"user"_s).toString();
    countdown.station = object.value(u"station"_s).toString();
    countdown.verb = verb.value_or(Verb::LogOff);
    countdown.force = object.value(u"force"_s).toBool();
    countdown.endsAt = toTime(object.value(u"ends-at"_s));
    countdown.leaveAt = toTime(object.value(u"leave-at"_s));
    countdown.text = object.value(u"text"_s).toString();
    countdown.asked = object.value(u"asked"_s).toBool();
    for (const QJsonArray all = object.value(u"told"_s).toArray(); const QJsonValue &told : all)
        countdown.told += toId(told, host);
    for (const QJsonArray all = object.value(u"askers"_s).toArray(); const QJsonValue &asker : all)
        countdown.askers += toAsker(asker);
    const bool possible =
        verb && !countdown.id.isNull() && countdown.endsAt.isValid() && countdown.leaveAt.isValid();
    return possible ? std::optional(countdown) : std::nullopt;
}

} // namespace

StandingStore::StandingStore(const QString &path, const QString &hostId, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_write(clock, [this] {
        save();
    })
{
    load(hostId);
}

StandingStore::~StandingStore()
{
    if (m_write.isActive())
        save();
}

void StandingStore::load(const QString &hostId)
{
    QFile file(m_path);
    if (!file.exists())
        return;
    QString why;
    Kept kept;
    if (!file.open(QIODevice::ReadOnly)) {
        why = file.errorString();
    } else if (file.size() > LargestFile) {
        why = u"too large"_s;
    } else {
        QJsonParseError failure;
        const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &failure).object();
        if (failure.error != QJsonParseError::NoError)
            why = failure.errorString();
        else if (root.value(u"version"_s).toInt() != FormatVersion)
            why = u"of another version"_s;
        for (const QJsonArray list = root.value(u"countdowns"_s).toArray(); const QJsonValue &value : list) {
            if (const auto countdown = toCountdown(value, hostId))
                kept.countdowns += *countdown;
            else
                why = u"a countdown that is none"_s;
        }
        for (const QJsonArray list = root.value(u"blocks"_s).toArray(); const QJsonValue &value : list)
            kept.blocks.single.insert(toId(value, hostId), value.toObject().value(u"text"_s).toString());
        const QJsonArray restrictions = root.value(u"restrictions"_s).toArray();
        for (const QJsonValue &value : restrictions) {
            const QVariantList words = value.toObject().value(u"kept"_s).toArray().toVariantList();
            if (const AgentAbilities abilities = abilitiesFromWords(QVariant(words).toStringList()))
                kept.restrictions.insert(toId(value, hostId), abilities);
        }
        if (const QJsonValue value = root.value(u"block-all"_s); value.isObject()) {
            const QJsonObject object = value.toObject();
            KeptBlockAll all{
                object.value(u"text"_s).toString(), {}, quint32(object.value(u"uid"_s).toDouble()), {}};
            if (const QDateTime until = toTime(object.value(u"until"_s)); until.isValid())
                all.until = until;
            for (const QJsonArray list = object.value(u"lifted"_s).toArray(); const QJsonValue &lifted : list)
                all.lifted += toId(lifted, hostId);
            kept.blocks.all = all;
        }
    }
    file.close();
    if (why.isEmpty()) {
        m_kept = kept;
        return;
    }
    const QString aside = m_path + u".broken"_s;
    QFile::remove(aside);
    const bool moved = QFile::rename(m_path, aside);
    m_complaints += u"%1 cannot be used (%2), %3"_s.arg(
        m_path, why, moved ? u"set aside as "_s + aside : u"and could not be set aside"_s);
    qCWarning(lcOrders).noquote() << m_complaints.constLast();
}

void StandingStore::setCountdowns(const QList<KeptCountdown> &countdowns)
{
    Kept kept = m_kept;
    kept.countdowns = countdowns;
    keep(kept);
}

void StandingStore::changeBlocks(const std::function<void(KeptBlocks &)> &change)
{
    Kept kept = m_kept;
    change(kept.blocks);
    keep(kept);
}

void StandingStore::changeRestrictions(const std::function<void(QMap<SessionId, AgentAbilities> &)> &change)
{
    Kept kept = m_kept;
    change(kept.restrictions);
    keep(kept);
}

void StandingStore::keep(const Kept &kept)
{
    if (kept == m_kept)
        return;
    m_kept = kept;
    if (!m_write.isActive())
        m_write.start(WriteDelay);
}

void StandingStore::save()
{
    m_write.stop();
    QJsonArray blocks;
    for (const auto &[id, text] : m_kept.blocks.single.asKeyValueRange()) {
        QJsonObject object = fromId(id);
        object.insert(u"text"_s, text);
        blocks += object;
    }
    QJsonArray restrictions;
    for (const auto &[id, abilities] : m_kept.restrictions.asKeyValueRange()) {
        QJsonObject object = fromId(id);
        object.insert(u"kept"_s, QJsonArray::fromStringList(toWords(abilities)));
        restrictions += object;
    }
    QJsonObject root{{u"version"_s, FormatVersion},
                     {u"countdowns"_s, array(m_kept.countdowns, fromCountdown)},
                     {u"blocks"_s, blocks},
                     {u"restrictions"_s, restrictions}};
    if (const auto &all = m_kept.blocks.all) {
        QJsonObject object{
            {u"text"_s, all->text}, {u"uid"_s, double(all->uid)}, {u"lifted"_s, array(all->lifted, fromId)}};
        if (all->until)
            object.insert(u"until"_s, fromTime(*all->until));
        root.insert(u"block-all"_s, object);
    }
    const QByteArray content = QJsonDocument(root).toJson(QJsonDocument::Indented);
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        m_complaints = {u"%1: %2"_s.arg(m_path, file.errorString())};
        qCWarning(lcOrders).noquote() << "cannot be written:" << m_complaints.constLast();
    }
    Q_EMIT written();
}

} // namespace stationmaster

#include "moc_standing_store.cpp"
