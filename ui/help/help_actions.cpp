// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_actions.h"

#include "ui/commands/action_factory.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/help/command_palette.h"
#include "ui/help/guide_window.h"
#include "ui/help/keys_window.h"
#include "ui/help/welcome_dialog.h"

#include <QAction>

namespace stationmaster {

HelpActions::HelpActions(QWidget &window, const SessionModel &model, QObject *parent)
    : QObject(parent)
    , m_guide(makeAction(this, QStringLiteral("guideAction"), QStringLiteral("help"), tr("&Guide"),
                         QKeySequence::HelpContents))
    , m_keys(
          makeAction(this, QStringLiteral("keysAction"), QStringLiteral("help"), tr("&Keys"), tr("Ctrl+F1")))
    , m_find(makeAction(this, QStringLiteral("findActionAction"), QStringLiteral("search"),
                        tr("&Find an action…"), tr("Ctrl+K")))
    , m_welcome(makeAction(this, QStringLiteral("welcomeAction"), QStringLiteral("info"), tr("&Welcome")))
    , m_about(
          makeAction(this, QStringLiteral("aboutAction"), QStringLiteral("info"), tr("&About Stationmaster")))
{
    connect(m_guide, &QAction::triggered, this, [this, &window] {
        open(new GuideWindow(&window));
    });
    connect(m_keys, &QAction::triggered, this, [this, &window] {
        open(new KeysWindow(window, &window));
    });
    connect(m_find, &QAction::triggered, this, [this, &window] {
        open(new CommandPalette(window));
    });
    connect(m_welcome, &QAction::triggered, this, [this, &window, &model] {
        open(new WelcomeDialog(model, *m_guide, &window));
    });
    connect(m_about, &QAction::triggered, this, [this, &window] {
        open(new AboutDialog(&window));
    });
}

void HelpActions::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // What is read beside the work leaves the window usable.
    dialog->show();
}

} // namespace stationmaster

#include "moc_help_actions.cpp"
