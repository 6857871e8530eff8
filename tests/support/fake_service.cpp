// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_service.h"

#include <QTimer>

#include <gtest/gtest.h>

#include <algorithm>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

FakeService::FakeService(PrivateBus &bus, QString name, QString root)
    : m_bus(bus)
    , m_name(std::move(name))
    , m_root(std::move(root))
{
}

FakeService::~FakeService()
{
    vanish();
}

void FakeService::appear()
{
    m_connection = m_bus.connect();
    EXPECT_TRUE(m_connection->registerVirtualObject(m_root, this, QDBusConnection::SubPath));
    EXPECT_TRUE(m_connection->registerService(m_name));
}

void FakeService::vanish()
{
    if (!m_connection)
        return;
    const QString name = m_connection->name();
    m_connection->unregisterObject(m_root);
    m_connection.reset();
    m_unanswered.clear();
    m_bus.close(name);
}

void FakeService::refuse(const QString &member, const QString &error)
{
    misbehave(member, {Misbehaviour::Kind::Error, error, 0});
}

int FakeService::callCount(const QString &member) const
{
    return int(std::ranges::count_if(m_calls, [&member](const QDBusMessage &call) {
        return call.member() == member;
    }));
}

int FakeService::interactiveCount(const QString &member) const
{
    return int(std::ranges::count_if(m_calls, [&member](const QDBusMessage &call) {
        return call.member() == member && call.isInteractiveAuthorizationAllowed();
    }));
}

void FakeService::emitSignal(const QString &path, const QString &interface, const QString &member,
                             const QVariantList &arguments)
{
    if (!m_connection)
        return;
    QDBusMessage message = QDBusMessage::createSignal(path, interface, member);
    message.setArguments(arguments);
    m_connection->send(message);
}

bool FakeService::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    const QString member = message.member();
    m_calls += message;
    m_highest[member] = std::max(m_highest.value(member), ++m_unanswered[member]);
    if (const auto event = m_before.value(member))
        event();
    const auto found = m_misbehaviour.constFind(member);
    if (found == m_misbehaviour.cend()) {
        act(message, answerTo(message));
        return true;
    }
    switch (found->kind) {
    case Misbehaviour::Kind::Error:
        --m_unanswered[member];
        m_connection->send(message.createErrorReply(found->error, u"told to refuse"_s));
        break;
    case Misbehaviour::Kind::Silence:
        break;
    case Misbehaviour::Kind::Delay:
        // What it answers is what was so when it was asked.
        QTimer::singleShot(found->delayMs, this, [this, message, answer = answerTo(message)] {
            act(message, answer);
        });
        break;
    case Misbehaviour::Kind::Vanish:
        // Not from within: this is the connection's own call.
        QTimer::singleShot(0, this, &FakeService::vanish);
        break;
    case Misbehaviour::Kind::WrongShape:
        --m_unanswered[member];
        m_connection->send(message.createReply(QVariant(u"no sense"_s)));
        break;
    }
    return true;
}

void FakeService::act(const QDBusMessage &message, const QDBusMessage &answer)
{
    if (!m_connection)
        return;
    --m_unanswered[message.member()];
    m_connection->send(answer);
    afterwards(message);
}

} // namespace stationmaster::test

#include "moc_fake_service.cpp"
