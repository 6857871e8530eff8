// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/wayland/wayland_cover.h"

#include "backend/display/wayland/screen_layout.h"
#include "backend/display/wayland/screencopy_frames.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <utility>

namespace stationmaster {

using namespace std::chrono_literals;

namespace {

constexpr quint32 CompositorVersion = 4;
constexpr quint32 ShellVersion = 4;
constexpr auto Beat = 1s;
constexpr auto PutBackAfter = 100ms;
constexpr auto RetryRefused = 2s;

/// In so small a picture what is found on the screen is compared with the cover.
const QSize LookedAt(96, 96);
constexpr int MostOff = 24; ///< Of 255, in one colour: what scaling costs.
constexpr int MostDoubts = 2; ///< Looks in a row.
constexpr int MostOthersPercent = 4; ///< The pointer, and the sign that somebody looks.

// The kernel's numbers of keys.
constexpr quint32 KeyTab = 15;
constexpr quint32 KeyEnter = 28;
constexpr quint32 KeySpace = 57;
constexpr quint32 KeyEnterOfThePad = 96;

bool isAlike(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) <= MostOff && std::abs(qGreen(a) - qGreen(b)) <= MostOff
        && std::abs(qBlue(a) - qBlue(b)) <= MostOff;
}

PixelView pixelsOf(const QImage &image)
{
    PixelView view;
    view.data = image.constBits();
    view.size = image.size();
    view.stride = image.bytesPerLine();
    return view;
}

} // namespace

bool WaylandCover::isOffered(const WaylandConnection &connection)
{
    return connection.offers(wl_compositor_interface, CompositorVersion)
        && connection.offers(wl_shm_interface, 1) && connection.offers(zwlr_layer_shell_v1_interface, 1);
}

bool WaylandCover::holdsShortcuts(const WaylandConnection &connection)
{
    return isOffered(connection) && connection.offers(zwp_keyboard_shortcuts_inhibit_manager_v1_interface, 1);
}

WaylandCover::WaylandCover(WaylandConnection &connection, CoverPainter painter, QObject *parent)
    : SessionCover(parent)
    , m_connection(connection)
    , m_painter(std::move(painter))
    , m_compositor(connection.bindFirst<wl_compositor>(wl_compositor_interface, CompositorVersion))
    , m_shm(connection.bindFirst<wl_shm>(wl_shm_interface, 1))
    , m_shell(connection.bindFirst<zwlr_layer_shell_v1>(zwlr_layer_shell_v1_interface, ShellVersion))
    , m_inhibit(connection.bindFirst<zwp_keyboard_shortcuts_inhibit_manager_v1>(
          zwp_keyboard_shortcuts_inhibit_manager_v1_interface, 1))
    , m_outputs(connection)
    , m_input(connection)
{
    if (ScreencopyFrames::isOffered(connection)) {
        m_frames = std::make_unique<ScreencopyFrames>(connection, RetryRefused);
        connect(m_frames.get(), &ScreencopyFrames::arrived, this, &WaylandCover::onLooked);
        connect(m_frames.get(), &ScreencopyFrames::askable, this, [this] {
            if (m_looking)
                m_frames->ask();
        });
        connect(&m_outputs, &WaylandOutputs::removed, m_frames.get(), &ScreencopyFrames::forget);
    }
    connect(&m_outputs, &WaylandOutputs::removed, this, [this](quint32 name) {
        for (Surfaces *surfaces : {&m_surfaces, &m_earlier}) {
            const auto found = std::ranges::find(*surfaces, name, &CoverSurface::output);
            if (found != surfaces->end())
                removeSurface(*surfaces, found->get());
        }
    });
    connect(&m_outputs, &WaylandOutputs::changed, this, &WaylandCover::takeOutputs);
    connect(&m_input, &SeatInput::focusChanged, this, &WaylandCover::tell);
    connect(&m_input, &SeatInput::keyPressed, this, &WaylandCover::onKey);
    connect(&m_input, &SeatInput::pointed, this, &WaylandCover::onPointed);
    connect(&connection, &WaylandConnection::stalledChanged, this, [this](bool stalled) {
        // What it shows meanwhile cannot be known.
        if (stalled && m_words) {
            m_found = false;
            tell();
        }
    });
    m_second.setSingleShot(true);
    connect(&m_second, &QTimer::timeout, this, &WaylandCover::say);
    m_beat.setInterval(Beat);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        m_mayPlaceAnew = true;
        look();
    });
    m_again.setSingleShot(true);
    m_again.setInterval(PutBackAfter);
    connect(&m_again, &QTimer::timeout, this, &WaylandCover::place);
}

WaylandCover::~WaylandCover() = default;

void WaylandCover::up(const CoverReason &reason)
{
    const bool isNew = !m_words;
    if (isNew)
        m_words.emplace(reason, m_notice);
    else
        m_words->setReason(reason);
    if (isNew) {
        m_beat.start();
        takeOutputs();
    }
    say();
}

void WaylandCover::down()
{
    m_words.reset();
    for (QTimer *timer : {&m_second, &m_beat, &m_again})
        timer->stop();
    clear(m_surfaces);
    clear(m_earlier);
    if (m_frames)
        m_frames->release();
    m_found = false;
    m_looking = false;
    m_doubts = 0;
    m_connection.flush();
    tell();
}

void WaylandCover::setNotice(const CoverNotice &notice)
{
    m_notice = notice;
    if (!m_words)
        return;
    m_words->setNotice(notice);
    say();
}

void WaylandCover::takeOutputs()
{
    if (!m_words)
        return;
    if (m_frames)
        m_frames->setOutputs(m_outputs.outputs());
    // What has been asked for is not answered any more.
    m_looking = false;
    place();
}

void WaylandCover::place()
{
    if (!m_words)
        return;
    const QList<WaylandOutputs::Output> outputs = m_outputs.outputs();
    for (const WaylandOutputs::Output &output : outputs) {
        const auto found = std::ranges::find(m_surfaces, output.name, &CoverSurface::output);
        if (found != m_surfaces.end() && (*found)->geometry() == output.geometry)
            continue;
        if (found != m_surfaces.end())
            removeSurface(m_surfaces, found->get());
        addSurface(output);
    }
    m_connection.flush();
    tell();
}

void WaylandCover::placeAnew()
{
    if (!m_earlier.empty())
        return;
    m_earlier = std::exchange(m_surfaces, {});
    place();
}

void WaylandCover::addSurface(const WaylandOutputs::Output &output)
{
    CoverSurface *surface = m_surfaces
                                .emplace_back(std::make_unique<CoverSurface>(
                                    CoverSurface::Parts{m_compositor.get(), m_shm.get(), &m_painter}, output))
                                .get();
    connect(surface, &CoverSurface::changed, this, &WaylandCover::onSurfaceChanged);
    connect(surface, &CoverSurface::closed, this, [this, surface] {
        removeSurface(m_surfaces, surface);
        removeSurface(m_earlier, surface);
        m_again.start();
        tell();
    });
    surface->place(m_shell.get());
    if (m_inhibit && m_input.seat() != nullptr)
        surface->inhibitShortcuts(m_inhibit.get(), m_input.seat());
    surface->say(m_words->content(m_press.isFocused()));
}

void WaylandCover::removeSurface(Surfaces &surfaces, const CoverSurface *surface)
{
    const auto found = std::ranges::find(surfaces, surface, &std::unique_ptr<CoverSurface>::get);
    if (found == surfaces.end())
        return;
    CoverSurface *gone = found->release();
    surfaces.erase(found);
    gone->disconnect(this);
    m_input.forget(gone->get());
    gone->takeDown();
    // It may be one of its own signals that brings us here.
    gone->deleteLater();
}

void WaylandCover::clear(Surfaces &surfaces)
{
    while (!surfaces.empty())
        removeSurface(surfaces, surfaces.back().get());
}

void WaylandCover::say()
{
    m_second.stop();
    if (!m_words)
        return;
    const CoverContent content = m_words->content(m_press.isFocused());
    for (const auto &surface : m_surfaces)
        surface->say(content);
    m_words->setSaid(content.notice.id);
    m_press.set(content.notice.id, content.notice.hasButton(), content.focused);
    if (const auto time = m_words->staysFor(content))
        m_second.start(*time);
    m_connection.flush();
}

void WaylandCover::onSurfaceChanged()
{
    if (isDrawn() && !m_earlier.empty()) {
        clear(m_earlier);
        m_connection.flush();
    }
    // What is drawn is looked at before it is said to be there.
    if (isCurrent() && !m_found && !m_looking)
        look();
    tell();
}

void WaylandCover::onKey(quint32 key)
{
    if (key == KeyTab && m_press.move())
        say();
    else if ((key == KeyEnter || key == KeyEnterOfThePad || key == KeySpace) && m_press.confirm())
        Q_EMIT pressed(m_press.id());
}

void WaylandCover::onPointed(const void *surface, QPoint position)
{
    const auto found = std::ranges::find(m_surfaces, surface, &CoverSurface::get);
    if (found != m_surfaces.end() && (*found)->button().contains(position) && m_press.point())
        Q_EMIT pressed(m_press.id());
}

void WaylandCover::look()
{
    if (!m_words)
        return;
    if (m_frames && !m_looking && isCurrent()) {
        // What is shown now, whether or not it has changed.
        m_looking = true;
        m_frames->release();
        m_frames->ask();
        return;
    }
    // It shows nothing, or something else is on its way there: that the compositor answers has to do.
    m_connection.expectAnswer(this, [this] {
        if (!m_words)
            return;
        m_found |= !m_frames && isDrawn();
        tell();
        Q_EMIT looked();
    });
    m_connection.flush();
}

void WaylandCover::onLooked()
{
    if (!m_looking || !m_frames->areComplete())
        return;
    m_looking = false;
    // The cover may have changed while its picture was on the way.
    if (isCurrent()) {
        const bool found = showsTheCover();
        m_doubts = found ? 0 : m_doubts + 1;
        m_found = found || (m_found && m_doubts < MostDoubts);
    }
    m_frames->release();
    // Not more often than once a beat, whatever lies over it.
    if ((m_doubts > 0 || !hasKeys()) && std::exchange(m_mayPlaceAnew, false))
        placeAnew();
    tell();
    Q_EMIT looked();
}

bool WaylandCover::showsTheCover() const
{
    const QList<WaylandOutputs::Output> outputs = m_outputs.outputs();
    for (const WaylandOutputs::Output &output : outputs) {
        const auto surface = std::ranges::find(m_surfaces, output.name, &CoverSurface::output);
        if (surface == m_surfaces.end() || (*surface)->picture().isNull())
            return false;
        // One that is turned off shows nothing else.
        const QImage shown = m_frames->pictureOf(output.name, LookedAt);
        if (shown.isNull())
            continue;
        const QImage cover = boxMean(pixelsOf((*surface)->picture()), LookedAt);
        int others = 0;
        for (int y = 0; y < LookedAt.height(); ++y) {
            for (int x = 0; x < LookedAt.width(); ++x)
                others += isAlike(shown.pixel(x, y), cover.pixel(x, y)) ? 0 : 1;
        }
        if (others * 100 > MostOthersPercent * LookedAt.width() * LookedAt.height())
            return false;
    }
    return true;
}

bool WaylandCover::isDrawn() const
{
    return !m_surfaces.empty() && m_surfaces.size() == std::size_t(m_outputs.outputs().size())
        && std::ranges::all_of(m_surfaces, &CoverSurface::isDrawn);
}

bool WaylandCover::isCurrent() const
{
    return isDrawn() && std::ranges::all_of(m_surfaces, &CoverSurface::isCurrent);
}

bool WaylandCover::hasKeys() const
{
    return !m_input.hasKeyboard()
        || std::ranges::find(m_surfaces, m_input.focus(), &CoverSurface::get) != m_surfaces.end();
}

bool WaylandCover::holdsInput() const
{
    if (!m_input.hasKeyboard())
        return true;
    // The keys go to one of them, which has the bindings with them.
    return std::ranges::any_of(m_surfaces, [this](const auto &surface) {
        return surface->get() == m_input.focus() && surface->holdsShortcuts();
    });
}

void WaylandCover::tell()
{
    const bool shown = m_words && isDrawn() && m_found;
    const CoverState state{shown, shown && holdsInput()};
    if (std::exchange(m_told, state) != state)
        Q_EMIT stateChanged(state);
    if (!shown || !isCurrent())
        return;
    if (const auto notice = m_words->takeShown())
        Q_EMIT noticeShown(*notice);
}

} // namespace stationmaster

#include "moc_wayland_cover.cpp"
