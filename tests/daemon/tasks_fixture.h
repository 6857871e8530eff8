// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/vocabulary.h"
#include "backend/dbus/errors.h"
#include "tests/daemon/pictures_fixture.h"
#include "tests/support/eventually.h"

#include <QDBusPendingCall>
#include <QDateTime>

#include <memory>

namespace stationmaster::test {

/// An agent that does what it is told, as far as the test lets it.
class DutifulAgent
{
public:
    explicit DutifulAgent(const QDBusConnection &connection)
        : bus(connection)
        , m_object([this](const QDBusMessage &message, const QDBusConnection &) {
            on(message);
        })
    {
        bus.registerVirtualObject(protocol::AgentPath, &m_object);
    }
    ~DutifulAgent() { bus.unregisterObject(protocol::AgentPath); }
    Q_DISABLE_COPY_MOVE(DutifulAgent)

    QDBusMessage hub(const QString &method, const QVariantList &arguments = {}) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(protocol::Service, protocol::RootPath,
                                                              protocol::AgentHubInterface, method);
        message.setArguments(arguments);
        const QDBusPendingCall pending = bus.asyncCall(message, 5'000);
        EXPECT_TRUE(eventually([&pending] {
            return pending.isFinished();
        }));
        return pending.reply();
    }

    void reportCover(bool shown, bool holds) const
    {
        QDBusMessage report =
            QDBusMessage::createMethodCall(protocol::Service, protocol::RootPath, protocol::AgentHubInterface,
                                           QStringLiteral("ReportCover"));
        report << shown << holds;
        bus.send(report);
    }

    void reportRestrictions(const QStringList &words) const
    {
        QDBusMessage report =
            QDBusMessage::createMethodCall(protocol::Service, protocol::RootPath, protocol::AgentHubInterface,
                                           QStringLiteral("ReportRestrictions"));
        report << words;
        bus.send(report);
    }

    QDBusConnection bus;
    bool answers = true; ///< To what it is told; else it says nothing at all.
    bool reports = true; ///< Its cover.
    bool holdsInput = true;
    int covers = 0; ///< SetCover calls.
    bool covered = false;
    QString coverText;
    qulonglong coverUntil = 0;
    QStringList restrictions;
    qulonglong endsAt = 0;
    QString warning;
    int warnings = 0;
    int logOuts = 0;
    QList<quint32> messages;
    QStringList senders; ///< Of them, as they are named.
    QStringList texts;

private:
    void on(const QDBusMessage &message)
    {
        const QVariantList arguments = message.arguments();
        const QString member = message.member();
        if (member == QLatin1StringView("SetWatches"))
            return;
        if (member == QLatin1StringView("SetCover")) {
            ++covers;
            covered = arguments.at(0).toBool();
            coverText = arguments.at(1).toString();
            coverUntil = arguments.at(2).toULongLong();
        } else if (member == QLatin1StringView("SetRestrictions")) {
            restrictions = arguments.at(0).toStringList();
        } else if (member == QLatin1StringView("SetWarning")) {
            ++warnings;
            endsAt = arguments.at(0).toULongLong();
            warning = arguments.at(1).toString();
        } else if (member == QLatin1StringView("LogOut")) {
            ++logOuts;
        } else if (member == QLatin1StringView("ShowMessage")) {
            messages += arguments.at(0).toUInt();
            senders += arguments.at(1).toString();
            texts += arguments.at(2).toString();
        }
        if (!answers)
            return;
        bus.send(member == QLatin1StringView("LogOut") ? message.createReply(QStringLiteral("xfce"))
                                                       : message.createReply());
        if (member == QLatin1StringView("SetCover") && reports)
            reportCover(covered, covered && holdsInput);
        if (member == QLatin1StringView("SetRestrictions") && reports)
            reportRestrictions(restrictions);
    }

    FakeObject m_object;
};

/// Sessions with agents, and orders whose answer comes when it comes.
class Tasks : public Pictures
{
protected:
    /// A Perform that the test does not wait for.
    struct Asked
    {
        QDBusPendingCall call;

        bool isDone() const { return call.isFinished(); }
        /// "seen", "asked-only", or the code of the error.
        QString outcome() const
        {
            if (!eventually([this] {
                    return isDone();
                }))
                return QStringLiteral("no answer");
            const QDBusMessage reply = call.reply();
            if (reply.type() != QDBusMessage::ReplyMessage)
                return toWord(toError(reply).code);
            return values().value(QStringLiteral("proof")).toString();
        }
        QVariantMap values() const { return qdbus_cast<QVariantMap>(call.reply().arguments().value(0)); }
    };

    static Asked ask(const Client &client, const Session &session, const QString &verb,
                     const QVariantMap &options = {})
    {
        QDBusMessage call =
            QDBusMessage::createMethodCall(protocol::Service, protocol::sessionPath(session.id.local),
                                           protocol::SessionInterface, QStringLiteral("Perform"));
        call.setArguments(QVariantList{verb} + identity(session) + QVariantList{options});
        return {client.bus.asyncCall(call, 60'000)};
    }

    static Asked logOff(const Client &client, const Session &session, uint grace,
                        const QString &text = QStringLiteral("Lesson is over"))
    {
        return ask(client, session, QStringLiteral("logoff"),
                   {{QStringLiteral("grace"), grace}, {QStringLiteral("message"), text}});
    }

    /// Orders a log-off whose caller does not wait for its end. True when it has begun.
    static bool beginLogOff(const Client &client, const Session &session, uint grace)
    {
        const Asked begun = ask(
            client, session, QStringLiteral("logoff"),
            {{QStringLiteral("grace"), grace}, {QStringLiteral("job"), 1U}, {QStringLiteral("defer"), true}});
        return waitFor([&begun] {
            return begun.isDone();
        });
    }

    static std::optional<Error> callOff(const Client &client, const Session &session)
    {
        return errorOf(client.call(protocol::sessionPath(session.id.local), protocol::SessionInterface,
                                   QStringLiteral("CallOff"), identity(session)));
    }

    static std::optional<Error> host(const Client &client, const QString &method,
                                     const QVariantList &arguments = {})
    {
        return errorOf(client.call(protocol::RootPath, protocol::HostInterface, method, arguments));
    }

    /// Registered, with everything that it is told right afterwards.
    std::unique_ptr<DutifulAgent> dutifulAgentOf(const Session &session,
                                                 AgentAbilities abilities = X11AgentAbilities)
    {
        const Client client = agentOf(session);
        auto agent = std::make_unique<DutifulAgent>(client.bus);
        EXPECT_FALSE(registerAgent(client, session.id.local, abilities));
        EXPECT_TRUE(waitFor([&] {
            return agent->covers == 1 || !abilities.testFlag(AgentAbility::Cover);
        }));
        return agent;
    }

    /// A property as the bus has it.
    QVariant property(const Session &session, const QString &name)
    {
        return clientOf(Root)
            .call(protocol::sessionPath(session.id.local), protocol::PropertiesInterface,
                  QStringLiteral("Get"), {QString(protocol::SessionInterface), name})
            .arguments()
            .value(0)
            .value<QDBusVariant>()
            .variant();
    }

    qulonglong endsAt(const Session &session)
    {
        return property(session, QStringLiteral("EndsAt")).toULongLong();
    }

    bool blocked(const Session &session) { return property(session, QStringLiteral("Blocked")).toBool(); }

    /// The session has gone; the others stay.
    void endSession(const Session &session)
    {
        QList<Session> sessions = backend.sessions();
        sessions.removeIf([&](const Session &other) {
            return other.id == session.id;
        });
        backend.setSessions(sessions);
    }

    /// As systemd would start stationd again after it was killed: what it had told nobody is lost.
    void restartService()
    {
        stopService();
        launcher.wanted.clear();
        launcher.needs.clear();
        startService();
    }

    int performed(Verb verb) const
    {
        return int(std::ranges::count_if(backend.calls, [verb](const FakeSessionBackend::Call &call) {
            return call.action.verb == verb;
        }));
    }

    QStringList audited(const QString &act) const
    {
        QStringList outcomes;
        for (const AuditRecord &record : audit.records) {
            if (record.act == act)
                outcomes += record.caller.userName + QLatin1Char(' ')
                    + (record.error ? toWord(record.error->code) : QStringLiteral("done"));
        }
        return outcomes;
    }
};

} // namespace stationmaster::test
