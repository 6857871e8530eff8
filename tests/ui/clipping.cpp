// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/clipping.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QGroupBox>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QWidget>

namespace stationmaster::test {

namespace {

QString name(const QWidget &widget, const QString &text)
{
    return QStringLiteral("%1 %2 “%3”")
        .arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName(), text.left(60));
}

bool isShortened(const QLabel &label)
{
    return label.text().endsWith(QStringLiteral("…")) && !label.toolTip().isEmpty();
}

bool isClipped(const QLabel &label)
{
    if (label.text().isEmpty() || isShortened(label))
        return false;
    const QSize room = label.contentsRect().size();
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    return label.sizeHint().width() > label.width() + 1 || label.fontMetrics().height() > room.height() + 1;
}

bool isClipped(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool showsText =
        !button.text().isEmpty() && (!tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly);
    return showsText && button.sizeHint().width() > button.width() + 1;
}

/// Widgets that one layout has put beside each other.
void addOverlaps(const QLayout &layout, QStringList &found)
{
    for (int one = 0; one < layout.count(); ++one) {
        if (const QLayout *inner = layout.itemAt(one)->layout())
            addOverlaps(*inner, found);
        const QWidget *first = layout.itemAt(one)->widget();
        for (int other = one + 1; first && first->isVisible() && other < layout.count(); ++other) {
            const QWidget *second = layout.itemAt(other)->widget();
            if (second && second->isVisible() && first->geometry().intersects(second->geometry()))
                found += name(*first, {}) + QStringLiteral(" lies on ") + name(*second, {});
        }
    }
}

} // namespace

QStringList clippedTexts(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && isClipped(*label))
            found += name(*label, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && isClipped(*button))
            found += name(*button, button->text());
        if (widget->layout() && !widget->inherits("QStackedWidget") && !widget->inherits("QMainWindow"))
            addOverlaps(*widget->layout(), found);
    }
    if (window.layout() && !window.inherits("QMainWindow"))
        addOverlaps(*window.layout(), found);
    return found;
}

} // namespace stationmaster::test
