// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QList>
#include <QPoint>
#include <QSize>
#include <QString>
#include <QStringList>

namespace stationmaster::test {

// The structures of Mutter's answer about its monitors, with what of them a test has a say in.

struct MutterMode // (siiddada{sv})
{
    QSize size;
    bool isCurrent = true;
};

struct MutterConnector // (ssss)
{
    QString name;
};

struct MutterMonitor // ((ssss)a(siiddada{sv})a{sv})
{
    QString connector;
    QList<MutterMode> modes;
};

struct MutterPlace // (iiduba(ssss)a{sv})
{
    QPoint position;
    QStringList connectors;
    double scale = 1;
    quint32 transform = 0;
};

/// Once before any of them is sent.
void registerMutterTypes();

} // namespace stationmaster::test

Q_DECLARE_METATYPE(stationmaster::test::MutterMode)
Q_DECLARE_METATYPE(stationmaster::test::MutterConnector)
Q_DECLARE_METATYPE(stationmaster::test::MutterMonitor)
Q_DECLARE_METATYPE(stationmaster::test::MutterPlace)
