// SPDX-License-Identifier: GPL-3.0-or-later

const BUTTON_KEYS = [Clutter.KEY_Tab, Clutter.KEY_Return, Clutter.KEY_KP_Enter, Clutter.KEY_space];

// Over everything that the shell shows, on every monitor, with keyboard and pointer its own.
class Cover {
    // onPressed: of a card, where; of a key that could press its button, -1 and its symbol.
    constructor(onPressed) {
        this._onPressed = onPressed;
        this._actor = null;
        this._grab = null;
    }

    // cards: for each monitor [PNG, pixels for each unit of the stage].
    show(background, cards) {
        if (!this._actor)
            this._raise();
        this._actor.style = `background-color: ${background};`;
        this._actor.destroy_all_children();
        Main.layoutManager.monitors.forEach((monitor, index) => {
            if (index >= cards.length)
                return;
            const [png, density] = cards[index];
            const card = this._card(png, density);
            card.set_position(monitor.x + Math.round((monitor.width - card.width) / 2),
                monitor.y + Math.round((monitor.height - card.height) / 2));
            for (const signal of ['button-press-event', 'touch-event']) {
                card.connect(signal, (actor, event) => {
                    const isPress = event.type() === Clutter.EventType.BUTTON_PRESS ||
                        event.type() === Clutter.EventType.TOUCH_BEGIN;
                    const [x, y] = event.get_coords();
                    if (isPress) {
                        this._onPressed(index, Math.floor((x - card.x) * density),
                            Math.floor((y - card.y) * density));
                    }
                    return Clutter.EVENT_STOP;
                });
            }
            this._actor.add_child(card);
        });
        this._hold();
    }

    lift() {
        if (!this._actor)
            return;
        Main.layoutManager.uiGroup.disconnect(this._stacking);
        this._release();
        this._actor.destroy();
        this._actor = null;
    }

    // What the shell has, now: whether it is shown, and whether keyboard and pointer are its own. Whatever has been put
    // above it, or has taken them, it puts itself above again.
    look() {
        if (!this._actor)
            return [false, false];
        this._toTop();
        this._hold();
        const monitors = Main.layoutManager.monitors;
        const isShown = this._actor.mapped && this._actor.get_paint_opacity() === 255 &&
            this._actor.get_parent() === Main.layoutManager.uiGroup &&
            Main.layoutManager.uiGroup.get_last_child() === this._actor &&
            this._isOverAll() && this._actor.get_n_children() === monitors.length;
        return [isShown, isShown && this._holds()];
    }

    _raise() {
        this._actor = new St.Widget({reactive: true, can_focus: true});
        this._actor.add_constraint(new Clutter.BindConstraint({
            source: global.stage,
            coordinate: Clutter.BindCoordinate.ALL,
        }));
        for (const signal of ['button-press-event', 'button-release-event', 'scroll-event', 'touch-event',
            'key-release-event'])
            this._actor.connect(signal, () => Clutter.EVENT_STOP);
        this._actor.connect('key-press-event', (actor, event) => {
            if (BUTTON_KEYS.includes(event.get_key_symbol()))
                this._onPressed(-1, event.get_key_symbol(), 0);
            return Clutter.EVENT_STOP;
        });
        Main.overview.hide();
        Main.layoutManager.uiGroup.add_child(this._actor);
        this._stacking = Main.layoutManager.uiGroup.connect(CHILD_ADDED, () => this._toTop());
    }

    _card(png, density) {
        const pixels = pixelsOf(png);
        return new St.Widget({
            reactive: true,
            content: imageOf(pixels),
            width: Math.round(pixels.get_width() / density),
            height: Math.round(pixels.get_height() / density),
        });
    }

    _toTop() {
        const group = Main.layoutManager.uiGroup;
        if (this._actor && group.get_last_child() !== this._actor)
            group.set_child_above_sibling(this._actor, null);
    }

    _isOverAll() {
        const [x, y] = this._actor.get_transformed_position();
        return x <= 0 && y <= 0 && this._actor.width >= global.stage.width &&
            this._actor.height >= global.stage.height;
    }

    _holds() {
        // Up to GNOME 49 a grab may be one of the pointer or of the keyboard alone.
        const all = Clutter.GrabState?.ALL ?? 0;
        return this._grab !== null && (all === 0 || (this._grab.get_seat_state() & all) === all) &&
            global.stage.get_grab_actor() === this._actor && global.stage.get_key_focus() === this._actor;
    }

    _hold() {
        if (this._holds())
            return;
        this._release();
        // As no mode of the shell's: none of its key bindings works.
        this._grab = Main.pushModal(this._actor, {actionMode: Shell.ActionMode.NONE}) || null;
        this._actor.grab_key_focus();
    }

    _release() {
        if (this._grab === null)
            return;
        try {
            Main.popModal(this._grab);
        } catch (error) {
            logError(error, 'stationmaster');
        }
        this._grab = null;
    }
}
