// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/plain_text_view.h"

#include "ui/overlay/plain_text.h"

#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <memory>

namespace stationmaster {

namespace {

constexpr int LineCharacters = 52;
constexpr int MaxLines = 9;

} // namespace

PlainTextView::PlainTextView(const QString &text, QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    setFont(large);
    setPlainText(plainText(text));
    setAccessibleName(tr("Message"));

    const int height = sizeHint().height();
    setFixedHeight(height);
    const bool scrolls = height >= lineHeight() * MaxLines;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFocusPolicy(scrolls ? Qt::StrongFocus : Qt::NoFocus);
}

int PlainTextView::lineHeight() const
{
    // As the document sets it, which is not quite as the font's metrics have it.
    QTextDocument line;
    line.setDocumentMargin(0);
    line.setDefaultFont(font());
    line.setPlainText(QStringLiteral("X"));
    return int(std::ceil(line.size().height()));
}

QSize PlainTextView::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * LineCharacters;
    const std::unique_ptr<QTextDocument> measured(document()->clone());
    measured->setDefaultFont(font());
    // What a scroll bar would take is left free, or its coming would wrap the lines anew.
    measured->setTextWidth(width - verticalScrollBar()->sizeHint().width());
    const int height = int(std::ceil(measured->size().height()));
    return {width, std::clamp(height, lineHeight(), lineHeight() * MaxLines)};
}

} // namespace stationmaster

#include "moc_plain_text_view.cpp"
