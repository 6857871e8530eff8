// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/picture_saver.h"

#include "backend/core/async.h"
#include "ui/history/name_icon_provider.h"
#include "ui/window/message_area.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

#include <algorithm>

namespace stationmaster {

namespace {

using PictureOutcome = WrittenPicture::Outcome;

constexpr int MaxNames = 5; ///< Named for one reason; the rest are counted.

struct PictureSaverWords
{
    Q_DECLARE_TR_FUNCTIONS(PictureSaver)
};

QString reasonText(PictureOutcome outcome)
{
    switch (outcome) {
    case PictureOutcome::NoPicture:
        return PictureSaverWords::tr("no picture is known");
    case PictureOutcome::FolderGone:
        return PictureSaverWords::tr("the folder is gone");
    case PictureOutcome::NotAllowed:
        return PictureSaverWords::tr("nothing may be written there");
    case PictureOutcome::DiskFull:
        return PictureSaverWords::tr("the disk is full");
    case PictureOutcome::Failed:
        return PictureSaverWords::tr("the file could not be written");
    case PictureOutcome::Written:
        break;
    }
    return {};
}

/// "Ada, Bob (no picture is known)"; empty if that happened to none.
QString failedText(const QList<WrittenPicture> &pictures, PictureOutcome outcome)
{
    QStringList names;
    int more = 0;
    for (const WrittenPicture &picture : pictures) {
        if (picture.outcome != outcome)
            continue;
        if (names.size() < MaxNames)
            names += displayable(picture.session.displayName());
        else
            ++more;
    }
    if (names.isEmpty())
        return {};
    if (more > 0)
        names += PictureSaverWords::tr("%n more", "sessions", more);
    return PictureSaverWords::tr("%1 (%2)", "names, reason")
        .arg(names.join(QStringLiteral(", ")), reasonText(outcome));
}

QString resultText(const QList<WrittenPicture> &pictures, int written, const QString &folder)
{
    const QString place = QDir::toNativeSeparators(folder);
    QString saved = written > 0
        ? PictureSaverWords::tr("%n picture(s) saved in %1.", nullptr, written).arg(place)
        : PictureSaverWords::tr("No picture was saved.");
    QStringList failed;
    for (const PictureOutcome outcome :
         {PictureOutcome::NoPicture, PictureOutcome::FolderGone, PictureOutcome::NotAllowed,
          PictureOutcome::DiskFull, PictureOutcome::Failed}) {
        if (const QString text = failedText(pictures, outcome); !text.isEmpty())
            failed += text;
    }
    if (failed.isEmpty())
        return saved;
    return PictureSaverWords::tr("%1 Not saved: %2.", "sentence, names and reasons")
        .arg(saved, failed.join(QStringLiteral("; ")));
}

} // namespace

PictureSaver::PictureSaver(QWidget &window, MessageArea &messages, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_messages(messages)
{
}

void PictureSaver::save(const QList<PictureToWrite> &pictures)
{
    if (pictures.isEmpty() || m_question)
        return;
    const QString start =
        m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) : m_folder;
    m_question = new QFileDialog(&m_window,
                                 tr("Save %n picture(s) in a folder", nullptr, int(pictures.size())), start);
    m_question->setObjectName(QStringLiteral("pictureFolderDialog"));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setIconProvider(nameIconProvider());
    m_question->setFileMode(QFileDialog::Directory);
    m_question->setOption(QFileDialog::ShowDirsOnly);
    m_question->setAcceptMode(QFileDialog::AcceptOpen);
    m_question->setLabelText(QFileDialog::Accept, tr("Save here"));
    connect(m_question, &QFileDialog::fileSelected, this, [this, pictures](const QString &folder) {
        m_folder = folder;
        write(pictures, folder);
    });
    m_question->open();
}

void PictureSaver::write(const QList<PictureToWrite> &pictures, const QString &folder)
{
    // Good news is read once.
    if (m_lastGood)
        m_lastGood->dismiss();
    QPointer<MessageBar> bar = m_messages.add(MessageBar::Kind::Information,
                                              tr("Saving %n picture(s)…", nullptr, int(pictures.size())));
    bar->setObjectName(QStringLiteral("savedPicturesBar"));
    whenDone(writePictures(pictures, folder), this,
             [this, bar, folder](const Result<QList<WrittenPicture>> &result) {
                 if (!bar)
                     return;
                 const QList<WrittenPicture> entries = result ? result.value() : QList<WrittenPicture>();
                 const int written = int(std::ranges::count_if(entries, &WrittenPicture::isWritten));
                 const bool all = written == entries.size() && written > 0;
                 bar->setKind(all               ? MessageBar::Kind::Positive
                                  : written > 0 ? MessageBar::Kind::Warning
                                                : MessageBar::Kind::Error);
                 bar->setText(resultText(entries, written, folder));
                 bar->setClosable(true);
                 if (all)
                     m_lastGood = bar;
             });
}

} // namespace stationmaster
