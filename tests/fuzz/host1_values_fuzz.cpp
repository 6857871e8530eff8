// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include "backend/protocol/marshalling.h"

#include <QList>
#include <QStringList>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

const QStringList &keys()
{
    static const QStringList names{
        u"Id"_s,
        u"Uid"_s,
        u"Started"_s,
        u"UserName"_s,
        u"FullName"_s,
        u"Role"_s,
        u"Kind"_s,
        u"State"_s,
        u"Locked"_s,
        u"Blocked"_s,
        u"EndsAt"_s,
        u"Station"_s,
        u"Seat"_s,
        u"Display"_s,
        u"RemoteHost"_s,
        u"IdleSince"_s,
        u"DisconnectedSince"_s,
        u"Verbs"_s,
        u"Name"_s,
        u"message"_s,
        u"force"_s,
        u"grace"_s,
        u"show"_s,
        u"wait"_s,
        u"proof"_s,
        u"act"_s,
        u"at"_s,
        u"confirmed"_s,
        u"outcome"_s,
        u"reached-by"_s,
        u"operator"_s,
    };
    return names;
}

/// Words that get far, beside whatever the bytes say.
const QStringList &texts()
{
    static const QStringList words{u"xrdp"_s,   u"seat"_s,  u"active"_s,   u"closing"_s,
                                   u"c1"_s,     u"7"_s,     u"standard"_s, u"seen"_s,
                                   u"logoff"_s, u"block"_s, u"message"_s,  u"\u202e<b>%s"_s};
    return words;
}

/// Bytes as the properties that a stranger might send: names, types and values of their choice.
class Sender
{
public:
    Sender(const std::uint8_t *data, std::size_t size)
        : m_bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))
    {
    }

    QString text()
    {
        const int choice = byte();
        if (choice < texts().size())
            return texts().at(choice);
        const QByteArray raw = m_bytes.mid(m_at, choice * 4);
        m_at += raw.size();
        return QString::fromUtf8(raw);
    }

    QVariantMap map()
    {
        QVariantMap properties;
        while (m_at < m_bytes.size() && properties.size() < 64) {
            const int choice = byte();
            const QString key = choice < keys().size() ? keys().at(choice) : text();
            properties.insert(key, value());
        }
        return properties;
    }

private:
    QVariant value()
    {
        switch (byte() % 8) {
        case 0:
            return byte() % 2 == 0;
        case 1:
            return uint(number());
        case 2:
            return qulonglong(number());
        case 3:
            return QStringList{text(), text()};
        case 4:
            return double(number()) / 7;
        case 5:
            return m_bytes;
        default:
            return text();
        }
    }

    int byte() { return m_at < m_bytes.size() ? static_cast<std::uint8_t>(m_bytes[m_at++]) : 0; }

    quint64 number()
    {
        quint64 value = 0;
        for (int i = byte() % 9; i > 0; --i)
            value = value << 8 | quint64(byte());
        return value;
    }

    QByteArray m_bytes;
    qsizetype m_at = 0;
};

void requireHarmless(const QString &text)
{
    require(text == displayable(text));
}

} // namespace

void fuzzHost1Values(const std::uint8_t *data, std::size_t size)
{
    Sender sender(data, size);
    const QString verb = sender.text();
    const QVariantMap map = sender.map();

    if (const std::optional<Session> session = protocol::decodeSession(map, u"host"_s)) {
        require(!session->id.local.isEmpty() && session->id.local.size() <= 64 && !session->own);
        for (const QString &text : {session->userName, session->fullName, session->station, session->seat,
                                    session->display, session->remoteHost})
            requireHarmless(text);
        require(protocol::decodeSession(protocol::encode(*session, true), u"host"_s) == session);
    }
    if (const std::optional<Station> station = protocol::decodeStation(map, u"host"_s))
        requireHarmless(station->name);
    if (const Result<Action> action = protocol::decodeAction(verb, map)) {
        const Action &read = action.value();
        for (const QString &text : {read.message().text, read.logOff().message, read.block().text})
            require(text.size() <= protocol::MaxMessageText);
        require(read.logOff().graceSeconds >= 0 && read.logOff().graceSeconds <= Action::MaxGraceSeconds);
        require(read.message().showSeconds >= 0 && read.message().showSeconds <= Action::MaxShowSeconds);
        require(protocol::decodeAction(verb, protocol::encodeOptions(read)) == action);
    }
    for (const QString &way : protocol::decodeOutcome(map).reachedBy)
        requireHarmless(way);
    const HistoryEntry entry = protocol::decodeHistory(map);
    for (const QString &text : {entry.act, entry.outcome, entry.reason, entry.operatorName,
                                entry.operatorHost, entry.targetUser, entry.session, entry.station})
        requireHarmless(text);
}

} // namespace stationmaster
