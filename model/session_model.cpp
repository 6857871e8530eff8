// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session_model.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace stationmaster {

namespace {

bool idLess(const Session &a, const Session &b)
{
    return a.id < b.id;
}

/// The port promises a sorted list without doubles. A list that breaks the promise would tear the rows apart
/// for ever, so it is put in order here; checking costs one pass.
QList<Session> inOrder(QList<Session> sessions)
{
    const auto notLess = [](const Session &a, const Session &b) {
        return !(a.id < b.id);
    };
    if (std::adjacent_find(sessions.cbegin(), sessions.cend(), notLess) == sessions.cend())
        return sessions;
    std::ranges::stable_sort(sessions, idLess);
    const auto sameId = [](const Session &a, const Session &b) {
        return a.id == b.id;
    };
    sessions.erase(std::unique(sessions.begin(), sessions.end(), sameId), sessions.end());
    return sessions;
}

bool countsTheSame(const Session &a, const Session &b)
{
    return a.state == b.state && a.locked == b.locked && a.own == b.own && a.kind == b.kind
        && a.idleSince.has_value() == b.idleSince.has_value();
}

/// A host that offers no pictures of a Wayland session does not do so for want of a service or a setting.
PictureTrouble troubleOf(const Session &session, const PictureTrouble &told)
{
    const bool isOfWayland =
        session.displaySystem == DisplaySystem::Wayland && told == PictureTrouble(Error::Code::Unsupported);
    return isOfWayland ? PictureTrouble(NoPicture::Wayland) : told;
}

} // namespace

bool SessionModel::canBeLive(const Session &session)
{
    // One's own screen within one's own screen never comes to rest, and one would be told of being watched.
    return session.state == SessionState::Active && !session.locked && !session.isText() && !session.own;
}

void SessionModel::Row::set(const Session &session, const Clock &clock)
{
    const bool another = boxed.isNull() || this->session().endsAt != session.endsAt;
    if (another)
        warnedSince = session.endsAt ? clock.now() : QDateTime();
    boxed = QVariant::fromValue(session);
}

SessionModel::SessionModel(SessionBackend &backend, Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_backend(backend)
    , m_clock(clock)
    , m_pictures(MaxPictureBytes)
    , m_minuteTick(clock, std::bind_front(&SessionModel::touchTimes, this))
{
    connect(&m_backend, &SessionBackend::sessionsChanged, this, &SessionModel::update);
    connect(&m_backend, &SessionBackend::narrowed, this, &SessionModel::narrow);
    connect(&m_backend, &SessionBackend::stateChanged, this, [this] {
        update();
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {StaleRole, PictureTimeRole});
        scheduleMinuteTick();
    });
    merge(inOrder(m_backend.sessions()));
}

int SessionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SessionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = *m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.session().displayName();
    case SessionRole:
        return row.boxed;
    case SessionIdRole:
        return QVariant::fromValue(row.session().id);
    case StepRole:
        return row.step ? QVariant::fromValue(*row.step) : QVariant();
    case VerbRole:
        return row.step ? QVariant::fromValue(row.verb) : QVariant();
    case WarnedSinceRole:
        return row.warnedSince;
    case OutcomeRole:
        return row.outcome ? QVariant::fromValue(*row.outcome) : QVariant();
    case PictureRole: {
        const QImage *picture = m_pictures.object(row.session().id);
        return picture ? *picture : QImage();
    }
    case PictureTimeRole:
        return showsOldPicture(row) ? row.pictureTime : QDateTime();
    case PictureTroubleRole:
        return row.trouble && canBeLive(row.session())
            ? QVariant::fromValue(troubleOf(row.session(), *row.trouble))
            : QVariant();
    case StaleRole:
        return m_backend.isStale(row.session().id);
    default:
        return {};
    }
}

QModelIndex SessionModel::indexOf(const SessionId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? QModelIndex() : index(row);
}

std::optional<Session> SessionModel::session(const SessionId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_rows[size_t(row)]->session());
}

QList<Session> SessionModel::sessions() const
{
    QList<Session> sessions;
    sessions.reserve(int(m_rows.size()));
    for (const auto &row : m_rows)
        sessions += row->session();
    return sessions;
}

void SessionModel::setBusy(const SessionId &id, bool busy, Verb verb)
{
    const int at = rowOf(id);
    if (at < 0)
        return;
    Row &row = *m_rows[size_t(at)];
    if (row.step.has_value() == busy && (!busy || row.verb == verb))
        return;
    row.verb = verb;
    QList<int> roles{StepRole};
    if (busy) {
        row.step = Step::Checking;
        if (std::exchange(row.outcome, std::nullopt))
            roles += OutcomeRole;
    } else {
        row.step.reset();
    }
    touchRow(at, roles);
}

void SessionModel::setStep(const SessionId &id, Step step)
{
    const int at = rowOf(id);
    if (at < 0)
        return;
    Row &row = *m_rows[size_t(at)];
    if (!row.step || *row.step == step)
        return;
    row.step = step;
    touchRow(at, {StepRole});
}

void SessionModel::setOutcome(const SessionId &id, const Action &action, const Result<Outcome> &result)
{
    const int at = rowOf(id);
    if (at < 0)
        return;
    m_rows[size_t(at)]->outcome = LastOutcome{action, result};
    touchRow(at, {OutcomeRole});
}

void SessionModel::clearOutcomes(const QSet<SessionId> &but)
{
    touchRows(
        [this, &but](int row) {
            Row &changed = *m_rows[size_t(row)];
            return !but.contains(changed.session().id)
                && std::exchange(changed.outcome, std::nullopt).has_value();
        },
        {OutcomeRole});
}

void SessionModel::update()
{
    // Whoever hears of a row may make the backend speak again; rows are never changed in the middle of a
    // change.
    if (m_updating) {
        m_updateAgain = true;
        return;
    }
    m_updating = true;
    do {
        m_updateAgain = false;
        if (m_backend.state() == SessionBackend::State::Ready)
            merge(inOrder(m_backend.sessions()));
    } while (m_updateAgain);
    m_updating = false;
}

void SessionModel::narrow()
{
    if (removeRowsMissingFrom(inOrder(m_backend.sessions())))
        Q_EMIT countsChanged();
}

void SessionModel::merge(const QList<Session> &sessions)
{
    // Three passes over two sorted lists; what is emitted in between always matches the rows.
    const bool removed = removeRowsMissingFrom(sessions);
    const bool inserted = insertRowsNewIn(sessions);
    const bool recounted = changeRows(sessions);
    scheduleMinuteTick();
    if (removed || inserted || recounted)
        Q_EMIT countsChanged();
}

bool SessionModel::removeRowsMissingFrom(const QList<Session> &sessions)
{
    std::vector<std::pair<int, int>> ranges;
    auto kept = sessions.cbegin();
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const SessionId &id = m_rows[size_t(row)]->session().id;
        while (kept != sessions.cend() && kept->id < id)
            ++kept;
        if (kept != sessions.cend() && kept->id == id)
            continue;
        if (!ranges.empty() && ranges.back().second == row - 1)
            ranges.back().second = row;
        else
            ranges.emplace_back(row, row);
    }
    // From the back, so that the rows of the ranges still to go stay where they are.
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        const auto first = m_rows.begin() + range->first;
        const auto last = m_rows.begin() + range->second + 1;
        beginRemoveRows({}, range->first, range->second);
        std::for_each(first, last, [this](const std::unique_ptr<Row> &row) {
            m_pictures.remove(row->session().id);
        });
        m_rows.erase(first, last);
        endRemoveRows();
    }
    return !ranges.empty();
}

bool SessionModel::insertRowsNewIn(const QList<Session> &sessions)
{
    bool inserted = false;
    for (int at = 0; at < sessions.size(); ++at) {
        int end = at; // one past the last new session before the row that stands here
        while (end < sessions.size()
               && (at >= int(m_rows.size()) || sessions.at(end).id != m_rows[size_t(at)]->session().id))
            ++end;
        if (end == at)
            continue;
        Rows fresh;
        fresh.reserve(size_t(end - at));
        for (int i = at; i < end; ++i)
            fresh.push_back(std::make_unique<Row>(sessions.at(i), m_clock));
        beginInsertRows({}, at, end - 1);
        m_rows.insert(m_rows.begin() + at, std::make_move_iterator(fresh.begin()),
                      std::make_move_iterator(fresh.end()));
        endInsertRows();
        inserted = true;
    }
    return inserted;
}

bool SessionModel::changeRows(const QList<Session> &sessions)
{
    bool recounted = false;
    touchRows(
        [&](int at) {
            Row &row = *m_rows[size_t(at)];
            const Session &now = sessions.at(at);
            if (row.session() == now)
                return false;
            recounted = recounted || !countsTheSame(row.session(), now);
            row.set(now, m_clock);
            return true;
        },
        {Qt::DisplayRole, SessionRole});
    return recounted;
}

int SessionModel::rowOf(const SessionId &id) const
{
    const auto found =
        std::ranges::lower_bound(m_rows, id, std::less<>(), [](const auto &row) -> const SessionId & {
            return row->session().id;
        });
    if (found == m_rows.cend() || !((*found)->session().id == id))
        return -1;
    return int(std::distance(m_rows.cbegin(), found));
}

void SessionModel::touchRow(int row, const QList<int> &roles)
{
    Q_EMIT dataChanged(index(row), index(row), roles);
}

void SessionModel::touchRows(const std::function<bool(int row)> &change, const QList<int> &roles)
{
    const int count = int(m_rows.size());
    int first = -1;
    for (int row = 0; row <= count; ++row) {
        if (row < count && change(row)) {
            if (first < 0)
                first = row;
        } else if (first >= 0) {
            Q_EMIT dataChanged(index(first), index(row - 1), roles);
            first = -1;
        }
    }
}

void SessionModel::touchTimes()
{
    touchRows(
        [this](int row) {
            return m_rows[size_t(row)]->session().awaySince().has_value();
        },
        {SessionRole});
    touchRows(
        [this](int row) {
            return showsOldPicture(*m_rows[size_t(row)]);
        },
        {PictureTimeRole});
    scheduleMinuteTick();
}

void SessionModel::scheduleMinuteTick()
{
    const bool wanted = std::ranges::any_of(m_rows, [this](const auto &row) {
        return row->session().awaySince().has_value() || showsOldPicture(*row);
    });
    if (wanted)
        keepTicking();
    else
        m_minuteTick.stop();
}

void SessionModel::keepTicking()
{
    if (!m_minuteTick.isActive())
        m_minuteTick.start(std::chrono::minutes(1));
}

} // namespace stationmaster

#include "moc_session_model.cpp"
