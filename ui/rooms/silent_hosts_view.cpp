// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/silent_hosts_view.h"

#include "ui/commands/action_factory.h"
#include "ui/rooms/host_tile_delegate.h"
#include "ui/rooms/silent_hosts_text_model.h"
#include "ui/text/power_text.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stationmaster {

namespace {

constexpr int MostLines = 2; ///< Of tiles; of more, some are scrolled to.
constexpr int ShareOfWindow = 6; ///< They take at most one part in so many, if one line is not more.

} // namespace

SilentHostsView::SilentHostsView(RoomList &rooms, QWidget *parent)
    : QWidget(parent)
    , m_model(rooms)
    , m_title(new QLabel(this))
    , m_tiles(new QListView(this))
    , m_wake(makeAction(this, QStringLiteral("wakeSilent"), QStringLiteral("wake"), tr("&Wake")))
    , m_problem(
          makeAction(this, QStringLiteral("silentProblem"), QStringLiteral("help"), tr("What is w&rong…")))
{
    setObjectName(QStringLiteral("silentHosts"));
    m_title->setObjectName(QStringLiteral("silentTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setBuddy(m_tiles);
    auto *texts = new SilentHostsTextModel(this);
    texts->setSourceModel(&m_model);
    m_tiles->setObjectName(QStringLiteral("silentTiles"));
    m_tiles->setAccessibleName(tr("Computers that are not reachable"));
    m_tiles->setModel(texts);
    m_tiles->setItemDelegate(new HostTileDelegate(m_tiles));
    m_tiles->setViewMode(QListView::IconMode);
    m_tiles->setFlow(QListView::LeftToRight);
    m_tiles->setWrapping(true);
    m_tiles->setMovement(QListView::Static);
    m_tiles->setResizeMode(QListView::Adjust);
    m_tiles->setUniformItemSizes(true);
    m_tiles->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tiles->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tiles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tiles->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tiles->setFrameShape(QFrame::NoFrame);
    m_tiles->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tiles->viewport()->setBackgroundRole(QPalette::Window);

    auto *wake = new QToolButton(this);
    wake->setObjectName(QStringLiteral("wakeSilentButton"));
    wake->setDefaultAction(m_wake);
    wake->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 4, 12, 0);
    line->addWidget(m_title);
    line->addStretch(1);
    line->addWidget(wake);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_tiles);

    connect(m_wake, &QAction::triggered, this, [this] {
        if (const QSet<QString> ids = wakeable(); !ids.isEmpty())
            Q_EMIT powerWanted(PowerVerb::Wake, ids);
    });
    const auto tellProblem = [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT problemWanted(index.data(SilentHostsModel::HostIdRole).toString());
    };
    connect(m_problem, &QAction::triggered, this, [this, tellProblem] {
        tellProblem(m_tiles->currentIndex());
    });
    connect(m_tiles, &QAbstractItemView::doubleClicked, this, tellProblem);
    // Not "activated": where a desktop does that at one click, a click is still to select.
    m_problem->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    m_problem->setShortcutContext(Qt::WidgetShortcut);
    m_tiles->addAction(m_problem);
    connect(m_tiles, &QWidget::customContextMenuRequested, this, &SilentHostsView::showMenu);
    connect(m_tiles->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SilentHostsView::update);
    connect(texts, &QAbstractItemModel::rowsInserted, this, &SilentHostsView::update);
    connect(texts, &QAbstractItemModel::rowsRemoved, this, &SilentHostsView::update);
    connect(texts, &QAbstractItemModel::dataChanged, this, &SilentHostsView::update);
    update();
}

void SilentHostsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SilentHostsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Its height does not change with the window's by itself.
    window()->installEventFilter(this);
    fit();
}

bool SilentHostsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void SilentHostsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void SilentHostsView::update()
{
    const int count = m_model.rowCount();
    m_title->setText(tr("%n computer(s) not reachable", nullptr, count));
    const bool isAnySelected = m_tiles->selectionModel()->hasSelection();
    const bool canWake = !wakeable().isEmpty();
    m_wake->setEnabled(canWake);
    setHint(*m_wake,
            canWake             ? m_wake->iconText()
                : isAnySelected ? noCardAddressText()
                                : tr("Select computers to wake."));
    m_problem->setEnabled(m_tiles->currentIndex().isValid());
    setVisible(count > 0);
    fit();
}

void SilentHostsView::fit()
{
    const QSize tile = m_tiles->sizeHintForIndex(m_tiles->model()->index(0, 0));
    if (!tile.isValid())
        return;
    const int columns = std::max(1, m_tiles->viewport()->width() / tile.width());
    const int room = window()->height() / (ShareOfWindow * tile.height());
    const int lines =
        std::clamp((m_model.rowCount() + columns - 1) / columns, 1, std::clamp(room, 1, MostLines));
    m_tiles->setFixedHeight(lines * tile.height() + 2 * m_tiles->frameWidth());
}

void SilentHostsView::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("silentMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({m_wake, m_problem});
    menu->popup(m_tiles->viewport()->mapToGlobal(position));
}

QSet<QString> SilentHostsView::wakeable() const
{
    QSet<QString> ids;
    const QModelIndexList selected = m_tiles->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        if (index.data(SilentHostsModel::WakeableRole).toBool())
            ids += index.data(SilentHostsModel::HostIdRole).toString();
    }
    return ids;
}

} // namespace stationmaster

#include "moc_silent_hosts_view.cpp"
