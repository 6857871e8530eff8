// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/x11/cover_server.h"

#include "backend/display/x11/x_connection.h"

#include <xcb/composite.h>
#include <xcb/randr.h>
#include <xcb/shape.h>
#include <xcb/xinput.h>
#include <xcb/xtest.h>

#include <algorithm>
#include <array>
#include <memory>

namespace stationmaster {

namespace {

constexpr xcb_keysym_t EscapeSymbol = 0xff1b;
constexpr std::array<xcb_keysym_t, 3> PressingSymbols{0xff0d, 0xff8d, 0x20};
constexpr xcb_keysym_t TabSymbol = 0xff09;

const std::array<xcb_extension_t *, 5> &extensions()
{
    static const std::array<xcb_extension_t *, 5> all{&xcb_composite_id, &xcb_randr_id, &xcb_shape_id,
                                                      &xcb_input_id, &xcb_test_id};
    return all;
}

const xcb_visualtype_t *visualOf(const xcb_screen_t *screen)
{
    for (auto depth = xcb_screen_allowed_depths_iterator(screen); depth.rem > 0; xcb_depth_next(&depth)) {
        for (auto visual = xcb_depth_visuals_iterator(depth.data); visual.rem > 0;
             xcb_visualtype_next(&visual)) {
            if (visual.data->visual_id == screen->root_visual)
                return visual.data;
        }
    }
    return nullptr;
}

bool atLeast(quint32 major, quint32 minor, quint32 wantedMajor, quint32 wantedMinor)
{
    return major > wantedMajor || (major == wantedMajor && minor >= wantedMinor);
}

/// One probe under way; shared by the answers it waits for.
class Probe final : public std::enable_shared_from_this<Probe>
{
public:
    Probe(XConnection &connection, const xcb_screen_t *screen, QObject *owner,
          std::function<void(Result<CoverServer>)> done)
        : m_connection(connection)
        , m_owner(owner)
        , m_done(std::move(done))
    {
        m_server.root = screen->root;
        m_server.depth = screen->root_depth;
        m_server.black = screen->black_pixel;
        m_server.layout = PixelLayout::of(setup(), screen->root_depth, visualOf(screen));
    }

    void begin()
    {
        // xcb looks extensions up by itself, and waits for the answer, unless that has come already. An
        // answer to something asked after them says that it has.
        for (xcb_extension_t *extension : extensions())
            xcb_prefetch_extension_data(c(), extension);
        expect(xcb_get_input_focus(c()).sequence, [](Probe &self, const void *) {
            self.askVersions();
        });
        m_connection.flush();
    }

private:
    xcb_connection_t *c() const { return m_connection.get(); }
    const xcb_setup_t *setup() const { return xcb_get_setup(c()); }

    const xcb_query_extension_reply_t *present(xcb_extension_t *extension) const
    {
        const auto *data = xcb_get_extension_data(c(), extension);
        return data != nullptr && data->present != 0 ? data : nullptr;
    }

    template <typename Then>
    void expect(unsigned int sequence, Then then)
    {
        m_connection.expect(
            sequence, m_owner,
            [self = shared_from_this(), then](const void *reply, const xcb_generic_error_t *) {
                then(*self, reply);
            });
    }

    void askVersions()
    {
        m_server.shape = present(&xcb_shape_id) != nullptr;
        if (present(&xcb_composite_id) != nullptr) {
            expect(xcb_composite_query_version(c(), 0, 4).sequence, [](Probe &self, const void *data) {
                const auto *reply = static_cast<const xcb_composite_query_version_reply_t *>(data);
                self.m_server.composite =
                    reply != nullptr && atLeast(reply->major_version, reply->minor_version, 0, 3);
            });
        }
        if (present(&xcb_randr_id) != nullptr) {
            expect(xcb_randr_query_version(c(), 1, 5).sequence, [](Probe &self, const void *data) {
                const auto *reply = static_cast<const xcb_randr_query_version_reply_t *>(data);
                if (reply == nullptr)
                    return;
                self.m_server.randrEvent = self.present(&xcb_randr_id)->first_event;
                self.m_server.monitors = atLeast(reply->major_version, reply->minor_version, 1, 5);
            });
        }
        if (present(&xcb_input_id) != nullptr) {
            expect(xcb_input_xi_query_version(c(), 2, 2).sequence, [](Probe &self, const void *data) {
                const auto *reply = static_cast<const xcb_input_xi_query_version_reply_t *>(data);
                if (reply != nullptr && atLeast(reply->major_version, reply->minor_version, 2, 2))
                    self.m_server.inputOpcode = self.present(&xcb_input_id)->major_opcode;
            });
        }
        const xcb_keycode_t first = setup()->min_keycode;
        const auto count = static_cast<quint8>(setup()->max_keycode - first + 1);
        expect(xcb_get_keyboard_mapping(c(), first, count).sequence, [first](Probe &self, const void *data) {
            self.readKeys(static_cast<const xcb_get_keyboard_mapping_reply_t *>(data), first);
            self.m_done(self.m_server);
        });
        m_connection.flush();
    }

    void readKeys(const xcb_get_keyboard_mapping_reply_t *reply, xcb_keycode_t first)
    {
        if (reply == nullptr || reply->keysyms_per_keycode == 0)
            return;
        const xcb_keysym_t *symbols = xcb_get_keyboard_mapping_keysyms(reply);
        const int count = xcb_get_keyboard_mapping_keysyms_length(reply);
        for (int i = 0; i < count; i += reply->keysyms_per_keycode) {
            const auto code = static_cast<xcb_keycode_t>(first + i / reply->keysyms_per_keycode);
            if (symbols[i] == EscapeSymbol && !m_server.escape && present(&xcb_test_id) != nullptr)
                m_server.escape = code;
            if (std::ranges::count(PressingSymbols, symbols[i]) > 0)
                m_server.pressing.insert(code);
            if (symbols[i] == TabSymbol)
                m_server.moving.insert(code);
        }
    }

    XConnection &m_connection;
    QObject *m_owner;
    std::function<void(Result<CoverServer>)> m_done;
    CoverServer m_server;
};

} // namespace

void CoverServer::probe(XConnection &connection, int screen, QObject *owner,
                        std::function<void(Result<CoverServer>)> done)
{
    auto it = xcb_setup_roots_iterator(xcb_get_setup(connection.get()));
    for (int i = 0; i < screen && it.rem > 0; ++i)
        xcb_screen_next(&it);
    if (it.rem == 0) {
        done(Error{Error::Code::NotFound, QStringLiteral("the display has no such screen"), {}});
        return;
    }
    std::make_shared<Probe>(connection, it.data, owner, std::move(done))->begin();
}

} // namespace stationmaster
