// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/session_table_model.h"

#include "backend/core/display_state.h"
#include "ui/look/state_look.h"
#include "ui/look/symbols.h"
#include "ui/look/theme_colors.h"
#include "ui/text/session_text.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>

#include <limits>

namespace stationmaster {

namespace {

QString cellTextOf(const Session &session, int column)
{
    switch (column) {
    case SessionTableModel::NameColumn:
        return session.displayName();
    case SessionTableModel::UserColumn:
        return session.userName;
    case SessionTableModel::HostColumn:
        return displayable(session.hostName);
    case SessionTableModel::StationColumn:
        return session.station;
    case SessionTableModel::KindColumn:
        return kindText(session.kind);
    case SessionTableModel::StateColumn:
        return stateText(session);
    case SessionTableModel::IdleColumn:
        return session.idleSince ? durationText(*session.idleSince, QDateTime::currentDateTimeUtc())
                                 : QString();
    case SessionTableModel::LogOnColumn:
        return QLocale().toString(session.startedAt.toLocalTime(), QLocale::ShortFormat);
    case SessionTableModel::RoleColumn:
        return roleText(session.role);
    default:
        return {};
    }
}

QVariant sortValueOf(const Session &session, int column)
{
    switch (column) {
    case SessionTableModel::StateColumn:
        return int(displayState(session));
    case SessionTableModel::IdleColumn:
        // Who is idle longest comes last, who is not first.
        return session.idleSince ? -session.idleSince->toMSecsSinceEpoch()
                                 : std::numeric_limits<qint64>::min();
    case SessionTableModel::LogOnColumn:
        return session.startedAt.toMSecsSinceEpoch();
    default:
        return cellTextOf(session, column);
    }
}

} // namespace

SessionTableModel::SessionTableModel(SessionModel &sessions, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sessions(sessions)
{
    connect(&m_sessions, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this](const QModelIndex &, int first, int last) {
                beginInsertRows({}, first, last);
            });
    connect(&m_sessions, &QAbstractItemModel::rowsInserted, this, [this] {
        endInsertRows();
    });
    connect(&m_sessions, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                beginRemoveRows({}, first, last);
            });
    connect(&m_sessions, &QAbstractItemModel::rowsRemoved, this, [this] {
        endRemoveRows();
    });
    connect(&m_sessions, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                // A new picture, which is most of what happens, is not to be seen in a table.
                if (roles.isEmpty() || roles.contains(SessionModel::SessionRole))
                    Q_EMIT dataChanged(index(first.row(), 0), index(last.row(), ColumnCount - 1));
            });
}

int SessionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_sessions.rowCount();
}

int SessionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SessionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QModelIndex row = m_sessions.index(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cellTextOf(row.data(SessionModel::SessionRole).value<Session>(), index.column());
    case SortRole:
        return sortValueOf(row.data(SessionModel::SessionRole).value<Session>(), index.column());
    case Qt::DecorationRole: {
        if (index.column() != StateColumn)
            return {};
        const auto session = row.data(SessionModel::SessionRole).value<Session>();
        return symbolicIcon(stateSymbol(session),
                            stateColor(session, ThemeColors::of(QGuiApplication::palette())));
    }
    case Qt::FontRole: {
        QFont font;
        font.setBold(row.data(SessionModel::SessionRole).value<Session>().own);
        return font;
    }
    default:
        return role > Qt::UserRole ? row.data(role) : QVariant();
    }
}

QVariant SessionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case UserColumn:
        return tr("User");
    case HostColumn:
        return tr("Computer");
    case StationColumn:
        return tr("Station");
    case KindColumn:
        return tr("Kind");
    case StateColumn:
        return tr("State");
    case IdleColumn:
        return tr("Idle");
    case LogOnColumn:
        return tr("Logged on");
    case RoleColumn:
        return tr("Role");
    default:
        return {};
    }
}

} // namespace stationmaster

#include "moc_session_table_model.cpp"
