// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/silent_hosts_text_model.h"

#include "model/silent_hosts_model.h"
#include "ui/text/link_text.h"

namespace stationmaster {

QVariant SilentHostsTextModel::data(const QModelIndex &index, int role) const
{
    const auto failure = [&] {
        return QIdentityProxyModel::data(index, SilentHostsModel::FailureRole).value<LinkStatus>();
    };
    const QString name = QIdentityProxyModel::data(index, Qt::DisplayRole).toString();
    switch (role) {
    case Qt::AccessibleTextRole:
        return QStringList{name, linkStateText(failure().state)}.join(QStringLiteral(", "));
    case Qt::AccessibleDescriptionRole:
        return linkSentence(failure());
    case Qt::ToolTipRole:
        // Escaped, because Qt guesses whether it is markup.
        return QString(QStringLiteral("<qt><b>%1</b><br/>%2</qt>")
                           .arg(name.toHtmlEscaped(), linkSentence(failure()).toHtmlEscaped()));
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

} // namespace stationmaster

#include "moc_silent_hosts_text_model.cpp"
