// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/name_icon_provider.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace stationmaster {

QIcon NameIconProvider::icon(const QFileInfo &info) const
{
    return QFileIconProvider::icon(info.isDir() ? QFileIconProvider::Folder : QFileIconProvider::File);
}

QString NameIconProvider::type(const QFileInfo &info) const
{
    return info.isDir() ? QCoreApplication::translate("NameIconProvider", "Folder") : info.suffix().toUpper();
}

NameIconProvider *nameIconProvider()
{
    static NameIconProvider provider;
    return &provider;
}

} // namespace stationmaster
