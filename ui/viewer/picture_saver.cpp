// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/picture_saver.h"

#include "ui/history/name_icon_provider.h"
#include "ui/viewer/picture_save_run.h"
#include "ui/window/message_area.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace stationmaster {

PictureSaver::PictureSaver(QWidget &window, MessageArea &messages, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_messages(messages)
{
}

QString PictureSaver::place() const
{
    if (!m_folder.isEmpty())
        return m_folder;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
        .filePath(QStringLiteral("Stationmaster"));
}

void PictureSaver::save(FullPictures *source, const QList<Session> &sessions,
                        const QList<PictureToWrite> &known)
{
    if (sessions.isEmpty() && known.isEmpty())
        return;
    // Good news is read once.
    if (m_lastGood)
        m_lastGood->dismiss();
    const QString folder =
        QDir(place()).filePath(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm")));
    MessageBar *bar = m_messages.add(MessageBar::Kind::Information, {});
    bar->setObjectName(QStringLiteral("savedPicturesBar"));
    auto *run = new PictureSaveRun(folder, *bar);
    connect(run, &PictureSaveRun::finished, this, [this, bar](bool all) {
        if (all)
            m_lastGood = bar;
    });
    run->begin(source, sessions, known);
}

void PictureSaver::choosePlace()
{
    if (m_question)
        return;
    // Where nothing is yet, it begins with the nearest folder that is there.
    QString start = place();
    while (!QFileInfo(start).isDir() && start != QFileInfo(start).path())
        start = QFileInfo(start).path();
    m_question = new QFileDialog(&m_window, tr("Where pictures are saved"), start);
    m_question->setObjectName(QStringLiteral("pictureFolderDialog"));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setIconProvider(nameIconProvider());
    m_question->setFileMode(QFileDialog::Directory);
    m_question->setOption(QFileDialog::ShowDirsOnly);
    m_question->setAcceptMode(QFileDialog::AcceptOpen);
    m_question->setLabelText(QFileDialog::Accept, tr("Save here"));
    connect(m_question, &QFileDialog::fileSelected, this, &PictureSaver::setFolder);
    m_question->open();
}

} // namespace stationmaster

#include "moc_picture_saver.cpp"
