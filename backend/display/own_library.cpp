// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/own_library.h"

#include "backend/linux/own_program.h"

#include <QLoggingCategory>
#include <QPluginLoader>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcPlugins, "stationmaster.plugins")

} // namespace

QString OwnLibrary::pathOf(QLatin1StringView file)
{
    const QString folder = ownProgramFolder();
    return folder.isEmpty() ? QString() : folder + u'/' + file;
}

QObject *OwnLibrary::load(QLatin1StringView file)
{
    const QString path = pathOf(file);
    if (path.isEmpty()) {
        qCWarning(lcPlugins) << "it is not known where" << file << "lies";
        return nullptr;
    }
    // Of a name without a folder it would look through folders that the environment names.
    QPluginLoader loader(path);
    QObject *instance = loader.instance();
    if (!instance)
        qCWarning(lcPlugins) << file << "cannot be loaded:" << loader.errorString();
    return instance;
}

} // namespace stationmaster
