// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QComboBox;

namespace stationmaster {

class PictureActions;

/// How often pictures are taken, how much of them comes from each computer, and where they are saved: what
/// the menu has, with its words.
class PicturesPage final : public QWidget
{
    Q_OBJECT

public:
    /// The actions outlive this object.
    explicit PicturesPage(PictureActions &actions, QWidget *parent = nullptr);

private:
    /// One of which is ticked: choosing triggers it.
    QComboBox *makeChoice(const QString &name, const QList<QAction *> &actions);
};

} // namespace stationmaster
