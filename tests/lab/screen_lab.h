// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/lab_host.h"

#include <QColor>
#include <QImage>
#include <QSize>
#include <QString>

#include <cstdlib>

namespace stationmaster::lab {

/// What a teacher sees of student1's screen, on top of another lab that has a teacher.
template <typename Lab>
class ScreenLab : public Lab
{
protected:
    static constexpr double MinLikeness = 27; ///< As for X11: JPEG and another filter together, in dB.
    static constexpr QSize Wanted{320, 200};

    /// What a command has printed as base64.
    static QImage imageIn(const LabHost::Output &output)
    {
        return QImage::fromData(QByteArray::fromBase64(output.out.toLatin1()))
            .convertToFormat(QImage::Format_RGB32);
    }
    static QImage picture()
    {
        return imageIn(
            Lab::asTeacher(QStringLiteral("stationctl screenshot student1 -o - --size %1x%2 | base64 -w0")
                               .arg(Wanted.width())
                               .arg(Wanted.height())));
    }
    /// In its middle.
    static bool comesToShow(const QColor &colour)
    {
        return LabHost::waitFor([&] {
            const QImage shown = picture();
            if (shown.isNull())
                return false;
            const QColor middle = shown.pixelColor(shown.rect().center());
            return std::abs(middle.red() - colour.red()) < 12
                && std::abs(middle.green() - colour.green()) < 12
                && std::abs(middle.blue() - colour.blue()) < 12;
        });
    }
    /// The process of his agent; "0" while there is none.
    static QString agent()
    {
        return Lab::asRoot(QStringLiteral("systemctl show -P MainPID stationmaster-agent-%1.service")
                               .arg(Lab::idOf(QStringLiteral("student1"))))
            .out.trimmed();
    }
};

} // namespace stationmaster::lab
