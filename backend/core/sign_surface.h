// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <functional>

namespace stationmaster {

/// Paints a sign for a screen of which `scale` pixels are one of the desktop; see-through where it is.
using SignPainter = std::function<QImage(int scale)>;

/// The port: a small sign in the upper corner of a session's screen, above everything, that takes neither
/// keyboard nor pointer. Lives on the thread that made it and never blocks it.
class SignSurface
{
public:
    virtual ~SignSurface() = default;

    /// Shown until hide(), and put back if it is taken away; another painter's sign replaces it.
    virtual void show(const SignPainter &painter) = 0;
    virtual void hide() = 0;

protected:
    SignSurface() = default;
    Q_DISABLE_COPY_MOVE(SignSurface)
};

} // namespace stationmaster
