// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/session_json.h"

#include "backend/core/action_catalogue.h"
#include "backend/core/vocabulary.h"
#include "ui/text/link_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

/// What names a session, the same in both kinds of object.
QJsonObject identityJson(const Session &session)
{
    return {{u"host"_s, orNull(session.hostName)}, {u"session"_s, session.id.local},
            {u"name"_s, orNull(session.station)},  {u"user"_s, session.userName},
            {u"uid"_s, qint64(session.id.uid)},    {u"own"_s, session.own}};
}

} // namespace

QString errorWord(Error::Code code)
{
    switch (code) {
    case Error::Code::NotFound:
        return u"not-found"_s;
    case Error::Code::NotAuthorized:
        return u"not-authorized"_s;
    case Error::Code::OutsideHours:
        return u"outside-hours"_s;
    case Error::Code::OutsideNetworks:
        return u"outside-networks"_s;
    case Error::Code::Unreachable:
        return u"unreachable"_s;
    case Error::Code::TimedOut:
        return u"timed-out"_s;
    case Error::Code::Unsupported:
        return u"unsupported"_s;
    case Error::Code::Busy:
        return u"busy"_s;
    case Error::Code::Cancelled:
        return u"cancelled"_s;
    case Error::Code::Protocol:
        return u"protocol"_s;
    case Error::Code::Internal:
        return u"internal"_s;
    }
    return {};
}

QJsonObject sessionJson(const Session &session)
{
    QJsonArray verbs;
    for (const ActionInfo &action : actionCatalogue()) {
        if (session.can(action.verb))
            verbs.append(QString(action.word));
    }
    QJsonObject json = identityJson(session);
    json.insert(u"fullName"_s, orNull(session.fullName));
    json.insert(u"role"_s,
                session.role == UserRole::Unknown ? QJsonValue() : QJsonValue(toWord(session.role)));
    json.insert(u"kind"_s, toWord(session.kind));
    json.insert(u"displaySystem"_s, toWord(session.displaySystem));
    json.insert(u"state"_s, toWord(session.state));
    json.insert(u"locked"_s, session.locked);
    json.insert(u"blocked"_s, session.blocked);
    json.insert(u"uncoveredSince"_s, timeOrNull(session.uncoveredSince.value_or(QDateTime())));
    json.insert(u"restrictions"_s, QJsonArray::fromStringList(toWords(session.restrictions)));
    json.insert(u"seat"_s, orNull(session.seat));
    json.insert(u"display"_s, orNull(session.display));
    json.insert(u"remoteHost"_s, orNull(session.remoteHost));
    json.insert(u"startedAt"_s, timeOrNull(session.startedAt));
    json.insert(u"idleSince"_s, timeOrNull(session.idleSince.value_or(QDateTime())));
    json.insert(u"disconnectedSince"_s, timeOrNull(session.disconnectedSince.value_or(QDateTime())));
    json.insert(u"endsAt"_s, timeOrNull(session.endsAt.value_or(QDateTime())));
    json.insert(u"verbs"_s, verbs);
    return json;
}

QJsonObject resultJson(const Session &session, Verb verb, const QString &word, const Result<Outcome> &result,
                       const QString &sentence)
{
    QJsonObject json = identityJson(session);
    json.insert(u"action"_s, QString(infoOf(verb).word));
    json.insert(u"result"_s, word);
    json.insert(u"sentence"_s, sentence);
    if (word == "done"_L1) {
        json.insert(u"proof"_s, result.value().proof == Outcome::Proof::Seen ? u"seen"_s : u"asked"_s);
        if (verb == Verb::Message) {
            json.insert(u"reachedBy"_s, QJsonArray::fromStringList(result.value().reachedBy));
            json.insert(u"confirmed"_s, result.value().confirmed);
        }
    } else if (!result) {
        json.insert(u"error"_s, errorWord(result.error().code));
        json.insert(u"remaining"_s, QJsonArray::fromStringList(result.error().remaining));
    }
    return json;
}

QJsonObject pictureJson(const Session &session, const Result<Outcome> &result, const QString &sentence,
                        const QString &path, QSize size)
{
    QJsonObject json = identityJson(session);
    json.insert(u"action"_s, u"screenshot"_s);
    json.insert(u"sentence"_s, sentence);
    if (result) {
        json.insert(u"result"_s, u"done"_s);
        json.insert(u"file"_s, path);
        json.insert(u"width"_s, size.width());
        json.insert(u"height"_s, size.height());
    } else {
        const bool cancelled = result.error().code == Error::Code::Cancelled;
        json.insert(u"result"_s, cancelled ? u"cancelled"_s : u"failed"_s);
        json.insert(u"error"_s, errorWord(result.error().code));
    }
    return json;
}

QJsonObject orderJson(const QString &action, const QString &word, const Result<> &result,
                      const QString &sentence)
{
    QJsonObject json{{u"action"_s, action}, {u"result"_s, word}, {u"sentence"_s, sentence}};
    if (!result)
        json.insert(u"error"_s, errorWord(result.error().code));
    return json;
}

QJsonObject powerJson(const QString &host, const QString &action, const QString &word,
                      const std::optional<PowerOutcome> &outcome, const QString &sentence)
{
    QJsonObject json{
        {u"host"_s, host}, {u"action"_s, action}, {u"result"_s, word}, {u"sentence"_s, sentence}};
    if (!outcome)
        return json;
    using End = PowerOutcome::End;
    if (outcome->end == End::Seen)
        json.insert(u"proof"_s, u"seen"_s);
    else if (outcome->end == End::NotSeenToGo || outcome->end == End::NotSeenBack)
        json.insert(u"proof"_s, u"asked"_s);
    if (outcome->error)
        json.insert(u"error"_s, errorWord(outcome->error->code));
    return json;
}

QJsonObject hostJson(const NamedHost &host)
{
    const LinkStatus &status = host.status;
    return {{u"host"_s, host.name},
            {u"address"_s, orNull(host.address)},
            {u"state"_s, toWord(status.state)},
            {u"sentence"_s, orNull(linkSentence(status))},
            {u"keyType"_s, orNull(status.key.type)},
            {u"fingerprint"_s, orNull(status.key.fingerprint)},
            {u"sessions"_s, host.isReady() ? QJsonValue(host.sessions) : QJsonValue()},
            {u"service"_s, host.isReady() ? QJsonValue(host.hasService) : QJsonValue()}};
}

QJsonObject historyJson(const HistoryEntry &entry)
{
    return {{u"at"_s, timeOrNull(entry.at)},
            {u"act"_s, orNull(entry.act)},
            {u"outcome"_s, orNull(entry.outcome)},
            {u"reason"_s, orNull(entry.reason)},
            {u"operator"_s, orNull(entry.operatorName)},
            {u"operatorHost"_s, orNull(entry.operatorHost)},
            {u"host"_s, orNull(entry.host)},
            {u"user"_s, orNull(entry.targetUser)},
            {u"session"_s, orNull(entry.session)},
            {u"name"_s, orNull(entry.station)},
            {u"number"_s, entry.number == 0 ? QJsonValue() : QJsonValue(qint64(entry.number))},
            {u"count"_s, qint64(entry.count)}};
}

QString jsonLine(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace stationmaster
