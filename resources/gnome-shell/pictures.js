// SPDX-License-Identifier: GPL-3.0-or-later

const MAX_PNG_BYTES = 8 * 1024 * 1024;

function pixelsOf(png) {
    return GdkPixbuf.Pixbuf.new_from_stream(Gio.MemoryInputStream.new_from_bytes(GLib.Bytes.new(png)), null);
}

function isPicture(png, density) {
    return png.length <= MAX_PNG_BYTES && density > 0 && density < 16;
}
