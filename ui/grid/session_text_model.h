// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>

namespace stationmaster {

/// Adds the words to rows that come without any: what a screen reader says (Qt::AccessibleTextRole), what is
/// to be known of the picture (Qt::AccessibleDescriptionRole) and what the tool tip tells. Stands on a
/// PlacesModel, a SessionModel or a proxy of one.
class SessionTextModel final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override;

    /// PlacesModel groups by state: numbers become words.
    void setGroupsAreStates(bool states) { m_groupsAreStates = states; }

private:
    bool m_groupsAreStates = false;
};

} // namespace stationmaster
