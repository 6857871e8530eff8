// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/picture_writer.h"

#include <QObject>
#include <QSet>

namespace stationmaster {

class FullPictures;
class MessageBar;

/// Saves the screens of some sessions into one folder: takes each, has it written as soon as it has come, and
/// tells on a message bar how many were saved, where, and why the others were not. Lives as long as its bar.
class PictureSaveRun final : public QObject
{
    Q_OBJECT

public:
    /// `folder` is made if it is not there.
    PictureSaveRun(const QString &folder, MessageBar &bar);

    /// Once. `source` may be null where there are no `sessions`. Of those in `known` there is no newer
    /// picture.
    void begin(FullPictures *source, const QList<Session> &sessions, const QList<PictureToWrite> &known);

Q_SIGNALS:
    void finished(bool all);

private:
    void write(const PictureToWrite &picture);
    void showProgress();
    void tell();

    const QString m_folder;
    MessageBar &m_bar;
    QList<Session> m_sessions; ///< In the order in which they are told of.
    QSet<SessionId> m_awaited;
    QList<WrittenPicture> m_written;
};

} // namespace stationmaster
