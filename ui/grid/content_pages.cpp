// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/content_pages.h"

#include "model/session_filter_model.h"
#include "model/session_model.h"
#include "ui/grid/placeholder_view.h"
#include "ui/grid/session_grid.h"
#include "ui/settings/view_actions.h"
#include "ui/viewer/enlarged_view.h"

#include <algorithm>

namespace stationmaster {

namespace {

QString symbolOf(Emptiness emptiness)
{
    switch (emptiness) {
    case Emptiness::Loading:
        return QStringLiteral("loading");
    case Emptiness::Unavailable:
        return QStringLiteral("unreachable");
    case Emptiness::NobodyLoggedOn:
        return QStringLiteral("station-empty");
    case Emptiness::NoneFound:
    case Emptiness::FoundNotActive:
    case Emptiness::FoundText:
        return QStringLiteral("search");
    case Emptiness::NoneInState:
    case Emptiness::NoneActive:
        return QStringLiteral("filter");
    case Emptiness::OnlyText:
        return QStringLiteral("text-session");
    }
    return {};
}

} // namespace

ContentPages::ContentPages(const SessionModel &model, const SessionFilterModel &filter, SessionGrid &grid,
                           EnlargedView &enlarged, const ViewActions &actions, QWidget *parent)
    : QStackedWidget(parent)
    , m_model(model)
    , m_filter(filter)
    , m_actions(actions)
    , m_grid(grid)
    , m_enlarged(enlarged)
    , m_placeholder(new PlaceholderView(this))
{
    addWidget(&m_grid);
    addWidget(&m_enlarged);
    addWidget(m_placeholder);
}

void ContentPages::setList(QWidget &list)
{
    m_list = &list;
    addWidget(m_list);
}

void ContentPages::setShownAsList(bool shown)
{
    m_isList = shown && m_list;
    updatePage();
}

QWidget &ContentPages::sessions() const
{
    return m_isList ? *m_list : m_grid;
}

void ContentPages::updatePage()
{
    // The last session that ends while it is shown large stays in sight.
    if (m_isEnlarged) {
        setCurrentWidget(&m_enlarged);
        return;
    }
    const std::optional<Emptiness> empty = emptiness();
    if (!empty) {
        setCurrentWidget(&sessions());
        return;
    }
    m_placeholder->setContent(symbolOf(*empty), emptinessTitle(*empty),
                              emptinessSentence(*empty, m_model.backend().trouble()), remedyFor(*empty));
    setCurrentWidget(m_placeholder);
}

void ContentPages::setEnlarged(bool enlarged)
{
    m_isEnlarged = enlarged;
    updatePage();
}

std::optional<Emptiness> ContentPages::emptiness() const
{
    // Stations at which nobody sits say by themselves that nobody is there.
    if (m_filter.rowCount() > 0 || (!m_isList && m_grid.model()->rowCount() > 0))
        return {};
    if (m_model.rowCount() == 0) {
        switch (m_model.backend().state()) {
        case SessionBackend::State::Loading:
            return Emptiness::Loading;
        case SessionBackend::State::Unavailable:
            return Emptiness::Unavailable;
        case SessionBackend::State::Ready:
            return Emptiness::NobodyLoggedOn;
        }
    }
    const QList<Session> all = m_model.sessions();
    if (!m_filter.search().trimmed().isEmpty()) {
        const auto found = std::ranges::find_if(all, [this](const Session &session) {
            return m_filter.isFound(session);
        });
        if (found == all.end())
            return Emptiness::NoneFound;
        if (m_filter.state() && displayState(*found) != *m_filter.state())
            return Emptiness::NoneInState;
        return found->isText() && !m_filter.showsText() ? Emptiness::FoundText : Emptiness::FoundNotActive;
    }
    if (m_filter.state())
        return Emptiness::NoneInState;
    if (!m_filter.showsText() && std::ranges::all_of(all, &Session::isText))
        return Emptiness::OnlyText;
    return Emptiness::NoneActive;
}

QAction *ContentPages::remedyFor(Emptiness emptiness) const
{
    switch (emptiness) {
    case Emptiness::NoneFound:
        return m_actions.clearSearch();
    case Emptiness::NoneInState:
    case Emptiness::FoundNotActive:
    case Emptiness::NoneActive:
        return m_actions.showAll();
    case Emptiness::FoundText:
    case Emptiness::OnlyText:
        return m_actions.showText();
    case Emptiness::Loading:
    case Emptiness::Unavailable:
    case Emptiness::NobodyLoggedOn:
        return nullptr;
    }
    return nullptr;
}

} // namespace stationmaster

#include "moc_content_pages.cpp"
