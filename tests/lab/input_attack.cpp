// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/input_attack.h"

#include <xcb/xinput.h>
#include <xcb/xtest.h>

#include <cstdio>
#include <cstdlib>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;
using test::XProgram;

namespace {

constexpr xcb_keycode_t Key = 38;

struct Free
{
    void operator()(void *memory) const { std::free(memory); }
};

/// The keyboard of an Xvfb or an Xvnc.
bool isKeyboard(QByteArrayView name)
{
    return name == "Xvfb keyboard" || name == "TigerVNC keyboard";
}

} // namespace

InputAttack::InputAttack(XProgram &program)
    : m_program(program)
    , m_window(program.openWindow({0, 0, 200, 100}))
{
    xcb_connection_t *c = program.get();
    const xcb_query_extension_reply_t *extension = xcb_get_extension_data(c, &xcb_input_id);
    m_firstEvent = extension->first_event;
    m_opcode = extension->major_opcode;
    std::free(xcb_input_xi_query_version_reply(c, xcb_input_xi_query_version(c, 2, 2), nullptr));
    struct
    {
        xcb_input_event_mask_t head;
        quint32 mask;
    } keys{{XCB_INPUT_DEVICE_ALL, 1}, XCB_INPUT_XI_EVENT_MASK_KEY_PRESS};
    xcb_input_xi_select_events(c, m_window, 1, &keys.head);

    const std::unique_ptr<xcb_input_xi_query_device_reply_t, Free> devices(
        xcb_input_xi_query_device_reply(c, xcb_input_xi_query_device(c, XCB_INPUT_DEVICE_ALL), nullptr));
    for (auto it = xcb_input_xi_query_device_infos_iterator(devices.get()); it.rem > 0;
         xcb_input_xi_device_info_next(&it)) {
        const QByteArray name(xcb_input_xi_device_info_name(it.data),
                              xcb_input_xi_device_info_name_length(it.data));
        if (isKeyboard(name) && program.floatDevice(name))
            m_device = it.data->deviceid;
    }
    m_since.start();
}

InputAttack::~InputAttack()
{
    if (m_device != 0) {
        // Back to the first keyboard there is, which is the core one.
        constexpr quint16 CoreKeyboard = 3;
        const xcb_input_attach_slave_t change{.type = XCB_INPUT_HIERARCHY_CHANGE_TYPE_ATTACH_SLAVE,
                                              .len = sizeof(xcb_input_attach_slave_t) / 4,
                                              .deviceid = m_device,
                                              .master = CoreKeyboard};
        xcb_input_xi_change_hierarchy(m_program.get(), 1,
                                      reinterpret_cast<const xcb_input_hierarchy_change_t *>(&change));
    }
    m_program.close(m_window);
}

void InputAttack::press(quint8 type)
{
    xcb_test_fake_input(m_program.get(), quint8(m_firstEvent + type), Key, 0, XCB_NONE, 0, 0,
                        quint8(m_device));
}

void InputAttack::takeKeys()
{
    while (const std::unique_ptr<xcb_generic_event_t, Free> event{xcb_poll_for_event(m_program.get())}) {
        const auto *key = reinterpret_cast<const xcb_input_key_press_event_t *>(event.get());
        if ((event->response_type & 0x7f) == XCB_GE_GENERIC && key->extension == m_opcode
            && key->event_type == XCB_INPUT_KEY_PRESS && key->deviceid == m_device) {
            ++m_arrived;
            m_last = m_since.elapsed();
        }
    }
}

void InputAttack::step(bool)
{
    if (m_device == 0)
        return;
    // A device without a master has a focus of its own.
    xcb_input_xi_set_focus(m_program.get(), m_window, XCB_CURRENT_TIME, m_device);
    press(XCB_INPUT_DEVICE_KEY_PRESS);
    press(XCB_INPUT_DEVICE_KEY_RELEASE);
    ++m_typed;
    m_program.sync();
    takeKeys();
}

QString InputAttack::figures() const
{
    return u"typed %1 arrived %2 last %3"_s.arg(m_typed).arg(m_arrived).arg(m_last);
}

} // namespace stationmaster::lab
