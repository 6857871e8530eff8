// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/gnome/gnome_shell.h"
#include "tests/support/fake_service.h"

#include <QHash>
#include <QPoint>

namespace stationmaster::test {

/// A monitor as the shell tells of it.
struct SentMonitor
{
    quint32 width = 1280;
    quint32 height = 800;
    double density = 1;
};

/// GNOME's shell on the user's bus, as far as our part inside it goes.
class FakeGnomeShell final : public FakeService
{
    Q_OBJECT

public:
    explicit FakeGnomeShell(PrivateBus &bus);

    /// Of its connection, while it is on the bus.
    QString uniqueName() const;

    void tell(const QString &signal) { emitSignal(Path, Interface, signal, {}); }
    void point(int monitor, QPoint position);
    void press(quint32 symbol);
    void pressNotice(quint32 number, QPoint position);

    QList<SentMonitor> monitors{{}};
    bool isCovered = false;
    bool holdsInput = true;
    bool keepsCover = true; ///< Or something takes it away at once.
    QString background;
    QList<ShellCard> cards;
    QHash<quint32, ShellCard> notices;
    QHash<quint32, quint32> tops;
    QList<QDBusMessage> notUnderstood;

private:
    static const QString Path;
    static const QString Interface;

    QDBusMessage answerTo(const QDBusMessage &call) override;

    PrivateBus &m_bus;
};

} // namespace stationmaster::test

Q_DECLARE_METATYPE(stationmaster::test::SentMonitor)
