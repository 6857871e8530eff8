// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>

namespace stationmaster {

/// RoomsModel with the words and symbols that people see. Colour is never the only sign.
class RoomsTextModel final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVariant roomData(const QModelIndex &index, int role) const;
    QVariant hostData(const QModelIndex &index, int role) const;
};

} // namespace stationmaster
