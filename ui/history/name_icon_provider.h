// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileIconProvider>

namespace stationmaster {

/// Icons and kinds of files for a file dialog by what they are called alone. Qt's own provider opens every
/// file in the folder to guess its kind, on the GUI thread, and a pipe or a file on a network that has gone
/// never answers.
class NameIconProvider final : public QFileIconProvider
{
public:
    QIcon icon(const QFileInfo &info) const override;
    QString type(const QFileInfo &info) const override;
    using QFileIconProvider::icon;
};

/// One for all dialogs; lives as long as the program.
NameIconProvider *nameIconProvider();

} // namespace stationmaster
