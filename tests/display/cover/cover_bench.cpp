// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/cover/cover_bench.h"

#include "tests/support/eventually.h"
#include "tests/support/stays.h"

#include <QElapsedTimer>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

void CoverBench::startXvfb(const QString &size, const QStringList &more)
{
    ASSERT_TRUE(m_server.startXvfb(size, more));
    meet();
}

void CoverBench::startXvnc(const QString &size, const QStringList &more)
{
    ASSERT_TRUE(m_server.startXvnc(size, more));
    meet();
}

void CoverBench::startCompositingManager(QProcess &manager)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), QString::fromLatin1(m_server.display()));
    manager.setProcessEnvironment(environment);
    manager.start(QStringLiteral("xfwm4"), {QStringLiteral("--compositor=on")});
    ASSERT_TRUE(manager.waitForStarted()) << "xfwm4 is missing: install the package xfwm4";
    ASSERT_TRUE(eventually([this] {
        return m_program->isComposited();
    }));
}

void CoverBench::meet()
{
    m_program = std::make_unique<XProgram>(m_server.display());
    m_screen = std::make_unique<TestDisplay>(m_server.display());
    const QSize size = m_program->size();
    m_window = m_program->openWindow(QRect(QPoint(), size / 2));
    m_program->focus(m_window);
    m_cover = std::make_unique<X11Cover>(m_server.display(), m_painter);
    QObject::connect(m_cover.get(), &SessionCover::stateChanged, m_cover.get(),
                     [this](const CoverState &state) {
                         m_told += state;
                     });
}

bool CoverBench::waitFor(const CoverState &state)
{
    return eventually([&] {
        return m_cover->state() == state;
    });
}

void CoverBench::coverUp()
{
    m_cover->up({u"Blocked"_s});
    ASSERT_TRUE(waitFor({true, true}));
    ASSERT_TRUE(isCoveredAgain());
}

bool CoverBench::looksCovered()
{
    const QImage seen = m_screen->grab();
    const int step = 7;
    for (int y = 0; y < seen.height(); y += step) {
        for (int x = 0; x < seen.width(); x += step) {
            const QRgb pixel = seen.pixel(x, y) | 0xff000000;
            if (pixel != Background.rgb() && pixel != Card.rgb())
                return false;
        }
    }
    return !seen.isNull();
}

bool CoverBench::nothingArrives()
{
    return staysSo(std::chrono::milliseconds(100), [this] {
        return m_program->takeInputEvents() == 0;
    });
}

bool CoverBench::isCoveredAgain(int withinMs)
{
    constexpr int PauseMs = 10; // Between two looks of qWaitFor.
    QElapsedTimer time;
    time.start();
    bool covered = false;
    int looks = 0;
    return eventually([&] {
               covered = looksCovered() && !m_program->canGrab(m_program->root());
               ++looks;
               return covered || (looks >= withinMs / PauseMs && time.elapsed() >= withinMs);
           })
        && covered;
}

} // namespace stationmaster::test
