// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace stationmaster::lab {

/// One session as `loginctl show-session` prints it: the truth that the product's rows are held against.
/// Made from text alone, by no code of the product.
struct LoginctlSession
{
    QHash<QString, QString> values; ///< By loginctl's own names.

    QString value(const char *name) const { return values.value(QString::fromLatin1(name)); }
    QString id() const { return value("Id"); }
    QString user() const { return value("Name"); }
    QString service() const { return value("Service"); }
    QString type() const { return value("Type"); }
    QString state() const { return value("State"); }
    bool yes(const char *name) const { return value(name) == QStringLiteral("yes"); }
};

/// Takes apart what `loginctl show-session ID…` prints: lines NAME=VALUE, an empty line between two sessions.
QList<LoginctlSession> parseLoginctl(const QString &text);

} // namespace stationmaster::lab
