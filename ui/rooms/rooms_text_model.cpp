// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/rooms_text_model.h"

#include "backend/core/session.h"
#include "model/rooms_model.h"
#include "ui/look/symbols.h"
#include "ui/text/link_text.h"
#include "ui/text/source_text.h"

#include <QLocale>

#include <algorithm>
#include <optional>

namespace stationmaster {

namespace {

std::optional<LinkStatus> failureAt(const QModelIndex &index)
{
    const QVariant failure = index.data(RoomsModel::FailureRole);
    return failure.isValid() ? std::optional(failure.value<LinkStatus>()) : std::nullopt;
}

LinkState stateAt(const QModelIndex &index)
{
    return LinkState(index.data(RoomsModel::StateRole).toInt());
}

/// What is shown of a host that is tried again and again is why it could not be had, not each try.
LinkState shownState(const QModelIndex &index)
{
    const std::optional<LinkStatus> failure = failureAt(index);
    return failure ? failure->state : stateAt(index);
}

QString symbolOf(LinkState state)
{
    switch (state) {
    case LinkState::Idle:
        return QStringLiteral("station-empty");
    case LinkState::Connecting:
        return QStringLiteral("loading");
    case LinkState::Ready:
        return QStringLiteral("state-active");
    case LinkState::UnknownKey:
        return QStringLiteral("help");
    case LinkState::ChangedKey:
        return QStringLiteral("warning");
    case LinkState::NeedsPassword:
        return QStringLiteral("lock");
    case LinkState::Unreachable:
    case LinkState::Refused:
    case LinkState::NoService:
        return QStringLiteral("unreachable");
    }
    return {};
}

} // namespace

QVariant RoomsTextModel::data(const QModelIndex &index, int role) const
{
    const bool isHost = QIdentityProxyModel::data(index, RoomsModel::HostIdRole).isValid();
    return isHost ? hostData(index, role) : roomData(index, role);
}

QVariant RoomsTextModel::roomData(const QModelIndex &index, int role) const
{
    const QString told = QIdentityProxyModel::data(index, Qt::DisplayRole).toString();
    const QString name = told.isEmpty() ? tr("Without a room") : displayable(told);
    const int hosts = QIdentityProxyModel::data(index, RoomsModel::HostsRole).toInt();
    const int ready = QIdentityProxyModel::data(index, RoomsModel::ReadyRole).toInt();
    const int troubled = QIdentityProxyModel::data(index, RoomsModel::TroubledRole).toInt();
    const auto sources = QIdentityProxyModel::data(index, RoomsModel::SourcesRole).value<QList<RoomSource>>();
    const bool isReading = std::ranges::any_of(sources, [](const RoomSource &source) {
        return source.state == RoomSource::State::Reading;
    });
    const QString sourceTrouble = sourceSentences(sources);
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 (%2 of %3)", "room, computers that are connected, computers")
            .arg(name)
            .arg(ready)
            .arg(hosts);
    case Qt::DecorationRole:
        if (troubled > 0 || !sourceTrouble.isEmpty())
            return symbolicIcon(QStringLiteral("warning"));
        return symbolicIcon(isReading ? QStringLiteral("loading") : QStringLiteral("kind-seat"));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{name, tr("%n computer(s)", nullptr, hosts), tr("%n connected", nullptr, ready)};
        if (troubled > 0)
            parts += tr("%n not reachable", nullptr, troubled);
        if (isReading)
            parts += tr("more are being looked for");
        if (!sourceTrouble.isEmpty())
            parts += sourceTrouble;
        const QString text = parts.join(QStringLiteral(", "));
        return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
    }
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant RoomsTextModel::hostData(const QModelIndex &index, int role) const
{
    const QString name = displayable(QIdentityProxyModel::data(index, Qt::DisplayRole).toString());
    const LinkState state = shownState(mapToSource(index));
    const int sessions = QIdentityProxyModel::data(index, RoomsModel::SessionsRole).toInt();
    switch (role) {
    case Qt::DisplayRole:
        return state == LinkState::Ready && sessions >= 0
            ? tr("%1 (%2)", "computer, number of its sessions").arg(name).arg(sessions)
            : name;
    case Qt::DecorationRole:
        return symbolicIcon(symbolOf(state));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{name, linkStateText(state)};
        if (const std::optional<LinkStatus> failure = failureAt(mapToSource(index)))
            parts += linkSentence(*failure);
        else if (sessions >= 0)
            parts += tr("%n session(s)", nullptr, sessions);
        const qint64 received = QIdentityProxyModel::data(index, RoomsModel::ReceivedRole).toLongLong();
        if (received > 0)
            parts += tr("%1 received", "an amount of data")
                         .arg(QLocale().formattedDataSize(received, 1, QLocale::DataSizeSIFormat));
        if (role == Qt::AccessibleTextRole)
            return parts.join(QStringLiteral(", "));
        return QString(QStringLiteral("<qt>%1</qt>")
                           .arg(parts.join(QStringLiteral("\n"))
                                    .toHtmlEscaped()
                                    .replace(QStringLiteral("\n"), QStringLiteral("<br/>"))));
    }
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

} // namespace stationmaster

#include "moc_rooms_text_model.cpp"
