// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/control/local_control.h"

#include "backend/control/notification.h"
#include "backend/control/terminal_message.h"
#include "backend/core/async.h"
#include "backend/linux/user_database.h"

#include <QPromise>
#include <QSysInfo>

#include <memory>

#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

LocalControl::LocalControl(QString sender, DisconnectOptions options, std::unique_ptr<Greeters> greeters,
                           QObject *parent)
    : SessionControl(parent)
    , m_sender(std::move(sender))
    , m_options(std::move(options))
    , m_greeters(std::move(greeters))
{
    if (m_greeters)
        connect(m_greeters.get(), &Greeters::changed, this, &SessionControl::changed);
}

Verbs LocalControl::verbs(const Session &session) const
{
    if (geteuid() != 0 && geteuid() != session.id.uid)
        return {};
    Verbs verbs = Verb::Message;
    const bool connected = session.state == SessionState::Active;
    if (session.kind == SessionKind::Xrdp && connected && !xrdpDisconnectSocket(session, m_options).isEmpty())
        verbs |= Verb::Disconnect;
    if (session.kind == SessionKind::Vnc && connected && !session.display.isEmpty())
        verbs |= Verb::Disconnect;
    if (session.kind == SessionKind::Seat && connected && m_greeters && m_greeters->canShow(session.seat))
        verbs |= Verb::Disconnect;
    return verbs;
}

QFuture<Result<Outcome>> LocalControl::perform(const Action &action, const Session &session)
{
    if (action.verb == Verb::Message)
        return message(action.message().text, session);
    if (action.verb == Verb::Disconnect && session.kind == SessionKind::Xrdp)
        return disconnectXrdp(session, m_options, this);
    if (action.verb == Verb::Disconnect && session.kind == SessionKind::Vnc)
        return disconnectVnc(session, m_options, this);
    if (action.verb == Verb::Disconnect && session.kind == SessionKind::Seat && m_greeters)
        return showGreeter(session);
    return answered<Outcome>(Error{Error::Code::Unsupported, u"not for this kind of session"_s, {}});
}

QFuture<Result<Outcome>> LocalControl::showGreeter(const Session &session)
{
    auto promise = std::make_shared<QPromise<Result<Outcome>>>();
    promise->start();
    whenDone(m_greeters->show(session.seat), this, [promise](const Result<> &shown) {
        promise->addResult(shown ? Result<Outcome>(Outcome{}) : Result<Outcome>(shown.error()));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<Outcome>> LocalControl::message(const QString &text, const Session &session)
{
    const auto onTerminals = [id = session.id, bytes = terminalText(m_sender, text),
                              paths = m_options.paths]() {
        const Result<Unit> written = writeToTerminals(id, bytes, paths);
        return written ? Result<Outcome>(Outcome{Outcome::Proof::Seen, {u"terminal"_s}})
                       : Result<Outcome>(written.error());
    };
    if (session.isText())
        return answered<Outcome>(onTerminals());

    // On a desktop its notification service; where it has none, or not one we may speak to, its terminals.
    auto promise = std::make_shared<QPromise<Result<Outcome>>>();
    promise->start();
    whenDone(notifySession(session.id, m_sender, text, this, m_options.paths), this,
             [promise, onTerminals](const Result<Unit> &shown) {
                 Result<Outcome> result = Outcome{Outcome::Proof::Seen, {u"notification"_s}};
                 if (!shown) {
                     result = onTerminals();
                     // That there is no terminal either says less than why there was no notification.
                     if (!result && result.error().code == Error::Code::Unsupported)
                         result = shown.error();
                 }
                 promise->addResult(result);
                 promise->finish();
             });
    return promise->future();
}

QString senderOfThisProcess()
{
    const Result<UserEntry> user = userEntry(getuid());
    const QString name = user ? user.value().name : QString::number(getuid());
    return name + u'@' + QSysInfo::machineHostName();
}

} // namespace stationmaster

#include "moc_local_control.cpp"
