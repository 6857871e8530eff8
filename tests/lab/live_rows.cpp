// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/live_rows.h"

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

LiveRows::LiveRows(const LabHost &host)
{
    host.open(m_process, {LabHost::programs() + u"/lab_sessions"_s});
}

LiveRows::~LiveRows()
{
    m_process.terminate();
    if (!m_process.waitForFinished(LabHost::Timeout))
        m_process.kill();
    m_process.waitForFinished();
}

QStringList LiveRows::rows()
{
    m_process.waitForReadyRead(1);
    m_unread += m_process.readAllStandardOutput();
    while (m_unread.contains('\n')) {
        const QString line = QString::fromUtf8(m_unread.left(m_unread.indexOf('\n')));
        m_unread.remove(0, m_unread.indexOf('\n') + 1);
        m_rows = line == u"away"_s ? QStringList{line} : line.mid(9).split(u';', Qt::SkipEmptyParts);
        m_rows.sort();
    }
    return m_rows;
}

} // namespace stationmaster::lab
