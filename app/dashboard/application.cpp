// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/application.h"

namespace stationmaster {

Application::Application(HostParts host)
    : m_host(std::move(host))
    , m_model(*m_host.backend)
    , m_runner(*m_host.backend)
    , m_prompter(m_model, m_settings)
    , m_window(m_model, m_runner, m_host.control.get(), m_prompter, m_settings)
{
    m_prompter.setWindow(&m_window);
    m_model.setPicturesOffered(m_host.screens != nullptr);
    if (m_host.screens)
        m_pictures = std::make_unique<PicturePath>(*m_host.screens, m_window, m_model);
    connect(&m_runner, &ActionRunner::busyChanged, &m_model, &SessionModel::setBusy);
    connect(&m_runner, &ActionRunner::outcome, &m_model, &SessionModel::setOutcome);
}

void Application::start()
{
    m_host.backend->start();
    m_window.show();
}

} // namespace stationmaster
