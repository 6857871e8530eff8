// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/scope_watcher.h"

#include "backend/login1/login1_calls.h"
#include "backend/login1/session_record.h"

#include <QDBusVariant>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String UnitPathPrefix{"/org/freedesktop/systemd1/unit/"};

/// Neither running nor gone: what a scope is between the end of its session and the end of its last process.
bool isOnItsWayOut(const QString &subState)
{
    return subState == "abandoned"_L1 || subState == "stop-sigterm"_L1 || subState == "stop-sigkill"_L1;
}

/// A label of an object path as systemd escapes it: whatever is no letter or digit is "_" and two digits.
QString unescaped(QStringView label)
{
    QString text;
    for (qsizetype i = 0; i < label.size(); ++i) {
        bool isNumber = false;
        const ushort code = label[i] == u'_' ? label.mid(i + 1, 2).toUShort(&isNumber, 16) : 0;
        text += isNumber ? QChar(code) : label[i];
        i += isNumber ? 2 : 0;
    }
    return text;
}

} // namespace

QString sessionOfUnit(const QString &path)
{
    constexpr QLatin1String before{"session-"};
    constexpr QLatin1String after{".scope"};
    if (!path.startsWith(UnitPathPrefix))
        return {};
    const QString unit = unescaped(QStringView(path).sliced(UnitPathPrefix.size()));
    if (!unit.startsWith(before) || !unit.endsWith(after) || unit.size() <= before.size() + after.size())
        return {};
    const QString local = unit.sliced(before.size(), unit.size() - before.size() - after.size());
    return isValidSessionId(local) ? local : QString();
}

ScopeWatcher::ScopeWatcher(const QDBusConnection &bus, const Login1Options &options, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_options(options)
    , m_delay(options.scopeFirst)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ScopeWatcher::lookAgain);
}

void ScopeWatcher::subscribe()
{
    m_bus.connect({}, {}, login1::PropertiesInterface, u"PropertiesChanged"_s,
                  {u"org.freedesktop.systemd1.Scope"_s}, {}, this, SLOT(scopeChanged(QDBusMessage)));
    // systemd signals only while somebody has asked it to. logind has, as a rule; then this changes nothing.
    send(m_bus, systemdCall(u"Subscribe"_s), AnySignature, m_options.readTimeout, this,
         [](const Result<QDBusMessage> &) {});
}

void ScopeWatcher::scopeChanged(const QDBusMessage &message)
{
    const QString local = sessionOfUnit(message.path());
    if (local.isEmpty())
        return;
    m_unsettled.insert(local, message.path());
    m_due.insert(local);
    m_delay = m_options.scopeFirst;
    if (!m_again.isActive())
        m_again.start(m_delay);
}

void ScopeWatcher::answered(const QString &local, bool closing)
{
    const auto scope = m_unsettled.constFind(local);
    if (scope == m_unsettled.cend())
        return;
    if (closing) {
        forget(local);
        return;
    }
    send(m_bus, unitPropertyCall(*scope, u"SubState"_s), u"v"_s, m_options.readTimeout, this,
         [this, local](const Result<QDBusMessage> &reply) {
             if (!m_unsettled.contains(local))
                 return;
             // When the scope has gone, logind removes the session and says so.
             if (!reply
                 || !isOnItsWayOut(qvariant_cast<QDBusVariant>(reply.value().arguments().constFirst())
                                       .variant()
                                       .toString())) {
                 forget(local);
                 return;
             }
             m_due.insert(local);
             if (!m_again.isActive())
                 m_again.start(m_delay);
         });
}

void ScopeWatcher::forget(const QString &local)
{
    m_unsettled.remove(local);
    m_due.remove(local);
    if (m_due.isEmpty())
        m_again.stop();
}

void ScopeWatcher::lookAgain()
{
    m_delay = std::min(m_delay * 2, m_options.scopeMost);
    for (const auto due = std::exchange(m_due, {}); const QString &local : due)
        Q_EMIT changed(local);
}

} // namespace stationmaster

#include "moc_scope_watcher.cpp"
