// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/user_database.h"

#include <algorithm>
#include <cerrno>
#include <grp.h>
#include <pwd.h>
#include <vector>

namespace stationmaster {

namespace {

constexpr std::size_t FirstBuffer = 4 * 1024;
constexpr std::size_t LargestBuffer = 4 * 1024 * 1024; // a group of very many members
constexpr int LargestGroupCount = 64 * 1024;

/// Calls one of the functions of getpwnam_r(3)'s kind with more and more room until it has enough.
template <typename Call>
int withRoom(std::vector<char> &buffer, Call call)
{
    int failure = call(buffer);
    while (failure == ERANGE && buffer.size() < LargestBuffer) {
        buffer.resize(buffer.size() * 4);
        failure = call(buffer);
    }
    return failure;
}

QString text(const char *field)
{
    return field ? QString::fromUtf8(field) : QString();
}

} // namespace

Result<UserEntry> userEntry(quint32 uid)
{
    passwd entry{};
    passwd *found = nullptr;
    std::vector<char> buffer(FirstBuffer);
    const int failure = withRoom(buffer, [&](std::vector<char> &room) {
        return getpwuid_r(uid, &entry, room.data(), room.size(), &found);
    });
    if (!found)
        return Error{Error::Code::NotFound, QStringLiteral("uid %1: %2").arg(uid).arg(failure), {}};
    return UserEntry{uid, found->pw_gid, text(found->pw_name), text(found->pw_gecos)};
}

Result<QStringList> groupNames(const UserEntry &user)
{
    int count = 64;
    std::vector<gid_t> ids;
    for (;;) {
        ids.resize(std::size_t(count));
        const int offered = count;
        if (getgrouplist(user.name.toUtf8().constData(), user.gid, ids.data(), &count) >= 0)
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
        const int failure = withRoom(buffer, [&](std::vector<char> &room) {
            return getgrgid_r(id, &entry, room.data(), room.size(), &found);
        });
        if (failure != 0 && failure != ENOENT)
            return Error{Error::Code::Internal, QStringLiteral("getgrgid_r: %1").arg(failure), {}};
        if (found)
            names += text(found->gr_name);
    }
    return names;
}

QString nameFromComment(const QString &comment, const QString &userName)
{
    QString name = comment.section(QLatin1Char(','), 0, 0).trimmed();
    if (!userName.isEmpty())
        name.replace(QLatin1Char('&'), userName.left(1).toUpper() + userName.mid(1));
    return name;
}

} // namespace stationmaster
