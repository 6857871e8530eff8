// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/sound_library.h"

#include "backend/display/sound_plugin.h"
#include "backend/linux/own_program.h"

#include <QLoggingCategory>
#include <QPluginLoader>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcSoundLibrary, "stationmaster.sound")

SoundPlugin *load()
{
    const QString path = SoundLibrary::path();
    if (path.isEmpty()) {
        qCWarning(lcSoundLibrary) << "it is not known where the library for sound servers lies";
        return nullptr;
    }
    // Of a name without a folder it would look through folders that the environment names.
    QPluginLoader loader(path);
    auto *plugin = qobject_cast<SoundPlugin *>(loader.instance());
    if (!plugin)
        qCWarning(lcSoundLibrary) << "sound servers cannot be reached:" << loader.errorString();
    return plugin;
}

} // namespace

QString SoundLibrary::path()
{
    const QString folder = ownProgramFolder();
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/" STATIONMASTER_SOUND_LIBRARY);
}

std::unique_ptr<SoundServer> SoundLibrary::connectTo(const QByteArray &server,
                                                     SoundServer::Listener &listener)
{
    static SoundPlugin *const plugin = load();
    return plugin ? plugin->connectTo(server, listener) : nullptr;
}

} // namespace stationmaster
