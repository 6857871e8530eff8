// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include "backend/linux/display_address.h"
#include "backend/linux/process_files.h"

#include <QRegularExpression>

namespace stationmaster {

void fuzzEnvironment(const std::uint8_t *data, std::size_t size)
{
    static const QRegularExpression ours(QStringLiteral("\\A:[0-9]{1,5}(\\.[0-9]{1,5})?\\z"));
    const QByteArray environment(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const std::optional<QByteArray> value = environmentValue(environment, "DISPLAY");
    if (value)
        require(!value->contains('\0') && environment.contains("DISPLAY=" + *value));
    for (const QByteArray &display : {value.value_or(QByteArray()), environment}) {
        const QString local = localDisplay(display);
        require(local.isEmpty() || ours.match(local).hasMatch());
        require(local.isEmpty() || displayNumber(local.toLatin1()) >= 0);
    }
}

} // namespace stationmaster
