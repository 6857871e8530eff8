// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/manager_process.h"

#include "backend/linux/display_address.h"
#include "backend/linux/process_files.h"

namespace stationmaster {

ManagerProcess ManagerProcess::read(const QString &proc, quint32 pid)
{
    const ProcessFiles files({proc, {}}, pid);
    ManagerProcess process;
    process.name = QString::fromUtf8(files.name());
    const QByteArray environment = files.environment();
    process.display = displayWithoutScreen(environmentValue(environment, "DISPLAY").value_or(QByteArray()));
    process.isOfWayland = environmentValue(environment, "XDG_SESSION_TYPE") == QByteArray("wayland");
    return process;
}

QByteArray displayWithoutScreen(const QByteArray &display)
{
    const int number = displayNumber(display);
    return number < 0 ? QByteArray() : ':' + QByteArray::number(number);
}

} // namespace stationmaster
