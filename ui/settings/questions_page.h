// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/question_settings.h"

#include <QWidget>

class QBoxLayout;
class QSettings;

namespace stationmaster {

/// Which actions ask first, where that can be chosen.
class QuestionsPage final : public QWidget
{
    Q_OBJECT

public:
    /// The settings outlive this object.
    explicit QuestionsPage(QSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    /// They are in the settings already.
    void chosen(const stationmaster::QuestionSettings &questions);

private:
    void addChoices(QBoxLayout &column, bool forAll);

    QSettings &m_settings;
    QuestionSettings m_questions;
};

} // namespace stationmaster
