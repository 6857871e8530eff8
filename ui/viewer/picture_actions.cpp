// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/picture_actions.h"

#include "ui/commands/action_factory.h"

#include <QActionGroup>

#include <tuple>

namespace stationmaster {

PictureActions::PictureActions(QObject *parent)
    : QObject(parent)
    , m_enlarge(makeAction(this, QStringLiteral("enlargeAction"), QStringLiteral("enlarge"), tr("&Enlarge"),
                           tr("Ctrl+E")))
    , m_save(makeAction(this, QStringLiteral("savePicturesAction"), QStringLiteral("save"),
                        tr("Sa&ve pictures…"), QKeySequence::Save))
{
    const QList<std::tuple<double, QString, QString>> rates{
        {0.5, QStringLiteral("everyTwoSecondsAction"), tr("Every &2 seconds")},
        {1.0, QStringLiteral("onceASecondAction"), tr("&Once a second")},
        {2.0, QStringLiteral("twiceASecondAction"), tr("&Twice a second")},
        {5.0, QStringLiteral("fiveTimesASecondAction"), tr("&Five times a second")},
        {0.0, QStringLiteral("noPicturesAction"), tr("&No pictures")},
    };
    auto *group = new QActionGroup(this);
    // What the settings hold need not be one of these.
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const auto &[rate, name, text] : rates) {
        QAction *action = makeAction(this, name, {}, text);
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setData(rate);
        connect(action, &QAction::triggered, this, [this, rate = rate] {
            setRate(rate); // A second click would take the tick away.
            Q_EMIT rateChosen(rate);
        });
        m_rates += action;
    }
    setEnabled(false, false);
    setOffered(true);
}

void PictureActions::setRate(double rate)
{
    for (QAction *action : std::as_const(m_rates))
        action->setChecked(qFuzzyCompare(action->data().toDouble() + 1, rate + 1));
}

void PictureActions::setEnabled(bool canEnlarge, bool canSave)
{
    m_enlarge->setEnabled(canEnlarge);
    setHint(*m_enlarge, canEnlarge ? tr("Show one session large") : tr("Select a session first."));
    m_save->setEnabled(canSave);
    setHint(*m_save,
            canSave ? tr("Save the pictures of the selected sessions as files")
                    : tr("Select a session first."));
}

void PictureActions::setOffered(bool offered)
{
    for (QAction *action : std::as_const(m_rates)) {
        action->setEnabled(offered);
        setHint(*action,
                offered ? tr("How often pictures are taken at most; an unchanged screen is not taken again")
                        : tr("This computer sends no pictures."));
    }
}

} // namespace stationmaster
