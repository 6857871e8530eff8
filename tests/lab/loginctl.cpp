// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/loginctl.h"

namespace stationmaster::lab {

QList<LoginctlSession> parseLoginctl(const QString &text)
{
    QList<LoginctlSession> sessions;
    LoginctlSession current;
    const auto keep = [&] {
        if (!current.values.isEmpty())
            sessions.append(current);
        current = {};
    };
    for (const QString &line : text.split(u'\n')) {
        const qsizetype sign = line.indexOf(u'=');
        if (line.isEmpty())
            keep();
        else if (sign > 0)
            current.values.insert(line.left(sign), line.mid(sign + 1));
    }
    keep();
    return sessions;
}

} // namespace stationmaster::lab
