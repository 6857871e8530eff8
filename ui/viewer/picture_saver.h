// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/picture_writer.h"

#include <QObject>
#include <QPointer>

class QFileDialog;
class QWidget;

namespace stationmaster {

class FullPictures;
class MessageArea;
class MessageBar;

/// Saves screens as files, into a folder with the date and time in its name, and lets the operator say where
/// such folders are made.
class PictureSaver final : public QObject
{
    Q_OBJECT

public:
    /// `window` is what the question belongs to. Both outlive this object.
    PictureSaver(QWidget &window, MessageArea &messages, QObject *parent = nullptr);

    /// The screens of `sessions` as they are now, from `source`, null where there are none; and those of
    /// `known`, which have no newer one. Nothing for nobody.
    void save(FullPictures *source, const QList<Session> &sessions, const QList<PictureToWrite> &known);
    void choosePlace();

    /// In which the folders are made. Empty: in one of ours where the desktop keeps pictures.
    void setFolder(const QString &folder) { m_folder = folder; }
    QString folder() const { return m_folder; }

private:
    QString place() const;

    QWidget &m_window;
    MessageArea &m_messages;
    QString m_folder;
    QPointer<QFileDialog> m_question;
    QPointer<MessageBar> m_lastGood;
};

} // namespace stationmaster
