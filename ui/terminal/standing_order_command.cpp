// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/standing_order_command.h"

#include "backend/core/async.h"
#include "ui/terminal/confirmation.h"
#include "ui/terminal/session_json.h"
#include "ui/text/history_text.h"

#include <QCoreApplication>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

struct StandingOrderCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(StandingOrderCommand)
};

} // namespace

StandingOrderCommand::StandingOrderCommand(const CommandRequest &request, const CommandHost &host,
                                           Terminal &terminal, QObject *parent)
    : Command(parent)
    , m_request(request)
    , m_host(host)
    , m_terminal(terminal)
    , m_reporter(request, terminal)
    , m_blocks(request.command->verb == Verb::Block)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        answered(Error{Error::Code::TimedOut, {}, {}});
    });
}

void StandingOrderCommand::start()
{
    QTimer::singleShot(0, this, &StandingOrderCommand::ask);
}

void StandingOrderCommand::interrupt()
{
    if (m_finished)
        return;
    m_reporter.complain(m_given ? StandingOrderCommandWords::tr(
                            "Interrupted. Whether the computer has taken the order is not known.")
                                : StandingOrderCommandWords::tr("Interrupted. Nothing was done."));
    finish(ExitCode::Failed);
}

void StandingOrderCommand::ask()
{
    if (m_finished)
        return;
    if (!m_host.control || !m_host.backend->host().capabilities.blocksAll) {
        answered(Error{Error::Code::Unsupported, {}, {}});
        return;
    }
    if (m_request.dryRun) {
        tell(u"would"_s, Unit{},
             m_blocks ? StandingOrderCommandWords::tr("Would block everybody, and whoever logs on later.")
                      : StandingOrderCommandWords::tr("Would unblock everybody."));
        finish(ExitCode::Done);
        return;
    }
    if (m_request.yes) {
        act();
        return;
    }
    auto *confirmation = new Confirmation(m_reporter, m_terminal, this);
    connect(confirmation, &Confirmation::agreed, this, &StandingOrderCommand::act);
    connect(confirmation, &Confirmation::refused, this, [this] {
        finish(ExitCode::Usage);
    });
    confirmation->ask({},
                      m_blocks ? StandingOrderCommandWords::tr("Block everybody, and whoever logs on later?")
                               : StandingOrderCommandWords::tr("Unblock everybody?"),
                      0);
}

void StandingOrderCommand::act()
{
    if (m_finished)
        return;
    m_given = true;
    if (m_request.timeout)
        m_deadline.start(*m_request.timeout);
    whenDone(m_blocks
                 ? m_host.control->blockAll(m_request.message.value_or(QString()),
                                            int(m_request.lease.value_or(std::chrono::seconds(0)).count()))
                 : m_host.control->unblockAll(),
             this, [this](const Result<> &result) {
                 answered(result);
             });
}

void StandingOrderCommand::answered(const Result<> &result)
{
    if (m_finished)
        return;
    if (result) {
        tell(u"done"_s, result,
             m_blocks
                 ? StandingOrderCommandWords::tr("Everybody is blocked, and so is whoever logs on later.")
                 : StandingOrderCommandWords::tr("Nobody is blocked any more."));
        finish(ExitCode::Done);
        return;
    }
    tell(u"failed"_s, result,
         result.error().code == Error::Code::Unsupported ? StandingOrderCommandWords::tr(
             "The computer cannot block everybody: its host service (stationd) is missing or too old. "
             "Nothing was done.")
                                                         : hostErrorSentence(result.error()));
    finish(exitCodeFor(result.error().code));
}

void StandingOrderCommand::tell(const QString &word, const Result<> &result, const QString &sentence)
{
    if (m_request.json)
        m_terminal.data(
            jsonLine(orderJson(m_blocks ? u"block-all"_s : u"unblock-all"_s, word, result, sentence)));
    if (!result)
        m_reporter.complain(sentence);
    else if (word == "would"_L1 && !m_request.json)
        m_terminal.data(sentence);
    else
        m_reporter.tell(sentence);
}

void StandingOrderCommand::finish(ExitCode code)
{
    if (m_finished)
        return;
    m_finished = true;
    m_deadline.stop();
    m_terminal.stopReading();
    Q_EMIT finished(code);
}

} // namespace stationmaster

#include "moc_standing_order_command.cpp"
