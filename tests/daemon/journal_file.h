// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QTemporaryDir>

namespace stationmaster::test {

/// A real journal, made of entries whose every field, journald's own included, the test has made up. Written
/// by systemd-journal-remote, which takes entries as they are told.
class JournalFile final
{
public:
    static bool isPossible();

    /// `fields` as JournalAudit::fields() gives them; `trusted` those that only journald can add.
    void add(quint64 usec, const QList<QByteArray> &fields, const QList<QByteArray> &trusted);
    /// The folder with the journal; empty if it could not be made.
    QString write();

private:
    QTemporaryDir m_folder;
    QByteArray m_export;
    quint64 m_monotonic = 0;
};

} // namespace stationmaster::test
