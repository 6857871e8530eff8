// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_text.h"

#include <QSet>

class QSettings;

namespace stationmaster {

/// Which actions ask first, where that is the operator's to say: not where something has to be chosen, and
/// never before a log-off, which always asks.
class QuestionSettings final
{
public:
    static QuestionSettings load(const QSettings &settings);
    void save(QSettings &settings) const;

    /// Whether the operator may say so, for the selected sessions or for all.
    static bool isChoice(const ActionText &text, bool forAll);

    /// What is asked before this action is carried out.
    QuestionKind kind(const ActionText &text, bool forAll) const;
    /// Nothing where it is no choice.
    void setAsks(const ActionText &text, bool forAll, bool asks);

    bool operator==(const QuestionSettings &) const = default;

private:
    QSet<Verb> m_otherForSelected; ///< Where it is not as ActionText has it.
    QSet<Verb> m_otherForAll;
};

} // namespace stationmaster
