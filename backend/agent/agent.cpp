// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/agent/agent.h"
#include "backend/dbus/errors.h"

#include "agent1_adaptor.h"
#include "backend/core/vocabulary.h"
#include "backend/protocol/agenthub1.h"
#include "backend/protocol/names.h"

#include <QLoggingCategory>

#include <algorithm>
#include <functional>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "stationmaster.agent")

constexpr int MaxWatches = ScreenCapture::MaxWatches;

} // namespace

Agent::Agent(const Dependencies &session, const Options &options, QObject *parent)
    : QObject(parent)
    , m_bus(QString())
    , m_capture(session.capture)
    , m_cover(session.cover)
    , m_notices(session.notices)
    , m_tasks(session.cover, session.notices, session.logout, session.clock)
    , m_restrictions(session.restrictions)
    , m_options(options)
    , m_retry(session.clock, std::bind_front(&Agent::lookForHub, this))
    , m_outbox(
          [this](quint32 watch, const Picture &picture, const PictureOutbox::Done &done) {
              deliver(watch, picture, done);
          },
          [this](quint32 watch) {
              m_capture.renew(watch);
          })
{
    registerProtocolTypes();
    new Agent1Adaptor(this);
    connect(&m_capture, &ScreenCapture::pictureReady, this, [this](quint32 watch, const Picture &picture) {
        if (!m_hub.isEmpty())
            m_outbox.put(watch, picture);
    });
    connect(&m_capture, &ScreenCapture::failed, this, [this](const Error &error) {
        report(toWord(NoPicture::NoDisplay));
        Q_EMIT finished(error);
    });
    const auto sayFallbacks = [this] {
        const QStringList fallbacks = m_capture.abilities().fallbacks;
        if (!fallbacks.isEmpty())
            qCInfo(log) << "pictures:" << fallbacks;
    };
    connect(&m_capture, &ScreenCapture::started, this, sayFallbacks);
    connect(&m_capture, &ScreenCapture::abilitiesChanged, this, sayFallbacks);
    connect(&m_cover, &SessionCover::windowsChanged, this, &Agent::lookUnderCover);
    connect(&m_tasks, &SessionTasks::coverReport, this, [this](const CoverState &state) {
        tellHub(protocol::agenthub1::ReportCover(m_hub, protocol::RootPath, state.shown, state.holdsInput));
    });
    connect(&m_tasks, &SessionTasks::messageReport, this, [this](quint32 number, MessageEnd end) {
        tellHub(protocol::agenthub1::ReportMessage(m_hub, protocol::RootPath, number, toWord(end)));
    });
    connect(&m_restrictions, &Restrictions::possibleChanged, this, [this] {
        tellHub(protocol::agenthub1::SetAbilities(m_hub, protocol::RootPath, abilityWords()));
    });
    connect(&m_restrictions, &Restrictions::report, this, [this] {
        tellHub(protocol::agenthub1::ReportRestrictions(m_hub, protocol::RootPath,
                                                        toWords(m_restrictions.inForce())));
    });
    connect(&m_tasks, &SessionTasks::leaveAsked, this, [this] {
        tellHub(protocol::agenthub1::LeaveNow(m_hub, protocol::RootPath));
    });
}

Agent::~Agent()
{
    m_bus.unregisterObject(protocol::AgentPath);
}

void Agent::start()
{
    m_capture.start();
}

void Agent::useBus(const QDBusConnection &bus)
{
    loseBus();
    m_bus = bus;
    if (!m_bus.registerObject(protocol::AgentPath, this, QDBusConnection::ExportAdaptors)) {
        Q_EMIT finished({Error::Code::Internal, u"the agent's object cannot be registered"_s, {}});
        return;
    }
    // Whoever wants pictures has stationd running; an agent is no reason to start it.
    m_service = std::make_unique<NameOwner>(m_bus, protocol::Service, nullptr, NameOwner::Start::Never);
    connect(m_service.get(), &NameOwner::ownerChanged, this, [this](const QString &owner) {
        onHubGone();
        if (!owner.isEmpty())
            registerWithHub();
    });
    connect(m_service.get(), &NameOwner::failed, this, [this](const Error &error) {
        // One that is not there is told of when it comes.
        if (error.code != Error::Code::Unreachable)
            m_retry.start(m_options.retry);
    });
    m_service->subscribe();
    lookForHub();
}

void Agent::lookForHub()
{
    if (!m_service)
        return;
    if (m_service->owner().isEmpty())
        m_service->ask(answerTimeout());
    else
        registerWithHub();
}

void Agent::loseBus()
{
    m_service.reset();
    onHubGone();
}

void Agent::registerWithHub()
{
    m_retry.stop();
    if (m_options.beforeRegistering)
        m_options.beforeRegistering(m_bus.baseService());
    const QString hub = m_service->owner();
    const MethodCall call =
        protocol::agenthub1::Register(hub, protocol::RootPath, m_options.session, abilityWords());
    const quint64 registration = ++m_registration;
    send(m_bus, call, answerTimeout(), this,
         [this, hub, registration, told = abilityWords()](const Result<QDBusMessage> &answer) {
             if (registration != m_registration)
                 return;
             if (!answer) {
                 qCInfo(log) << "not registered:" << answer.error().detail;
                 m_retry.start(m_options.retry);
                 return;
             }
             m_hub = hub; // Newer Qt does not say of an answer whose it is.
             // What has become possible while the answer was on its way was told to nobody.
             if (const QStringList words = abilityWords(); words != told)
                 tellHub(protocol::agenthub1::SetAbilities(m_hub, protocol::RootPath, words));
             takePolicy(qdbus_cast<QVariantMap>(answer.value().arguments().constFirst()));
         });
}

void Agent::onHubGone()
{
    m_retry.stop();
    ++m_registration;
    m_hub.clear();
    m_watches.clear();
    m_outbox.clear();
    m_tasks.onHubGone();
    apply();
}

void Agent::takePolicy(const QVariantMap &policy)
{
    // What cannot be read is no permission.
    m_observation =
        fromWord<Observation>(policy.value(u"observation"_s).toString()).value_or(Observation::Off);
    m_cursor = policy.value(u"cursor"_s).toBool();
    if (const int quality = policy.value(u"quality"_s).toInt(); quality > 0)
        m_capture.setQuality(quality);
    m_underCover = policy.value(u"under-cover"_s).toBool();
    lookUnderCover();
    apply();
}

void Agent::lookUnderCover()
{
    m_capture.lookUnder(m_underCover ? m_cover.windows() : QList<quint32>());
}

bool Agent::refuseStranger()
{
    if (!calledFromDBus())
        return false;
    // stationd calls nobody whom it has not registered. That it has may be heard from its first call, which
    // overtakes the answer on its way through the event loop.
    if (m_service && !m_service->owner().isEmpty() && message().service() == m_service->owner()) {
        m_hub = m_service->owner();
        return false;
    }
    sendErrorReply(QDBusError::AccessDenied, u"only stationd may"_s);
    return true;
}

SessionTasks::Answer Agent::replyLater()
{
    setDelayedReply(true);
    return [bus = m_bus, call = message()](const Result<> &result) {
        bus.send(result ? call.createReply() : errorReply(call, result.error()));
    };
}

void Agent::SetWatches(const AgentWatches &watches)
{
    if (refuseStranger())
        return;
    m_watches = watches.mid(0, MaxWatches);
    apply();
}

void Agent::SetCover(bool shown, const QString &text, qulonglong until)
{
    if (!refuseStranger())
        m_tasks.setCover(shown, text, until);
}

void Agent::SetRestrictions(const QStringList &restrictions)
{
    if (!refuseStranger())
        m_restrictions.set(abilitiesFromWords(restrictions));
}

void Agent::SetWarning(qulonglong until, const QString &text)
{
    if (!refuseStranger())
        m_tasks.setWarning(until, text, replyLater());
}

QString Agent::LogOut()
{
    if (refuseStranger())
        return {};
    setDelayedReply(true);
    m_tasks.logOut([bus = m_bus, call = message()](const Result<LogoutWay> &way) {
        bus.send(way ? call.createReply(toWord(way.value())) : errorReply(call, way.error()));
    });
    return {};
}

void Agent::ShowMessage(uint number, const QString &sender, const QString &text, uint seconds)
{
    if (!refuseStranger())
        m_tasks.showMessage(number, {sender, text, std::chrono::seconds(seconds)}, replyLater());
}

void Agent::apply()
{
    const AgentAbilities needed = neededForPictures(m_observation);
    const bool wanted =
        !m_watches.isEmpty() && m_observation != Observation::Off && (m_options.abilities & needed) == needed;
    if (wanted && m_observation == Observation::Ask && !m_agreed.value_or(false)) {
        m_capture.setWatches({});
        if (!m_agreed && !m_asking) {
            m_asking = true;
            report(toWord(NoPicture::Asking));
            m_notices.askForConsent([this](bool agreed) {
                onConsent(agreed);
            });
        }
        return;
    }
    if (!wanted && m_asking) {
        m_asking = false;
        m_notices.withdrawQuestion();
    }
    // Being watched anew is a reason to ask anew.
    if (!wanted)
        m_agreed.reset();

    QList<ScreenWatch> watches;
    if (wanted) {
        for (const AgentWatch &watch : m_watches)
            watches.append({watch.watch, QSize(int(watch.width), int(watch.height)), watch.rate, m_cursor,
                            watch.changes});
    }
    // The notice first: there is no picture of which the user could not know.
    m_notices.setObserved(wanted
                          && (m_observation == Observation::Notify || m_observation == Observation::Ask));
    QList<quint32> wantedOnes;
    for (const AgentWatch &watch : std::as_const(m_watches))
        wantedOnes += watch.watch;
    m_outbox.keepOnly(wantedOnes);
    m_capture.setWatches(watches);
}

void Agent::onConsent(bool agreed)
{
    if (!m_asking)
        return;
    m_asking = false;
    m_agreed = agreed;
    report(agreed ? QString() : toWord(NoPicture::Refused));
    apply();
}

void Agent::deliver(quint32 watch, const Picture &picture, const PictureOutbox::Done &done)
{
    const MethodCall call =
        protocol::agenthub1::Deliver(m_hub, protocol::RootPath, watch, picture.changed, picture.jpeg,
                                     uint(picture.screenSize.width()), uint(picture.screenSize.height()));
    send(m_bus, call, answerTimeout(), this, [done](const Result<QDBusMessage> &answer) {
        if (!answer)
            qCDebug(log) << "a picture was not taken:" << answer.error().detail;
        done(answer ? Result<>() : Result<>(answer.error()));
    });
}

void Agent::report(const QString &reason)
{
    tellHub(protocol::agenthub1::Report(m_hub, protocol::RootPath, reason));
}

void Agent::tellHub(const MethodCall &call)
{
    if (m_hub.isEmpty())
        return;
    send(m_bus, call, answerTimeout(), this,
         [method = call.message.member()](const Result<QDBusMessage> &answer) {
             if (!answer)
                 qCWarning(log) << method << "was not taken:" << answer.error().detail;
         });
}

} // namespace stationmaster

#include "moc_agent.cpp"
