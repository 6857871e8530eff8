// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/wayland/shared_buffer.h"

#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace stationmaster {

namespace {

Error noMemory()
{
    return {Error::Code::Internal, QStringLiteral("no memory to share with the compositor"), {}};
}

} // namespace

Result<std::shared_ptr<SharedBuffer>> SharedBuffer::make(wl_shm *shm, const BufferLayout &layout)
{
    const int fd = ::memfd_create("stationmaster-picture", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (fd < 0)
        return noMemory();
    void *data = MAP_FAILED;
    if (::ftruncate(fd, layout.bytes()) == 0
        && ::fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) == 0)
        data = ::mmap(nullptr, std::size_t(layout.bytes()), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (data == MAP_FAILED) {
        ::close(fd);
        return noMemory();
    }
    const Proxy<wl_shm_pool> pool(wl_shm_create_pool(shm, fd, qint32(layout.bytes())));
    Proxy<wl_buffer> buffer(wl_shm_pool_create_buffer(
        pool.get(), 0, layout.size.width(), layout.size.height(), qint32(layout.stride), layout.format));
    ::close(fd);
    return std::shared_ptr<SharedBuffer>(
        new SharedBuffer(layout, static_cast<uchar *>(data), std::move(buffer)));
}

SharedBuffer::SharedBuffer(const BufferLayout &layout, uchar *data, Proxy<wl_buffer> buffer)
    : m_layout(layout)
    , m_data(data)
    , m_buffer(std::move(buffer))
{
}

SharedBuffer::~SharedBuffer()
{
    ::munmap(m_data, std::size_t(m_layout.bytes()));
}

} // namespace stationmaster
