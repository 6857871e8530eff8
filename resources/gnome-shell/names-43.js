// SPDX-License-Identifier: GPL-3.0-or-later
// Stationmaster's part inside GNOME Shell 43 and 44.
/* exported init */
'use strict';

const {Clutter, Cogl, GdkPixbuf, Gio, GLib, Shell, St} = imports.gi;
const Main = imports.ui.main;

const CHILD_ADDED = 'actor-added';

function imageOf(pixels) {
    const image = new Clutter.Image();
    image.set_bytes(pixels.read_pixel_bytes(),
        pixels.get_has_alpha() ? Cogl.PixelFormat.RGBA_8888 : Cogl.PixelFormat.RGB_888,
        pixels.get_width(), pixels.get_height(), pixels.get_rowstride());
    return image;
}

class StationmasterExtension {
    enable() {
        this._service = new Service();
    }

    disable() {
        this._service.destroy();
        this._service = null;
    }
}

function init() {
    return new StationmasterExtension();
}
