// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QGridLayout;
class QLabel;

namespace stationmaster {

class SessionModel;

/// What somebody who opens the window for the first time should know: what is seen, which parts and rights
/// are there, and for those that are not the command that brings them. Follows what becomes known while it is
/// open.
class WelcomeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `guide` opens the guide. All outlive this object.
    WelcomeDialog(const SessionModel &model, QAction &guide, QWidget *parent = nullptr);

    /// Each line as it is read, the commands included.
    QStringList lines() const;

private:
    struct Line
    {
        QLabel *symbol;
        QLabel *text;
        QLabel *command; ///< Hidden where nothing is missing.
    };

    Line addLine();
    void say(const Line &line, bool isThere, const QString &text, const QString &command = {});
    void update();
    void updateRights();

    const SessionModel &m_model;
    QGridLayout *m_grid;
    QList<Line> m_lines;
};

} // namespace stationmaster
