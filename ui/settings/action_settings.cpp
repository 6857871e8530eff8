// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/action_settings.h"

#include "backend/core/action.h"

#include <QSettings>

namespace stationmaster {

namespace {

const QString graceKey = QStringLiteral("actions/graceSeconds");
const QString logOffMessageKey = QStringLiteral("actions/logOffMessage");
const QString blockMessageKey = QStringLiteral("actions/blockMessage");
const QString leaseKey = QStringLiteral("actions/leaseSeconds");
const QString showKey = QStringLiteral("actions/showSeconds");
const QString templatesKey = QStringLiteral("actions/messageTemplates");
const QString waitSeenKey = QStringLiteral("actions/waitSeen");

constexpr int MaxLeaseSeconds = 24 * 60 * 60;

int secondsIn(const QSettings &settings, const QString &key, int most, int otherwise)
{
    bool isNumber = false;
    const int seconds = settings.value(key).toInt(&isNumber);
    return isNumber && seconds >= 0 && seconds <= most ? seconds : otherwise;
}

} // namespace

ActionSettings ActionSettings::load(const QSettings &settings)
{
    ActionSettings chosen;
    chosen.graceSeconds = secondsIn(settings, graceKey, Action::MaxGraceSeconds, chosen.graceSeconds);
    chosen.logOffMessage = settings.value(logOffMessageKey).toString().left(MaxLine);
    chosen.blockMessage = settings.value(blockMessageKey).toString().left(MaxLine);
    chosen.leaseSeconds = secondsIn(settings, leaseKey, MaxLeaseSeconds, chosen.leaseSeconds);
    chosen.showSeconds = secondsIn(settings, showKey, Action::MaxShowSeconds, chosen.showSeconds);
    chosen.waitSeen = settings.value(waitSeenKey, chosen.waitSeen).toBool();
    for (const QString &text : settings.value(templatesKey).toStringList().mid(0, MaxTemplates)) {
        if (!text.trimmed().isEmpty())
            chosen.messageTemplates += text.left(MaxTemplate);
    }
    return chosen;
}

void ActionSettings::save(QSettings &settings) const
{
    settings.setValue(graceKey, graceSeconds);
    settings.setValue(logOffMessageKey, logOffMessage);
    settings.setValue(blockMessageKey, blockMessage);
    settings.setValue(leaseKey, leaseSeconds);
    settings.setValue(showKey, showSeconds);
    settings.setValue(waitSeenKey, waitSeen);
    settings.setValue(templatesKey, messageTemplates);
}

} // namespace stationmaster
