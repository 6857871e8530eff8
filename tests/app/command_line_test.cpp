// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/command_line.h"

#include "tests/support/printers.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

std::variant<DashboardOptions, CommandLineEnd> parse(const QStringList &arguments)
{
    return parseDashboardCommandLine(QStringList{u"stationmaster"_s} + arguments);
}

/// -1: the command line was understood and is to be carried out.
int exitCode(const QStringList &arguments)
{
    const auto parsed = parse(arguments);
    const auto *end = std::get_if<CommandLineEnd>(&parsed);
    return end ? end->exitCode : -1;
}

} // namespace

TEST(DashboardCommandLine, OpensThisComputersSessionsByDefault)
{
    const auto parsed = parse({});
    ASSERT_TRUE(std::holds_alternative<DashboardOptions>(parsed));
    const auto &options = std::get<DashboardOptions>(parsed);
    EXPECT_FALSE(options.demo);
    EXPECT_EQ(options.bus, QString());
    EXPECT_EQ(options.snapshot, QString());
    EXPECT_EQ(options.colorScheme, u"system"_s);
    EXPECT_EQ(options.logLevel, LogLevel::Info);
}

TEST(DashboardCommandLine, TakesEveryOption)
{
    const auto parsed = parse({u"--bus"_s, u"unix:path=/x"_s, u"--snapshot=/y.png"_s, u"--color-scheme"_s,
                               u"dark"_s, u"--log-level"_s, u"debug"_s});
    ASSERT_TRUE(std::holds_alternative<DashboardOptions>(parsed));
    const auto &options = std::get<DashboardOptions>(parsed);
    EXPECT_EQ(options.bus, u"unix:path=/x"_s);
    EXPECT_EQ(options.snapshot, u"/y.png"_s);
    EXPECT_EQ(options.colorScheme, u"dark"_s);
    EXPECT_EQ(options.logLevel, LogLevel::Debug);
    EXPECT_TRUE(std::get<DashboardOptions>(parse({u"--demo"_s, u"--demo-reason"_s, u"why"_s})).demo);
}

TEST(DashboardCommandLine, RefusesWhatMakesNoSense)
{
    EXPECT_EQ(exitCode({u"--no-such-option"_s}), 2);
    EXPECT_EQ(exitCode({u"stray"_s}), 2);
    EXPECT_EQ(exitCode({u"--demo"_s, u"--bus"_s, u"unix:path=/x"_s}), 2);
    EXPECT_EQ(exitCode({u"--demo-reason"_s, u"why"_s}), 2);
    EXPECT_EQ(exitCode({u"--log-level"_s, u"loud"_s}), 2);
    EXPECT_EQ(exitCode({u"--color-scheme"_s, u"pink"_s}), 2);
    EXPECT_EQ(exitCode({u"--bus="_s}), 2);
    EXPECT_EQ(exitCode({u"--snapshot="_s}), 2);
}

TEST(DashboardCommandLine, HelpAndVersionAreNoErrors)
{
    EXPECT_EQ(exitCode({u"--help"_s}), 0);
    EXPECT_EQ(exitCode({u"--version"_s}), 0);
}

TEST(DashboardCommandLine, TheManualPageTellsOfEveryOption)
{
    QFile page(QStringLiteral(STATIONMASTER_MANUAL_PAGE));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll()).remove(u'\\');
    const QString help = std::get<CommandLineEnd>(parse({u"--help"_s})).text;
    static const QRegularExpression option(u"--([a-z][a-z-]+)"_s);
    int options = 0;
    for (auto matches = option.globalMatch(help); matches.hasNext();) {
        const QString name = matches.next().captured();
        // Qt's own, in every Qt program's help.
        if (name == u"--help-all"_s)
            continue;
        ++options;
        EXPECT_TRUE(text.contains(name)) << name.toStdString();
    }
    EXPECT_GE(options, 8);
}

} // namespace stationmaster
