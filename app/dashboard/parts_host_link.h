// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/host_parts.h"
#include "backend/core/host_link.h"

namespace stationmaster {

/// The one computer of a window without rooms, for what is done to computers: everything else goes to its
/// parts directly. Its bus belongs to somebody else, who says when there is one.
class PartsHostLink final : public HostLink
{
    Q_OBJECT

public:
    /// `parts` outlive this object.
    explicit PartsHostLink(const HostParts &parts);

    /// Whether there is a bus.
    void setConnected(bool connected);

    QString hostId() const override;
    QString name() const override { return m_parts.backend->host().name; }
    /// Whoever has the bus opens and closes it.
    void open() override { }
    void close() override { }
    LinkStatus status() const override { return m_status; }
    /// Nothing of it is ever asked.
    void trustKey(const HostKey &) override { }
    void givePassword(const QString &, const QString &) override { }
    /// Whoever runs polkit's agent on this computer is asked there.
    std::optional<PasswordQuestion> question() const override { return {}; }
    void answer(quint64, const QString &, const QString &) override { }
    void decline(quint64) override { }
    SessionBackend *backend() const override { return m_parts.backend.get(); }
    /// Not through this: the window has them already.
    ScreenSource *screens() const override { return nullptr; }
    HostControl *control() const override { return nullptr; }
    HostPower *power() const override { return m_parts.power.get(); }
    std::optional<Error> serviceTrouble() const override { return m_parts.serviceTrouble; }

private:
    const HostParts &m_parts;
    LinkStatus m_status{LinkState::Ready};
};

} // namespace stationmaster
