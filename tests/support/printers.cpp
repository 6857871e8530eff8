// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"

QT_BEGIN_NAMESPACE
void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}
QT_END_NAMESPACE

namespace stationmaster {

void PrintTo(const SessionId &id, std::ostream *out)
{
    *out << id.host.toStdString() << '/' << id.local.toStdString() << " uid=" << id.uid << " @"
         << id.startedUsec;
}

void PrintTo(const Session &session, std::ostream *out)
{
    PrintTo(session.id, out);
    *out << " user=" << session.userName.toStdString() << " kind=" << int(session.kind)
         << " state=" << int(session.state) << " locked=" << session.locked << " own=" << session.own
         << " station=" << session.station.toStdString() << " verbs=" << session.verbs.toInt();
}

void PrintTo(const Error &error, std::ostream *out)
{
    *out << "Error " << int(error.code) << " (" << error.detail.toStdString() << ") remaining "
         << error.remaining.join(QLatin1Char(',')).toStdString();
}

void PrintTo(const Result<Outcome> &result, std::ostream *out)
{
    if (result)
        *out << "done, proof " << int(result.value().proof);
    else
        PrintTo(result.error(), out);
}

} // namespace stationmaster
