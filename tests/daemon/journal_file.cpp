// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/daemon/journal_file.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

QString journalRemote()
{
    return QStandardPaths::findExecutable(u"systemd-journal-remote"_s,
                                          {u"/usr/lib/systemd"_s, u"/lib/systemd"_s});
}

} // namespace

bool JournalFile::isPossible()
{
    return !journalRemote().isEmpty();
}

void JournalFile::add(quint64 usec, const QList<QByteArray> &fields, const QList<QByteArray> &trusted)
{
    // systemd.io/JOURNAL_EXPORT_FORMATS
    m_export += "__REALTIME_TIMESTAMP=" + QByteArray::number(usec) + "\n__MONOTONIC_TIMESTAMP="
        + QByteArray::number(++m_monotonic) + "\n_BOOT_ID=0123456789abcdef0123456789abcdef\n";
    for (const QByteArray &field : trusted + fields)
        m_export += field + '\n';
    m_export += '\n';
}

QString JournalFile::write()
{
    QFile file(m_folder.filePath(u"entries"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(m_export);
    file.close();
    const QString folder = m_folder.filePath(u"journal"_s);
    EXPECT_TRUE(QDir().mkpath(folder));
    QProcess remote;
    remote.start(journalRemote(), {u"--output=%1/made.journal"_s.arg(folder), file.fileName()});
    EXPECT_TRUE(remote.waitForFinished());
    EXPECT_EQ(remote.exitCode(), 0) << remote.readAllStandardError().toStdString();
    return remote.exitCode() == 0 ? folder : QString();
}

} // namespace stationmaster::test
