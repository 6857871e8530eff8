// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace stationmaster {

/// Numbers for the entries of the audit trail, counting up through restarts, so that a gap shows that an
/// entry is missing. Kept in one small file. A number is never given twice: not after this program was
/// killed, which skips none, and not after the computer has lost power, which may skip up to Ahead. Where the
/// file cannot be understood the numbers go on far above whatever can have been given; where it cannot be
/// written that is reported and they go on in memory. Lives on one thread; every so often next() waits for
/// the disk.
class AuditNumbers final
{
public:
    static constexpr quint64 Ahead = 256; ///< Numbers that the disk knows of before they are given.

    /// `boot` names this run of the computer.
    explicit AuditNumbers(const QString &path, QByteArray boot);
    ~AuditNumbers();
    Q_DISABLE_COPY_MOVE(AuditNumbers)

    quint64 next();

private:
    void load();
    /// `bound`: no number from there on has been given, whatever becomes of the file's last changes.
    void save(quint64 bound, bool toDisk);

    QFile m_file;
    const QByteArray m_boot;
    quint64 m_next = 1;
    quint64 m_bound = 0;
    bool m_reported = false;
};

} // namespace stationmaster
