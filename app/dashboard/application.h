// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/host_parts.h"
#include "app/dashboard/parts_host_link.h"
#include "app/dashboard/picture_path.h"
#include "app/dashboard/room_hosts.h"
#include "backend/linux/network_wake_sender.h"
#include "model/action_runner.h"
#include "model/session_model.h"
#include "ui/dialogs/dialog_prompter.h"
#include "ui/window/main_window.h"

#include <QPointer>
#include <QSettings>

#include <memory>

namespace stationmaster {

class PasswordPrompter;
class RoomsActions;
class RoomsPanel;

/// The composition root: makes the parts, joins them and keeps them, in the order in which they need each
/// other.
class Application final : public QObject
{
    Q_OBJECT

public:
    /// One computer.
    explicit Application(HostParts host);
    /// Many.
    explicit Application(std::unique_ptr<RoomHosts> rooms);

    ~Application() override;

    /// Begins to look, and shows the window.
    void start();

    /// Another connection to the host, in the place of the one that was lost (HostParts::useBus).
    void useBus(const QDBusConnection &bus, bool interactive);
    /// There is none for now.
    void loseBus();

    MainWindow &window() { return *m_window; }
    SessionBackend &backend() { return m_model.backend(); }
    SessionModel &model() { return m_model; }

Q_SIGNALS:
    /// Another window has taken the place of the one before, in another language.
    void windowRenewed();
    /// Both are the operator's, in the settings' window. The colours are in the settings.
    void colorsChosen();
    void roomsWanted();

private:
    /// What the dashboard works with, whoever owns it.
    struct Ports
    {
        SessionBackend &backend;
        ScreenSource *screens;
        HostControl *control;
        Clock &clock;
    };

    /// Takes over both, after `ports` has been read from them.
    Application(HostParts &&host, std::unique_ptr<RoomHosts> &&rooms, const Ports &ports);
    static Ports portsOf(HostParts &host);
    static Ports portsOf(RoomHosts &rooms);
    void makeWindow();
    void renewWindow();
    void tellOfRooms();
    void showRooms();
    void showComputer();
    void connectRoomActions(const RoomsActions &actions);
    void tellIfNotWritten(bool written);
    void tellOfProblems();

    QSettings m_settings;
    HostParts m_host; ///< Of one computer.
    std::unique_ptr<Hosts> m_computer; ///< The same as the one host of all; null where it cannot go down.
    PartsHostLink *m_computerLink = nullptr; ///< That host, from start() on. Goes with them.
    std::unique_ptr<RoomHosts> m_rooms; ///< Of many; else null.
    const Ports m_ports; ///< Of the one or the other.
    NetworkWakeSender m_wakeSender;
    SessionModel m_model;
    ActionRunner m_runner;
    DialogPrompter m_prompter;
    std::unique_ptr<MainWindow> m_window; ///< Never null.
    std::unique_ptr<PicturePath> m_pictures; ///< Where the host has pictures.
    std::unique_ptr<PasswordPrompter> m_passwords; ///< Where there are rooms.
    RoomsPanel *m_panel = nullptr; ///< The window's. Null where there are no rooms.
    QPointer<MessageBar> m_problems; ///< What of the lists of rooms cannot be read.
};

} // namespace stationmaster
