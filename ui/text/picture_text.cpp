// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/picture_text.h"

#include <QCoreApplication>

namespace stationmaster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PictureText)
};

} // namespace

QString noPictureSentence(NoPicture why)
{
    switch (why) {
    case NoPicture::Asking:
        return Text::tr("The user has been asked whether the screen may be seen, and has not answered yet.");
    case NoPicture::Refused:
        return Text::tr("The user does not want the screen to be seen.");
    case NoPicture::NoDisplay:
        return Text::tr("The session's display cannot be read.");
    case NoPicture::NoAgent:
        return Text::tr("The helper inside the session is away; the computer is starting it again.");
    }
    return {};
}

} // namespace stationmaster
