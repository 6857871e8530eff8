// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session_model.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;

namespace stationmaster {

class ScreenCanvas;

/// One session large: who it is, its picture and the way to its neighbours in the grid. Follows its session
/// through every change; when it ends, it says so and keeps the last picture. Costs nothing while hidden.
class EnlargedView final : public QWidget
{
    Q_OBJECT

public:
    /// `shown` is what the grid shows, for the order. Both outlive this object.
    EnlargedView(const SessionModel &model, const QAbstractItemModel &shown, QWidget *parent = nullptr);

    void setSession(const SessionId &id);
    /// As last seen.
    const Session &session() const { return m_session; }
    bool hasEnded() const { return m_ended; }
    const QImage &picture() const;
    /// Until when picture() was true; invalid while it is a live one.
    QDateTime pictureTime() const { return m_pictureTime; }

    /// The session, if pictures are taken of such a one just now.
    std::optional<SessionId> watchable() const;
    /// Device pixels of the picture.
    QSize pictureSize() const;

Q_SIGNALS:
    /// The operator has gone on to another session.
    void sessionChosen(const stationmaster::SessionId &id);
    /// The operator wants the grid back.
    void closeWanted();
    /// watchable() or pictureSize() may answer otherwise now.
    void watchChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeHeader();
    QAction *makeStep(const QString &name, const QString &text, int by);
    void step(int by);
    QList<SessionId> sessionsInGrid() const; ///< -1 if it is not shown there.
    void onDataChanged(const QModelIndex &first, const QModelIndex &last);
    void refresh();
    void refreshPlace();
    void refreshPicture(const QModelIndex &index);
    void refreshHeader();
    void end();
    void turnArrows(); ///< Keys and symbols, as the reading direction has them.

    const SessionModel &m_model;
    const QAbstractItemModel &m_shown;
    Session m_session;
    QDateTime m_pictureTime;
    bool m_ended = false;
    int m_row = 0; ///< Where in the grid it is, or was last.

    QAction *m_close;
    QAction *m_previous;
    QAction *m_next;
    QLabel *m_symbol;
    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_place;
    ScreenCanvas *m_canvas;
};

} // namespace stationmaster
