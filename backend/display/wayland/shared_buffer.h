// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/display/wayland/wayland_proxies.h"

#include <QSize>
#include <QtGlobal>

#include <memory>

namespace stationmaster {

/// How pixels lie in a buffer that a compositor and we share.
struct BufferLayout
{
    quint32 format = 0; ///< wl_shm's.
    QSize size;
    qsizetype stride = 0;

    qsizetype bytes() const { return stride * size.height(); }
    bool operator==(const BufferLayout &) const = default;
};

/// Memory that a compositor and we both see. It is sealed: however hostile the compositor, it cannot take the
/// memory away while we read it.
class SharedBuffer final
{
public:
    /// `layout` has at least one pixel and less than 2 GiB. Internal if there is no memory for it.
    static Result<std::shared_ptr<SharedBuffer>> make(wl_shm *shm, const BufferLayout &layout);
    ~SharedBuffer();

    const BufferLayout &layout() const { return m_layout; }
    uchar *data() const { return m_data; }
    wl_buffer *get() const { return m_buffer.get(); }

private:
    SharedBuffer(const BufferLayout &layout, uchar *data, Proxy<wl_buffer> buffer);
    Q_DISABLE_COPY_MOVE(SharedBuffer)

    const BufferLayout m_layout;
    uchar *const m_data;
    Proxy<wl_buffer> m_buffer;
};

} // namespace stationmaster
