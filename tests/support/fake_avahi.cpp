// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_avahi.h"

#include <QDBusMetaType>
#include <QDBusObjectPath>

#include <gtest/gtest.h>

#include <algorithm>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

const QString browserPath = u"/Client1/ServiceBrowser1"_s;
const QString browserInterface = u"org.freedesktop.Avahi.ServiceBrowser"_s;
const QString type = u"_stationmaster._tcp"_s;

} // namespace

FakeAvahi::FakeAvahi(PrivateBus &bus)
    : FakeService(bus, u"org.freedesktop.Avahi"_s, u"/"_s)
{
    qDBusRegisterMetaType<QList<QByteArray>>();
}

void FakeAvahi::announce(const Announcement &announcement)
{
    m_announced += announcement;
    if (m_isBrowsed)
        say(u"ItemNew"_s, announcement);
}

void FakeAvahi::withdraw(const QString &name, int interface)
{
    const auto found = std::ranges::find_if(m_announced, [&](const Announcement &each) {
        return each.name == name && each.interface == interface;
    });
    ASSERT_NE(found, m_announced.end());
    const Announcement gone = *found;
    m_announced.erase(found);
    say(u"ItemRemove"_s, gone);
}

void FakeAvahi::say(const QString &member, const Announcement &announcement)
{
    emitSignal(browserPath, browserInterface, member,
               {announcement.interface, announcement.protocol, announcement.name, type, u"local"_s, 4U});
}

QDBusMessage FakeAvahi::answerTo(const QDBusMessage &call)
{
    const QVariantList said = call.arguments();
    if (call.member() == u"ServiceBrowserNew") {
        EXPECT_EQ(call.signature(), u"iissu"_s);
        types += said.at(2).toString();
        return call.createReply(QVariant::fromValue(QDBusObjectPath(browserPath)));
    }
    if (call.member() == u"Free") {
        ++freed;
        m_isBrowsed = false;
        return call.createReply();
    }
    EXPECT_EQ(call.member(), u"ResolveService"_s);
    EXPECT_EQ(call.signature(), u"iisssiu"_s);
    const auto found = std::ranges::find(m_announced, said.value(2).toString(), &Announcement::name);
    if (found == m_announced.end() || unresolvable.contains(found->name))
        return call.createErrorReply(u"org.freedesktop.Avahi.TimeoutError"_s, u"Timeout reached"_s);
    QDBusMessage reply = call.createReply();
    reply.setArguments({found->interface, found->protocol, found->name, type, u"local"_s, found->host, 0,
                        u"192.0.2.7"_s, QVariant::fromValue(found->port), QVariant::fromValue(found->txt),
                        4U});
    return reply;
}

void FakeAvahi::afterwards(const QDBusMessage &call)
{
    if (call.member() != u"ServiceBrowserNew")
        return;
    m_isBrowsed = true;
    for (const Announcement &each : std::as_const(m_announced))
        say(u"ItemNew"_s, each);
    if (!goesOn)
        emitSignal(browserPath, browserInterface, u"AllForNow"_s, {});
}

} // namespace stationmaster::test

#include "moc_fake_avahi.cpp"
