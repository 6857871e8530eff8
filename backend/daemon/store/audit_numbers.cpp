// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/store/audit_numbers.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcNumbers, "stationmaster.audit")

constexpr qsizetype MaxLine = 256;

} // namespace

AuditNumbers::AuditNumbers(const QString &path, QByteArray boot)
    : m_file(path)
    , m_boot(std::move(boot))
{
    load();
}

AuditNumbers::~AuditNumbers()
{
    // Said to be the next by an end in good order, no number is skipped by whatever comes after it.
    save(m_next, true);
}

quint64 AuditNumbers::next()
{
    const quint64 number = m_next++;
    if (number >= m_bound) {
        m_bound = number + Ahead;
        save(m_bound, true);
    } else {
        save(m_bound, false);
    }
    return number;
}

void AuditNumbers::load()
{
    const bool isNew = !m_file.exists();
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        // What was given before cannot be known.
        m_next = isNew ? 1 : quint64(QDateTime::currentMSecsSinceEpoch());
        return;
    }
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QList<QByteArray> words = m_file.read(MaxLine).simplified().split(' ');
    bool nextIsNumber = false;
    bool boundIsNumber = false;
    const quint64 next = words.value(0).toULongLong(&nextIsNumber);
    const quint64 bound = words.value(1).toULongLong(&boundIsNumber);
    if (isNew)
        return;
    if (words.size() != 3 || !nextIsNumber || !boundIsNumber || next < 1 || bound < next) {
        m_next = quint64(QDateTime::currentMSecsSinceEpoch());
        qCWarning(lcNumbers) << "the numbers of the audit trail cannot be understood; they go on at"
                             << m_next;
        return;
    }
    // The kernel keeps what a program has written, but not through a loss of power.
    m_next = words.at(2) == m_boot ? next : bound;
}

void AuditNumbers::save(quint64 bound, bool toDisk)
{
    // Of one length and written at once: there is no moment at which the file is half of it.
    const QByteArray line = QByteArray::number(m_next).rightJustified(20, '0') + ' '
        + QByteArray::number(bound).rightJustified(20, '0') + ' ' + m_boot + '\n';
    const bool written = m_file.isOpen() && m_file.seek(0) && m_file.write(line) == line.size()
        && (!toDisk || fdatasync(m_file.handle()) == 0);
    if (!written && !std::exchange(m_reported, true))
        qCWarning(lcNumbers).noquote() << "the numbers of the audit trail cannot be kept in"
                                       << m_file.fileName() << m_file.errorString();
}

} // namespace stationmaster
