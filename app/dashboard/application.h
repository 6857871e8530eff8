// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/host_parts.h"
#include "app/dashboard/picture_path.h"
#include "model/action_runner.h"
#include "model/session_model.h"
#include "ui/dialogs/dialog_prompter.h"
#include "ui/window/main_window.h"

#include <QSettings>

#include <memory>

namespace stationmaster {

/// The composition root: makes the parts, joins them and keeps them, in the order in which they need each
/// other.
class Application final : public QObject
{
    Q_OBJECT

public:
    explicit Application(HostParts host);

    /// Begins to look, and shows the window.
    void start();

    /// Another connection to the host, in the place of the one that was lost.
    void useBus(const QDBusConnection &bus) { m_host.useBus(bus); }

    MainWindow &window() { return m_window; }
    SessionBackend &backend() { return *m_host.backend; }
    SessionModel &model() { return m_model; }

private:
    QSettings m_settings;
    HostParts m_host;
    SessionModel m_model;
    ActionRunner m_runner;
    DialogPrompter m_prompter;
    MainWindow m_window;
    std::unique_ptr<PicturePath> m_pictures; ///< Where the host has pictures.
};

} // namespace stationmaster
