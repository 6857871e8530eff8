// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialog_parts.h"

#include "ui/look/symbols.h"
#include "ui/look/theme_colors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>

#include <algorithm>

namespace stationmaster {

namespace {

constexpr int SymbolSize = 40;
constexpr double UsualLine = 18; ///< Height of a line of letters of the usual size, logical pixels.

} // namespace

QLayout *makeDialogHeader(QWidget *dialog, const QString &symbolName, const QString &title,
                          const QString &text)
{
    auto *icon = new QLabel(dialog);
    icon->setPixmap(symbol(symbolName, SymbolSize, dialog->devicePixelRatioF(),
                           ThemeColors::of(dialog->palette()).accent));
    auto *heading = new QLabel(title, dialog);
    heading->setObjectName(QStringLiteral("dialogTitle"));
    QFont large = dialog->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    heading->setFont(large);
    auto *body = new QLabel(text, dialog);
    body->setObjectName(QStringLiteral("dialogText"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(6);
    for (QLabel *label : {heading, body}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    texts->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    return row;
}

QLabel *makeHint(QWidget *dialog, const QString &text)
{
    auto *hint = new QLabel(text, dialog);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    QPalette palette = hint->palette();
    // Readable on the window's background as well, which is never far from the base.
    palette.setColor(QPalette::WindowText, ThemeColors::of(dialog->palette()).secondary);
    hint->setPalette(palette);
    return hint;
}

void resizeToText(QWidget &dialog, const QSize &usual)
{
    const double scale = std::max(1.0, dialog.fontMetrics().height() / UsualLine);
    const QSize most = dialog.screen()->availableSize() * 0.95;
    const int width = std::min(int(usual.width() * scale), most.width());
    int height = int(usual.height() * scale);
    if (QLayout *layout = dialog.layout()) {
        layout->activate();
        height = std::max(height,
                          layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                      : layout->totalMinimumSize().height());
    }
    dialog.resize(width, std::min(height, most.height()));
}

} // namespace stationmaster
