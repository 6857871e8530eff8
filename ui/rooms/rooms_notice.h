// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/hosts.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace stationmaster {

class MessageArea;
class MessageBar;

/// A line at the foot of the window while some of the computers that the operator looks at cannot be had:
/// what the grid shows is then not the whole room.
class RoomsNotice final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this object.
    RoomsNotice(Hosts &hosts, MessageArea &messages, QObject *parent = nullptr);

Q_SIGNALS:
    /// The operator wants to know what is wrong.
    void detailsWanted();

private:
    void update();
    QString text(const QStringList &names) const;

    Hosts &m_hosts;
    MessageArea &m_messages;
    QTimer m_update; ///< A room that goes off together is told of together.
    QPointer<MessageBar> m_bar;
};

} // namespace stationmaster
