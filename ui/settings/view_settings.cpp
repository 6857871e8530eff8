// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/view_settings.h"

#include "model/thumbnail_scheduler.h"
#include "ui/grid/session_grid.h"

#include <QMetaEnum>
#include <QSettings>

#include <algorithm>
#include <cmath>

namespace stationmaster {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString pictureWidthKey = QStringLiteral("view/pictureWidth");
const QString fitAllKey = QStringLiteral("view/fitAll");
const QString welcomedKey = QStringLiteral("window/welcomed");
const QString lessonBarKey = QStringLiteral("window/lessonBar");
const QString asListKey = QStringLiteral("view/asList");
const QString showFreeKey = QStringLiteral("view/showFreeStations");
const QString groupingKey = QStringLiteral("view/groupBy");
const QString sortKeyKey = QStringLiteral("view/sortBy");
const QString toolBarKey = QStringLiteral("window/toolBar");
const QString onlyActiveKey = QStringLiteral("view/onlyActive");
const QString pictureFolderKey = QStringLiteral("pictures/folder");
const QString pictureRateKey = QStringLiteral("view/picturesPerSecond");
const QString pictureLimitKey = QStringLiteral("view/pictureBytesPerSecond");
const QString showTextKey = QStringLiteral("view/showText");

/// Bytes a second: less would not carry what the sessions do themselves.
constexpr qint64 SmallestLimit = 10'000;

/// By name, so that the order of the enumerators is free to change. What is none of them changes nothing.
template <typename Enum>
void readByName(const QSettings &settings, const QString &key, Enum &value)
{
    bool isKey = false;
    const int read =
        QMetaEnum::fromType<Enum>().keyToValue(settings.value(key).toString().toLatin1().constData(), &isKey);
    if (isKey)
        value = Enum(read);
}

template <typename Enum>
void writeByName(QSettings &settings, const QString &key, Enum value)
{
    settings.setValue(key, QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value))));
}

} // namespace

ViewSettings ViewSettings::load(const QSettings &settings)
{
    ViewSettings view;
    view.geometry = settings.value(geometryKey).toByteArray();
    bool isNumber = false;
    if (const int width = settings.value(pictureWidthKey).toInt(&isNumber); isNumber)
        view.pictureWidth =
            std::clamp(width, SessionGrid::MinimumPictureWidth, SessionGrid::MaximumPictureWidth);
    readByName(settings, sortKeyKey, view.sortKey);
    readByName(settings, groupingKey, view.grouping);
    view.fitAll = settings.value(fitAllKey, view.fitAll).toBool();
    view.welcomed = settings.value(welcomedKey, view.welcomed).toBool();
    view.lessonBar = settings.value(lessonBarKey, view.lessonBar).toBool();
    view.asList = settings.value(asListKey, view.asList).toBool();
    view.showFree = settings.value(showFreeKey, view.showFree).toBool();
    view.onlyActive = settings.value(onlyActiveKey, view.onlyActive).toBool();
    view.showText = settings.value(showTextKey, view.showText).toBool();
    view.pictureFolder = settings.value(pictureFolderKey).toString();
    const double rate = settings.value(pictureRateKey).toDouble(&isNumber);
    if (isNumber && std::isfinite(rate))
        view.pictureRate =
            rate <= 0 ? 0 : std::clamp(rate, ThumbnailScheduler::MinRate, ThumbnailScheduler::MaxRate);
    const qint64 limit = settings.value(pictureLimitKey).toLongLong(&isNumber);
    if (isNumber && limit > 0)
        view.pictureLimit = std::max(limit, SmallestLimit);
    view.toolBar = settings.value(toolBarKey).toStringList();
    return view;
}

void ViewSettings::save(QSettings &settings) const
{
    settings.setValue(geometryKey, geometry);
    settings.setValue(pictureWidthKey, pictureWidth);
    writeByName(settings, sortKeyKey, sortKey);
    writeByName(settings, groupingKey, grouping);
    settings.setValue(fitAllKey, fitAll);
    settings.setValue(welcomedKey, welcomed);
    settings.setValue(lessonBarKey, lessonBar);
    settings.setValue(asListKey, asList);
    settings.setValue(showFreeKey, showFree);
    settings.setValue(onlyActiveKey, onlyActive);
    settings.setValue(showTextKey, showText);
    settings.setValue(pictureFolderKey, pictureFolder);
    settings.setValue(pictureRateKey, pictureRate);
    settings.setValue(pictureLimitKey, pictureLimit);
    if (toolBar.isEmpty())
        settings.remove(toolBarKey);
    else
        settings.setValue(toolBarKey, toolBar);
}

} // namespace stationmaster
