// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace stationmaster {

/// Lines of fields as RFC 4180 has them, UTF-8 with a byte order mark so that spreadsheets read names right.
/// A field that a spreadsheet would take for a formula gets an apostrophe in front: the texts come from
/// users.
QByteArray toCsv(const QList<QStringList> &lines);

} // namespace stationmaster
