// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/call_words.h"

#include "backend/protocol/types.h"

#include <QDBusObjectPath>
#include <QDBusVariant>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

/// NAME=VALUE by commas: a number, true, or a text.
QVariantMap optionsOf(const QString &words)
{
    QVariantMap options;
    const QStringList pairs = words.split(u',', Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        const QString value = pair.section(u'=', 1);
        bool isNumber = false;
        const uint number = value.toUInt(&isNumber);
        options.insert(pair.section(u'=', 0, 0),
                       isNumber               ? QVariant(number)
                           : value == u"true" ? QVariant(true)
                                              : QVariant(value));
    }
    return options;
}

} // namespace

QVariant valueOf(const QString &word)
{
    const QString type = word.section(u':', 0, 0);
    const QString value = word.section(u':', 1);
    if (type == u"u")
        return value.toUInt();
    if (type == u"t")
        return value.toULongLong();
    if (type == u"d")
        return value.toDouble();
    if (type == u"b")
        return value == u"true";
    if (type == u"o")
        return QVariant::fromValue(QDBusObjectPath(value));
    if (type == u"ay")
        return QByteArray::fromHex(value.toLatin1());
    if (type == u"v")
        return QVariant::fromValue(QDBusVariant(value));
    if (type == u"as")
        return value.split(u',', Qt::SkipEmptyParts);
    if (type == u"watches")
        return QVariant::fromValue(AgentWatches{{1, 320, 180, 5}});
    if (type == u"options")
        return optionsOf(value);
    return value;
}

} // namespace stationmaster::lab
