// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/logout_attempt.h"

#include "backend/core/async.h"
#include "backend/dbus/bus_opener.h"
#include "backend/dbus/call.h"

#include <QLoggingCategory>

#include <memory>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "stationmaster.logout")

QDBusMessage managerCall(const QString &service, const QString &path, const QString &interface,
                         const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, method);
    call.setArguments(arguments);
    return call;
}

/// How each is asked, the newest way first. Always so that programs may object.
QList<QDBusMessage> logoutCalls(const QString &service, LogoutWay way)
{
    switch (way) {
    case LogoutWay::Gnome:
    case LogoutWay::Mate: {
        // 1: without a question of its own; programs may hold it up. (2 would not ask them.)
        const uint withoutDialog = 1;
        return {managerCall(service, u"/org/gnome/SessionManager"_s, u"org.gnome.SessionManager"_s,
                            u"Logout"_s, {withoutDialog})};
    }
    case LogoutWay::Xfce:
        // Without a dialog, and with saving: that is when programs are asked.
        return {managerCall(service, u"/org/xfce/SessionManager"_s, u"org.xfce.Session.Manager"_s,
                            u"Logout"_s, {false, true})};
    case LogoutWay::Kde:
        // Plasma 6 starts org.kde.Shutdown for this; Plasma 5 has it in ksmserver: no question, log out, as
        // soon as the programs agree.
        return {
            managerCall(u"org.kde.Shutdown"_s, u"/Shutdown"_s, u"org.kde.Shutdown"_s, u"logout"_s),
            managerCall(service, u"/KSMServer"_s, u"org.kde.KSMServerInterface"_s, u"logout"_s, {0, 0, 0})};
    case LogoutWay::Lxqt:
        return {managerCall(service, u"/LXQtSession"_s, u"org.lxqt.session"_s, u"logout"_s)};
    case LogoutWay::Windows:
        break;
    }
    return {};
}

} // namespace

LogoutAttempt::LogoutAttempt(const SessionLogout::Options &options)
    : m_options(options)
{
    m_promise.start();
    m_pool.setMaxThreadCount(1);
}

LogoutAttempt::~LogoutAttempt()
{
    if (m_bus)
        QDBusConnection::disconnectFromBus(m_bus->name());
}

QFuture<Result<LogoutWay>> LogoutAttempt::start()
{
    // Only the socket of a bus of this host: its user chose the address.
    if (!m_options.bus.startsWith(u"unix:"_s)) {
        closeWindows(LogoutWay::Windows);
        return m_promise.future();
    }
    auto *opener = new BusOpener(this);
    connect(opener, &BusOpener::failed, this, [this](const Error &error) {
        qCInfo(log) << "the user's bus cannot be reached:" << error.detail;
        closeWindows(LogoutWay::Windows);
    });
    connect(opener, &BusOpener::opened, this, [this](const QDBusConnection &bus) {
        m_bus = bus;
        askBus();
    });
    static quint64 count = 0;
    opener->open(m_options.bus, u"stationmaster-logout-%1"_s.arg(++count),
                 std::chrono::milliseconds(m_options.answerTimeoutMs));
    return m_promise.future();
}

void LogoutAttempt::call(const QDBusMessage &message, const Reply &then)
{
    send(*m_bus, message, AnySignature, std::chrono::milliseconds(m_options.answerTimeoutMs), this,
         [then](const Result<QDBusMessage> &reply) {
             // Whatever else is wrong with a manager that answers with an error: it does not log out.
             if (reply || reply.error().code == Error::Code::TimedOut)
                 then(reply);
             else
                 then(Error{Error::Code::Unsupported, reply.error().detail, {}, reply.error().name});
         });
}

void LogoutAttempt::askBus()
{
    call(busCall(u"ListNames"_s), [this](const Result<QDBusMessage> &reply) {
        if (reply)
            m_names = reply.value().arguments().value(0).toStringList();
        const QList<Manager> all{{u"org.gnome.SessionManager"_s, LogoutWay::Gnome},
                                 {u"org.kde.ksmserver"_s, LogoutWay::Kde},
                                 {u"org.xfce.SessionManager"_s, LogoutWay::Xfce},
                                 {u"org.lxqt.session"_s, LogoutWay::Lxqt}};
        for (const Manager &manager : all) {
            if (m_names.contains(manager.service))
                m_candidates += manager;
        }
        tryNext();
    });
}

void LogoutAttempt::tryNext()
{
    if (m_candidates.isEmpty())
        closeWindows(LogoutWay::Windows);
    else
        askOwner(m_candidates.takeFirst());
}

void LogoutAttempt::askOwner(const Manager &manager)
{
    call(busCall(u"GetConnectionUnixProcessID"_s, {manager.service}),
         [this, manager](const Result<QDBusMessage> &reply) {
             if (!reply) {
                 tryNext();
                 return;
             }
             auto promise = std::make_shared<QPromise<Result<ManagerProcess>>>();
             promise->start();
             whenDone(promise->future(), this, [this, manager](const Result<ManagerProcess> &process) {
                 if (process && isOfThisSession(process.value())) {
                     askManager(manager, process.value());
                     return;
                 }
                 qCInfo(log) << manager.service << "works for another display";
                 tryNext();
             });
             m_pool.start(
                 [promise, proc = m_options.proc, pid = reply.value().arguments().value(0).toUInt()] {
                     promise->addResult(ManagerProcess::read(proc, pid));
                     promise->finish();
                 });
         });
}

bool LogoutAttempt::isOfThisSession(const ManagerProcess &process) const
{
    return m_options.display.isEmpty() ? process.isOfWayland
                                       : process.display == displayWithoutScreen(m_options.display);
}

void LogoutAttempt::askManager(const Manager &manager, const ManagerProcess &process)
{
    if (manager.way == LogoutWay::Lxqt) {
        closeWindows(LogoutWay::Lxqt);
        return;
    }
    // MATE's has kept GNOME's name.
    const bool mate = manager.way == LogoutWay::Gnome && process.name.startsWith(u"mate-session"_s);
    const LogoutWay way = mate ? LogoutWay::Mate : manager.way;
    request(logoutCalls(manager.service, way), way);
}

void LogoutAttempt::request(const QList<QDBusMessage> &calls, LogoutWay way)
{
    if (calls.isEmpty()) {
        tryNext();
        return;
    }
    call(calls.constFirst(), [this, calls, way](const Result<QDBusMessage> &reply) {
        // One that does not answer in time has been asked all the same: it may be asking its programs.
        if (reply || reply.error().code == Error::Code::TimedOut) {
            answer(way);
            return;
        }
        qCInfo(log) << "the session manager did not take it:" << reply.error().detail;
        request(calls.mid(1), way);
    });
}

void LogoutAttempt::closeWindows(LogoutWay way)
{
    if (m_options.display.isEmpty()) {
        answer(Error{Error::Code::Unreachable, u"the session has no session manager"_s, {}});
        return;
    }
    connect(&m_windows, &WindowCloser::failed, this, [this](const Error &error) {
        answer(Error{Error::Code::Unreachable, error.detail, {}});
    });
    connect(&m_windows, &WindowCloser::asked, this, [this, way](int count) {
        qCInfo(log) << count << "windows were asked to close";
        answer(way);
    });
    if (way == LogoutWay::Lxqt) {
        connect(&m_windows, &WindowCloser::allGone, this, [this] {
            m_windows.disconnect(this);
            call(logoutCalls(u"org.lxqt.session"_s, LogoutWay::Lxqt).constFirst(),
                 [](const Result<QDBusMessage> &reply) {
                     if (!reply)
                         qCInfo(log) << "LXQt did not take it:" << reply.error().detail;
                 });
        });
    }
    m_windows.closeAll(m_options.display);
}

void LogoutAttempt::answer(const Result<LogoutWay> &result)
{
    if (std::exchange(m_answered, true))
        return;
    m_promise.addResult(result);
    m_promise.finish();
}

} // namespace stationmaster

#include "moc_logout_attempt.cpp"
