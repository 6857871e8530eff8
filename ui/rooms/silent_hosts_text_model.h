// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>

namespace stationmaster {

/// Adds to the rows of a SilentHostsModel what a screen reader says of them and their tool tips tell.
class SilentHostsTextModel final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace stationmaster
