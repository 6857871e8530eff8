// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/placeholder_view.h"

#include "ui/look/symbols.h"
#include "ui/look/theme_colors.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace stationmaster {

namespace {

constexpr int SymbolSize = 96;

} // namespace

PlaceholderView::PlaceholderView(QWidget *parent)
    : QWidget(parent)
    , m_symbol(new QLabel(this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("placeholderView"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::NoFocus);
    }
    m_title->setObjectName(QStringLiteral("placeholderTitle"));
    m_sentence->setObjectName(QStringLiteral("placeholderSentence"));
    m_button->setObjectName(QStringLiteral("placeholderButton"));
    m_symbol->setAlignment(Qt::AlignCenter);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(48, 24, 48, 24);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_symbol);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(8);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void PlaceholderView::setContent(const QString &symbol, const QString &title, const QString &sentence,
                                 QAction *action)
{
    m_symbolName = symbol;
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_action = action;
    m_button->setVisible(action != nullptr);
    if (action) {
        m_button->setText(action->text());
        m_button->setIcon(action->icon());
    }
    updateSymbol();
}

QString PlaceholderView::title() const
{
    return m_title->text();
}

QString PlaceholderView::sentence() const
{
    return m_sentence->text();
}

void PlaceholderView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateSymbol();
}

void PlaceholderView::updateSymbol()
{
    if (m_symbolName.isEmpty())
        return;
    const QColor faint =
        mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.45);
    m_symbol->setPixmap(symbol(m_symbolName, SymbolSize, devicePixelRatioF(), faint));
}

} // namespace stationmaster

#include "moc_placeholder_view.cpp"
