// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/x11/x11_cover.h"
#include "tests/display/capture/test_display.h"
#include "tests/display/capture/x_server_process.h"
#include "tests/display/cover/x_program.h"

#include <QColor>
#include <QProcess>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace stationmaster::test {

/// A real X server, a program of its user's, and a cover: dark blue with a red square in the middle of each
/// monitor.
class CoverBench : public testing::Test
{
protected:
    static constexpr QColor Background{0x10, 0x20, 0x40};
    static constexpr QColor Card{0xd0, 0x20, 0x10};
    static constexpr int CardEdge = 100;

    void startXvfb(const QString &size = QStringLiteral("800x600"), const QStringList &more = {});
    void startXvnc(const QString &size = QStringLiteral("800x600"), const QStringList &more = {});
    /// Starts a window manager that composites, in `manager`, and waits until it does.
    void startCompositingManager(QProcess &manager);
    /// Starts the cover and waits until it holds everything.
    void coverUp();
    bool waitFor(const CoverState &state);
    /// Covered as far as can be seen from outside: every pixel, and no input for others. Within a second, and
    /// a hundred looks: on a busy machine these take longer, as does the cover.
    bool isCoveredAgain(int withinMs = 1000);
    /// No input arrives at the program from now on, watched for a moment.
    bool nothingArrives();
    bool looksCovered();

    CoverPainter m_painter = [](const QSize &, const CoverContent &) {
        QImage card(CardEdge, CardEdge, QImage::Format_RGB32);
        card.fill(Card);
        return CoverPicture{Background, card, {}};
    };
    XServerProcess m_server;
    std::unique_ptr<XProgram> m_program;
    std::unique_ptr<TestDisplay> m_screen;
    std::unique_ptr<X11Cover> m_cover;
    xcb_window_t m_window = XCB_NONE; ///< The program's own, half the screen.
    QList<CoverState> m_told;

private:
    void meet();
};

} // namespace stationmaster::test
