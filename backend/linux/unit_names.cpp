// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/unit_names.h"

#include "backend/core/session.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxName = 64;

} // namespace

QString processLabel(const QString &commandLine, const QString &pid)
{
    const QString program = commandLine.left(4 * Session::MaxText).section(u' ', 0, 0);
    const QString name = displayable(program.section(u'/', -1).left(MaxName));
    return u"%1 (%2)"_s.arg(name.isEmpty() ? u"?"_s : name, pid);
}

bool isScopeName(const QString &scope)
{
    return scope.size() <= 255 && scope.endsWith(".scope"_L1) && !scope.startsWith(u'.')
        && std::ranges::all_of(scope, [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
                   || c == u'-' || c == u'_' || c == u'.' || c == u':' || c == u'\\' || c == u'@';
           });
}

QString userSliceName(quint32 uid)
{
    return u"user-%1.slice"_s.arg(uid);
}

QString userManagerName(quint32 uid)
{
    return u"user@%1.service"_s.arg(uid);
}

} // namespace stationmaster
