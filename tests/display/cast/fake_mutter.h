// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/display/cast/mutter_types.h"
#include "tests/support/fake_service.h"

#include <QRect>
#include <QVariantMap>

#include <optional>

namespace stationmaster::test {

/// GNOME's compositor on the user's bus: its monitors, and its screen casts as far as to a node's number.
class FakeMutter final : public FakeService
{
    Q_OBJECT

public:
    /// A call of RecordMonitor, or of RecordArea.
    struct Recording
    {
        QString session;
        QString connector; ///< Empty of an area.
        std::optional<QRect> area;
        QVariantMap how;
    };

    /// With one monitor, "HDMI-1", of 1920×1080 pixels.
    explicit FakeMutter(PrivateBus &bus);

    /// Of its connection, while it is on the bus.
    QString uniqueName() const;

    void tellMonitorsChanged();
    /// Of the recording that was begun last.
    void tellNode(quint32 number);
    /// The session that was begun last ends, as its user or a locked screen ends it.
    void endSession();

    QList<MutterMonitor> monitors;
    QList<MutterPlace> places;
    QVariantMap properties{{QStringLiteral("layout-mode"), 1u}};
    std::optional<quint32> node = 42; ///< Told by itself after Start.

    QStringList sessions; ///< Open ones, the newest last.
    QStringList streams;
    QList<Recording> recordings;
    QList<QDBusMessage> notUnderstood;

private:
    QDBusMessage answerTo(const QDBusMessage &call) override;
    void afterwards(const QDBusMessage &call) override;
    QDBusMessage record(const QDBusMessage &call);

    PrivateBus &m_bus;
    int m_count = 0;
};

} // namespace stationmaster::test
