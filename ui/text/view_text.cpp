// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/view_text.h"

#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace stationmaster {

namespace {

struct ViewWords
{
    Q_DECLARE_TR_FUNCTIONS(ViewText)
};

QString troubleSentence(const std::optional<Error> &trouble)
{
    return errorSentence(trouble.value_or(Error{Error::Code::Unreachable, {}, {}}));
}

} // namespace

QString emptinessTitle(Emptiness emptiness)
{
    switch (emptiness) {
    case Emptiness::Loading:
        return ViewWords::tr("Looking for sessions…");
    case Emptiness::Unavailable:
        return ViewWords::tr("Sessions cannot be listed");
    case Emptiness::NobodyLoggedOn:
        return ViewWords::tr("Nobody is logged on");
    case Emptiness::NoneFound:
    case Emptiness::FoundNotActive:
    case Emptiness::FoundText:
        return ViewWords::tr("Nothing found");
    case Emptiness::NoneInState:
        return ViewWords::tr("Nobody is in this state");
    case Emptiness::NoneActive:
        return ViewWords::tr("No active session");
    case Emptiness::OnlyText:
        return ViewWords::tr("No desktop session");
    }
    return {};
}

QString emptinessSentence(Emptiness emptiness, const std::optional<Error> &trouble)
{
    switch (emptiness) {
    case Emptiness::Loading:
        return ViewWords::tr("The computer is being asked who is logged on.");
    case Emptiness::Unavailable:
        return ViewWords::tr("%1 This window fills by itself as soon as that changes.")
            .arg(troubleSentence(trouble));
    case Emptiness::NobodyLoggedOn:
        return ViewWords::tr("Sessions appear here as soon as somebody logs on.");
    case Emptiness::NoneFound:
        return ViewWords::tr("No session fits what is being searched for.");
    case Emptiness::FoundNotActive:
        return ViewWords::tr("What is being searched for is there, but only active sessions are shown.");
    case Emptiness::FoundText:
        return ViewWords::tr("What is being searched for is there, but text sessions are not shown.");
    case Emptiness::NoneInState:
        return ViewWords::tr("There are sessions, but none of them is in the state that alone is shown.");
    case Emptiness::NoneActive:
        return ViewWords::tr("There are sessions, but none of them is active.");
    case Emptiness::OnlyText:
        return ViewWords::tr("Only text sessions are there, and they are not shown.");
    }
    return {};
}

QString minuteFormat()
{
    // Some locales put seconds into their short form.
    return QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss"));
}

QString endText(const QDateTime &end, const QDateTime &now)
{
    const QLocale locale;
    const QString time = locale.toString(end.time(), minuteFormat());
    return end.date() == now.date()
        ? time
        : QStringLiteral("%1 %2").arg(locale.toString(end.date(), QLocale::ShortFormat), time);
}

QString standingBlockSentence(const StandingBlock &block, const QDateTime &now)
{
    const QString words = displayable(block.message.trimmed());
    if (!block.until) {
        return words.isEmpty()
            ? ViewWords::tr("Everybody is blocked until you unblock them.")
            : ViewWords::tr("Everybody is blocked until you unblock them: “%1”").arg(words);
    }
    const QString end = endText(block.until->toLocalTime(), now);
    return words.isEmpty()
        ? ViewWords::tr("Everybody is blocked until %1.", "time").arg(end)
        : ViewWords::tr("Everybody is blocked until %1: “%2”", "time, words").arg(end, words);
}

QString staleSentence(const std::optional<Error> &trouble)
{
    return ViewWords::tr("%1 What you see is what was last known.").arg(troubleSentence(trouble));
}

} // namespace stationmaster
