// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/picture_save_run.h"

#include "backend/core/async.h"
#include "model/full_pictures.h"
#include "ui/commands/action_factory.h"
#include "ui/window/message_bar.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>

#include <algorithm>

namespace stationmaster {

namespace {

using PictureOutcome = WrittenPicture::Outcome;

constexpr int MaxNames = 5; ///< Named for one reason; the rest are counted.

struct PictureSaveWords
{
    Q_DECLARE_TR_FUNCTIONS(PictureSaveRun)
};

QString reasonText(PictureOutcome outcome)
{
    switch (outcome) {
    case PictureOutcome::NoPicture:
        return PictureSaveWords::tr("no picture can be had now");
    case PictureOutcome::FolderGone:
        return PictureSaveWords::tr("the folder is gone");
    case PictureOutcome::NotAllowed:
        return PictureSaveWords::tr("nothing may be written there");
    case PictureOutcome::DiskFull:
        return PictureSaveWords::tr("the disk is full");
    case PictureOutcome::Failed:
        return PictureSaveWords::tr("the file could not be written");
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
        names += PictureSaveWords::tr("%n more", "sessions", more);
    return PictureSaveWords::tr("%1 (%2)", "names, reason")
        .arg(names.join(QStringLiteral(", ")), reasonText(outcome));
}

QString resultText(const QList<WrittenPicture> &pictures, int written, const QString &folder)
{
    const QString place = QDir::toNativeSeparators(folder);
    QString saved = written > 0
        ? PictureSaveWords::tr("%n picture(s) saved in %1.", nullptr, written).arg(place)
        : PictureSaveWords::tr("No picture was saved.");
    QStringList failed;
    for (const PictureOutcome outcome :
         {PictureOutcome::NoPicture, PictureOutcome::FolderGone, PictureOutcome::NotAllowed,
          PictureOutcome::DiskFull, PictureOutcome::Failed}) {
        if (const QString text = failedText(pictures, outcome); !text.isEmpty())
            failed += text;
    }
    if (failed.isEmpty())
        return saved;
    return PictureSaveWords::tr("%1 Not saved: %2.", "sentence, names and reasons")
        .arg(saved, failed.join(QStringLiteral("; ")));
}

} // namespace

PictureSaveRun::PictureSaveRun(const QString &folder, MessageBar &bar)
    : QObject(&bar)
    , m_folder(folder)
    , m_bar(bar)
{
}

void PictureSaveRun::begin(FullPictures *source, const QList<Session> &sessions,
                           const QList<PictureToWrite> &known)
{
    QList<SessionId> wanted;
    for (const PictureToWrite &picture : known)
        m_sessions += picture.session;
    for (const Session &session : sessions)
        wanted += session.id;
    m_sessions += sessions;
    for (const Session &session : std::as_const(m_sessions))
        m_awaited.insert(session.id);
    showProgress();
    for (const PictureToWrite &picture : known)
        write(picture);
    if (!source)
        return;
    connect(source, &FullPictures::taken, this, [this](const SessionId &id, const QImage &image) {
        const auto session = std::ranges::find(m_sessions, id, &Session::id);
        if (session != m_sessions.end() && m_awaited.contains(id))
            write({*session, image, QDateTime::currentDateTimeUtc()});
    });
    source->take(wanted);
}

void PictureSaveRun::write(const PictureToWrite &picture)
{
    whenDone(writePictures({picture}, m_folder), this,
             [this, id = picture.session.id](const Result<QList<WrittenPicture>> &result) {
                 if (!m_awaited.remove(id))
                     return;
                 if (result)
                     m_written += result.value();
                 if (m_awaited.isEmpty())
                     tell();
                 else
                     showProgress();
             });
}

void PictureSaveRun::showProgress()
{
    const auto all = int(m_sessions.size());
    m_bar.setText(tr("Saving %n picture(s)…", nullptr, all));
    m_bar.setProgress(all - int(m_awaited.size()), all);
}

void PictureSaveRun::tell()
{
    // As they were chosen: they come as they please.
    std::ranges::sort(m_written, {}, [this](const WrittenPicture &picture) {
        return std::ranges::find(m_sessions, picture.session.id, &Session::id) - m_sessions.begin();
    });
    const int written = int(std::ranges::count_if(m_written, &WrittenPicture::isWritten));
    const bool all = written == m_sessions.size();
    m_bar.setProgress(0, 0);
    m_bar.setKind(all               ? MessageBar::Kind::Positive
                      : written > 0 ? MessageBar::Kind::Warning
                                    : MessageBar::Kind::Error);
    m_bar.setText(resultText(m_written, written, m_folder));
    if (written > 0) {
        QAction *open =
            makeAction(&m_bar, QStringLiteral("openFolder"), QStringLiteral("show"), tr("&Open folder"));
        connect(open, &QAction::triggered, this, [this] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
        });
        m_bar.addButton(open);
    }
    m_bar.setClosable(true);
    m_bar.announce();
    Q_EMIT finished(all);
}

} // namespace stationmaster

#include "moc_picture_save_run.cpp"
