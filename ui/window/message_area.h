// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/message_bar.h"

#include <QWidget>

class QVBoxLayout;

namespace stationmaster {

/// The message bars above the grid, newest last. Takes no room while there is none.
class MessageArea final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageArea(QWidget *parent = nullptr);

    MessageBar *add(MessageBar::Kind kind, const QString &text);
    /// A bar above all others.
    MessageBar *addOnTop(MessageBar::Kind kind, const QString &text);

private:
    MessageBar *insert(int at, MessageBar::Kind kind, const QString &text);

    QVBoxLayout *m_column;
    int m_bars = 0;
};

} // namespace stationmaster
