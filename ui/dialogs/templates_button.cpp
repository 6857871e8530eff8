// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/templates_button.h"

#include "ui/commands/action_factory.h"
#include "ui/look/symbols.h"
#include "ui/settings/action_settings.h"

#include <QMenu>
#include <QPlainTextEdit>

namespace stationmaster {

namespace {

constexpr int MaxShown = 60; ///< Characters of a template in the menu.

/// One line of plain text, of which no character is taken for a key.
QString shown(const QString &text)
{
    QString line = text.simplified();
    if (line.size() > MaxShown)
        line = line.left(MaxShown - 1) + QStringLiteral("…");
    return line.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

TemplatesButton::TemplatesButton(QPlainTextEdit &field, const QStringList &templates, QWidget *parent)
    : QToolButton(parent)
    , m_field(field)
    , m_templates(templates)
{
    setObjectName(QStringLiteral("templatesButton"));
    setText(tr("Te&mplates"));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("templatesMenu"));
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &TemplatesButton::fill);
}

QAction *TemplatesButton::add(QMenu &menu, const QString &text)
{
    QAction *action = menu.addAction(shown(text));
    action->setData(text);
    return action;
}

void TemplatesButton::fill()
{
    QMenu &all = *menu();
    all.clear();
    for (const QString &text : std::as_const(m_templates)) {
        connect(add(all, text), &QAction::triggered, this, [this, text] {
            m_field.setPlainText(text);
            m_field.moveCursor(QTextCursor::End);
            m_field.setFocus();
        });
    }
    all.addSeparator();
    const QString text = m_field.toPlainText().trimmed();
    QAction *keep = makeAction(&all, QStringLiteral("keepTemplate"), {}, tr("&Keep this text as a template"));
    keep->setEnabled(!text.isEmpty() && !m_templates.contains(text)
                     && m_templates.size() < ActionSettings::MaxTemplates);
    connect(keep, &QAction::triggered, this, [this, text] {
        m_templates += text;
    });
    all.addAction(keep);
    auto *forget = all.addMenu(tr("&Forget a template"));
    forget->setObjectName(QStringLiteral("forgetTemplateMenu"));
    forget->setEnabled(!m_templates.isEmpty());
    for (const QString &kept : std::as_const(m_templates)) {
        connect(add(*forget, kept), &QAction::triggered, this, [this, kept] {
            m_templates.removeAll(kept);
        });
    }
}

} // namespace stationmaster

#include "moc_templates_button.cpp"
