// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/own_session_finder.h"

#include "backend/login1/login1_calls.h"
#include "backend/login1/session_record.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

QString pathFrom(const QDBusMessage &reply)
{
    return reply.arguments().constFirst().value<QDBusObjectPath>().path();
}

} // namespace

OwnSessionFinder::OwnSessionFinder(const QDBusConnection &bus, const Login1Options &options, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_options(options)
{
}

void OwnSessionFinder::find()
{
    ++m_batch;
    m_looking = true;
    // 0 is the caller as the bus knows it: right on another host too, where our own pid means nothing.
    call(managerCall(u"GetSessionByPID"_s, {0U}), u"o"_s, [this](const Result<QDBusMessage> &reply) {
        if (reply)
            finish(pathFrom(reply.value()));
        else
            tryHint();
    });
}

void OwnSessionFinder::tryHint()
{
    if (!m_options.ownUid || !isValidSessionId(m_options.ownSessionHint)) {
        tryUser();
        return;
    }
    call(managerCall(u"GetSession"_s, {m_options.ownSessionHint}), u"o"_s,
         [this](const Result<QDBusMessage> &session) {
             if (!session) {
                 tryUser();
                 return;
             }
             const QString path = pathFrom(session.value());
             call(sessionPropertiesCall(path), u"a{sv}"_s, [this, path](const Result<QDBusMessage> &reply) {
                 std::optional<SessionRecord> record;
                 if (reply)
                     record =
                         recordFrom(path, qdbus_cast<QVariantMap>(reply.value().arguments().constFirst()));
                 if (record && record->uid == m_options.ownUid)
                     finish(path);
                 else
                     tryUser();
             });
         });
}

void OwnSessionFinder::tryUser()
{
    call(managerCall(u"GetUserByPID"_s, {0U}), u"o"_s, [this](const Result<QDBusMessage> &user) {
        if (!user) {
            finish({});
            return;
        }
        const QDBusMessage question =
            propertyCall(pathFrom(user.value()), login1::UserInterface, u"Display"_s);
        call(question, u"v"_s, [this](const Result<QDBusMessage> &reply) {
            if (!reply) {
                finish({});
                return;
            }
            const QVariant value = reply.value().arguments().constFirst().value<QDBusVariant>().variant();
            if (value.metaType() != QMetaType::fromType<QDBusArgument>()
                || value.value<QDBusArgument>().currentSignature() != "(so)"_L1) {
                finish({});
                return;
            }
            const auto pair = value.value<QDBusArgument>();
            QString id;
            QDBusObjectPath path;
            pair.beginStructure();
            pair >> id >> path;
            pair.endStructure();
            finish(id.isEmpty() ? QString() : path.path());
        });
    });
}

void OwnSessionFinder::call(const QDBusMessage &message, const QString &signature, Then then)
{
    send(m_bus, message, signature, m_options.readTimeout, this,
         [this, batch = m_batch, then = std::move(then)](const Result<QDBusMessage> &reply) {
             if (batch == m_batch)
                 then(reply);
         });
}

void OwnSessionFinder::finish(const QString &path)
{
    m_looking = false;
    m_path = path;
    Q_EMIT found();
}

} // namespace stationmaster

#include "moc_own_session_finder.cpp"
