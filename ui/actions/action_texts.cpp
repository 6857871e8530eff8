// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace stationmaster {

namespace {

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(ActionText)
};

} // namespace

QString installServiceText()
{
    // The package's name, as resources/packaging has it, in what apt takes for a file.
    return ActionWords::tr("To install it there: %1", "command")
        .arg(QStringLiteral("sudo apt install ./stationmaster-host_*.deb"));
}

ConfirmText ActionText::confirm(const QString &whom) const
{
    return {name(), ActionWords::tr("%1: %2?", "action, and name or count of users").arg(name(), whom),
            forSelected().hint, name()};
}

QString ActionText::unprovedSummary(int count) const
{
    return ActionWords::tr("%n asked, without its being seen to happen", "sessions", count);
}

QString ActionText::waiting(int count, int total) const
{
    return ActionWords::tr("%1 of %n warned; they are logged off when their countdowns end", "users", total)
        .arg(count);
}

QList<const ActionText *> actionTexts()
{
    const QList<const ActionText *> all = unorderedActionTexts();
    QList<const ActionText *> ordered;
    for (const ActionInfo &info : actionCatalogue()) {
        const auto found = std::ranges::find(all, info.verb, &ActionText::verb);
        Q_ASSERT(found != all.end());
        ordered += *found;
    }
    return ordered;
}

const ActionText &actionText(Verb verb)
{
    static const QList<const ActionText *> texts = actionTexts();
    const auto found = std::ranges::find_if(texts, [verb](const ActionText *text) {
        return text->verb() == verb;
    });
    Q_ASSERT(found != texts.end());
    return **found;
}

} // namespace stationmaster
