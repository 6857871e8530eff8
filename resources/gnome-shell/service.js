// SPDX-License-Identifier: GPL-3.0-or-later

const OBJECT_PATH = '/org/stationmaster/Shell1';
const INTERFACE_NAME = 'org.stationmaster.Shell1';
const PAINT_TIMEOUT_MS = 1000;
const MAX_MONITORS = 16;

// The object on the user's bus. It has no name of its own there: stationd's agent finds it by the connection of the
// process that listens at the session's Wayland socket.
class Service {
    constructor() {
        this._agents = new Agents(sender => this._notices.hideAllOf(sender), () => this._cover.lift());
        this._notices = new Notices((owner, number, x, y) => Gio.DBus.session.emit_signal(owner, OBJECT_PATH,
            INTERFACE_NAME, 'NoticePressed', new GLib.Variant('(uuu)', [number, x, y])));
        this._cover = new Cover((monitor, x, y) => this._tell('Pressed', new GLib.Variant('(iuu)', [monitor, x, y])));
        this._object = Gio.DBusExportedObject.wrapJSObject(INTERFACE, this);
        this._object.export(Gio.DBus.session, OBJECT_PATH);
        this._monitorsChanged = Main.layoutManager.connect('monitors-changed', () => {
            this._notices.placeAnew();
            this._broadcast('MonitorsChanged');
        });
        this._broadcast('Came');
    }

    destroy() {
        Main.layoutManager.disconnect(this._monitorsChanged);
        this._cover.lift();
        this._notices.hideAllOf(null);
        this._agents.destroy();
        this._broadcast('Went');
        this._object.unexport();
    }

    get Version() {
        return 1;
    }

    // Whoever is on this bus may ask the shell for that.
    Monitors() {
        const perUnit = St.ThemeContext.get_for_stage(global.stage).scale_factor;
        return Main.layoutManager.monitors.slice(0, MAX_MONITORS).map(monitor => [
            monitor.width, monitor.height, global.display.get_monitor_scale(monitor.index) / perUnit]);
    }

    CoverAsync([background, cards], invocation) {
        this._obey(invocation, async () => {
            if (!/^#[0-9a-f]{6}$/.test(background) || cards.length > MAX_MONITORS ||
                !cards.every(([png, density]) => isPicture(png, density)))
                throw new Error('no such cover');
            this._covering = invocation.get_sender();
            this._cover.show(background, cards);
            await this._painted();
            return null;
        });
    }

    UncoverAsync(parameters, invocation) {
        this._obey(invocation, () => {
            this._cover.lift();
            return null;
        });
    }

    ShowNoticeAsync([number, top, png, density], invocation) {
        this._obey(invocation, async () => {
            if (!isPicture(png, density))
                throw new Error('no such notice');
            this._notices.show(invocation.get_sender(), number, top, png, density);
            await this._painted();
            return null;
        });
    }

    HideNoticeAsync([number], invocation) {
        this._obey(invocation, () => {
            this._notices.hide(invocation.get_sender(), number);
            return null;
        });
    }

    LookAsync(parameters, invocation) {
        this._obey(invocation, () => new GLib.Variant('(bb)', this._cover.look()));
    }

    async _obey(invocation, order) {
        try {
            if (!await this._agents.isOne(invocation.get_sender())) {
                invocation.return_dbus_error('org.freedesktop.DBus.Error.AccessDenied', 'only the station agent may');
                return;
            }
            invocation.return_value(await order());
        } catch (error) {
            logError(error, 'stationmaster');
            invocation.return_dbus_error('org.freedesktop.DBus.Error.Failed', `${error}`);
        }
    }

    // Nothing is painted while the screen is off: that is not waited for.
    _painted() {
        return new Promise(resolve => {
            let timeout = 0;
            const painted = global.stage.connect('after-paint', () => {
                global.stage.disconnect(painted);
                GLib.source_remove(timeout);
                resolve();
            });
            timeout = GLib.timeout_add(GLib.PRIORITY_DEFAULT, PAINT_TIMEOUT_MS, () => {
                global.stage.disconnect(painted);
                resolve();
                return GLib.SOURCE_REMOVE;
            });
        });
    }

    // To who has covered the session and to nobody else: what is pressed is nobody's business.
    _tell(signal, parameters) {
        if (this._covering)
            Gio.DBus.session.emit_signal(this._covering, OBJECT_PATH, INTERFACE_NAME, signal, parameters);
    }

    _broadcast(signal) {
        Gio.DBus.session.emit_signal(null, OBJECT_PATH, INTERFACE_NAME, signal, null);
    }
}

const INTERFACE = `<node>
<interface name="${INTERFACE_NAME}">
<property name="Version" type="u" access="read"/>
<method name="Monitors"><arg name="monitors" type="a(uud)" direction="out"/></method>
<method name="Cover"><arg name="background" type="s" direction="in"/>
<arg name="cards" type="a(ayd)" direction="in"/></method>
<method name="Uncover"/>
<method name="ShowNotice"><arg name="number" type="u" direction="in"/><arg name="top" type="u" direction="in"/>
<arg name="png" type="ay" direction="in"/><arg name="density" type="d" direction="in"/></method>
<method name="HideNotice"><arg name="number" type="u" direction="in"/></method>
<method name="Look"><arg name="shown" type="b" direction="out"/><arg name="holdsInput" type="b" direction="out"/></method>
<signal name="Came"/><signal name="Went"/><signal name="MonitorsChanged"/>
<signal name="Pressed"><arg name="monitor" type="i"/><arg name="x" type="u"/><arg name="y" type="u"/></signal>
<signal name="NoticePressed"><arg name="number" type="u"/><arg name="x" type="u"/><arg name="y" type="u"/></signal>
</interface></node>`;
