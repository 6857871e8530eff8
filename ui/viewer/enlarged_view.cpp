// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/enlarged_view.h"

#include "ui/commands/action_factory.h"
#include "ui/grid/session_tile.h"
#include "ui/look/symbols.h"
#include "ui/text/picture_text.h"
#include "ui/text/session_text.h"
#include "ui/viewer/screen_canvas.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace stationmaster {

namespace {

constexpr int SymbolSize = 22;

QToolButton *makeButton(QAction *action, Qt::ToolButtonStyle style, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize(QSize(20, 20));
    return button;
}

} // namespace

EnlargedView::EnlargedView(const SessionModel &model, const QAbstractItemModel &shown, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_shown(shown)
    , m_close(makeAction(this, QStringLiteral("backToAllAction"), QStringLiteral("shrink"),
                         tr("Back to all sessions"), Qt::Key_Escape))
    , m_previous(makeStep(QStringLiteral("previousSessionAction"), tr("Previous session"), -1))
    , m_next(makeStep(QStringLiteral("nextSessionAction"), tr("Next session"), 1))
    , m_symbol(new QLabel(this))
    , m_name(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_place(new QLabel(this))
    , m_canvas(new ScreenCanvas(this))
{
    setObjectName(QStringLiteral("enlargedView"));
    setFocusProxy(m_canvas);
    m_close->setShortcuts({Qt::Key_Escape, Qt::Key_Return, Qt::Key_Enter});
    m_close->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_close);
    connect(m_close, &QAction::triggered, this, &EnlargedView::closeWanted);
    connect(m_canvas, &ScreenCanvas::doubleClicked, this, &EnlargedView::closeWanted);
    connect(m_canvas, &ScreenCanvas::resized, this, &EnlargedView::watchChanged);
    makeHeader();
    turnArrows();

    connect(&model, &QAbstractItemModel::dataChanged, this, &EnlargedView::onDataChanged);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &EnlargedView::refresh);
    connect(&shown, &QAbstractItemModel::rowsInserted, this, &EnlargedView::refreshPlace);
    connect(&shown, &QAbstractItemModel::rowsRemoved, this, &EnlargedView::refreshPlace);
    connect(&shown, &QAbstractItemModel::layoutChanged, this, &EnlargedView::refreshPlace);
    connect(&shown, &QAbstractItemModel::rowsMoved, this, &EnlargedView::refreshPlace);
}

void EnlargedView::makeHeader()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    m_name->setObjectName(QStringLiteral("enlargedName"));
    m_facts->setObjectName(QStringLiteral("enlargedFacts"));
    m_place->setObjectName(QStringLiteral("enlargedPlace"));
    for (QLabel *label : {m_name, m_facts, m_place})
        label->setTextFormat(Qt::PlainText);
    // A long name gives way; what it is and how to leave do not.
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_symbol->setFixedSize(SymbolSize, SymbolSize);

    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(8, 6, 8, 6);
    header->setSpacing(10);
    header->addWidget(makeButton(m_close, Qt::ToolButtonTextBesideIcon, this));
    header->addWidget(m_symbol);
    header->addLayout(words, 1);
    header->addWidget(m_place);
    header->addWidget(makeButton(m_previous, Qt::ToolButtonIconOnly, this));
    header->addWidget(makeButton(m_next, Qt::ToolButtonIconOnly, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 0, 6, 6);
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(m_canvas, 1);
}

QAction *EnlargedView::makeStep(const QString &name, const QString &text, int by)
{
    QAction *action = makeAction(this, name, {}, text);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, [this, by] {
        step(by);
    });
    return action;
}

void EnlargedView::setSession(const SessionId &id)
{
    const std::optional<Session> session = m_model.session(id);
    if (!session)
        return;
    m_session = *session;
    m_ended = false;
    refresh();
    refreshPlace();
    Q_EMIT watchChanged();
}

const QImage &EnlargedView::picture() const
{
    return m_canvas->picture();
}

std::optional<SessionId> EnlargedView::watchable() const
{
    return !m_ended && SessionModel::canBeLive(m_session) ? std::optional(m_session.id) : std::nullopt;
}

QSize EnlargedView::pictureSize() const
{
    return m_canvas->pixels();
}

void EnlargedView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    refreshPlace();
}

void EnlargedView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        turnArrows();
    else if (event->type() == QEvent::PaletteChange)
        refreshHeader();
}

void EnlargedView::step(int by)
{
    const QList<SessionId> shown = sessionsInGrid();
    const qsizetype place = shown.indexOf(m_session.id);
    // What came after one that has gone stands in its place now.
    const qsizetype wanted = place >= 0 ? place + by : by > 0 ? m_row : m_row - 1;
    if (wanted < 0 || wanted >= shown.size())
        return;
    const SessionId &id = shown.at(wanted);
    setSession(id);
    Q_EMIT sessionChosen(id);
}

QList<SessionId> EnlargedView::sessionsInGrid() const
{
    QList<SessionId> sessions;
    for (int row = 0; row < m_shown.rowCount(); ++row) {
        const QVariant id = m_shown.index(row, 0).data(SessionModel::SessionIdRole);
        if (id.isValid())
            sessions += id.value<SessionId>();
    }
    return sessions;
}

void EnlargedView::onDataChanged(const QModelIndex &first, const QModelIndex &last)
{
    if (!isVisible() || m_ended)
        return;
    const int row = m_model.indexOf(m_session.id).row();
    if (row >= first.row() && row <= last.row())
        refresh();
}

void EnlargedView::refresh()
{
    if (m_ended)
        return;
    const QModelIndex index = m_model.indexOf(m_session.id);
    if (!index.isValid()) {
        end();
        return;
    }
    const std::optional<SessionId> watchedBefore = watchable();
    m_session = index.data(SessionModel::SessionRole).value<Session>();
    refreshPicture(index);
    refreshHeader();
    if (watchable() != watchedBefore)
        Q_EMIT watchChanged();
}

void EnlargedView::refreshPicture(const QModelIndex &index)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QVariant value = index.data(SessionModel::PictureTroubleRole);
    const auto trouble = value.isValid() ? std::optional(value.value<PictureTrouble>()) : std::nullopt;
    m_pictureTime = index.data(SessionModel::PictureTimeRole).toDateTime();
    QString note;
    if (m_pictureTime.isValid())
        note = trouble ? tr("%1 %2", "why there is no new picture, how old this one is")
                             .arg(troubleSentence(*trouble), ageSentence(m_pictureTime, now))
                       : ageSentence(m_pictureTime, now);
    const auto picture = index.data(SessionModel::PictureRole).value<QImage>();
    const QString sentence =
        noPictureSentence(m_session, trouble, m_model.picturesOffered(), m_model.picturesWanted());
    m_canvas->setPicture(picture, m_pictureTime.isValid(), note);
    m_canvas->setSentence(sentence);
    m_canvas->setAccessibleName(tr("Screen of %1").arg(m_session.displayName()));
    m_canvas->setAccessibleDescription(picture.isNull() ? sentence : note);
}

void EnlargedView::end()
{
    m_ended = true;
    if (!m_pictureTime.isValid())
        m_pictureTime = QDateTime::currentDateTimeUtc();
    const QString ended = tr("This session has ended.");
    const QString seen = QLocale().toString(m_pictureTime.toLocalTime().time(), QLocale::ShortFormat);
    const QString note = tr("%1 The picture was last true at %2.", "sentence, time").arg(ended, seen);
    m_canvas->setPicture(m_canvas->picture(), true, note);
    m_canvas->setSentence(ended);
    m_canvas->setAccessibleDescription(m_canvas->picture().isNull() ? ended : note);
    refreshHeader();
    refreshPlace();
    Q_EMIT watchChanged();
}

void EnlargedView::refreshHeader()
{
    const ThemeColors colors = ThemeColors::of(palette());
    m_name->setText(m_session.displayName());
    QStringList facts = descriptionParts(m_session, QDateTime::currentDateTimeUtc()).mid(1);
    if (m_ended)
        facts = {tr("This session has ended.")};
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    const QString shape =
        m_ended ? QLatin1StringView(lookOf(DisplayState::Closing).symbol) : stateSymbol(m_session);
    const QColor colour = m_ended ? colors.secondary : stateColor(m_session, colors);
    m_symbol->setPixmap(symbol(shape, SymbolSize, devicePixelRatioF(), colour));
    const QString who = m_session.displayName() + QStringLiteral(", ") + facts.join(QStringLiteral(", "));
    setAccessibleName(who);
}

void EnlargedView::refreshPlace()
{
    if (!isVisible())
        return;
    const QList<SessionId> shown = sessionsInGrid();
    const auto count = int(shown.size());
    const auto row = int(shown.indexOf(m_session.id));
    if (row >= 0)
        m_row = row;
    m_place->setText(row >= 0 ? tr("%1 of %2", "place in the grid").arg(row + 1).arg(count) : QString());
    m_previous->setEnabled((row >= 0 ? row : m_row) > 0 && count > 0);
    m_next->setEnabled(row >= 0 ? row + 1 < count : m_row < count);
}

void EnlargedView::turnArrows()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto set = [](QAction &action, bool left, Qt::Key up, Qt::Key page) {
        action.setIcon(symbolicIcon(left ? QStringLiteral("go-left") : QStringLiteral("go-right")));
        action.setShortcuts({left ? Qt::Key_Left : Qt::Key_Right, up, page});
        setHint(action, action.iconText());
    };
    set(*m_previous, !mirrored, Qt::Key_Up, Qt::Key_PageUp);
    set(*m_next, mirrored, Qt::Key_Down, Qt::Key_PageDown);
}

} // namespace stationmaster

#include "moc_enlarged_view.cpp"
