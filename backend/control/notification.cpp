// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/control/notification.h"

#include "backend/control/helper_process.h"
#include "backend/core/async.h"
#include "backend/linux/user_bus.h"

#include <QPromise>

#include <memory>

#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxBuses = 4;

/// One bus after the other. Deletes itself when it has answered.
class NotificationRun final : public QObject
{
public:
    NotificationRun(const SessionId &id, QStringList buses, QString sender, QString text, QObject *owner)
        : QObject(owner)
        , m_id(id)
        , m_buses(std::move(buses))
        , m_sender(std::move(sender))
        , m_text(std::move(text))
    {
        m_promise.start();
    }

    QFuture<Result<Unit>> future() { return m_promise.future(); }

    void tryNext()
    {
        if (m_buses.isEmpty()) {
            answer(Error{Error::Code::Unsupported, u"no notification service: "_s + m_last, {}});
            return;
        }
        HelperCall call;
        call.uid = m_id.uid;
        call.scope = sessionScope(m_id);
        call.command = notifyCommand(m_buses.takeFirst(), m_sender, m_text);
        whenDone(runHelper(call, this), this, [this](const Result<QByteArray> &result) {
            if (result) {
                answer(Unit{});
                return;
            }
            m_last = result.error().detail;
            if (result.error().code == Error::Code::NotAuthorized)
                answer(result.error());
            else
                tryNext();
        });
    }

private:
    void answer(Result<Unit> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
        deleteLater();
    }

    const SessionId m_id;
    QStringList m_buses;
    const QString m_sender;
    const QString m_text;
    QString m_last = u"no bus of the user's"_s;
    QPromise<Result<Unit>> m_promise;
};

} // namespace

QStringList sessionBuses(const SessionId &id, const QList<SessionProcess> &processes,
                         const KernelPaths &paths)
{
    QStringList buses;
    for (const SessionProcess &process : processes) {
        const QByteArray claimed = process.environment.value("DBUS_SESSION_BUS_ADDRESS"_ba);
        const QString address = trustedUserBus(claimed, id.uid, paths);
        if (!address.isEmpty() && !buses.contains(address) && buses.size() < maxBuses - 1)
            buses += address;
    }
    const QString common = commonUserBus(id.uid, paths);
    if (!common.isEmpty() && !buses.contains(common))
        buses += common;
    return buses;
}

QStringList notifyCommand(const QString &address, const QString &sender, const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        for (qsizetype from = 0; from == 0 || from < line.size(); from += Session::MaxText)
            lines += displayable(line.mid(from, Session::MaxText)).toHtmlEscaped();
    }
    return {u"busctl"_s,
            u"--address="_s + address,
            u"--timeout=3"_s,
            u"--quiet"_s,
            u"--"_s,
            u"call"_s,
            u"org.freedesktop.Notifications"_s,
            u"/org/freedesktop/Notifications"_s,
            u"org.freedesktop.Notifications"_s,
            u"Notify"_s,
            u"susssasa{sv}i"_s,
            u"Stationmaster"_s,
            u"0"_s,
            u"dialog-information"_s,
            displayable(sender),
            lines.join(u'\n'),
            u"0"_s, // no buttons
            u"1"_s, // one hint: critical, so that it is not put away by itself
            u"urgency"_s,
            u"y"_s,
            u"2"_s,
            u"0"_s}; // never expires
}

QFuture<Result<Unit>> notifySession(const SessionId &id, const QString &sender, const QString &text,
                                    QObject *owner, const KernelPaths &paths)
{
    // Whether he has a bus at all others cannot see.
    if (geteuid() != 0 && geteuid() != id.uid)
        return answered<Unit>(Error{Error::Code::NotAuthorized, u"only that user or root may"_s, {}});
    auto *run =
        new NotificationRun(id, sessionBuses(id, sessionProcesses(id, paths), paths), sender, text, owner);
    QFuture<Result<Unit>> future = run->future();
    run->tryNext();
    return future;
}

} // namespace stationmaster
