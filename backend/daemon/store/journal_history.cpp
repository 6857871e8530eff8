// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/store/journal_history.h"

#include "backend/core/host_control.h"
#include "backend/core/session.h"
#include "backend/daemon/futures.h"
#include "backend/daemon/store/journal_audit.h"

#include <QDeadlineTimer>
#include <QFile>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <systemd/sd-journal.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr int TimeoutMs = 2'000; ///< With a disk that hangs, at the end of the program.
constexpr std::size_t MaxField = 4 * Session::MaxText + 64; ///< Bytes read of one field.

struct CloseJournal
{
    void operator()(sd_journal *journal) const { sd_journal_close(journal); }
};
using Journal = std::unique_ptr<sd_journal, CloseJournal>;
using Entries = QList<HistoryEntry>;

Error problem(const char *what, int failure)
{
    return {Error::Code::Internal,
            u"the journal: %1: %2"_s.arg(QLatin1StringView(what),
                                         QString::fromLocal8Bit(std::strerror(-failure))),
            {}};
}

Result<Journal> openJournal(const QString &folder)
{
    sd_journal *opened = nullptr;
    // The system's files alone: where journald keeps the entries of users apart theirs are not even looked
    // at.
    const int failure = folder.isEmpty()
        ? sd_journal_open(&opened, SD_JOURNAL_LOCAL_ONLY | SD_JOURNAL_SYSTEM)
        : sd_journal_open_directory(&opened, QFile::encodeName(folder).constData(), 0);
    if (failure < 0)
        return problem("open", failure);
    Journal journal(opened);
    // A host without a journal has no history either; that is something else than an empty one.
    if (folder.isEmpty() && sd_journal_has_persistent_files(opened) <= 0
        && sd_journal_has_runtime_files(opened) <= 0)
        return Error{Error::Code::Internal, u"there is no journal on this host"_s, {}};
    const QByteArray id = QByteArray("MESSAGE_ID=") + JournalAudit::MessageId;
    for (const QByteArray &match : {id, QByteArray("_UID=0"), QByteArray("_SYSTEMD_UNIT=stationd.service")}) {
        if (const int refused = sd_journal_add_match(opened, match.constData(), std::size_t(match.size()));
            refused < 0)
            return problem("match", refused);
    }
    sd_journal_set_data_threshold(opened, MaxField);
    return journal;
}

/// Empty where the entry has no such field.
QString field(sd_journal *journal, const char *name)
{
    const void *data = nullptr;
    std::size_t size = 0;
    if (sd_journal_get_data(journal, name, &data, &size) < 0)
        return {};
    const QByteArrayView bytes(static_cast<const char *>(data), qsizetype(std::min(size, MaxField)));
    return displayable(QString::fromUtf8(bytes.sliced(std::min(bytes.indexOf('=') + 1, bytes.size()))));
}

HistoryEntry entryAt(sd_journal *journal, quint64 usec)
{
    HistoryEntry entry;
    entry.at = QDateTime::fromMSecsSinceEpoch(qint64(usec / 1000));
    entry.act = field(journal, "STATIONMASTER_ACT");
    entry.outcome = field(journal, "STATIONMASTER_OUTCOME");
    entry.reason = field(journal, "STATIONMASTER_REASON");
    entry.operatorName = field(journal, "STATIONMASTER_OPERATOR");
    entry.operatorHost = field(journal, "STATIONMASTER_OPERATOR_HOST");
    entry.targetUser = field(journal, "STATIONMASTER_TARGET");
    entry.session = field(journal, "STATIONMASTER_SESSION");
    entry.station = field(journal, "STATIONMASTER_STATION");
    entry.number = field(journal, "STATIONMASTER_AUDIT").toULongLong();
    entry.count = std::max(field(journal, "STATIONMASTER_COUNT").toUInt(), 1U);
    return entry;
}

Result<Entries> readJournal(const QString &folder, qint64 sinceMs, int limit, const std::atomic_bool &stopped)
{
    const QDeadlineTimer deadline(JournalHistory::DeadlineMs);
    const Result<Journal> opened = openJournal(folder);
    if (!opened)
        return opened.error();
    sd_journal *journal = opened.value().get();
    if (const int failure = sd_journal_seek_tail(journal); failure < 0)
        return problem("seek", failure);
    Entries entries;
    while (entries.size() < limit) {
        if (stopped)
            return Error{Error::Code::Cancelled, u"the service is ending"_s, {}};
        if (deadline.hasExpired())
            return Error{Error::Code::TimedOut, u"the journal is too large or too slow"_s, {}};
        const int step = sd_journal_previous(journal);
        if (step < 0)
            return problem("read", step);
        if (step == 0)
            break;
        std::uint64_t usec = 0;
        if (const int failure = sd_journal_get_realtime_usec(journal, &usec); failure < 0)
            return problem("time", failure);
        // No end of the reading: a clock that was put right has older times after newer ones.
        if (qint64(usec / 1000) >= sinceMs)
            entries += entryAt(journal, usec);
    }
    return entries;
}

} // namespace

JournalHistory::JournalHistory(QString folder)
    : m_folder(std::move(folder))
    , m_shared(std::make_shared<Shared>())
    , m_pool(std::make_unique<QThreadPool>())
{
    m_pool->setMaxThreadCount(1);
}

JournalHistory::~JournalHistory()
{
    m_shared->stopped = true;
    // A disk that hangs must not keep the program from ending: the thread is then left to itself.
    if (!m_pool->waitForDone(TimeoutMs))
        static_cast<void>(m_pool.release());
}

QFuture<Result<QList<HistoryEntry>>> JournalHistory::read(const QDateTime &since, int limit)
{
    if (m_shared->waiting >= MaxWaiting)
        return answered<Entries>(Error{Error::Code::Busy, u"too many readings at once"_s, {}});
    ++m_shared->waiting;
    const qint64 sinceMs = since.isValid() ? since.toMSecsSinceEpoch() : 0;
    const int most = std::clamp(limit, 0, HostControl::MaxHistory);
    return offThread<Entries>(*m_pool, [folder = m_folder, sinceMs, most, shared = m_shared] {
        Result<Entries> entries = readJournal(folder, sinceMs, most, shared->stopped);
        --shared->waiting;
        return entries;
    });
}

} // namespace stationmaster
