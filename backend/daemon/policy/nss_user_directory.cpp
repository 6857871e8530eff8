// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/policy/nss_user_directory.h"

#include "backend/core/session.h"
#include "backend/daemon/futures.h"
#include "backend/linux/user_database.h"

namespace stationmaster {

namespace {

Result<Person> ask(quint32 uid, const RoleGroups &groups)
{
    const Result<UserEntry> user = userEntry(uid);
    if (!user)
        return user.error();
    const UserEntry &entry = user.value();
    Person person{uid, displayable(entry.name), UserRole::Standard,
                  displayable(nameFromComment(entry.comment, entry.name))};
    if (uid == 0) {
        person.role = UserRole::Administrator;
        return person;
    }
    const Result<QStringList> names = groupNames(entry);
    if (!names)
        return names.error();
    for (const QString &name : names.value()) {
        if (groups.administrators.contains(name))
            person.role = UserRole::Administrator;
        else if (name == groups.dashboard && person.role != UserRole::Administrator)
            person.role = UserRole::Dashboard;
    }
    return person;
}

} // namespace

NssUserDirectory::NssUserDirectory(const RoleGroups &groups, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_groups(groups)
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(4);
}

QFuture<Result<Person>> NssUserDirectory::lookUp(quint32 uid)
{
    if (const auto it = m_underWay.constFind(uid); it != m_underWay.constEnd())
        return *it;
    QFuture<Result<Person>> answer = withDeadline(offThread<Person>(m_pool,
                                                                    [uid, groups = m_groups] {
                                                                        return ask(uid, groups);
                                                                    }),
                                                  Deadline, m_clock, this);
    m_underWay.insert(uid, answer);
    whenDone(answer, this, [this, uid](const Result<Person> &) {
        m_underWay.remove(uid);
    });
    return answer;
}

} // namespace stationmaster

#include "moc_nss_user_directory.cpp"
