// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/store/journal_audit.h"

#include "backend/core/vocabulary.h"

#include <QLoggingCategory>

#include <cstring>
#include <sys/uio.h>
#include <syslog.h>
#include <systemd/sd-journal.h>
#include <vector>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcAudit, "stationmaster.audit")

QString wordOf(AuditRecord::Outcome outcome)
{
    switch (outcome) {
    case AuditRecord::Outcome::Done:
        return u"done"_s;
    case AuditRecord::Outcome::Refused:
        return u"refused"_s;
    case AuditRecord::Outcome::Failed:
        break;
    }
    return u"failed"_s;
}

QString orUid(const QString &name, quint32 uid)
{
    return name.isEmpty() ? u"uid %1"_s.arg(uid) : name;
}

} // namespace

QList<QByteArray> JournalAudit::fields(const AuditRecord &record, quint64 number)
{
    const bool onSession = !record.session.isEmpty();
    const QString target = onSession ? orUid(record.targetUser, record.targetUid) : QString();
    const QString operatorName = orUid(record.caller.userName, record.caller.uid);
    const QString reason = record.error ? toWord(record.error->code) : QString();
    QString message = u"%1 by %2: %3"_s.arg(record.act, displayable(operatorName), wordOf(record.outcome));
    if (onSession)
        message += u", session %1 of %2"_s.arg(displayable(record.session), displayable(target));
    if (!reason.isEmpty())
        message += u" (%1)"_s.arg(reason);
    if (record.count > 1)
        message += u", %1 times"_s.arg(record.count);

    QList<QByteArray> fields;
    const auto add = [&fields](const char *name, const QString &value) {
        if (!value.isEmpty())
            fields += QByteArray(name) + '=' + displayable(value).toUtf8();
    };
    add("MESSAGE", message);
    add("MESSAGE_ID", QString::fromLatin1(MessageId));
    add("PRIORITY", QString::number(record.outcome == AuditRecord::Outcome::Done ? LOG_NOTICE : LOG_WARNING));
    add("SYSLOG_IDENTIFIER", u"stationd"_s);
    add("STATIONMASTER_AUDIT", QString::number(number));
    add("STATIONMASTER_ACT", record.act);
    add("STATIONMASTER_OUTCOME", wordOf(record.outcome));
    add("STATIONMASTER_REASON", reason);
    add("STATIONMASTER_DETAIL", record.error ? record.error->detail : QString());
    // One field for each process: all together may be longer than a field can be.
    for (const QString &process : record.error ? record.error->remaining : QStringList())
        add("STATIONMASTER_REMAINING", process);
    add("STATIONMASTER_OPERATOR", operatorName);
    add("STATIONMASTER_OPERATOR_UID", QString::number(record.caller.uid));
    add("STATIONMASTER_OPERATOR_HOST", record.callerHost);
    add("STATIONMASTER_OPERATOR_SESSION", record.caller.session);
    add("STATIONMASTER_TARGET", target);
    add("STATIONMASTER_TARGET_UID", onSession ? QString::number(record.targetUid) : QString());
    add("STATIONMASTER_SESSION", record.session);
    add("STATIONMASTER_STATION", record.station);
    add("STATIONMASTER_COUNT", record.count > 1 ? QString::number(record.count) : QString());
    return fields;
}

void JournalAudit::write(const AuditRecord &record)
{
    const QList<QByteArray> entry = fields(record, m_numbers.next());
    std::vector<iovec> parts;
    for (const QByteArray &field : entry)
        parts.push_back({const_cast<char *>(field.constData()), std::size_t(field.size())});
    if (const int failure = sd_journal_sendv(parts.data(), int(parts.size())); failure < 0) {
        // The trail must not have a silent gap: what the journal did not take goes to the log as it is.
        qCWarning(lcAudit).noquote() << "the journal did not take an entry:" << std::strerror(-failure)
                                     << entry.join(' ');
    }
}

} // namespace stationmaster
