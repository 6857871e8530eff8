// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/agent/picture_outbox.h"

#include <utility>

namespace stationmaster {

PictureOutbox::PictureOutbox(Send send, Renew renew)
    : m_send(std::move(send))
    , m_renew(std::move(renew))
{
}

void PictureOutbox::put(quint32 watch, const Picture &picture)
{
    if (picture.changed.isEmpty())
        m_broken.remove(watch);
    else if (m_broken.contains(watch))
        return;
    else if (m_waiting.remove(watch) > 0) {
        breakOff(watch);
        return;
    }
    m_waiting.insert(watch, picture);
    sendNext();
}

void PictureOutbox::keepOnly(const QList<quint32> &watches)
{
    m_waiting.removeIf([&watches](const auto &waiting) {
        return !watches.contains(waiting.key());
    });
    m_broken.removeIf([&watches](quint32 watch) {
        return !watches.contains(watch);
    });
}

void PictureOutbox::clear()
{
    ++m_generation;
    m_waiting.clear();
    m_broken.clear();
    m_sending = false;
}

void PictureOutbox::sendNext()
{
    if (m_sending || m_waiting.isEmpty())
        return;
    m_sending = true;
    const quint32 watch = m_waiting.cbegin().key();
    const Picture picture = m_waiting.take(watch);
    m_send(watch, picture, [this, watch, generation = m_generation](const Result<> &result) {
        if (generation == m_generation)
            sent(watch, result);
    });
}

void PictureOutbox::sent(quint32 watch, const Result<> &result)
{
    m_sending = false;
    if (!result) {
        m_waiting.remove(watch);
        // An agent that may not send pictures gets a new watch once it may.
        if (result.error().code == Error::Code::NotAuthorized)
            m_broken.insert(watch);
        else
            breakOff(watch);
    }
    sendNext();
}

void PictureOutbox::breakOff(quint32 watch)
{
    m_broken.insert(watch);
    m_renew(watch);
}

} // namespace stationmaster
