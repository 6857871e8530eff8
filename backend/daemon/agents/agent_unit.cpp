// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/agents/agent_unit.h"

#include "backend/protocol/names.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusVariant>

#include <cerrno>
#include <csignal>

namespace stationmaster {

using namespace Qt::StringLiterals;

/// (sv)
struct UnitProperty
{
    QString name;
    QDBusVariant value;
};
using UnitProperties = QList<UnitProperty>;

/// (sasb), one ExecStart.
struct UnitCommand
{
    QString path;
    QStringList arguments;
    bool ignoreFailure = false;
};
using UnitCommands = QList<UnitCommand>;

/// (bas): the names that alone are allowed (true) or that are not (false).
struct UnitFilter
{
    bool allow = true;
    QStringList names;
};

/// (sa(sv)), a further unit; none of ours.
struct AuxiliaryUnit
{
    QString name;
    UnitProperties properties;
};
using AuxiliaryUnits = QList<AuxiliaryUnit>;

template <typename... Members>
static QDBusArgument &put(QDBusArgument &argument, const Members &...members)
{
    argument.beginStructure();
    (argument << ... << members);
    argument.endStructure();
    return argument;
}

template <typename... Members>
static const QDBusArgument &get(const QDBusArgument &argument, Members &...members)
{
    argument.beginStructure();
    (argument >> ... >> members);
    argument.endStructure();
    return argument;
}

static QDBusArgument &operator<<(QDBusArgument &argument, const UnitProperty &property)
{
    return put(argument, property.name, property.value);
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, UnitProperty &property)
{
    return get(argument, property.name, property.value);
}

static QDBusArgument &operator<<(QDBusArgument &argument, const UnitCommand &command)
{
    return put(argument, command.path, command.arguments, command.ignoreFailure);
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, UnitCommand &command)
{
    return get(argument, command.path, command.arguments, command.ignoreFailure);
}

static QDBusArgument &operator<<(QDBusArgument &argument, const UnitFilter &filter)
{
    return put(argument, filter.allow, filter.names);
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, UnitFilter &filter)
{
    return get(argument, filter.allow, filter.names);
}

static QDBusArgument &operator<<(QDBusArgument &argument, const AuxiliaryUnit &unit)
{
    return put(argument, unit.name, unit.properties);
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, AuxiliaryUnit &unit)
{
    return get(argument, unit.name, unit.properties);
}

namespace agent_unit {

namespace {

void registerTypes()
{
    qDBusRegisterMetaType<UnitProperty>();
    qDBusRegisterMetaType<UnitProperties>();
    qDBusRegisterMetaType<UnitCommand>();
    qDBusRegisterMetaType<UnitCommands>();
    qDBusRegisterMetaType<UnitFilter>();
    qDBusRegisterMetaType<AuxiliaryUnit>();
    qDBusRegisterMetaType<AuxiliaryUnits>();
}

template <typename T>
UnitProperty property(const QString &name, const T &value)
{
    return {name, QDBusVariant(QVariant::fromValue(value))};
}

const QString BusVariable = u"DBUS_SESSION_BUS_ADDRESS="_s;
const QString LanguageVariable = u"LANG="_s;
/// Raised with what this file gives a unit, so that one of an earlier version is not taken on.
const QString UnitVersion = u"STATIONMASTER_UNIT=3"_s;

QStringList environmentOf(const Plan &plan)
{
    const bool isWayland = !plan.display.compositor.isEmpty();
    QStringList environment{
        isWayland ? u"WAYLAND_DISPLAY="_s + plan.display.compositor : u"DISPLAY="_s + plan.display.display,
        u"XDG_RUNTIME_DIR=/run/user/%1"_s.arg(plan.session.uid),
        u"XDG_SESSION_ID="_s + plan.session.local,
        u"STATIONMASTER_SESSION_STARTED=%1"_s.arg(plan.session.startedUsec),
        isWayland ? u"XDG_SESSION_TYPE=wayland"_s : u"XDG_SESSION_TYPE=x11"_s,
        UnitVersion,
    };
    if (!plan.display.authority.isEmpty())
        environment += u"XAUTHORITY="_s + plan.display.authority;
    if (!plan.display.bus.isEmpty())
        environment += BusVariable + plan.display.bus;
    if (!plan.display.language.isEmpty())
        environment += LanguageVariable + plan.display.language;
    return environment;
}

/// What makes the agent another agent. The bus and the language may read differently each time the session's
/// processes are looked at, and are no reason to take a cover away.
QStringList identityOf(QStringList environment)
{
    environment.removeIf([](const QString &entry) {
        return entry.startsWith(BusVariable) || entry.startsWith(LanguageVariable);
    });
    environment.sort();
    return environment;
}

} // namespace

QString unitName(const QString &localId)
{
    // Behind a letter a digit needs no escape, as it would at the beginning of a path's element.
    return u"stationmaster-agent-%1.service"_s.arg(protocol::pathElement(u'x' + localId).mid(1));
}

QString unitPath(const QString &localId)
{
    return u"/org/freedesktop/systemd1/unit/"_s + protocol::pathElement(unitName(localId));
}

QString unitPattern()
{
    return u"stationmaster-agent-*.service"_s;
}

QDBusMessage managerCall(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.systemd1"_s, u"/org/freedesktop/systemd1"_s,
                                          u"org.freedesktop.systemd1.Manager"_s, method);
}

QDBusMessage startCall(const Plan &plan)
{
    registerTypes();
    const QStringList after{plan.scope};
    const UnitProperties properties{
        property(u"Description"_s, u"Stationmaster's helper in session %1"_s.arg(plan.session.local)),
        property(u"Slice"_s, u"stationmaster.slice"_s),
        property(u"CollectMode"_s, u"inactive-or-failed"_s),
        property(u"BindsTo"_s, after),
        property(u"After"_s, after),
        property(u"Type"_s, u"exec"_s),
        // By it the main process, and no other, can say which connection is its own.
        property(u"NotifyAccess"_s, u"main"_s),
        property(u"User"_s, QString::number(plan.session.uid)),
        property(u"Environment"_s, environmentOf(plan)),
        property(
            u"ExecStart"_s,
            UnitCommands{{plan.program, {plan.program, u"--login-session"_s, plan.session.local}, false}}),
        property(u"Restart"_s, u"always"_s),
        property(u"RestartUSec"_s, qulonglong(200'000)),
        property(u"StartLimitIntervalUSec"_s, qulonglong(0)),
        property(u"TimeoutStopUSec"_s, qulonglong(2'000'000)),
        property(u"StandardInput"_s, u"null"_s),
        property(u"Nice"_s, 5),
        property(u"LimitCORE"_s, qulonglong(0)),
        property(u"MemoryMax"_s, qulonglong(256) * 1024 * 1024),
        property(u"TasksMax"_s, qulonglong(32)),
        property(u"NoNewPrivileges"_s, true),
        // No file system of its own, which would take longer to make than the agent takes to start: what it
        // may read and write is what its user may, by other means too.
        property(u"CapabilityBoundingSet"_s, qulonglong(0)),
        property(u"ProtectClock"_s, true),
        property(u"RestrictRealtime"_s, true),
        property(u"RestrictSUIDSGID"_s, true),
        property(u"LockPersonality"_s, true),
        property(u"MemoryDenyWriteExecute"_s, true),
        property(u"UMask"_s, uint(0077)),
        property(u"DevicePolicy"_s, u"closed"_s),
        property(u"RestrictNamespaces"_s, qulonglong(0)),
        property(u"RestrictAddressFamilies"_s, UnitFilter{true, {u"AF_UNIX"_s}}),
        property(u"SystemCallArchitectures"_s, QStringList{u"native"_s}),
        property(u"SystemCallFilter"_s,
                 UnitFilter{false,
                            {u"@clock"_s, u"@cpu-emulation"_s, u"@debug"_s, u"@module"_s, u"@mount"_s,
                             u"@obsolete"_s, u"@privileged"_s, u"@raw-io"_s, u"@reboot"_s, u"@resources"_s,
                             u"@swap"_s}}),
        property(u"SystemCallErrorNumber"_s, EPERM),
    };
    QDBusMessage call = managerCall(u"StartTransientUnit"_s);
    call << unitName(plan.session.local) << u"replace"_s << QVariant::fromValue(properties)
         << QVariant::fromValue(AuxiliaryUnits());
    return call;
}

QDBusMessage stopCall(const QString &unit)
{
    QDBusMessage call = managerCall(u"StopUnit"_s);
    call << unit << u"replace"_s;
    return call;
}

QDBusMessage killCall(const QString &unit)
{
    QDBusMessage call = managerCall(u"KillUnit"_s);
    call << unit << u"main"_s << int(SIGKILL);
    return call;
}

QDBusMessage propertyCall(const QString &localId, const QString &name)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.systemd1"_s, unitPath(localId),
                                                       protocol::PropertiesInterface, u"Get"_s);
    call << u"org.freedesktop.systemd1.Service"_s << name;
    return call;
}

QDBusMessage environmentCall(const QString &localId)
{
    return propertyCall(localId, u"Environment"_s);
}

bool isStartedAs(const QDBusMessage &answer, const Plan &plan)
{
    const QStringList environment =
        answer.arguments().value(0).value<QDBusVariant>().variant().toStringList();
    return identityOf(environment) == identityOf(environmentOf(plan));
}

} // namespace agent_unit

} // namespace stationmaster
