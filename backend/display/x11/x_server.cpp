// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/x11/x_server.h"

#include "backend/display/x11/x_connection.h"

#include <xcb/composite.h>
#include <xcb/damage.h>
#include <xcb/randr.h>
#include <xcb/shm.h>
#include <xcb/xcb_renderutil.h>
#include <xcb/xfixes.h>
#include <xcb/xinput.h>

#include <array>
#include <memory>

namespace stationmaster {

namespace {

const std::array<xcb_extension_t *, 7> &extensions()
{
    static const std::array<xcb_extension_t *, 7> all{&xcb_composite_id, &xcb_damage_id, &xcb_render_id,
                                                      &xcb_shm_id,       &xcb_randr_id,  &xcb_xfixes_id,
                                                      &xcb_input_id};
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

bool hasAlpha(const xcb_render_query_pict_formats_reply_t *reply, xcb_render_pictformat_t id)
{
    for (auto it = xcb_render_query_pict_formats_formats_iterator(reply); it.rem > 0;
         xcb_render_pictforminfo_next(&it)) {
        if (it.data->id == id)
            return it.data->direct.alpha_mask != 0;
    }
    return false;
}

// One probe under way; shared by the answers it waits for.
class Probe final : public std::enable_shared_from_this<Probe>
{
public:
    Probe(XConnection &connection, const xcb_screen_t *screen, QObject *owner,
          std::function<void(Result<XServer>)> done)
        : m_connection(connection)
        , m_screen(screen)
        , m_owner(owner)
        , m_done(std::move(done))
    {
        m_server.root = screen->root;
        m_server.rootLayout = PixelLayout::of(setup(), screen->root_depth, visualOf(screen));
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
        if (present(&xcb_composite_id) != nullptr) {
            expect(xcb_composite_query_version(c(), 0, 4).sequence, [](Probe &self, const void *data) {
                const auto *reply = static_cast<const xcb_composite_query_version_reply_t *>(data);
                self.m_server.composite =
                    reply != nullptr && (reply->major_version > 0 || reply->minor_version >= 2);
            });
        }
        if (present(&xcb_damage_id) != nullptr) {
            expect(xcb_damage_query_version(c(), 1, 1).sequence, [](Probe &self, const void *reply) {
                if (reply != nullptr)
                    self.m_server.damageEvent = self.present(&xcb_damage_id)->first_event;
            });
        }
        if (present(&xcb_shm_id) != nullptr) {
            expect(xcb_shm_query_version(c()).sequence, [](Probe &self, const void *data) {
                const auto *reply = static_cast<const xcb_shm_query_version_reply_t *>(data);
                self.m_server.sharedMemory = reply != nullptr
                    && (reply->major_version > 1 || (reply->major_version == 1 && reply->minor_version >= 2));
            });
        }
        if (present(&xcb_randr_id) != nullptr) {
            expect(xcb_randr_query_version(c(), 1, 2).sequence, [](Probe &self, const void *reply) {
                if (reply != nullptr)
                    self.m_server.randrEvent = self.present(&xcb_randr_id)->first_event;
            });
        }
        if (present(&xcb_xfixes_id) != nullptr) {
            expect(xcb_xfixes_query_version(c(), 4, 0).sequence, [](Probe &self, const void *data) {
                const auto *reply = static_cast<const xcb_xfixes_query_version_reply_t *>(data);
                if (reply != nullptr && reply->major_version >= 2)
                    self.m_server.fixesEvent = self.present(&xcb_xfixes_id)->first_event;
            });
        }
        if (present(&xcb_input_id) != nullptr) {
            // Before 2.1, raw events were kept from everybody but the client that had grabbed the device.
            expect(xcb_input_xi_query_version(c(), 2, 1).sequence, [](Probe &self, const void *data) {
                const auto *reply = static_cast<const xcb_input_xi_query_version_reply_t *>(data);
                if (reply != nullptr && reply->major_version >= 2
                    && (reply->major_version > 2 || reply->minor_version >= 1))
                    self.m_server.inputOpcode = self.present(&xcb_input_id)->major_opcode;
            });
        }
        if (present(&xcb_render_id) != nullptr) {
            // 0.6 brought transforms and filters; every server in use has 0.11.
            expect(xcb_render_query_version(c(), 0, 11).sequence, [](Probe &self, const void *data) {
                const auto *reply = static_cast<const xcb_render_query_version_reply_t *>(data);
                self.m_server.render =
                    reply != nullptr && (reply->major_version > 0 || reply->minor_version >= 10);
            });
            expect(xcb_render_query_pict_formats(c()).sequence, [](Probe &self, const void *data) {
                self.readFormats(static_cast<const xcb_render_query_pict_formats_reply_t *>(data));
            });
        }
        expect(xcb_get_geometry(c(), m_server.root).sequence, [](Probe &self, const void *data) {
            const auto *reply = static_cast<const xcb_get_geometry_reply_t *>(data);
            if (reply == nullptr)
                return self.m_done(Error{Error::Code::Protocol, QStringLiteral("a root without a size"), {}});
            self.m_server.size = QSize(reply->width, reply->height);
            self.m_done(self.m_server);
        });
        m_connection.flush();
    }

    // Which formats read the root and make a picture. The small picture is always of RGB32's layout, whatever
    // the root's is: XRender converts as it scales.
    void readFormats(const xcb_render_query_pict_formats_reply_t *reply)
    {
        if (reply == nullptr || !m_server.render) {
            m_server.render = false;
            return;
        }
        const auto *root = xcb_render_util_find_visual_format(reply, m_screen->root_visual);
        m_server.rootFormat = root == nullptr ? xcb_render_pictformat_t{XCB_NONE} : root->format;
        const xcb_visualtype_t rgb{.visual_id = 0,
                                   ._class = XCB_VISUAL_CLASS_TRUE_COLOR,
                                   .bits_per_rgb_value = 8,
                                   .colormap_entries = 256,
                                   .red_mask = 0xff0000,
                                   .green_mask = 0xff00,
                                   .blue_mask = 0xff,
                                   .pad0 = {}};
        for (const auto standard : {XCB_PICT_STANDARD_RGB_24, XCB_PICT_STANDARD_ARGB_32}) {
            const auto *format = xcb_render_util_find_standard_format(reply, standard);
            if (format == nullptr)
                continue;
            const auto layout = PixelLayout::of(setup(), format->depth, &rgb);
            if (!layout || layout->bitsPerPixel != 32)
                continue;
            m_server.pictureFormat = format->id;
            m_server.pictureLayout = *layout;
            break;
        }
        m_server.render = m_server.rootFormat != XCB_NONE && m_server.pictureFormat != XCB_NONE;
        for (auto depth = xcb_screen_allowed_depths_iterator(m_screen); depth.rem > 0;
             xcb_depth_next(&depth)) {
            for (auto visual = xcb_depth_visuals_iterator(depth.data); visual.rem > 0;
                 xcb_visualtype_next(&visual)) {
                const auto *pair = xcb_render_util_find_visual_format(reply, visual.data->visual_id);
                if (pair != nullptr)
                    m_server.windowFormats.insert(visual.data->visual_id,
                                                  {pair->format, hasAlpha(reply, pair->format)});
            }
        }
    }

    XConnection &m_connection;
    const xcb_screen_t *m_screen;
    QObject *m_owner;
    std::function<void(Result<XServer>)> m_done;
    XServer m_server;
};

} // namespace

CaptureAbilities XServer::abilities(std::chrono::milliseconds pollInterval) const
{
    CaptureAbilities can;
    can.changeEvents = damageEvent.has_value();
    can.scalesInServer = render;
    can.sharedMemory = sharedMemory;
    can.cursor = fixesEvent.has_value();
    can.cursorMotion = can.cursor && inputOpcode.has_value();
    if (!can.changeEvents)
        can.fallbacks.append(
            QStringLiteral("no XDamage: the screen is looked at every %1 ms").arg(pollInterval.count()));
    if (!can.scalesInServer)
        can.fallbacks.append(
            QStringLiteral("no usable XRender: the whole screen is fetched and scaled here"));
    if (!canLookUnder())
        can.fallbacks.append(QStringLiteral("no XComposite or XRender, or too large a screen: pictures show "
                                            "the cover, not what is under it"));
    if (!can.sharedMemory)
        can.fallbacks.append(QStringLiteral("no MIT-SHM 1.2: pictures come as replies"));
    if (!can.cursor)
        can.fallbacks.append(QStringLiteral("no XFixes: the pointer is not drawn"));
    else if (!can.cursorMotion)
        can.fallbacks.append(QStringLiteral("no XInput 2.1: the pointer moves only when the screen changes"));
    return can;
}

void XServer::probe(XConnection &connection, int screen, QObject *owner,
                    std::function<void(Result<XServer>)> done)
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
