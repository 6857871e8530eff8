// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/display/x11/pixel_layout.h"

#include <QObject>
#include <QRect>

#include <xcb/shm.h>
#include <xcb/xcb.h>

#include <functional>

namespace stationmaster {

class XConnection;

/// Brings pixels of a drawable here: through memory shared with the server (MIT-SHM 1.2, an anonymous file
/// whose descriptor the server gets, so that nothing is left behind when either side dies), else as a reply
/// on the connection. One fetch at a time; holds one segment, of the largest fetch since trim().
class ImageFetcher final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<QImage>)>;

    ImageFetcher(XConnection &connection, bool sharedMemory, QObject *parent = nullptr);
    ~ImageFetcher() override;

    /// `done` gets an image of `area`'s size, valid during the call. Flushes.
    void fetch(xcb_drawable_t drawable, const QRect &area, const PixelLayout &layout, Done done);
    /// Gives the segment back. Not during a fetch.
    void trim();

    bool usesSharedMemory() const { return m_sharedMemory; }

Q_SIGNALS:
    /// The server would not share memory after all; replies are used from now on.
    void sharedMemoryRefused();

private:
    void forget();
    bool prepare(qsizetype bytes);
    void fetchShared();
    void fetchReply();
    void finish(uchar *data, qsizetype size);
    void giveUpSharing();

    XConnection &m_connection;
    bool m_sharedMemory;
    xcb_shm_seg_t m_segment = XCB_NONE;
    uchar *m_memory = nullptr;
    qsizetype m_size = 0;

    xcb_drawable_t m_drawable = XCB_NONE;
    QRect m_area;
    PixelLayout m_layout;
    Done m_done;
};

} // namespace stationmaster
