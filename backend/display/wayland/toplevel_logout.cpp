// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/wayland/toplevel_logout.h"

#include "backend/core/async.h"

#include <QLoggingCategory>

#include <utility>

namespace stationmaster {

namespace {

Q_LOGGING_CATEGORY(lcToplevels, "stationmaster.logout")

} // namespace

const zwlr_foreign_toplevel_manager_v1_listener ToplevelLogout::ManagerListener = {
    .toplevel =
        [](void *data, zwlr_foreign_toplevel_manager_v1 *manager, zwlr_foreign_toplevel_handle_v1 *window) {
            Proxy<zwlr_foreign_toplevel_handle_v1> one(window);
            if (manager == of(data).m_manager.get() && of(data).m_windows.size() < MaxWindows)
                of(data).m_windows.push_back(std::move(one));
        },
    .finished =
        [](void *data, zwlr_foreign_toplevel_manager_v1 *manager) {
            std::erase_if(of(data).m_stopping, [manager](const auto &stopping) {
                return stopping.get() == manager;
            });
        },
};

bool ToplevelLogout::isOffered(const WaylandConnection &connection)
{
    return connection.offers(zwlr_foreign_toplevel_manager_v1_interface, 1);
}

ToplevelLogout::ToplevelLogout(WaylandConnection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
{
}

ToplevelLogout::~ToplevelLogout() = default;

QFuture<Result<LogoutWay>> ToplevelLogout::ask()
{
    m_promise.emplace();
    m_promise->start();
    // Under way already: it answers this one.
    if (m_manager)
        return m_promise->future();
    m_manager = m_connection.bindFirst<zwlr_foreign_toplevel_manager_v1>(
        zwlr_foreign_toplevel_manager_v1_interface, 1);
    if (!m_manager)
        return answered<LogoutWay>(Error{Error::Code::Unreachable, QStringLiteral("no list of windows"), {}});
    zwlr_foreign_toplevel_manager_v1_add_listener(m_manager.get(), &ManagerListener, this);
    // The windows that there are come before this answer.
    m_connection.expectAnswer(this, [this] {
        closeAll();
    });
    m_connection.flush();
    return m_promise->future();
}

void ToplevelLogout::closeAll()
{
    qCInfo(lcToplevels) << m_windows.size() << "windows are asked to close";
    for (const auto &window : m_windows)
        zwlr_foreign_toplevel_handle_v1_close(window.get());
    m_connection.expectAnswer(this, [this] {
        answer();
    });
    m_connection.flush();
}

void ToplevelLogout::answer()
{
    m_windows.clear();
    // Not given up before the compositor has said that it has stopped: it may be telling of a window.
    zwlr_foreign_toplevel_manager_v1_stop(m_manager.get());
    m_stopping.push_back(std::move(m_manager));
    m_connection.flush();
    m_promise->addResult(Result<LogoutWay>(LogoutWay::Windows));
    m_promise->finish();
}

} // namespace stationmaster

#include "moc_toplevel_logout.cpp"
