// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/audit_command.h"

#include "backend/core/async.h"
#include "backend/core/session.h"
#include "ui/terminal/audit_numbering.h"
#include "ui/terminal/session_json.h"
#include "ui/terminal/text_table.h"
#include "ui/text/history_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

struct AuditCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditCommand)
};

QJsonObject numberingJson(const AuditNumbering &numbering)
{
    QJsonArray missing;
    for (const auto &[from, to] : numbering.missing)
        missing += QJsonArray{qint64(from), qint64(to)};
    QJsonArray twice;
    for (const quint64 number : numbering.twice)
        twice += qint64(number);
    return {{u"first"_s, qint64(numbering.first)},
            {u"last"_s, qint64(numbering.last)},
            {u"missing"_s, missing},
            {u"twice"_s, twice}};
}

QStringList tableLines(const QList<HistoryEntry> &entries)
{
    const bool several = std::ranges::any_of(entries, [](const HistoryEntry &entry) {
        return !entry.host.isEmpty();
    });
    QStringList headings{AuditCommandWords::tr("TIME"),        AuditCommandWords::tr("OPERATOR"),
                         AuditCommandWords::tr("FROM"),        AuditCommandWords::tr("ACT"),
                         AuditCommandWords::tr("USERNAME"),    AuditCommandWords::tr("ID"),
                         AuditCommandWords::tr("SESSIONNAME"), AuditCommandWords::tr("OUTCOME")};
    if (several)
        headings.prepend(AuditCommandWords::tr("HOST"));
    TextTable table(headings);
    for (const HistoryEntry &entry : entries) {
        QStringList row{entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                        operatorText(entry),
                        entry.operatorHost,
                        actText(entry),
                        entry.targetUser,
                        entry.session,
                        entry.station,
                        historyOutcomeText(entry)};
        if (several)
            row.prepend(displayable(entry.host));
        table.addRow(row);
    }
    return table.lines();
}

} // namespace

AuditCommand::AuditCommand(const CommandRequest &request, const CommandHost &host, Terminal &terminal,
                           QObject *parent)
    : Command(parent)
    , m_request(request)
    , m_host(host)
    , m_terminal(terminal)
    , m_reporter(request, terminal)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        answered(Error{Error::Code::Unreachable, {}, {}});
    });
}

void AuditCommand::start()
{
    QTimer::singleShot(0, this, &AuditCommand::ask);
}

void AuditCommand::interrupt()
{
    if (m_finished)
        return;
    m_reporter.complain(AuditCommandWords::tr("Interrupted."));
    finish(ExitCode::Failed);
}

void AuditCommand::ask()
{
    if (m_finished)
        return;
    if (!m_host.control || !m_host.backend->host().capabilities.history) {
        answered(Error{Error::Code::Unsupported, {}, {}});
        return;
    }
    m_deadline.start(m_request.timeout.value_or(DefaultTimeout));
    const int lines = m_request.lines.value_or(DefaultLines);
    // What does not fit is left out here, so that many have to be looked at for a few.
    const bool selects =
        m_request.verify || !m_request.criteria.users.isEmpty() || !m_request.operatorName.isEmpty();
    whenDone(m_host.control->history(m_request.since.value_or(QDateTime::fromSecsSinceEpoch(0)),
                                     selects ? HostControl::MaxHistory : lines),
             this, [this](const Result<QList<HistoryEntry>> &result) {
                 answered(result);
             });
}

void AuditCommand::answered(const Result<QList<HistoryEntry>> &result)
{
    if (m_finished)
        return;
    if (!result) {
        m_reporter.complain(
            result.error().code == Error::Code::Unsupported ? AuditCommandWords::tr(
                "The computer keeps no record that can be read here: its host service (stationd) is "
                "missing or too old.")
                                                            : hostErrorSentence(result.error()));
        m_reporter.tell(displayable(result.error().detail));
        finish(exitCodeFor(result.error().code));
        return;
    }
    if (m_request.verify) {
        verify(result.value());
        return;
    }
    QList<HistoryEntry> entries;
    const int lines = m_request.lines.value_or(DefaultLines);
    for (const HistoryEntry &entry : result.value()) {
        if (entries.size() < lines && fits(entry))
            entries += entry;
    }
    if (m_request.json) {
        for (const HistoryEntry &entry : std::as_const(entries))
            m_terminal.data(jsonLine(historyJson(entry)));
    } else if (entries.isEmpty()) {
        m_reporter.say(AuditCommandWords::tr("Nothing is recorded that fits."));
    } else {
        const QStringList table = tableLines(entries);
        const bool coloured = m_terminal.colouredData();
        for (qsizetype i = 0; i < table.size(); ++i)
            m_terminal.data(coloured && i == 0 ? u"\x1b[1m"_s + table.at(i) + u"\x1b[0m"_s : table.at(i));
    }
    finish(ExitCode::Done);
}

void AuditCommand::verify(const QList<HistoryEntry> &entries)
{
    const AuditNumbering numbering = AuditNumbering::of(entries);
    if (m_request.json)
        m_terminal.data(jsonLine(numberingJson(numbering)));
    else if (numbering.first == 0)
        m_reporter.say(AuditCommandWords::tr("Nothing is recorded that fits."));
    else if (numbering.isWhole())
        m_terminal.data(AuditCommandWords::tr("Entries %1 to %2: none is missing, none is there twice.")
                            .arg(numbering.first)
                            .arg(numbering.last));
    if (!m_request.json && !numbering.missing.isEmpty())
        m_terminal.data(AuditCommandWords::tr("Missing: %1").arg(numbering.missingText()));
    if (!m_request.json && !numbering.twice.isEmpty())
        m_terminal.data(AuditCommandWords::tr("There twice: %1").arg(numbering.twiceText()));
    finish(numbering.isWhole() ? ExitCode::Done : ExitCode::Failed);
}

bool AuditCommand::fits(const HistoryEntry &entry) const
{
    const QStringList &users = m_request.criteria.users;
    return (users.isEmpty() || users.contains(entry.targetUser))
        && (m_request.operatorName.isEmpty() || m_request.operatorName == entry.operatorName);
}

void AuditCommand::finish(ExitCode code)
{
    m_finished = true;
    m_deadline.stop();
    Q_EMIT finished(code);
}

} // namespace stationmaster

#include "moc_audit_command.cpp"
