// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/picture_text.h"

#include "ui/text/observation_text.h"
#include "ui/text/session_text.h"

#include <QCoreApplication>

namespace stationmaster {

namespace {

struct PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(PictureText)
};

QString shortText(NoPicture why)
{
    switch (why) {
    case NoPicture::Asking:
        return PictureWords::tr("Waiting for consent");
    case NoPicture::Refused:
        return PictureWords::tr("User said no");
    case NoPicture::NoDisplay:
        return PictureWords::tr("Screen unreadable");
    case NoPicture::NoAgent:
        return PictureWords::tr("Helper away");
    case NoPicture::Wayland:
        return PictureWords::tr("Wayland: no picture");
    }
    return {};
}

QString sentence(NoPicture why)
{
    switch (why) {
    case NoPicture::Asking:
        return PictureWords::tr("Waiting for the user's consent to being seen.");
    case NoPicture::Refused:
        return PictureWords::tr("The user does not want to be seen.");
    case NoPicture::NoDisplay:
        return PictureWords::tr("The screen of this session cannot be read.");
    case NoPicture::Wayland:
        return PictureWords::tr(
            "This desktop is drawn by Wayland, of which this computer cannot take pictures.");
    case NoPicture::NoAgent:
        return PictureWords::tr("The helper inside the session is away. The computer is starting it again.");
    }
    return {};
}

QString shortText(Error::Code code)
{
    switch (code) {
    case Error::Code::NotAuthorized:
        return PictureWords::tr("Not allowed");
    case Error::Code::OutsideHours:
        return PictureWords::tr("Not at this hour");
    case Error::Code::OutsideNetworks:
        return PictureWords::tr("Not from here");
    case Error::Code::Unsupported:
        return PictureWords::tr("No pictures");
    case Error::Code::NotFound:
        return PictureWords::tr("Gone");
    default:
        return PictureWords::tr("No pictures now");
    }
}

QString sentence(Error::Code code)
{
    switch (code) {
    case Error::Code::NotAuthorized:
        return PictureWords::tr("You are not allowed to see the screen of this session.");
    case Error::Code::OutsideHours:
        return outsideHoursSentence({});
    case Error::Code::OutsideNetworks:
        return outsideNetworksSentence();
    case Error::Code::Unsupported:
        return PictureWords::tr(
            "The computer gives no pictures of this session: the site does not allow them, or "
            "there is no screen that could be read.");
    case Error::Code::NotFound:
        return PictureWords::tr("This session is gone.");
    default:
        return PictureWords::tr("Pictures of this session cannot be had just now. They are asked for again.");
    }
}

QString shortText(const ObservationHours &)
{
    return shortText(Error::Code::OutsideHours);
}

QString sentence(const ObservationHours &hours)
{
    return outsideHoursSentence(hours);
}

} // namespace

QString shortTrouble(const PictureTrouble &trouble)
{
    return std::visit(
        [](const auto &why) {
            return shortText(why);
        },
        trouble);
}

QString troubleSentence(const PictureTrouble &trouble)
{
    return std::visit(
        [](const auto &why) {
            return sentence(why);
        },
        trouble);
}

QString noPictureSentence(const Session &session, const std::optional<PictureTrouble> &trouble, bool offered,
                          bool wanted)
{
    if (session.isText())
        return PictureWords::tr("A text session has no screen that could be shown.");
    if (session.own)
        return PictureWords::tr("This is your own session, and it is not shown to yourself.");
    if (!offered)
        return PictureWords::tr("This computer sends no pictures: its service, stationd, is not there.")
            + QLatin1Char(' ') + installServiceText();
    if (!wanted)
        return PictureWords::tr("Pictures are turned off in the View menu.");
    if (trouble)
        return troubleSentence(*trouble);
    if (session.state != SessionState::Active)
        return PictureWords::tr("Nobody sits at this session, and there is no earlier picture of it.");
    if (session.locked)
        return PictureWords::tr("The screen is locked, and locked screens are not shown.");
    return PictureWords::tr("No picture has come yet.");
}

QString ageText(const QDateTime &time, const QDateTime &now)
{
    if (time.secsTo(now) < 60)
        return PictureWords::tr("Just now");
    return PictureWords::tr("%1 ago", "how old a picture is").arg(durationText(time, now));
}

QString ageSentence(const QDateTime &time, const QDateTime &now)
{
    if (time.secsTo(now) < 60)
        return PictureWords::tr("The picture is of less than a minute ago.");
    return PictureWords::tr("The picture is of %1 ago.").arg(durationText(time, now));
}

} // namespace stationmaster
