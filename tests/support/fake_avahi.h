// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_service.h"

#include <QList>

namespace stationmaster::test {

/// avahi-daemon, as far as it matters here, on a private bus: one browser at a time.
class FakeAvahi final : public FakeService
{
    Q_OBJECT

public:
    struct Announcement
    {
        QString name;
        QString host;
        QList<QByteArray> txt = {};
        quint16 port = 22;
        int interface = 2;
        int protocol = 0; ///< IPv4.
    };

    explicit FakeAvahi(PrivateBus &bus);

    /// It says so, where somebody browses.
    void announce(const Announcement &announcement);
    void withdraw(const QString &name, int interface = 2);
    /// It says that it is there and then knows nothing of it.
    QStringList unresolvable;
    /// AllForNow is never said.
    bool goesOn = false;
    /// What was browsed for, from the first call on.
    QStringList types;
    int freed = 0;

private:
    QDBusMessage answerTo(const QDBusMessage &call) override;
    void afterwards(const QDBusMessage &call) override;
    void say(const QString &member, const Announcement &announcement);

    QList<Announcement> m_announced;
    bool m_isBrowsed = false;
};

} // namespace stationmaster::test
