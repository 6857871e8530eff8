// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_logind_types.h"

#include <QDBusMetaType>

namespace stationmaster::test {

namespace {

QDBusArgument &operator<<(QDBusArgument &out, const UserPair &pair)
{
    out.beginStructure();
    out << pair.uid << pair.path;
    out.endStructure();
    return out;
}

QDBusArgument &operator<<(QDBusArgument &out, const NamedPath &pair)
{
    out.beginStructure();
    out << pair.name << pair.path;
    out.endStructure();
    return out;
}

QDBusArgument &operator<<(QDBusArgument &out, const PlainRow &row)
{
    out.beginStructure();
    out << row.local << row.uid << row.user << row.seat << row.path;
    out.endStructure();
    return out;
}

QDBusArgument &operator<<(QDBusArgument &out, const ExtendedRow &row)
{
    out.beginStructure();
    out << row.plain.local << row.plain.uid << row.plain.user << row.plain.seat << row.leader
        << row.sessionClass << row.tty << row.idle << row.idleSince << row.plain.path;
    out.endStructure();
    return out;
}

QDBusArgument &operator<<(QDBusArgument &out, const ProcessRow &row)
{
    out.beginStructure();
    out << row.cgroup << row.pid << row.commandLine;
    out.endStructure();
    return out;
}

QDBusArgument &operator<<(QDBusArgument &out, const InhibitorRow &row)
{
    out.beginStructure();
    out << row.what << row.who << row.why << row.mode << row.uid << row.pid;
    out.endStructure();
    return out;
}

/// Only ever sent; the way back is there because Qt wants both.
template <typename T>
void registerSent()
{
    QDBusMetaType::registerMarshallOperators(
        QMetaType::fromType<T>(),
        [](QDBusArgument &out, const void *value) {
            out << *static_cast<const T *>(value);
        },
        [](const QDBusArgument &, void *) {});
    QDBusMetaType::registerMarshallOperators(
        QMetaType::fromType<QList<T>>(),
        [](QDBusArgument &out, const void *value) {
            out.beginArray(QMetaType::fromType<T>());
            for (const T &each : *static_cast<const QList<T> *>(value))
                out << each;
            out.endArray();
        },
        [](const QDBusArgument &, void *) {});
}

} // namespace

void registerFakeLogindTypes()
{
    registerSent<UserPair>();
    registerSent<NamedPath>();
    registerSent<PlainRow>();
    registerSent<ExtendedRow>();
    registerSent<ProcessRow>();
    registerSent<InhibitorRow>();
}

} // namespace stationmaster::test
