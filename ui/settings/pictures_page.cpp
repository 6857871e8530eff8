// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pictures_page.h"

#include "ui/commands/action_factory.h"
#include "ui/dialogs/dialog_parts.h"
#include "ui/viewer/picture_actions.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace stationmaster {

PicturesPage::PicturesPage(PictureActions &actions, QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->addRow(tr("&How often:"), makeChoice(QStringLiteral("pictureRateChoice"), actions.rates()));
    const QList<QAction *> limits = actions.limits();
    form->addRow({}, makeHint(this, actions.rates().constFirst()->statusTip()));
    if (!limits.isEmpty() && limits.constFirst()->isVisible()) {
        form->addRow(tr("From &each computer:"), makeChoice(QStringLiteral("pictureLimitChoice"), limits));
        form->addRow({}, makeHint(this, limits.constFirst()->statusTip()));
    }
    auto *place = new QPushButton(tr("&Where pictures are saved…"), this);
    place->setObjectName(QStringLiteral("picturePlaceButton"));
    connect(place, &QPushButton::clicked, actions.choosePlace(), &QAction::trigger);
    form->addRow({}, place);
}

QComboBox *PicturesPage::makeChoice(const QString &name, const QList<QAction *> &actions)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->setEnabled(actions.constFirst()->isEnabled());
    for (const QAction *action : actions)
        choice->addItem(withoutMnemonic(action->text()));
    // The menu may be used while this window is open, and the settings' file need not hold any of these.
    const auto follow = [choice, actions] {
        int ticked = -1;
        for (int i = 0; i < actions.size(); ++i) {
            if (actions.at(i)->isChecked())
                ticked = i;
        }
        choice->setCurrentIndex(ticked);
    };
    follow();
    for (const QAction *action : actions)
        connect(action, &QAction::toggled, choice, follow);
    connect(choice, &QComboBox::activated, this, [actions](int chosen) {
        actions.at(chosen)->trigger();
    });
    return choice;
}

} // namespace stationmaster

#include "moc_pictures_page.cpp"
