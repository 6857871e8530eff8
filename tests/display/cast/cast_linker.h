// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <memory>
#include <pipewire/pipewire.h>
#include <vector>

namespace stationmaster::test {

/// What of a session manager a screen cast needs: connects each node that asks for another one to that one.
/// Lives on the thread of its connection to PipeWire.
class CastLinker final
{
public:
    explicit CastLinker(pw_core *core);
    ~CastLinker();
    Q_DISABLE_COPY_MOVE(CastLinker)

    /// Two have no format in common. May be asked from any thread.
    bool hasFailed() const { return m_hasFailed; }

private:
    struct EndProxy
    {
        void operator()(pw_proxy *proxy) const { pw_proxy_destroy(proxy); }
    };
    /// Something of the server's that is listened to.
    struct Followed
    {
        CastLinker *linker = nullptr;
        std::unique_ptr<pw_proxy, EndProxy> proxy = {};
        spa_hook hook = {};
        quint32 id = 0;
    };

    static const pw_registry_events RegistryEvents;
    static const pw_node_events NodeEvents;
    static const pw_link_events LinkEvents;

    void onGlobal(const char *type, const spa_dict *properties);
    void onNode(const pw_node_info *info);
    std::unique_ptr<Followed> follow(void *proxy, quint32 id);

    pw_core *const m_core;
    std::unique_ptr<Followed> m_registry;
    std::vector<std::unique_ptr<Followed>> m_nodes;
    std::vector<std::unique_ptr<Followed>> m_links;
    std::atomic<bool> m_hasFailed = false;
};

} // namespace stationmaster::test
