// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/picture_writer.h"

#include <QObject>
#include <QPointer>

class QFileDialog;
class QWidget;

namespace stationmaster {

class MessageArea;
class MessageBar;

/// Saves pictures as files: asks where, once for all of them, has them written on another thread, and tells
/// on a message bar how many were saved, where, and why the others were not.
class PictureSaver final : public QObject
{
    Q_OBJECT

public:
    /// `window` is what the question belongs to. Both outlive this object.
    PictureSaver(QWidget &window, MessageArea &messages, QObject *parent = nullptr);

    /// Nothing for an empty list, and nothing while the question stands. What is saved is what is given here,
    /// whatever comes while the question stands.
    void save(const QList<PictureToWrite> &pictures);

    /// Where the question begins, and where the last pictures went. Empty: where the desktop keeps pictures.
    void setFolder(const QString &folder) { m_folder = folder; }
    QString folder() const { return m_folder; }

private:
    void write(const QList<PictureToWrite> &pictures, const QString &folder);

    QWidget &m_window;
    MessageArea &m_messages;
    QString m_folder;
    QPointer<QFileDialog> m_question;
    QPointer<MessageBar> m_lastGood;
};

} // namespace stationmaster
