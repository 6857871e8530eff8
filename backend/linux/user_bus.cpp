// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/user_bus.h"

#include <QFile>
#include <QRegularExpression>

#include <sys/stat.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

const QString PathAddress = u"unix:path="_s;

bool isSocketOf(const QString &path, quint32 uid)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 && S_ISSOCK(status.st_mode)
        && status.st_uid == uid;
}

} // namespace

QString commonUserBus(quint32 uid, const KernelPaths &paths)
{
    const QString path = paths.runtime + u"/%1/bus"_s.arg(uid);
    return isSocketOf(path, uid) ? PathAddress + path : QString();
}

QString trustedUserBus(const QByteArray &claimed, quint32 uid, const KernelPaths &paths)
{
    static const QRegularExpression form(
        u"\\A(unix:path=(/[A-Za-z0-9_./-]{1,100}))(,guid=[0-9a-f]{32})?\\z"_s);
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(claimed));
    const QString path = match.captured(2);
    const QString folder = paths.runtime + u"/%1/"_s.arg(uid);
    if (!path.startsWith(folder) || path.contains(u"/../"_s) || !isSocketOf(path, uid))
        return {};
    return match.captured(1);
}

} // namespace stationmaster
