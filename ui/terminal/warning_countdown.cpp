// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/warning_countdown.h"

#include "ui/actions/action_texts.h"

#include <QCoreApplication>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr int ParallelLimit = 8;

struct WarningCountdownWords
{
    Q_DECLARE_TR_FUNCTIONS(WarningCountdown)
};

} // namespace

WarningCountdown::WarningCountdown(const CommandRequest &request, const QList<Session> &targets,
                                   SessionBackend &backend, const Reporter &reporter,
                                   std::chrono::milliseconds second, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_targets(targets)
    , m_backend(backend)
    , m_reporter(reporter)
    , m_second(second)
{
    m_countdown.setSingleShot(true);
    connect(&m_countdown, &QTimer::timeout, this, &WarningCountdown::over);
}

void WarningCountdown::start()
{
    const int seconds = int(m_request.warn.value_or(std::chrono::seconds(0)).count());
    QStringList lines;
    if (m_request.message)
        lines += *m_request.message;
    if (seconds > 0 || lines.isEmpty())
        lines += actionText(m_request.command->verb).warning(seconds);
    m_warning = newJob(lines.join(u'\n'));
    connect(m_warning, &BulkJob::finished, this, &WarningCountdown::warned);
    m_warning->start();
}

void WarningCountdown::warned()
{
    for (const BulkEntry &entry : m_warning->report().entries) {
        const QString whom = sessionTexts(entry.session);
        const QString sentence = Reporter::sentence(m_warning->action(), entry);
        if (!entry.result)
            m_reporter.complain(
                sentenceAbout(whom, WarningCountdownWords::tr("Could not be warned. %1").arg(sentence)));
        else
            m_reporter.tell(sentenceAbout(whom, WarningCountdownWords::tr("Warned. %1").arg(sentence)));
    }
    if (m_callingOff)
        return;
    const auto seconds = m_request.warn.value_or(std::chrono::seconds(0));
    if (seconds.count() > 0)
        m_reporter.say(WarningCountdownWords::tr("Waiting %n second(s). Ctrl-C cancels it.", nullptr,
                                                 int(seconds.count())));
    m_countdown.start(m_second * seconds.count());
}

void WarningCountdown::callOff()
{
    if (std::exchange(m_callingOff, true)) {
        m_reporter.complain(WarningCountdownWords::tr("Interrupted. Nothing was done."));
        Q_EMIT calledOff();
        return;
    }
    // Who was warned is told that nothing will come of it; nobody shall wait for a log-off that was
    // cancelled.
    m_countdown.stop();
    m_warning->cancel();
    m_reporter.complain(
        WarningCountdownWords::tr("Interrupted. Nothing was done; the users are being told."));
    BulkJob *job = newJob(WarningCountdownWords::tr("It was cancelled. You can go on working."));
    connect(job, &BulkJob::finished, this, &WarningCountdown::calledOff);
    job->start();
}

BulkJob *WarningCountdown::newJob(const QString &message)
{
    Action action;
    action.verb = Verb::Message;
    action.edit<MessageOptions>().text = message;
    return new BulkJob(
        action, m_targets,
        [this, action](const Session &session) {
            return m_backend.perform(action, session.id);
        },
        ParallelLimit, this);
}

} // namespace stationmaster

#include "moc_warning_countdown.cpp"
