// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/reporter.h"

#include "ui/actions/action_texts.h"
#include "ui/terminal/session_json.h"
#include "ui/text/error_text.h"
#include "ui/text/session_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

struct ReporterWords
{
    Q_DECLARE_TR_FUNCTIONS(Reporter)
};

} // namespace

Reporter::Reporter(const CommandRequest &request, Terminal &terminal)
    : m_request(request)
    , m_terminal(terminal)
{
}

void Reporter::say(const QString &sentence) const
{
    line(sentence, false);
}

void Reporter::tell(const QString &sentence) const
{
    if (m_request.verbose)
        line(sentence, false);
}

void Reporter::complain(const QString &sentence) const
{
    line(sentence, true);
}

std::optional<ExitCode> Reporter::choice(const TargetChoice &choice) const
{
    for (const QString &problem : choice.problems)
        complain(problem);
    if (choice.code != ExitCode::Done)
        return choice.code;
    for (const Session &session : choice.leftAlone)
        say(sentenceAbout(sessionTexts(session),
                          ReporterWords::tr("Left alone: it does not meet the criteria.")));
    for (const Session &session : choice.aboveOperator)
        say(sentenceAbout(
            sessionTexts(session),
            ReporterWords::tr("Left alone: its user is an administrator, on whom you may not act.")));
    if (!choice.targets.isEmpty())
        return {};
    say(ReporterWords::tr("No session fits. Nothing was done."));
    return ExitCode::Done;
}

void Reporter::result(const Action &action, const BulkEntry &entry) const
{
    const QString text = sentence(action, entry);
    const QString whole = sentenceAbout(sessionTexts(entry.session), text);
    const bool cancelled = !entry.result && entry.result.error().code == Error::Code::Cancelled;
    if (m_request.json) {
        const QString word = entry.result ? u"done"_s : cancelled ? u"cancelled"_s : u"failed"_s;
        m_terminal.data(jsonLine(resultJson(entry.session, action.verb, word, entry.result, text)));
    }
    if (!entry.result)
        complain(whole);
    else if (action.message().waitSeen && !m_request.json)
        m_terminal.data(whole); // Who has seen it is what was asked for.
    else if (m_request.verbose
             || (entry.result.value().proof == Outcome::Proof::AskedOnly && !m_request.json))
        say(whole);
    if (!entry.result)
        tell(displayable(entry.result.error().detail));
}

void Reporter::endedItself(const Action &action, const Session &session) const
{
    const QString text = ReporterWords::tr("Ended by itself.");
    if (m_request.json) {
        m_terminal.data(
            jsonLine(resultJson(session, action.verb, u"ended-itself"_s, Result<Outcome>(Outcome{}), text)));
    }
    tell(sentenceAbout(sessionTexts(session), text));
}

void Reporter::would(const Action &action, const Session &session) const
{
    QString text = actionText(action.verb).wouldText(sessionTexts(session));
    if (const QString why = whyNotText(session, action.verb); !why.isEmpty())
        text = ReporterWords::tr("%1. %2", "what would be done; why it cannot be").arg(text, why);
    if (m_request.json) {
        m_terminal.data(
            jsonLine(resultJson(session, action.verb, u"would"_s, Result<Outcome>(Outcome{}), text)));
    } else {
        m_terminal.data(text);
    }
}

QString Reporter::sentence(const Action &action, const BulkEntry &entry)
{
    if (!entry.result && entry.result.error().code == Error::Code::Unsupported
        && !actionText(action.verb).failed(entry.result.error())) {
        if (const QString why = whyNotText(entry.session, action.verb); !why.isEmpty())
            return ReporterWords::tr("%1 Nothing was done.", "why").arg(why);
    }
    if (entry.result && action.message().waitSeen && !entry.result.value().confirmed)
        return ReporterWords::tr("Not seen: its user has not said OK in time.");
    QString text = resultSentence(action, entry.result);
    if (entry.result && !entry.result.value().reachedBy.isEmpty()) {
        text = ReporterWords::tr("%1 (%2)", "sentence, by which ways a message came")
                   .arg(text, entry.result.value().reachedBy.join(u", "_s));
    }
    return text;
}

void Reporter::line(const QString &text, bool bad) const
{
    const bool coloured = m_terminal.colouredTalk();
    const QString name = bad && coloured ? u"\x1b[31mstationctl:\x1b[0m "_s : u"stationctl: "_s;
    m_terminal.talk(name + text + u'\n');
}

ExitCode exitCodeFor(const BulkReport &report)
{
    const auto isDone = [](const BulkEntry &entry) {
        return bool(entry.result);
    };
    if (std::ranges::all_of(report.entries, isDone))
        return ExitCode::Done;
    if (std::ranges::any_of(report.entries, isDone))
        return ExitCode::Failed;
    const ExitCode first = exitCodeFor(report.entries.first().result.error().code);
    const bool alike = std::ranges::all_of(report.entries, [first](const BulkEntry &entry) {
        return exitCodeFor(entry.result.error().code) == first;
    });
    return alike ? first : ExitCode::Failed;
}

ExitCode exitCodeFor(Error::Code code)
{
    switch (code) {
    case Error::Code::NotFound:
        return ExitCode::NoSuchSession;
    case Error::Code::NotAuthorized:
    case Error::Code::OutsideHours:
    case Error::Code::OutsideNetworks:
        return ExitCode::NotAuthorized;
    case Error::Code::Unreachable:
        return ExitCode::Unreachable;
    default:
        return ExitCode::Failed;
    }
}

} // namespace stationmaster
