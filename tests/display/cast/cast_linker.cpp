// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/cast/cast_linker.h"

#include "tests/display/cast/pipewire_calls.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace stationmaster::test {

namespace {

/// PW_KEY_NODE_TARGET, whose macro is one that warns; what pw_stream_connect() says its target by.
constexpr const char *Target = "node.target";

} // namespace

const pw_registry_events CastLinker::RegistryEvents = [] {
    pw_registry_events events{};
    events.version = PW_VERSION_REGISTRY_EVENTS;
    events.global = [](void *self, uint32_t, uint32_t, const char *type, uint32_t,
                       const spa_dict *properties) {
        static_cast<Followed *>(self)->linker->onGlobal(type, properties);
    };
    return events;
}();

const pw_node_events CastLinker::NodeEvents = [] {
    pw_node_events events{};
    events.version = PW_VERSION_NODE_EVENTS;
    events.info = [](void *self, const pw_node_info *info) {
        static_cast<Followed *>(self)->linker->onNode(info);
    };
    return events;
}();

const pw_link_events CastLinker::LinkEvents = [] {
    pw_link_events events{};
    events.version = PW_VERSION_LINK_EVENTS;
    events.info = [](void *self, const pw_link_info *info) {
        if (info->state == PW_LINK_STATE_ERROR)
            static_cast<Followed *>(self)->linker->m_hasFailed = true;
    };
    return events;
}();

CastLinker::CastLinker(pw_core *core)
    : m_core(core)
{
    auto *registry = pw_core_get_registry(core, PW_VERSION_REGISTRY, 0);
    m_registry = follow(registry, 0);
    listen(registry, m_registry->hook, RegistryEvents, m_registry.get());
}

CastLinker::~CastLinker() = default;

std::unique_ptr<CastLinker::Followed> CastLinker::follow(void *proxy, quint32 id)
{
    auto followed = std::make_unique<Followed>();
    followed->linker = this;
    followed->proxy.reset(static_cast<pw_proxy *>(proxy));
    followed->id = id;
    return followed;
}

void CastLinker::onGlobal(const char *type, const spa_dict *properties)
{
    // A node is there before its port is, and without that it cannot be connected.
    if (!spa_streq(type, PW_TYPE_INTERFACE_Port)
        || !spa_streq(spa_dict_lookup(properties, PW_KEY_PORT_DIRECTION), "in"))
        return;
    const quint32 node = QByteArray(spa_dict_lookup(properties, PW_KEY_NODE_ID)).toUInt();
    auto *registry = reinterpret_cast<pw_registry *>(m_registry->proxy.get());
    void *proxy = pw_registry_bind(registry, node, PW_TYPE_INTERFACE_Node, PW_VERSION_NODE, 0);
    m_nodes.push_back(follow(proxy, node));
    listen(static_cast<pw_node *>(proxy), m_nodes.back()->hook, NodeEvents, m_nodes.back().get());
}

void CastLinker::onNode(const pw_node_info *info)
{
    const char *target = spa_dict_lookup(info->props, Target);
    const bool isLinked = std::ranges::any_of(m_links, [info](const auto &link) {
        return link->id == info->id;
    });
    if (!target || isLinked)
        return;
    const QByteArray reader = QByteArray::number(info->id);
    const std::array<spa_dict_item, 2> items{
        {{PW_KEY_LINK_OUTPUT_NODE, target}, {PW_KEY_LINK_INPUT_NODE, reader.constData()}}};
    spa_dict ends{};
    ends.n_items = quint32(items.size());
    ends.items = items.data();
    void *link =
        pw_core_create_object(m_core, "link-factory", PW_TYPE_INTERFACE_Link, PW_VERSION_LINK, &ends, 0);
    m_links.push_back(follow(link, info->id));
    listen(static_cast<pw_link *>(link), m_links.back()->hook, LinkEvents, m_links.back().get());
}

} // namespace stationmaster::test
