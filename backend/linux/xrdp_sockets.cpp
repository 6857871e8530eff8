// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/xrdp_sockets.h"

#include "backend/linux/display_address.h"

#include <QFile>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 64;

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return c >= '0' && c <= '9';
    });
}

/// "10" or "wayland-1": nothing that could be a path, and of digits alone only what a display can have.
bool isDisplayName(QByteArrayView name)
{
    if (isDigits(name))
        return name.size() <= 5 && name.toInt() <= 0xffff;
    const bool plain = std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '_';
    });
    return plain && name.size() <= LongestName && name.startsWith("wayland-");
}

/// What of `path` is below `folder`; empty if it is not.
QByteArrayView below(const QByteArray &path, const QString &folder)
{
    const QByteArray start = QFile::encodeName(folder) + '/';
    for (const QByteArray &begin : {start, "/var" + start}) {
        if ((begin == start || start.startsWith("/run/")) && path.startsWith(begin))
            return QByteArrayView(path).sliced(begin.size());
    }
    return {};
}

} // namespace

QStringList usualXrdpFolders()
{
    return {u"/run/xrdp/sockdir"_s, u"/run/xrdp"_s};
}

QByteArray xrdpDisplayName(const QString &display)
{
    const QByteArray text = display.toLatin1();
    if (const int number = displayNumber(text); number >= 0)
        return QByteArray::number(number);
    return isDisplayName(text) && !isDigits(text) ? text : QByteArray();
}

QByteArray xrdpDisplayAt(const QByteArray &path, quint32 uid, const QStringList &folders)
{
    constexpr QByteArrayView prefix("xrdp_display_");
    for (const QString &folder : folders) {
        QByteArrayView rest = below(path, folder);
        if (const qsizetype slash = rest.indexOf('/'); slash >= 0) {
            if (rest.first(slash) != QByteArray::number(uid))
                continue;
            rest = rest.sliced(slash + 1);
        }
        if (rest.startsWith(prefix) && isDisplayName(rest.sliced(prefix.size())))
            return rest.sliced(prefix.size()).toByteArray();
    }
    return {};
}

QStringList xrdpDisconnectPaths(const QString &display, quint32 uid, const QStringList &folders)
{
    const QByteArray name = xrdpDisplayName(display);
    if (name.isEmpty())
        return {};
    const QString file = u"/xrdp_disconnect_display_"_s + QString::fromLatin1(name);
    QStringList paths;
    for (const QString &folder : folders)
        paths += {folder + u"/%1"_s.arg(uid) + file, folder + file};
    return paths;
}

} // namespace stationmaster
