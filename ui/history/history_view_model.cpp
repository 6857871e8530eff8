// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_view_model.h"

#include "backend/core/session.h"
#include "model/name_order.h"
#include "ui/look/symbols.h"
#include "ui/look/theme_colors.h"
#include "ui/text/history_text.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace stationmaster {

namespace {

HistoryEntry entryAt(const QModelIndex &index)
{
    return index.data(HistoryModel::EntryRole).value<HistoryEntry>();
}

QString cellText(const HistoryEntry &entry, int column)
{
    switch (column) {
    case HistoryModel::TimeColumn: {
        const QDateTime at = entry.at.toLocalTime();
        const QLocale locale;
        return QStringLiteral("%1 %2").arg(locale.toString(at.date(), QLocale::ShortFormat),
                                           at.time().toString(QStringLiteral("HH:mm:ss")));
    }
    case HistoryModel::OperatorColumn:
        return operatorText(entry);
    case HistoryModel::FromColumn:
        return displayable(entry.operatorHost);
    case HistoryModel::ActColumn:
        return actText(entry);
    case HistoryModel::TargetColumn:
        return displayable(entry.targetUser);
    case HistoryModel::HostColumn:
        return displayable(entry.host);
    case HistoryModel::SessionColumn:
        if (entry.station.isEmpty() || entry.session.isEmpty())
            return displayable(entry.station + entry.session);
        return QStringLiteral("%1 (%2)").arg(displayable(entry.station), displayable(entry.session));
    case HistoryModel::OutcomeColumn:
        return historyOutcomeText(entry);
    default:
        return {};
    }
}

QIcon outcomeIcon(const HistoryEntry &entry)
{
    const ThemeColors colors = ThemeColors::of(QGuiApplication::palette());
    if (entry.outcome == QStringLiteral("done"))
        return symbolicIcon(QStringLiteral("success"), colors.positive);
    if (entry.reason == QStringLiteral("Cancelled"))
        return symbolicIcon(QStringLiteral("cancel"), colors.neutral);
    return symbolicIcon(QStringLiteral("error"), colors.negative);
}

} // namespace

HistoryViewModel::HistoryViewModel(QObject *parent)
    : RowFilterModel(parent)
    , m_collator(nameCollator())
{
    sort(HistoryModel::TimeColumn, Qt::DescendingOrder);
}

void HistoryViewModel::setSearch(const QString &text)
{
    changeRows([&] {
        m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    });
}

QList<QStringList> HistoryViewModel::lines(const QList<int> &rows) const
{
    QList<QStringList> lines;
    const bool withHosts = namesHosts();
    const QSet<int> wanted(rows.cbegin(), rows.cend());
    const auto append = [&](auto textOf) {
        QStringList line;
        for (int column = 0; column < columnCount(); ++column) {
            if (column != HistoryModel::HostColumn || withHosts)
                line += textOf(column);
        }
        lines += line;
    };
    append([this](int column) {
        return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    });
    for (int row = 0; row < rowCount(); ++row) {
        if (wanted.isEmpty() || wanted.contains(row)) {
            append([this, row](int column) {
                return index(row, column).data().toString();
            });
        }
    }
    return lines;
}

bool HistoryViewModel::namesHosts() const
{
    const auto *model = qobject_cast<const HistoryModel *>(sourceModel());
    return model && model->namesHosts();
}

QVariant HistoryViewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cellText(entryAt(mapToSource(index)), index.column());
    case Qt::DecorationRole:
        return index.column() == HistoryModel::OutcomeColumn ? outcomeIcon(entryAt(mapToSource(index)))
                                                             : QVariant();
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

QVariant HistoryViewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QSortFilterProxyModel::headerData(section, orientation, role);
    switch (section) {
    case HistoryModel::TimeColumn:
        return tr("Time");
    case HistoryModel::OperatorColumn:
        return tr("Who");
    case HistoryModel::FromColumn:
        return tr("From");
    case HistoryModel::ActColumn:
        return tr("What");
    case HistoryModel::TargetColumn:
        return tr("Whom");
    case HistoryModel::HostColumn:
        return tr("Computer");
    case HistoryModel::SessionColumn:
        return tr("Station (session)");
    case HistoryModel::OutcomeColumn:
        return tr("Outcome");
    default:
        return {};
    }
}

bool HistoryViewModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_words.isEmpty())
        return true;
    const HistoryEntry entry = entryAt(sourceModel()->index(sourceRow, 0, sourceParent));
    return std::ranges::all_of(m_words, [&entry](const QString &word) {
        for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
            if (cellText(entry, column).contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

bool HistoryViewModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const HistoryEntry a = entryAt(left);
    const HistoryEntry b = entryAt(right);
    if (left.column() != HistoryModel::TimeColumn) {
        const int order = m_collator.compare(cellText(a, left.column()), cellText(b, left.column()));
        if (order != 0)
            return order < 0;
    }
    // What happened in the same instant keeps the host's order, which is the newest first.
    return a.at != b.at ? a.at < b.at : left.row() > right.row();
}

} // namespace stationmaster

#include "moc_history_view_model.cpp"
