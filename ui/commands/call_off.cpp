// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/call_off.h"

#include "backend/core/async.h"
#include "ui/text/error_text.h"
#include "ui/window/message_bar.h"

namespace stationmaster {

namespace {

/// NotFound is what the host answers when the countdown is over; the session need not be gone.
QString callOffError(const Error &error)
{
    return error.code == Error::Code::NotFound ? CallOff::tr("It was too late.") : errorSentence(error);
}

} // namespace

CallOff::CallOff(SessionBackend &backend, const QList<Session> &targets, MessageBar &bar)
    : QObject(&bar)
    , m_bar(bar)
    , m_open(int(targets.size()))
{
    m_bar.setObjectName(QStringLiteral("callOffBar"));
    m_bar.setText(tr("Cancelling the log-off of %n session(s)…", nullptr, m_open));
    for (const Session &target : targets) {
        whenDone(backend.callOff(target.id), this, [this, target](const Result<> &result) {
            if (result)
                ++m_calledOff;
            else
                m_failures.append({target, result.error()});
            if (--m_open == 0)
                tell();
        });
    }
}

void CallOff::tell()
{
    QStringList sentences;
    if (m_calledOff > 0)
        sentences += tr("The log-off of %n session(s) was called off.", nullptr, m_calledOff);
    if (m_failures.size() == 1) {
        const auto &[session, error] = m_failures.first();
        sentences +=
            tr("That of %1 was not: %2", "user, reason").arg(session.displayName(), callOffError(error));
    } else if (m_failures.size() > 1) {
        sentences += tr("The log-off of %n session(s) was not called off: %1", "reason of the first",
                        int(m_failures.size()))
                         .arg(callOffError(m_failures.first().second));
    }
    m_bar.setText(sentences.join(QLatin1Char(' ')));
    m_bar.setKind(m_failures.isEmpty()  ? MessageBar::Kind::Positive
                      : m_calledOff > 0 ? MessageBar::Kind::Warning
                                        : MessageBar::Kind::Error);
    m_bar.setClosable(true);
    m_bar.announce();
    if (m_failures.isEmpty())
        m_bar.fade();
}

} // namespace stationmaster

#include "moc_call_off.cpp"
