// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QList>

namespace stationmaster::test {

template <typename T>
void writeAll(QDBusArgument &out, const QList<T> &all)
{
    out.beginArray(QMetaType::fromType<T>());
    for (const T &each : all)
        out << each;
    out.endArray();
}

/// A structure that a stand-in sends, and an array of it. Only ever sent; the way back is there because Qt
/// wants both.
template <typename T>
void registerSent()
{
    QDBusMetaType::registerMarshallOperators(
        QMetaType::fromType<T>(),
        [](QDBusArgument &out, const void *value) {
            out << *static_cast<const T *>(value);
        },
        [](const QDBusArgument &, void *) {});
    QDBusMetaType::registerMarshallOperators(
        QMetaType::fromType<QList<T>>(),
        [](QDBusArgument &out, const void *value) {
            writeAll(out, *static_cast<const QList<T> *>(value));
        },
        [](const QDBusArgument &, void *) {});
}

} // namespace stationmaster::test
