// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/wayland/screencopy_frames.h"

#include "backend/display/wayland/screen_layout.h"

#include <QTransform>

#include <algorithm>
#include <cstring>

namespace stationmaster {

namespace {

/// What an output shows, of what is in its frame.
QImage asShown(const PixelView &frame, OutputTransform transform, QSize size)
{
    QImage image = boxMean(frame, transform.turned(size));
    if (transform == OutputTransform())
        return image;
    QImage turned = image.transformed(QTransform().rotate(90 * transform.quarterTurns));
    if (!transform.flipped)
        return turned;
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
    return turned.flipped(Qt::Horizontal);
#else
    return turned.mirrored(true, false);
#endif
}

void copyInto(QImage &picture, const QImage &part, QPoint at)
{
    const int width = std::min(part.width(), picture.width() - at.x());
    const int height = std::min(part.height(), picture.height() - at.y());
    for (int y = 0; y < height; ++y)
        std::memcpy(picture.scanLine(at.y() + y) + std::size_t(at.x()) * sizeof(QRgb), part.constScanLine(y),
                    std::size_t(width) * sizeof(QRgb));
}

} // namespace

bool ScreencopyFrames::isOffered(const WaylandConnection &connection)
{
    return connection.offers(zwlr_screencopy_manager_v1_interface, ManagerVersion)
        && connection.offers(wl_shm_interface, 1);
}

ScreencopyFrames::ScreencopyFrames(WaylandConnection &connection, std::chrono::milliseconds retryRefused,
                                   QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_manager(connection.bindFirst<zwlr_screencopy_manager_v1>(zwlr_screencopy_manager_v1_interface,
                                                                 ManagerVersion, ManagerVersion))
    , m_shm(connection.bindFirst<wl_shm>(wl_shm_interface, 1))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryRefused);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        for (const auto &source : m_sources)
            source->waits = false;
        Q_EMIT askable();
    });
}

ScreencopyFrames::~ScreencopyFrames() = default;

void ScreencopyFrames::setOutputs(const QList<WaylandOutputs::Output> &outputs)
{
    m_sources.clear();
    for (const WaylandOutputs::Output &output : outputs) {
        Source *source = m_sources.emplace_back(std::make_unique<Source>()).get();
        source->name = output.name;
        source->transform = output.geometry.transform;
        source->output = std::make_unique<ScreencopyOutput>(m_manager.get(), m_shm.get(), output.output);
        connect(source->output.get(), &ScreencopyOutput::arrived, this, [this, source] {
            source->refused = false;
            Q_EMIT arrived();
        });
        connect(source->output.get(), &ScreencopyOutput::refused, this, [this, source] {
            source->refused = true;
            source->waits = true;
            if (!m_retry.isActive())
                m_retry.start();
            // The others may be complete without it.
            Q_EMIT arrived();
        });
        connect(source->output.get(), &ScreencopyOutput::unreadable, this, &ScreencopyFrames::unreadable);
    }
}

void ScreencopyFrames::forget(quint32 output)
{
    std::erase_if(m_sources, [output](const auto &source) {
        return source->name == output;
    });
}

void ScreencopyFrames::setCursor(bool cursor)
{
    if (std::exchange(m_cursor, cursor) != cursor)
        startAnew();
}

void ScreencopyFrames::startAnew()
{
    for (const auto &source : m_sources)
        source->output->startAnew();
}

qsizetype ScreencopyFrames::bytesBut(const Source &source) const
{
    qsizetype bytes = 0;
    for (const auto &other : m_sources)
        bytes += other.get() == &source ? 0 : other->output->bytes();
    return bytes;
}

bool ScreencopyFrames::canAsk() const
{
    return std::ranges::any_of(m_sources, [](const auto &source) {
        return !source->waits && !source->output->isAsked();
    });
}

void ScreencopyFrames::ask()
{
    if (!canAsk())
        return;
    for (const auto &source : m_sources) {
        if (!source->waits)
            source->output->ask(m_cursor, MaxBytes - bytesBut(*source));
    }
    // What a frame needs has to be told at once.
    m_connection.expectAnswer(this);
    m_connection.flush();
}

void ScreencopyFrames::release()
{
    m_retry.stop();
    for (const auto &source : m_sources) {
        source->waits = false;
        source->refused = false;
    }
    startAnew();
    m_connection.flush();
}

bool ScreencopyFrames::areComplete() const
{
    return std::ranges::any_of(m_sources,
                               [](const auto &source) {
                                   return source->output->frame().has_value();
                               })
        && std::ranges::all_of(m_sources, [](const auto &source) {
               return source->refused || source->output->frame();
           });
}

QImage ScreencopyFrames::pictureOf(quint32 output, QSize size) const
{
    const auto source = std::ranges::find(m_sources, output, &Source::name);
    const auto frame = source == m_sources.end() ? std::nullopt : (*source)->output->frame();
    return frame ? asShown(*frame, (*source)->transform, size) : QImage();
}

QImage ScreencopyFrames::picture(const ScreenLayout &layout, QSize size) const
{
    QImage picture;
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        const Source &source = *m_sources[i];
        const std::optional<PixelView> frame = source.output->frame();
        if (!frame)
            continue;
        const QRect place = layout.placeOf(qsizetype(i), size);
        QImage part = asShown(*frame, source.transform, place.size());
        if (place == QRect(QPoint(), size))
            return part;
        if (picture.isNull()) {
            picture = QImage(size, QImage::Format_RGB32);
            picture.fill(Qt::black);
        }
        if (part.isNull() || picture.isNull())
            return {};
        copyInto(picture, part, place.topLeft());
    }
    return picture;
}

} // namespace stationmaster

#include "moc_screencopy_frames.cpp"
