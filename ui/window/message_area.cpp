// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/message_area.h"

#include <QVBoxLayout>

namespace stationmaster {

MessageArea::MessageArea(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("messageArea"));
    m_column->setContentsMargins(6, 6, 6, 0);
    m_column->setSpacing(6);
    hide();
}

MessageBar *MessageArea::add(MessageBar::Kind kind, const QString &text)
{
    return insert(m_column->count(), kind, text);
}

MessageBar *MessageArea::addOnTop(MessageBar::Kind kind, const QString &text)
{
    return insert(0, kind, text);
}

MessageBar *MessageArea::insert(int at, MessageBar::Kind kind, const QString &text)
{
    auto *bar = new MessageBar(kind, text, this);
    m_column->insertWidget(at, bar);
    ++m_bars;
    show();
    connect(bar, &MessageBar::dismissed, this, [this] {
        if (--m_bars == 0)
            hide();
    });
    return bar;
}

} // namespace stationmaster
