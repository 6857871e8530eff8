// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/power_command.h"

#include "backend/core/async.h"
#include "model/host_power_job.h"
#include "model/wake_job.h"
#include "ui/terminal/confirmation.h"
#include "ui/terminal/session_json.h"
#include "ui/text/power_text.h"
#include "ui/text/session_text.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

struct PowerCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(PowerCommand)
};

/// Those whom it would hit, without the operator's own way in.
QList<Session> usersOf(const HostLink &link)
{
    QList<Session> sessions = link.backend()->sessions();
    sessions.removeIf([](const Session &session) {
        return session.own;
    });
    return sessions;
}

/// As for sessions: where nothing was done for one reason, the code tells that reason.
ExitCode exitCodeOf(const QList<PowerEntry> &entries)
{
    const auto codeOf = [](const PowerEntry &entry) {
        const bool failed = entry.outcome && entry.outcome->end == PowerOutcome::End::Failed;
        return failed && entry.outcome->error ? exitCodeFor(entry.outcome->error->code) : ExitCode::Failed;
    };
    if (std::ranges::all_of(entries, &PowerEntry::isSeen))
        return ExitCode::Done;
    const ExitCode first = codeOf(entries.first());
    const bool alike = std::ranges::all_of(entries, [&](const PowerEntry &entry) {
        return !entry.isSeen() && codeOf(entry) == first;
    });
    return alike ? first : ExitCode::Failed;
}

} // namespace

PowerCommand::PowerCommand(const CommandRequest &request, const CommandHost &host, Terminal &terminal,
                           QObject *parent)
    : Command(parent)
    , m_request(request)
    , m_host(host)
    , m_terminal(terminal)
    , m_reporter(request, terminal)
    , m_verb(request.command->power)
{
}

void PowerCommand::start()
{
    QTimer::singleShot(0, this, &PowerCommand::choose);
}

void PowerCommand::interrupt()
{
    if (m_finished)
        return;
    if (!m_job) {
        m_reporter.complain(PowerCommandWords::tr("Interrupted. Nothing was done."));
        finish(ExitCode::Failed);
        return;
    }
    if (m_interrupted) {
        m_reporter.complain(PowerCommandWords::tr("Interrupted again. What the others do is not known."));
        finish(ExitCode::Failed);
        return;
    }
    m_interrupted = true;
    m_reporter.say(m_job->canCancel()
                       ? PowerCommandWords::tr(
                           "Interrupted. What has not been asked yet is called off; press Ctrl-C again "
                           "not to wait for the rest.")
                       : PowerCommandWords::tr(
                           "Interrupted. It is too late to call anything off; press Ctrl-C again not "
                           "to wait."));
    m_job->cancel();
}

void PowerCommand::choose()
{
    if (m_finished)
        return;
    for (const HostLink *link : m_host.links->links()) {
        const bool isReady = link->status().state == LinkState::Ready && link->power()
            && link->backend()->state() == SessionBackend::State::Ready;
        // What is off is what is to be woken.
        if (isReady || m_verb == PowerVerb::Wake)
            m_targets += link->hostId();
    }
    if (m_targets.isEmpty()) {
        finish(ExitCode::Unreachable);
        return;
    }
    if (m_verb == PowerVerb::Wake)
        ask();
    else
        askHosts();
}

void PowerCommand::askHosts()
{
    for (const QString &id : std::as_const(m_targets)) {
        whenDone(m_host.links->link(id)->power()->outlook(m_verb), this,
                 [this, id](const Result<PowerOutlook> &outlook) {
                     onOutlook(id, outlook);
                 });
    }
}

void PowerCommand::onOutlook(const QString &hostId, const Result<PowerOutlook> &outlook)
{
    m_outlooks.insert(hostId, outlook);
    if (m_outlooks.size() == m_targets.size())
        ask();
}

void PowerCommand::ask()
{
    if (m_finished)
        return;
    if (m_request.dryRun) {
        for (const QString &id : std::as_const(m_targets)) {
            const QString name = m_host.links->link(id)->name();
            tell(name, u"would"_s, {},
                 m_verb == PowerVerb::Wake ? powerWouldText(m_verb)
                                           : powerWouldText(m_verb) + u' ' + describe(id));
        }
        finish(ExitCode::Done);
        return;
    }
    // Nobody is harmed by a computer that is on.
    if (m_request.yes || m_verb == PowerVerb::Wake) {
        act();
        return;
    }
    const int count = int(m_targets.size());
    QStringList lines;
    QStringList names;
    for (const QString &id : std::as_const(m_targets)) {
        names += displayable(m_host.links->link(id)->name());
        lines += sentenceAbout(names.constLast(), describe(id));
    }
    auto *confirmation = new Confirmation(m_reporter, m_terminal, this);
    connect(confirmation, &Confirmation::agreed, this, &PowerCommand::act);
    connect(confirmation, &Confirmation::refused, this, [this] {
        finish(ExitCode::Usage);
    });
    const int warn = int(m_request.warn.value_or(std::chrono::seconds(0)).count());
    confirmation->ask(
        lines, powerConsequence(m_verb, warn) + u' ' + powerQuestion(m_verb, names),
        PowerCommandWords::tr("This concerns %n computer(s), and there is no terminal to ask on. Nothing was "
                              "done. Add --yes to go on.",
                              nullptr, count));
}

QString PowerCommand::describe(const QString &hostId) const
{
    const HostLink *link = m_host.links->link(hostId);
    QStringList parts{
        PowerCommandWords::tr("Logged on: %1.").arg(loggedOnText(usersOf(*link), UserNames::Login))};
    parts += obstacleTexts(m_outlooks.value(hostId, Error()));
    return parts.join(u' ');
}

PowerJob *PowerCommand::makeJob()
{
    if (m_verb == PowerVerb::Wake) {
        WakeJob::Options options;
        if (m_request.timeout)
            options.thereWithin = *m_request.timeout;
        return new WakeJob(*m_host.links, m_targets, m_host.hardwareAddressOf, *m_host.wakeSender,
                           *m_host.clock, options, this);
    }
    PowerOrder order{m_verb, int(m_request.warn.value_or(std::chrono::seconds(0)).count())};
    order.message = m_request.message.value_or(powerMessage(m_verb));
    HostPowerRun::Options options;
    if (m_request.timeout) {
        options.goneWithin = *m_request.timeout;
        options.backWithin = *m_request.timeout;
    }
    return new HostPowerJob(*m_host.links, order, m_targets, *m_host.clock, options, this);
}

void PowerCommand::act()
{
    if (m_finished)
        return;
    m_job = makeJob();
    connect(m_job, &PowerJob::stepReached, this, &PowerCommand::tellStep);
    connect(m_job, &PowerJob::entryFinished, this, &PowerCommand::tellEnd);
    connect(m_job, &PowerJob::finished, this, &PowerCommand::conclude);
    if (m_request.warn && m_request.warn->count() > 0)
        m_reporter.say(PowerCommandWords::tr("Warning the users for %n second(s). Ctrl-C calls it off.",
                                             nullptr, int(m_request.warn->count())));
    m_job->start();
}

void PowerCommand::tellStep(const PowerEntry &entry) const
{
    m_reporter.tell(sentenceAbout(displayable(entry.name), powerStepText(m_verb, entry.step)));
}

void PowerCommand::tellEnd(const PowerEntry &entry) const
{
    if (m_finished)
        return;
    const QString word = entry.isSeen()                    ? u"done"_s
        : entry.outcome->end == PowerOutcome::End::Stopped ? u"cancelled"_s
                                                           : u"failed"_s;
    tell(entry.name, word, entry.outcome, powerSentence(m_verb, *entry.outcome));
    if (entry.outcome->error)
        m_reporter.tell(displayable(entry.outcome->error->detail));
}

void PowerCommand::tell(const QString &name, const QString &word, const std::optional<PowerOutcome> &outcome,
                        const QString &sentence) const
{
    const QString whole = sentenceAbout(displayable(name), sentence);
    if (m_request.json)
        m_terminal.data(jsonLine(powerJson(name, m_request.command->name, word, outcome, sentence)));
    if (word == "failed"_L1 || word == "cancelled"_L1)
        m_reporter.complain(whole);
    else if (!m_request.json)
        m_terminal.data(whole); // What was seen of each is what was asked for.
}

void PowerCommand::conclude()
{
    if (m_finished)
        return;
    if (m_job->entries().size() > 1 || m_interrupted)
        m_reporter.say(powerSummary(m_verb, m_job->entries()));
    finish(m_interrupted && !m_job->hasSucceeded() ? ExitCode::Failed : exitCodeOf(m_job->entries()));
}

void PowerCommand::finish(ExitCode code)
{
    if (m_finished)
        return;
    m_finished = true;
    m_terminal.stopReading();
    Q_EMIT finished(code);
}

} // namespace stationmaster

#include "moc_power_command.cpp"
