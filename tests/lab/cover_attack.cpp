// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/cover_attack.h"

#include "tests/lab/input_attack.h"
#include "tests/lab/type_attack.h"

#include <xcb/composite.h>
#include <xcb/screensaver.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>

#include <array>
#include <csignal>
#include <cstdlib>
#include <unistd.h>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;
using test::XProgram;

namespace {

/// Shorter than the time for which a cover counts as seen.
constexpr int Pause = 6'000;

struct Free
{
    void operator()(void *memory) const { std::free(memory); }
};

bool asksNoManager(XProgram &program, xcb_window_t window)
{
    const std::unique_ptr<xcb_get_window_attributes_reply_t, Free> reply(xcb_get_window_attributes_reply(
        program.get(), xcb_get_window_attributes(program.get(), window), nullptr));
    return reply && reply->override_redirect != 0;
}

void unmap(XProgram &program)
{
    for (const xcb_window_t window : coverWindows(program))
        xcb_unmap_window(program.get(), window);
    program.sync();
}

/// H9: the agent is killed as soon as it is there.
class KillLoop final : public CoverAttack
{
public:
    void step(bool) override
    {
        for (const pid_t agent : agents())
            m_killed += kill(agent, SIGKILL) == 0 ? 1 : 0;
    }
    QString figures() const override { return u"killed %1"_s.arg(m_killed); }

private:
    int m_killed = 0;
};

/// H6: whenever it has put its cover up the agent is stopped, so that it does not see the cover go. With a
/// pause it is let go on from time to time, so that there is something to be heard of it.
class StopAndUnmap final : public CoverAttack
{
public:
    StopAndUnmap(XProgram &program, int pauseMs)
        : m_program(program)
        , m_pauseMs(pauseMs)
    {
    }

    ~StopAndUnmap() override
    {
        for (const pid_t agent : agents())
            kill(agent, SIGCONT);
    }
    Q_DISABLE_COPY_MOVE(StopAndUnmap)

    void step(bool covered) override
    {
        if (covered) {
            for (const pid_t agent : agents())
                m_stopped += kill(agent, SIGSTOP) == 0 ? 1 : 0;
            unmap(m_program);
            m_since.start();
        } else if (m_pauseMs > 0 && m_since.isValid() && m_since.elapsed() > m_pauseMs) {
            for (const pid_t agent : agents())
                kill(agent, SIGCONT);
        }
    }
    QString figures() const override { return u"stopped %1"_s.arg(m_stopped); }

private:
    XProgram &m_program;
    const int m_pauseMs;
    QElapsedTimer m_since;
    int m_stopped = 0;
};

/// H7: the server answers nobody else, and the cover is gone.
class GrabServer final : public CoverAttack
{
public:
    explicit GrabServer(XProgram &program)
        : m_program(program)
    {
        m_program.grabServer();
    }
    ~GrabServer() override { m_program.ungrabServer(); }
    Q_DISABLE_COPY_MOVE(GrabServer)

    void step(bool covered) override
    {
        if (covered)
            unmap(m_program);
    }

private:
    XProgram &m_program;
};

/// H8: white all over the cover's own windows.
class Paint final : public CoverAttack
{
public:
    explicit Paint(XProgram &program)
        : m_program(program)
        , m_windows(coverWindows(program))
    {
    }

    void step(bool) override
    {
        for (const xcb_window_t window : std::as_const(m_windows))
            m_program.scribble(window, {QPoint(), m_program.size()});
        // Of a cover that was put up anew the windows are others.
        if (++m_steps % 50 == 0)
            m_windows = coverWindows(m_program);
    }

private:
    XProgram &m_program;
    QList<xcb_window_t> m_windows;
    int m_steps = 0;
};

/// Windows over the whole screen that rise again and again: among the others, and in Composite's overlay
/// window, which is above those and which any program may ask for.
class Rival final : public CoverAttack
{
public:
    explicit Rival(XProgram &program)
        : m_program(program)
        , m_windows{program.openWindow({QPoint(), program.size()}),
                    program.openWindow({QPoint(), program.size()})}
    {
        for (const xcb_window_t window : m_windows)
            m_program.paint(window, Qt::green);
        xcb_reparent_window(m_program.get(), m_windows.back(), m_program.overlayWindow(), 0, 0);
        m_program.sync();
    }
    ~Rival() override
    {
        for (const xcb_window_t window : m_windows)
            m_program.close(window);
    }
    Q_DISABLE_COPY_MOVE(Rival)

    void step(bool) override
    {
        const quint32 above = XCB_STACK_MODE_ABOVE;
        for (const xcb_window_t window : m_windows)
            xcb_configure_window(m_program.get(), window, XCB_CONFIG_WINDOW_STACK_MODE, &above);
        m_program.sync();
    }

private:
    XProgram &m_program;
    const std::array<xcb_window_t, 2> m_windows;
};

/// A screen saver's window, which the server puts above all that it has. It goes with the next key: it is
/// asked for again and again.
class ScreenSaver final : public CoverAttack
{
public:
    explicit ScreenSaver(XProgram &program)
        : m_program(program)
    {
        const quint32 green = 0x00ff00;
        const QSize size = program.size();
        xcb_screensaver_set_attributes(program.get(), program.root(), 0, 0, quint16(size.width()),
                                       quint16(size.height()), 0, XCB_WINDOW_CLASS_INPUT_OUTPUT,
                                       XCB_COPY_FROM_PARENT, XCB_COPY_FROM_PARENT, XCB_CW_BACK_PIXEL, &green);
        program.sync();
    }
    ~ScreenSaver() override
    {
        xcb_force_screen_saver(m_program.get(), XCB_SCREEN_SAVER_RESET);
        xcb_screensaver_unset_attributes(m_program.get(), m_program.root());
        m_program.sync();
    }
    Q_DISABLE_COPY_MOVE(ScreenSaver)

    void step(bool covered) override
    {
        if (!covered)
            return;
        xcb_force_screen_saver(m_program.get(), XCB_SCREEN_SAVER_ACTIVE);
        const std::unique_ptr<xcb_screensaver_query_info_reply_t, Free> state(
            xcb_screensaver_query_info_reply(
                m_program.get(), xcb_screensaver_query_info(m_program.get(), m_program.root()), nullptr));
        m_active +=
            state && state->state == XCB_SCREENSAVER_STATE_ON && m_program.isViewable(state->saver_window)
            ? 1
            : 0;
    }
    /// How often its window was there.
    QString figures() const override { return u"active %1"_s.arg(m_active); }

private:
    XProgram &m_program;
    int m_active = 0;
};

using Maker = std::function<std::unique_ptr<CoverAttack>(XProgram &, const QString &)>;

const QList<std::pair<QString, Maker>> &makers()
{
    static const QList<std::pair<QString, Maker>> all{
        {u"kill"_s,
         [](XProgram &, const QString &) {
             return std::make_unique<KillLoop>();
         }},
        {u"stop"_s,
         [](XProgram &program, const QString &) {
             return std::make_unique<StopAndUnmap>(program, 0);
         }},
        {u"stop-and-go"_s,
         [](XProgram &program, const QString &) {
             return std::make_unique<StopAndUnmap>(program, Pause);
         }},
        {u"grab"_s,
         [](XProgram &program, const QString &) {
             return std::make_unique<GrabServer>(program);
         }},
        {u"paint"_s,
         [](XProgram &program, const QString &) {
             return std::make_unique<Paint>(program);
         }},
        {u"float"_s,
         [](XProgram &program, const QString &) {
             return std::make_unique<InputAttack>(program);
         }},
        {u"type"_s,
         [](XProgram &, const QString &session) {
             return std::make_unique<TypeAttack>(session);
         }},
        {u"screensaver"_s,
         [](XProgram &program, const QString &) {
             return std::make_unique<ScreenSaver>(program);
         }},
        {u"rival"_s,
         [](XProgram &program, const QString &) {
             return std::make_unique<Rival>(program);
         }},
    };
    return all;
}

} // namespace

QStringList CoverAttack::names()
{
    QStringList names;
    for (const auto &[name, maker] : makers())
        names += name;
    return names;
}

std::unique_ptr<CoverAttack> CoverAttack::make(const QString &name, XProgram &program, const QString &session)
{
    for (const auto &[known, maker] : makers()) {
        if (known == name)
            return maker(program, session);
    }
    return nullptr;
}

QList<pid_t> agents()
{
    QList<pid_t> found;
    const QStringList all = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &entry : all) {
        const pid_t pid = entry.toInt();
        QFile name(u"/proc/%1/comm"_s.arg(entry));
        // Others' cannot be signalled; kill() asks no more than that.
        if (pid > 0 && name.open(QIODevice::ReadOnly) && name.readAll().trimmed() == "station-agent"
            && kill(pid, 0) == 0)
            found += pid;
    }
    return found;
}

QList<xcb_window_t> coverWindows(XProgram &program)
{
    // Composite's overlay is above them all and nobody's child.
    const xcb_window_t overlay = program.overlayWindow();
    QList<xcb_window_t> parents{program.root()};
    QList<xcb_window_t> found;
    if (overlay != XCB_NONE) {
        xcb_composite_release_overlay_window(program.get(), program.root());
        parents += overlay;
        found += overlay;
    }
    const QSize screen = program.size();
    for (const xcb_window_t parent : std::as_const(parents)) {
        for (const xcb_window_t window : program.childrenOf(parent)) {
            if (window != overlay && program.isViewable(window) && program.geometryOf(window).size() == screen
                && asksNoManager(program, window))
                found += window;
        }
    }
    return found;
}

} // namespace stationmaster::lab
