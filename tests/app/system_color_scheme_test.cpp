// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/system_color_scheme.h"

#include "tests/support/eventually.h"
#include "tests/support/private_bus.h"
#include "tests/support/stays.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Scheme = SystemColorScheme::Scheme;

namespace {

/// The settings portal, as far as the colour scheme goes.
class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit FakePortal(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                             QDBusConnection::ExportScriptableContents);
        m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }

    void change(uint scheme, const QString &group = u"org.freedesktop.appearance"_s)
    {
        QDBusMessage signal = QDBusMessage::createSignal(
            u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << group << u"color-scheme"_s << QVariant::fromValue(QDBusVariant(scheme));
        m_bus.send(signal);
    }

    uint initial = 0;

public Q_SLOTS:
    /// Wrapped twice, as the real one does.
    Q_SCRIPTABLE QDBusVariant Read(const QString &, const QString &) const
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(initial)));
    }

private:
    QDBusConnection m_bus;
};

} // namespace

TEST(SystemColorScheme, AsksAndFollows)
{
    test::PrivateBus bus;
    FakePortal portal(bus.connect());
    portal.initial = 1;
    SystemColorScheme scheme(bus.connect());
    EXPECT_EQ(scheme.scheme(), Scheme::Unknown);
    ASSERT_TRUE(test::eventually([&] {
        return scheme.scheme() == Scheme::Dark;
    }));
    portal.change(2);
    ASSERT_TRUE(test::eventually([&] {
        return scheme.scheme() == Scheme::Light;
    }));
    portal.change(1, u"org.example.other"_s);
    portal.change(0);
    EXPECT_TRUE(test::eventually([&] {
        return scheme.scheme() == Scheme::Unknown;
    }));
}

TEST(SystemColorScheme, StaysUnknownWithoutAPortalOrABus)
{
    test::PrivateBus bus;
    SystemColorScheme withoutPortal(bus.connect());
    SystemColorScheme withoutBus(QDBusConnection(u"none"_s));
    EXPECT_TRUE(test::staysSo(100ms, [&] {
        return withoutPortal.scheme() == Scheme::Unknown && withoutBus.scheme() == Scheme::Unknown;
    }));
}

} // namespace stationmaster

#include "system_color_scheme_test.moc"
