// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/picture_actions.h"

#include "ui/commands/action_factory.h"

#include <QActionGroup>
#include <QLocale>

#include <tuple>

namespace stationmaster {

PictureActions::PictureActions(QObject *parent)
    : QObject(parent)
    , m_enlarge(makeAction(this, QStringLiteral("enlargeAction"), QStringLiteral("enlarge"), tr("&Enlarge"),
                           tr("Ctrl+E")))
    , m_save(makeAction(this, QStringLiteral("savePicturesAction"), QStringLiteral("save"),
                        tr("Sa&ve pictures"), QKeySequence::Save))
    , m_saveAll(makeAction(this, QStringLiteral("saveAllPicturesAction"), QStringLiteral("save"),
                           tr("Save all scree&ns"), tr("Ctrl+Shift+S")))
    , m_choosePlace(
          makeAction(this, QStringLiteral("choosePicturePlaceAction"), {}, tr("&Where pictures are saved…")))
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
    makeLimits();
    setEnabled(false, false, false);
    setOffered(true);
    setLimitsOffered(false);
}

void PictureActions::makeLimits()
{
    auto *group = new QActionGroup(this);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const qint64 limit : {0, 1'000'000, 300'000, 60'000}) {
        const QString text = limit == 0
            ? tr("No &limit")
            : tr("At most &%1 a second")
                  .arg(QLocale().formattedDataSize(limit, 0, QLocale::DataSizeSIFormat));
        QAction *action = makeAction(this, QStringLiteral("pictureLimit%1Action").arg(limit), {}, text);
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setData(limit);
        setHint(*action,
                tr("How much may come from each computer; where it is more, pictures are taken less often"));
        connect(action, &QAction::triggered, this, [this, limit] {
            setLimit(limit); // A second click would take the tick away.
            Q_EMIT limitChosen(limit);
        });
        m_limits += action;
    }
}

void PictureActions::setLimit(qint64 bytesPerSecond)
{
    for (QAction *action : std::as_const(m_limits))
        action->setChecked(action->data().toLongLong() == bytesPerSecond);
}

void PictureActions::setLimitsOffered(bool offered)
{
    for (QAction *action : std::as_const(m_limits))
        action->setVisible(offered);
}

void PictureActions::setRate(double rate)
{
    for (QAction *action : std::as_const(m_rates))
        action->setChecked(qFuzzyCompare(action->data().toDouble() + 1, rate + 1));
}

void PictureActions::setEnabled(bool canEnlarge, bool canSave, bool canSaveAll)
{
    m_enlarge->setEnabled(canEnlarge);
    setHint(*m_enlarge, canEnlarge ? tr("Show one session large") : tr("Select a session first."));
    m_save->setEnabled(canSave);
    setHint(*m_save,
            canSave
                ? tr("Save the screens of the selected sessions as files, as they are now and at full size")
                : tr("Select a session first."));
    m_saveAll->setEnabled(canSaveAll);
    setHint(*m_saveAll, tr("Save the screens of everybody else as files, as they are now and at full size"));
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

#include "moc_picture_actions.cpp"
