// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ssh_config_hosts.h"

#include "model/host_pattern.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class SshConfigHosts : public testing::Test
{
protected:
    SshConfigHosts() { QDir(folder.path()).mkpath(u".ssh/config.d"_s); }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QStringList hosts() const
    {
        return sshConfigHosts(
            {folder.filePath(u".ssh/config"_s), folder.filePath(u"ssh_config"_s), folder.path()});
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(SshConfigHosts, TakesTheNamesOfSingleHostsOnceAndInOrder)
{
    write(u".ssh/config"_s,
          "# Host commented\n"
          "Host lab1 lab2 *.school !lab3 lab?\n"
          "  HostName 10.0.0.1\n"
          "host=lab4\n"
          "HOST = \"lab5\"  lab1 # lab6\n"
          "Match host lab7\n"
          "Hostname lab8\n"
          "Host -oProxyCommand=x a\"b c\" ok\n");
    write(u"ssh_config"_s, "Host *\nHost site lab2\n");
    EXPECT_EQ(hosts(), (QStringList{u"lab1"_s, u"lab2"_s, u"lab4"_s, u"lab5"_s, u"ok"_s, u"site"_s}));
}

TEST_F(SshConfigHosts, FollowsWhatIsIncludedBesideTheFileAtHomeAndByPattern)
{
    write(u".ssh/config"_s, "Include config.d/*.conf ~/more\nHost last\n");
    write(u".ssh/config.d/a.conf"_s, "Host one\n");
    write(u".ssh/config.d/b.conf"_s, "Host two\n");
    write(u".ssh/config.d/c.txt"_s, "Host not\n");
    write(u"more"_s, "Include " + folder.filePath(u"site-part"_s).toUtf8() + "\n");
    write(u"site-part"_s, "Host three\n");
    EXPECT_EQ(hosts(), (QStringList{u"one"_s, u"two"_s, u"three"_s, u"last"_s}));
}

TEST_F(SshConfigHosts, FilesThatIncludeEachOtherAndWhatIsNoFileEndTheReading)
{
    write(u".ssh/config"_s, "Include config pipe .\nHost a\nInclude config.d/0\n");
    ASSERT_EQ(::mkfifo(QFile::encodeName(folder.filePath(u".ssh/pipe"_s)).constData(), 0600), 0);
    for (int i = 0; i < 30; ++i)
        write(u".ssh/config.d/%1"_s.arg(i),
              "Host deep" + QByteArray::number(i) + "\nInclude config.d/" + QByteArray::number(i + 1) + "\n");
    const QStringList found = hosts();
    EXPECT_EQ(found.constFirst(), u"a"_s);
    EXPECT_TRUE(found.contains(u"deep15"_s));
    EXPECT_FALSE(found.contains(u"deep16"_s)) << "ssh goes no deeper either";
}

TEST_F(SshConfigHosts, NoSettingsAreTooLong)
{
    QByteArray text;
    for (int i = 0; i < 2 * MaxHosts; ++i)
        text += "Host h" + QByteArray::number(i) + "\n";
    write(u".ssh/config"_s, text);
    EXPECT_EQ(hosts().size(), MaxHosts);
    write(u".ssh/config"_s, "Host a\n" + QByteArray("#\n").repeated(1024 * 1024) + "Host b\n");
    EXPECT_EQ(hosts(), QStringList(u"a"_s));
}

} // namespace stationmaster
