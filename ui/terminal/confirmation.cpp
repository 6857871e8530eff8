// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/confirmation.h"

#include <QCoreApplication>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

struct ConfirmationWords
{
    Q_DECLARE_TR_FUNCTIONS(Confirmation)
};

} // namespace

QString yesOrNo()
{
    return ConfirmationWords::tr("[y/N]");
}

bool isYes(const QString &answer)
{
    const QString word = answer.trimmed().toLower();
    return QStringList({u"y"_s, u"yes"_s, ConfirmationWords::tr("y", "short answer").toLower(),
                        ConfirmationWords::tr("yes").toLower()})
        .contains(word);
}

Confirmation::Confirmation(const Reporter &reporter, Terminal &terminal, QObject *parent)
    : QObject(parent)
    , m_reporter(reporter)
    , m_terminal(terminal)
{
}

void Confirmation::ask(const QStringList &whom, const QString &question, int count)
{
    ask(whom, question,
        count > 0 ? ConfirmationWords::tr("This concerns %n session(s), and there is no terminal to ask on. "
                                          "Nothing was done. Add --yes to go on.",
                                          nullptr, count)
                  : ConfirmationWords::tr("This concerns everybody, and there is no terminal to ask on. "
                                          "Nothing was done. Add --yes to go on."));
}

void Confirmation::ask(const QStringList &whom, const QString &question, const QString &whenAlone)
{
    if (!m_terminal.canAsk()) {
        m_reporter.complain(whenAlone);
        Q_EMIT refused();
        return;
    }
    if (!whom.isEmpty())
        m_terminal.talk(whom.join(u'\n') + u'\n');
    m_terminal.talk(question + u' ' + yesOrNo() + u' ');
    connect(&m_terminal, &Terminal::inputRead, this, &Confirmation::answerRead, Qt::SingleShotConnection);
    m_terminal.readLine();
}

void Confirmation::answerRead(const QString &answer)
{
    if (isYes(answer)) {
        Q_EMIT agreed();
        return;
    }
    m_reporter.say(ConfirmationWords::tr("Nothing was done."));
    Q_EMIT refused();
}

} // namespace stationmaster

#include "moc_confirmation.cpp"
