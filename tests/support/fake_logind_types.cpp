// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_logind_types.h"

#include "tests/support/sent_types.h"

namespace stationmaster::test {

// Where templates of this namespace find them.

static QDBusArgument &operator<<(QDBusArgument &out, const UserPair &pair)
{
    out.beginStructure();
    out << pair.uid << pair.path;
    out.endStructure();
    return out;
}

static QDBusArgument &operator<<(QDBusArgument &out, const NamedPath &pair)
{
    out.beginStructure();
    out << pair.name << pair.path;
    out.endStructure();
    return out;
}

static QDBusArgument &operator<<(QDBusArgument &out, const PlainRow &row)
{
    out.beginStructure();
    out << row.local << row.uid << row.user << row.seat << row.path;
    out.endStructure();
    return out;
}

static QDBusArgument &operator<<(QDBusArgument &out, const ExtendedRow &row)
{
    out.beginStructure();
    out << row.plain.local << row.plain.uid << row.plain.user << row.plain.seat << row.leader
        << row.sessionClass << row.tty << row.idle << row.idleSince << row.plain.path;
    out.endStructure();
    return out;
}

static QDBusArgument &operator<<(QDBusArgument &out, const ProcessRow &row)
{
    out.beginStructure();
    out << row.cgroup << row.pid << row.commandLine;
    out.endStructure();
    return out;
}

static QDBusArgument &operator<<(QDBusArgument &out, const InhibitorRow &row)
{
    out.beginStructure();
    out << row.what << row.who << row.why << row.mode << row.uid << row.pid;
    out.endStructure();
    return out;
}

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
