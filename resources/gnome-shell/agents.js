// SPDX-License-Identifier: GPL-3.0-or-later

const HOST_NAME = 'org.stationmaster.Host1';
// Not what the environment says: that is its user's.
const SYSTEM_BUS = 'unix:path=/run/dbus/system_bus_socket';
const CALL_TIMEOUT_MS = 10000;
// Without an agent and without stationd there is nobody left who could take a cover away.
const ABANDONED_AFTER_MS = 60000;

function call(connection, name, path, iface, method, parameters, answer) {
    return new Promise((resolve, reject) => {
        connection.call(name, path, iface, method, parameters, new GLib.VariantType(answer), Gio.DBusCallFlags.NONE,
            CALL_TIMEOUT_MS, null, (source, result) => {
                try {
                    resolve(source.call_finish(result).deepUnpack());
                } catch (error) {
                    reject(error);
                }
            });
    });
}

// Who may give orders: the processes that stationd says it has started as agents of this user. The name of stationd on
// the system bus is root's alone, so no program of the user's can say so.
class Agents {
    // onGone: of the connection of one that has ended. onAbandoned: there is nobody left.
    constructor(onGone, onAbandoned) {
        this._onGone = onGone;
        this._known = new Map(); // By the unique name of the agent's connection: a promise of whether it is one.
        this._watches = new Map();
        this._onAbandoned = onAbandoned;
        this._cancellable = new Gio.Cancellable();
        this._connect();
    }

    destroy() {
        this._cancellable.cancel();
        this._stopWaiting();
        for (const watch of this._watches.values())
            Gio.bus_unwatch_name(watch);
        this._watches.clear();
        if (this._nameWatch)
            Gio.bus_unwatch_name(this._nameWatch);
        this._nameWatch = 0;
    }

    // The connection is opened while nobody has used up how many its user may have, and kept.
    _connect() {
        this._system = new Promise((resolve, reject) => {
            const flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT |
                Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION;
            Gio.DBusConnection.new_for_address(SYSTEM_BUS, flags, null, this._cancellable, (source, result) => {
                try {
                    const connection = Gio.DBusConnection.new_for_address_finish(result);
                    connection.set_exit_on_close(false);
                    this._watchHost(connection);
                    resolve(connection);
                } catch (error) {
                    reject(error);
                }
            });
        });
        this._system.catch(() => {});
    }

    _watchHost(connection) {
        if (this._nameWatch)
            Gio.bus_unwatch_name(this._nameWatch);
        this._nameWatch = Gio.bus_watch_name_on_connection(connection, HOST_NAME, Gio.BusNameWatcherFlags.NONE,
            () => {
                this._isHostThere = true;
                this._stopWaiting();
            },
            () => {
                this._isHostThere = false;
                this._look();
            });
    }

    async _systemBus() {
        let connection = null;
        try {
            connection = await this._system;
        } catch {
            // Tried anew below.
        }
        if (!connection || connection.is_closed()) {
            this._connect();
            connection = await this._system;
        }
        return connection;
    }

    // A promise, the same for each call of one connection: orders are carried out as they came.
    isOne(sender) {
        if (!this._known.has(sender)) {
            const answer = this._ask(sender);
            this._known.set(sender, answer);
            // One who is none, and an answer that did not come, are asked about again.
            answer.then(is => is ? this._watch(sender) : this._known.delete(sender),
                () => this._known.delete(sender));
        }
        return this._known.get(sender);
    }

    async _ask(sender) {
        const [process] = await call(Gio.DBus.session, 'org.freedesktop.DBus', '/org/freedesktop/DBus',
            'org.freedesktop.DBus', 'GetConnectionUnixProcessID', new GLib.Variant('(s)', [sender]), '(u)');
        const [is] = await call(await this._systemBus(), HOST_NAME, '/org/stationmaster/Host1',
            'org.stationmaster.AgentHub1', 'IsAgent', new GLib.Variant('(u)', [process]), '(b)');
        return is;
    }

    _watch(sender) {
        if (this._watches.has(sender) || this._cancellable.is_cancelled())
            return;
        this._stopWaiting();
        this._watches.set(sender, Gio.bus_watch_name_on_connection(Gio.DBus.session, sender,
            Gio.BusNameWatcherFlags.NONE, null, () => {
                Gio.bus_unwatch_name(this._watches.get(sender));
                this._watches.delete(sender);
                this._known.delete(sender);
                this._onGone(sender);
                this._look();
            }));
    }

    _look() {
        if (this._watches.size > 0 || this._isHostThere || this._waiting || this._cancellable.is_cancelled())
            return;
        this._waiting = GLib.timeout_add(GLib.PRIORITY_DEFAULT, ABANDONED_AFTER_MS, () => {
            this._waiting = 0;
            this._onAbandoned();
            return GLib.SOURCE_REMOVE;
        });
    }

    _stopWaiting() {
        if (this._waiting)
            GLib.source_remove(this._waiting);
        this._waiting = 0;
    }
}
