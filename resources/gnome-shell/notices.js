// SPDX-License-Identifier: GPL-3.0-or-later

const MAX_NOTICES = 16;

// What an agent tells its session's user: small windows at the upper edge of the main monitor, above all others and
// under the cover. They take no keyboard.
class Notices {
    // onPressed: of the window's owner and number, where.
    constructor(onPressed) {
        this._onPressed = onPressed;
        this._actors = new Map(); // By owner and number.
    }

    show(owner, number, top, png, density) {
        const key = `${owner} ${number}`;
        let actor = this._actors.get(key);
        if (!actor) {
            if (this._actors.size >= MAX_NOTICES)
                throw new Error('too many');
            actor = new St.Widget({reactive: true});
            for (const signal of ['button-press-event', 'touch-event'])
                actor.connect(signal, (source, event) => this._press(source, event, owner, number));
            Main.layoutManager.addTopChrome(actor);
            this._actors.set(key, actor);
        }
        const pixels = pixelsOf(png);
        actor.content = imageOf(pixels);
        actor.density = density;
        actor.top = top;
        actor.set_size(Math.round(pixels.get_width() / density), Math.round(pixels.get_height() / density));
        this._place(actor);
    }

    hide(owner, number) {
        const key = `${owner} ${number}`;
        this._actors.get(key)?.destroy();
        this._actors.delete(key);
    }

    hideAllOf(owner) {
        for (const key of [...this._actors.keys()]) {
            if (owner === null || key.startsWith(`${owner} `)) {
                this._actors.get(key).destroy();
                this._actors.delete(key);
            }
        }
    }

    placeAnew() {
        for (const actor of this._actors.values())
            this._place(actor);
    }

    _place(actor) {
        const monitor = Main.layoutManager.primaryMonitor;
        if (monitor) {
            actor.set_position(monitor.x + Math.round((monitor.width - actor.width) / 2),
                monitor.y + Math.min(actor.top + Main.panel.height, Math.max(0, monitor.height - actor.height)));
        }
    }

    _press(actor, event, owner, number) {
        if (event.type() === Clutter.EventType.BUTTON_PRESS || event.type() === Clutter.EventType.TOUCH_BEGIN) {
            const [x, y] = event.get_coords();
            this._onPressed(owner, number, Math.max(0, Math.floor(x - actor.x)), Math.max(0, Math.floor(y - actor.y)));
        }
        return Clutter.EVENT_STOP;
    }
}
