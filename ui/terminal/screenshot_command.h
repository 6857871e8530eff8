// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/terminal/command.h"
#include "ui/terminal/command_host.h"
#include "ui/terminal/picture_destination.h"
#include "ui/terminal/reporter.h"

#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace stationmaster {

/// Pictures of the targets of one request, on a host that is ready: watches a few at a time until each has
/// sent its first picture, and writes them. A target that cannot be had yet (its user has been asked) is told
/// of and waited for until the time is over.
class ScreenshotCommand final : public Command
{
    Q_OBJECT

public:
    /// How many sessions are watched at once.
    static constexpr int ParallelLimit = 4;
    /// How long the pictures may take, all of them together, when the request does not say.
    static constexpr std::chrono::seconds DefaultTimeout{25};

    /// The request, what the host points to and the terminal must outlive it.
    ScreenshotCommand(const CommandRequest &request, const CommandHost &host, MakePictureFile makeFile,
                      Terminal &terminal, QObject *parent = nullptr);
    ~ScreenshotCommand() override;

    void start() override;
    /// Begins nothing more and waits only for files that are being written. A second one does not tell of
    /// those either.
    void interrupt() override;

private:
    enum class Stage
    {
        Queued,
        Watched,
        Making, ///< The picture is here; its file is being made.
        Settled,
    };

    struct Shot
    {
        Session session;
        Stage stage = Stage::Queued;
        std::optional<NoPicture> why; ///< What was told last about its having none.
        QString path;
        QSize size;
        Result<Outcome> result;
    };

    void choose();
    void beginMore();
    void onPicture(const SessionId &id, const EncodedPicture &picture);
    void onUnavailable(const SessionId &id, NoPicture why);
    void onSessionsChanged();
    void onMade(const SessionId &id, const Result<QByteArray> &made);
    /// Everything that is not settled, and no file in the making, fails with `code`.
    void giveUp(Error::Code code);
    void settle(Shot &shot, const Result<Outcome> &result, const QString &sentence);
    QString failureSentence(const Shot &shot, const Error &error) const;
    void scheduleGoingOn();
    /// Begins what has room, and ends when there is nothing left.
    void goOn();
    Shot *find(const SessionId &id, Stage stage);

    const CommandRequest &m_request;
    const CommandHost m_host;
    const MakePictureFile m_makeFile;
    Terminal &m_terminal;
    const Reporter m_reporter;
    const QSize m_asked;
    PictureDestination m_destination;
    QList<Shot> m_shots;
    QTimer m_deadline;
    bool m_interrupted = false;
    bool m_finished = false;
    QThreadPool m_pool; ///< Last member: its threads are done before anything else goes.
};

} // namespace stationmaster
