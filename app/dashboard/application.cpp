// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/application.h"

#include <malloc.h>

namespace stationmaster {

namespace {

/// Pictures come and go by the second, each of some hundred kilobytes. By itself the C library would hand
/// such pieces back to the system at once, and the system would clear them anew for the next picture.
void keepPictureMemory()
{
    constexpr int pieces = 8 * 1024 * 1024;
    constexpr int unused = 16 * 1024 * 1024;
    ::mallopt(M_MMAP_THRESHOLD, pieces);
    ::mallopt(M_TRIM_THRESHOLD, unused);
}

} // namespace

Application::Application(HostParts host)
    : m_host(std::move(host))
    , m_model(*m_host.backend, *m_host.clock)
    , m_runner(*m_host.backend)
    , m_prompter(m_model, m_settings)
    , m_window(m_model, m_runner, m_host.control.get(), m_prompter, m_settings)
{
    keepPictureMemory();
    m_prompter.setWindow(&m_window);
    m_model.setPicturesOffered(m_host.screens != nullptr);
    if (m_host.screens)
        m_pictures = std::make_unique<PicturePath>(*m_host.screens, m_window, m_model, *m_host.clock);
    connect(&m_runner, &ActionRunner::busyChanged, &m_model, &SessionModel::setBusy);
    connect(&m_runner, &ActionRunner::stepReached, &m_model, &SessionModel::setStep);
    connect(&m_runner, &ActionRunner::outcome, &m_model, &SessionModel::setOutcome);
}

void Application::start()
{
    m_host.backend->start();
    m_window.show();
}

} // namespace stationmaster
