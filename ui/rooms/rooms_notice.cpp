// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/rooms_notice.h"

#include "backend/core/session.h"
#include "ui/commands/action_factory.h"
#include "ui/window/message_area.h"

namespace stationmaster {

namespace {

constexpr int MaxNames = 5;

} // namespace

RoomsNotice::RoomsNotice(Hosts &hosts, MessageArea &messages, QObject *parent)
    : QObject(parent)
    , m_hosts(hosts)
    , m_messages(messages)
{
    m_update.setSingleShot(true);
    m_update.setInterval(0);
    connect(&m_update, &QTimer::timeout, this, &RoomsNotice::update);
    const auto later = [this] {
        if (!m_update.isActive())
            m_update.start();
    };
    connect(&hosts, &Hosts::changed, this, later);
    connect(&hosts, &Hosts::removed, this, later);
    connect(&hosts, &Hosts::scopeChanged, this, later);
}

void RoomsNotice::update()
{
    QStringList names;
    for (const HostLink *link : m_hosts.scope()) {
        if (m_hosts.failure(link->hostId()))
            names += displayable(link->name());
    }
    if (names.isEmpty()) {
        if (m_bar)
            m_bar->dismiss();
        return;
    }
    if (!m_bar) {
        m_bar = m_messages.add(MessageBar::Kind::Warning, {});
        m_bar->setObjectName(QStringLiteral("roomsBar"));
        QAction *details =
            makeAction(m_bar, QStringLiteral("roomsDetails"), QStringLiteral("details"), tr("&Why…"));
        connect(details, &QAction::triggered, this, &RoomsNotice::detailsWanted);
        m_bar->addButton(details);
    }
    m_bar->setText(text(names));
}

QString RoomsNotice::text(const QStringList &names) const
{
    QString list = names.mid(0, MaxNames).join(QStringLiteral(", "));
    if (names.size() > MaxNames)
        list = tr("%1 and %n more", "names of computers", int(names.size()) - MaxNames).arg(list);
    return tr("%n computer(s) cannot be reached: %1", nullptr, int(names.size())).arg(list);
}

} // namespace stationmaster

#include "moc_rooms_notice.cpp"
