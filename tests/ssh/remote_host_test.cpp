// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/remote_host.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST(RemoteHost, ReadsWhatSshReads)
{
    EXPECT_EQ(parseRemoteHost(u"Server1"_s), (RemoteHost{{}, u"Server1"_s, 0}));
    EXPECT_EQ(parseRemoteHost(u"lab-3.example.org:2222"_s), (RemoteHost{{}, u"lab-3.example.org"_s, 2222}));
    EXPECT_EQ(parseRemoteHost(u"teacher@lab_3"_s), (RemoteHost{u"teacher"_s, u"lab_3"_s, 0}));
    EXPECT_EQ(parseRemoteHost(u"192.0.2.7"_s), (RemoteHost{{}, u"192.0.2.7"_s, 0}));
    EXPECT_EQ(parseRemoteHost(u"::1"_s), (RemoteHost{{}, u"::1"_s, 0}));
    EXPECT_EQ(parseRemoteHost(u"root@[fe80::1%eth0]:22"_s), (RemoteHost{u"root"_s, u"fe80::1%eth0"_s, 22}));
}

TEST(RemoteHost, RefusesWhatCouldBeAnOptionOrACommand)
{
    for (const QString &text :
         {QString(), u"-oProxyCommand=reboot"_s, u"a@-oProxyCommand=reboot"_s, u"-a@host"_s, u"host;reboot"_s,
          u"host reboot"_s, u"$(reboot)"_s, u"host\n"_s, u"host:0"_s, u"host:70000"_s, u"host:"_s, u"@host"_s,
          u"user@"_s, u"a@b@c"_s, u"host,argv9=x"_s, u"host/../x"_s, u"хост"_s, QString(254, u'a')})
        EXPECT_FALSE(parseRemoteHost(text)) << text.toStdString();
}

} // namespace stationmaster
