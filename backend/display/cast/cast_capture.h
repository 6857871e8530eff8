// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/screen_capture.h"
#include "backend/display/capture_schedule.h"
#include "backend/display/cast/cast_session.h"
#include "backend/display/cast/cast_stream.h"
#include "backend/display/picture_maker.h"

#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace stationmaster {

/// Pictures of a session whose compositor gives its screen out through PipeWire: GNOME's.
///
/// The screen is given out only while somebody watches, at the highest rate that a watch has, and a frame
/// comes only when something has changed. It is scaled here, compared with the last one by a fingerprint, and
/// encoded. An unchanged screen costs nothing here or in the compositor. What is under a cover cannot be
/// seen. While the compositor gives nothing out, because its user has ended that or it is locked, it is asked
/// again from time to time.
///
/// On this thread stays the scaling (one to two milliseconds for a full-HD screen) beside what X11Capture
/// leaves there.
class CastCapture final : public ScreenCapture, private CastStream::Listener
{
    Q_OBJECT

public:
    /// As CastLibrary::open().
    using OpenStream = std::function<std::unique_ptr<CastStream>(quint32 node, double maxRateHz,
                                                                 CastStream::Listener &listener)>;
    struct Options
    {
        std::chrono::milliseconds retryClosed{3'000};
        std::chrono::milliseconds firstFrame{10'000}; ///< Without one for so long it counts as stalled.
    };

    CastCapture(std::unique_ptr<CastSession> session, OpenStream openStream, QObject *parent = nullptr);
    CastCapture(std::unique_ptr<CastSession> session, OpenStream openStream, const Options &options,
                QObject *parent = nullptr);
    ~CastCapture() override;

    void start() override;
    void setWatches(const QList<ScreenWatch> &watches) override;
    void renew(quint32 watchId) override;
    void setQuality(int quality) override { m_pictures.setQuality(quality); }
    void lookUnder(const QList<quint32> &windows) override;
    CaptureAbilities abilities() const override { return m_abilities; }
    QSize screenSize() const override { return m_size; }

private:
    enum class State
    {
        New, ///< What there is to be seen is not known yet.
        Idle, ///< Nothing is given out.
        Opening,
        Open,
        Failed,
    };

    void onFrame() override;
    void onLost(const QString &why) override;
    void onLaidOut(QSize size);
    void onOpened(quint32 node);
    void onClosed(const Error &error);
    void follow();
    void close();
    void retryLater();
    void advance();
    void deliver(const ScreenWatch &watch);
    void setStalled(bool stalled);
    void fail(const Error &error);

    const OpenStream m_openStream;
    const Options m_options;
    CaptureAbilities m_abilities;
    CaptureSchedule m_schedule;
    PictureMaker m_pictures{m_schedule};
    QSize m_size;
    QTimer m_timer; ///< Until the next watch is due.
    QTimer m_retry;
    QTimer m_deadline; ///< Until there has to be a first frame.
    State m_state = State::New;
    bool m_cursor = false; ///< The pointer is in what is given out.
    double m_rate = 0;
    bool m_stalled = false;
    // Told of the stream's end, and so outlives it.
    std::unique_ptr<CastSession> m_session;
    std::unique_ptr<CastStream> m_stream;
};

} // namespace stationmaster
