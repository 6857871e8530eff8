// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/process_end.h"

#include "tests/support/eventually.h"

#include <QFile>
#include <QPointer>

#include <gtest/gtest.h>

#include <csignal>

#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// Until the kernel knows nothing of it any more: what nobody has waited for is still known.
bool isKnown(qint64 pid)
{
    return ::kill(pid_t(pid), 0) == 0;
}

/// Not even as what nobody has waited for: whose child it is now may take its time.
bool isAtWork(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    return file.open(QIODevice::ReadOnly) && !file.readAll().contains(") Z ");
}

} // namespace

TEST(ProcessEnd, NothingOfItIsLeft)
{
    auto process = std::make_unique<QProcess>();
    process->setChildProcessModifier([] {
        ::setsid();
    });
    process->start(u"sh"_s, {u"-c"_s, u"sleep 1000 & echo $!; wait"_s});
    ASSERT_TRUE(test::eventually([&] {
        return process->canReadLine();
    }));
    const qint64 pid = process->processId();
    const qint64 child = process->readLine().trimmed().toLongLong();
    ASSERT_GT(child, 1);

    endProcess(std::move(process));
    EXPECT_TRUE(test::eventually([&] {
        return !isKnown(pid) && !isAtWork(child);
    }));
}

TEST(ProcessEnd, OneThatHasEndedIsOnlyFreed)
{
    auto process = std::make_unique<QProcess>();
    const QPointer<QProcess> seen = process.get();
    process->start(u"true"_s, QStringList());
    ASSERT_TRUE(test::eventually([&] {
        return process->state() == QProcess::NotRunning;
    }));
    endProcess(std::move(process));
    EXPECT_FALSE(seen);
}

} // namespace stationmaster
