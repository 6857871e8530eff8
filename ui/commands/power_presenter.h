// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/power_job.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace stationmaster {

class MessageBar;

/// Tells the story of one PowerJob on one message bar: how far it has come, with a way to call it off while
/// there is one; then the line that sums it up, with the details. Lives as long as its bar.
class PowerPresenter final : public QObject
{
    Q_OBJECT

public:
    PowerPresenter(PowerJob &job, MessageBar &bar);

Q_SIGNALS:
    void detailsWanted(stationmaster::PowerVerb verb, const QList<stationmaster::PowerEntry> &entries);

private:
    void showProgress();
    void showResult();

    QPointer<PowerJob> m_job;
    MessageBar &m_bar;
    const PowerVerb m_verb;
    QList<PowerEntry> m_entries; ///< As they were when it was over.
    bool m_offersCallOff = false;
};

} // namespace stationmaster
