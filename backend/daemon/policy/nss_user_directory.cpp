// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/policy/nss_user_directory.h"

#include "backend/core/session.h"
#include "backend/daemon/futures.h"

#include <cerrno>
#include <grp.h>
#include <pwd.h>
#include <vector>

namespace stationmaster {

namespace {

constexpr std::size_t FirstBuffer = 4 * 1024;
constexpr std::size_t LargestBuffer = 4 * 1024 * 1024; // a group of very many members
constexpr int LargestGroupCount = 64 * 1024;

/// The names of all groups of `user`.
Result<QStringList> groupsOf(const char *user, gid_t primary)
{
    int count = 64;
    std::vector<gid_t> ids;
    for (;;) {
        ids.resize(std::size_t(count));
        const int offered = count;
        if (getgrouplist(user, primary, ids.data(), &count) >= 0)
            break;
        // glibc says how many there are; where it does not, grow by itself.
        count = std::max(count, offered * 2);
        if (count > LargestGroupCount)
            return Error{Error::Code::Internal, QStringLiteral("too many groups"), {}};
    }
    ids.resize(std::size_t(count));
    QStringList names;
    std::vector<char> buffer(FirstBuffer);
    for (const gid_t id : ids) {
        group entry{};
        group *found = nullptr;
        int failure = getgrgid_r(id, &entry, buffer.data(), buffer.size(), &found);
        while (failure == ERANGE && buffer.size() < LargestBuffer) {
            buffer.resize(buffer.size() * 4);
            failure = getgrgid_r(id, &entry, buffer.data(), buffer.size(), &found);
        }
        if (failure != 0 && failure != ENOENT)
            return Error{Error::Code::Internal, QStringLiteral("getgrgid_r: %1").arg(failure), {}};
        if (found)
            names += QString::fromUtf8(found->gr_name);
    }
    return names;
}

Result<Person> ask(quint32 uid, const RoleGroups &groups)
{
    passwd entry{};
    passwd *found = nullptr;
    std::vector<char> buffer(FirstBuffer);
    int failure = getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found);
    while (failure == ERANGE && buffer.size() < LargestBuffer) {
        buffer.resize(buffer.size() * 4);
        failure = getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found);
    }
    if (!found)
        return Error{Error::Code::NotFound, QStringLiteral("uid %1: %2").arg(uid).arg(failure), {}};
    Person person{uid, displayable(QString::fromUtf8(found->pw_name)), UserRole::Standard};
    if (uid == 0) {
        person.role = UserRole::Administrator;
        return person;
    }
    const Result<QStringList> names = groupsOf(found->pw_name, found->pw_gid);
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

NssUserDirectory::NssUserDirectory(const RoleGroups &groups, QObject *parent)
    : QObject(parent)
    , m_groups(groups)
{
    m_pool.setMaxThreadCount(4);
}

QFuture<Result<Person>> NssUserDirectory::lookUp(quint32 uid)
{
    if (const auto it = m_underWay.constFind(uid); it != m_underWay.constEnd())
        return *it;
    const QFuture<Result<Person>> answer = withDeadline(offThread<Person>(m_pool,
                                                                          [uid, groups = m_groups] {
                                                                              return ask(uid, groups);
                                                                          }),
                                                        DeadlineMs, this);
    m_underWay.insert(uid, answer);
    whenDone(answer, this, [this, uid](const Result<Person> &) {
        m_underWay.remove(uid);
    });
    return answer;
}

} // namespace stationmaster
