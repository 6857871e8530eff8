// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/standing_block_banner.h"

#include "ui/commands/action_factory.h"
#include "ui/text/view_text.h"
#include "ui/window/message_area.h"

namespace stationmaster {

StandingBlockBanner::StandingBlockBanner(SessionBackend &backend, MessageArea &messages, QAction &unblockAll,
                                         QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_messages(messages)
    , m_unblockAll(unblockAll)
{
    connect(&m_backend, &SessionBackend::hostChanged, this, &StandingBlockBanner::follow);
    connect(&m_backend, &SessionBackend::stateChanged, this, &StandingBlockBanner::follow);
    follow();
}

void StandingBlockBanner::follow()
{
    const std::optional<StandingBlock> block = m_backend.host().standingBlock;
    if (!block) {
        if (m_bar)
            m_bar->dismiss();
        return;
    }
    const QString text = standingBlockSentence(*block, QDateTime::currentDateTime());
    if (m_bar) {
        m_bar->setText(text);
        return;
    }
    m_bar = m_messages.addStanding(MessageBar::Kind::Warning, text);
    m_bar->setObjectName(QStringLiteral("standingBlockBar"));
    QAction *unblock =
        makeAction(m_bar, QStringLiteral("liftBlock"), QStringLiteral("unblock"), m_unblockAll.text());
    connect(unblock, &QAction::triggered, &m_unblockAll, &QAction::trigger);
    m_bar->addButton(unblock);
}

} // namespace stationmaster

#include "moc_standing_block_banner.cpp"
