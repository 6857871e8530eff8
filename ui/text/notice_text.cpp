// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/notice_text.h"

#include <QCoreApplication>

namespace stationmaster {

namespace {

struct NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(NoticeText)
};

} // namespace

QString endingNotice(const QDateTime &endsAt)
{
    return NoticeWords::tr("Your session ends at %1. Save your work and log out.")
        .arg(endsAt.toLocalTime().toString(QStringLiteral("HH:mm:ss")));
}

QString calledOffNotice()
{
    return NoticeWords::tr("Your session does not end: that was called off.");
}

} // namespace stationmaster
