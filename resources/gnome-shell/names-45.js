// SPDX-License-Identifier: GPL-3.0-or-later
// Stationmaster's part inside GNOME Shell 45 and later.
import Clutter from 'gi://Clutter';
import Cogl from 'gi://Cogl';
import GdkPixbuf from 'gi://GdkPixbuf';
import Gio from 'gi://Gio';
import GLib from 'gi://GLib';
import Shell from 'gi://Shell';
import St from 'gi://St';
import {Extension} from 'resource:///org/gnome/shell/extensions/extension.js';
import {PACKAGE_VERSION} from 'resource:///org/gnome/shell/misc/config.js';
import * as Main from 'resource:///org/gnome/shell/ui/main.js';

const RELEASE = Number.parseInt(PACKAGE_VERSION, 10);
const CHILD_ADDED = RELEASE >= 46 ? 'child-added' : 'actor-added';

function imageOf(pixels) {
    const image = St.ImageContent.new_with_preferred_size(pixels.get_width(), pixels.get_height());
    const of = [pixels.read_pixel_bytes(),
        pixels.get_has_alpha() ? Cogl.PixelFormat.RGBA_8888 : Cogl.PixelFormat.RGB_888,
        pixels.get_width(), pixels.get_height(), pixels.get_rowstride()];
    if (RELEASE >= 48)
        of.unshift(global.stage.context.get_backend().get_cogl_context());
    image.set_bytes(...of);
    return image;
}

export default class StationmasterExtension extends Extension {
    enable() {
        this._service = new Service();
    }

    disable() {
        this._service.destroy();
        this._service = null;
    }
}
