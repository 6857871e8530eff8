// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/hosts_control.h"

#include "backend/core/async.h"
#include "model/hosts.h"

#include <algorithm>
#include <memory>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Result<> allDone(const QList<std::pair<QString, Result<>>> &answers)
{
    for (const auto &[host, answer] : answers) {
        if (answer)
            continue;
        Error error = answer.error();
        error.detail = host + u": "_s + error.detail;
        return error;
    }
    if (answers.isEmpty())
        return Error{Error::Code::Unsupported, u"no host has such a thing"_s, {}};
    return Unit{};
}

} // namespace

HostsControl::HostsControl(Hosts &hosts)
    : m_hosts(hosts)
{
}

template <typename T>
QFuture<Result<T>> HostsControl::askAll(const Ask<T> &ask,
                                        std::function<Result<T>(const Answers<T> &)> conclude)
{
    struct Gathering
    {
        QPromise<Result<T>> promise;
        Answers<T> answers;
        qsizetype missing = 0;
        std::function<Result<T>(const Answers<T> &)> conclude;

        void finish()
        {
            promise.addResult(conclude(answers));
            promise.finish();
        }
    };
    auto gathering = std::make_shared<Gathering>();
    gathering->promise.start();
    gathering->conclude = std::move(conclude);
    QList<std::pair<QString, QFuture<Result<T>>>> asked;
    for (const HostLink *link : m_hosts.scope()) {
        if (!link->backend())
            gathering->answers.emplaceBack(
                link->name(), Error{Error::Code::Unreachable, u"the host has not been reached"_s, {}});
        else if (HostControl *control = link->control())
            asked.emplaceBack(link->name(), ask(*control));
    }
    gathering->missing = asked.size();
    for (const auto &one : std::as_const(asked)) {
        whenDone(one.second, this, [gathering, host = one.first](const Result<T> &result) {
            gathering->answers.emplaceBack(host, result);
            if (--gathering->missing == 0)
                gathering->finish();
        });
    }
    if (asked.isEmpty())
        gathering->finish();
    return gathering->promise.future();
}

QFuture<Result<>> HostsControl::blockAll(const QString &message, int leaseSeconds)
{
    return askAll<Unit>(
        [&](HostControl &control) {
            return control.blockAll(message, leaseSeconds);
        },
        allDone);
}

QFuture<Result<>> HostsControl::unblockAll()
{
    return askAll<Unit>(
        [](HostControl &control) {
            return control.unblockAll();
        },
        allDone);
}

QFuture<Result<QList<HistoryEntry>>> HostsControl::history(const QDateTime &since, int limit)
{
    return askAll<QList<HistoryEntry>>(
        [&](HostControl &control) {
            return control.history(since, limit);
        },
        [limit, several = m_hosts.scope().size() > 1](
            const Answers<QList<HistoryEntry>> &answers) -> Result<QList<HistoryEntry>> {
            QList<HistoryEntry> all;
            std::optional<Error> error;
            bool any = false;
            for (const auto &[host, answer] : answers) {
                if (!answer) {
                    error = answer.error();
                    continue;
                }
                any = true;
                for (const HistoryEntry &told : answer.value()) {
                    HistoryEntry entry = told;
                    if (several)
                        entry.host = host;
                    all += entry;
                }
            }
            if (!any)
                return error.value_or(Error{Error::Code::Unsupported, u"no host keeps a history"_s, {}});
            std::ranges::stable_sort(all, std::greater<>(), &HistoryEntry::at);
            all.resize(std::min<qsizetype>(all.size(), limit));
            return all;
        });
}

} // namespace stationmaster

#include "moc_hosts_control.cpp"
