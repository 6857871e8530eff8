// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/screenshot_command.h"

#include "backend/core/async.h"
#include "ui/terminal/session_json.h"
#include "ui/terminal/target_choice.h"
#include "ui/text/error_text.h"
#include "ui/text/picture_text.h"

#include <QCoreApplication>
#include <QPromise>

#include <algorithm>
#include <memory>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr double PicturesASecond = 1; ///< The first is all that is wanted.

struct ScreenshotCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(ScreenshotCommand)
};

} // namespace

ScreenshotCommand::ScreenshotCommand(const CommandRequest &request, const CommandHost &host,
                                     MakePictureFile makeFile, Terminal &terminal, QObject *parent)
    : Command(parent)
    , m_request(request)
    , m_host(host)
    , m_makeFile(std::move(makeFile))
    , m_terminal(terminal)
    , m_reporter(request, terminal)
    , m_asked(request.size.value_or(QSize(MaxPictureEdge, MaxPictureEdge)))
    , m_destination(request.output)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        giveUp(Error::Code::TimedOut);
    });
}

ScreenshotCommand::~ScreenshotCommand() = default;

void ScreenshotCommand::start()
{
    QTimer::singleShot(0, this, &ScreenshotCommand::choose);
}

void ScreenshotCommand::interrupt()
{
    if (m_finished)
        return;
    if (!std::exchange(m_interrupted, true))
        m_reporter.complain(ScreenshotCommandWords::tr("Interrupted."));
    else
        m_shots.removeIf([](const Shot &shot) {
            return shot.stage == Stage::Making;
        });
    giveUp(Error::Code::Cancelled);
}

void ScreenshotCommand::choose()
{
    if (m_finished)
        return;
    const TargetChoice choice =
        chooseTargets(m_request, m_host.backend->sessions(), QDateTime::currentDateTimeUtc());
    const auto refuse = [this](const QString &sentence, ExitCode code) {
        m_reporter.complain(sentence);
        m_finished = true;
        Q_EMIT finished(code);
    };
    if (const std::optional<ExitCode> code = m_reporter.choice(choice)) {
        m_finished = true;
        Q_EMIT finished(*code);
        return;
    }
    if (!m_host.screens) {
        refuse(m_host.serviceTrouble
                   ? ScreenshotCommandWords::tr(
                       "There are no pictures: the computer's host service (stationd) could not be "
                       "started.")
                   : ScreenshotCommandWords::tr(
                       "There are no pictures: the host service (stationd) is not installed on the "
                       "computer."),
               ExitCode::Failed);
        return;
    }
    if (m_destination.kind() != PictureDestination::Kind::Folder && choice.targets.size() > 1) {
        refuse(ScreenshotCommandWords::tr("Several pictures need a folder: --output FOLDER/."),
               ExitCode::Usage);
        return;
    }
    if (m_destination.kind() == PictureDestination::Kind::Output && m_terminal.dataIsShown()) {
        refuse(ScreenshotCommandWords::tr(
                   "A picture is nothing for a terminal. Send the output somewhere else."),
               ExitCode::Usage);
        return;
    }
    if (const QString problem = m_destination.problem(); !problem.isEmpty()) {
        refuse(problem, ExitCode::Usage);
        return;
    }
    for (const Session &session : choice.targets)
        m_shots += Shot{session, Stage::Queued, {}, {}, {}, Outcome{}};
    connect(m_host.screens, &ScreenSource::pictureReady, this, &ScreenshotCommand::onPicture);
    connect(m_host.screens, &ScreenSource::pictureUnavailable, this, &ScreenshotCommand::onUnavailable);
    connect(m_host.screens, &ScreenSource::watchFailed, this,
            [this](const SessionId &id, const Error &error) {
                if (Shot *shot = find(id, Stage::Watched))
                    settle(*shot, error, failureSentence(*shot, error));
            });
    connect(m_host.backend, &SessionBackend::sessionsChanged, this, &ScreenshotCommand::onSessionsChanged);
    m_deadline.start(m_request.timeout.value_or(DefaultTimeout));
    goOn();
}

void ScreenshotCommand::beginMore()
{
    auto underWay = std::ranges::count_if(m_shots, [](const Shot &shot) {
        return shot.stage == Stage::Watched || shot.stage == Stage::Making;
    });
    for (Shot &shot : m_shots) {
        if (underWay >= ParallelLimit)
            return;
        if (shot.stage != Stage::Queued)
            continue;
        if (const std::optional<Error> obstacle = m_host.screens->obstacle(shot.session.id)) {
            settle(shot, *obstacle, failureSentence(shot, *obstacle));
            continue;
        }
        ++underWay;
        shot.stage = Stage::Watched;
        m_reporter.tell(
            sentenceAbout(sessionTexts(shot.session), ScreenshotCommandWords::tr("Asking for a picture…")));
        m_host.screens->watch(shot.session.id, m_asked, PicturesASecond);
    }
}

void ScreenshotCommand::onPicture(const SessionId &id, const EncodedPicture &picture)
{
    Shot *shot = find(id, Stage::Watched);
    if (!shot || !picture.isWhole())
        return;
    m_host.screens->unwatch(id);
    shot->stage = Stage::Making;
    shot->size = pictureSize(picture.screen, m_asked);
    shot->path = m_destination.pathFor(shot->session, QDateTime::currentDateTimeUtc());

    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    whenDone(promise->future(), this, [this, id](const Result<QByteArray> &made) {
        onMade(id, made);
    });
    m_pool.start([promise, picture, make = m_makeFile, asked = m_asked, format = m_destination.format(),
                  path = shot->path] {
        Result<QByteArray> made = make(picture, asked, format);
        // An error of the disk is told by its own words, which are no secret: the path is the operator's.
        if (made && !path.isEmpty()) {
            if (const QString problem = writePictureFile(path, made.value()); !problem.isEmpty())
                made = Error{Error::Code::Internal, problem, {}};
        }
        promise->addResult(std::move(made));
        promise->finish();
    });
}

void ScreenshotCommand::onUnavailable(const SessionId &id, NoPicture why)
{
    Shot *shot = find(id, Stage::Watched);
    if (!shot || shot->why == why)
        return;
    shot->why = why;
    // The helper has looked: that session's compositor has none, today and for as long as it runs.
    if (why == NoPicture::Wayland) {
        const Error error{Error::Code::Unsupported, {}, {}};
        settle(*shot, error, failureSentence(*shot, error));
        return;
    }
    m_reporter.say(sentenceAbout(sessionTexts(shot->session), troubleSentence(why)));
}

void ScreenshotCommand::onSessionsChanged()
{
    const QList<Session> now = m_host.backend->sessions();
    for (Shot &shot : m_shots) {
        const bool waits = shot.stage == Stage::Queued || shot.stage == Stage::Watched;
        if (waits && std::ranges::find(now, shot.session.id, &Session::id) == now.end()) {
            const Error error{Error::Code::NotFound, {}, {}};
            settle(shot, error, failureSentence(shot, error));
        }
    }
}

void ScreenshotCommand::onMade(const SessionId &id, const Result<QByteArray> &made)
{
    Shot *shot = find(id, Stage::Making);
    if (!shot || m_finished)
        return;
    if (!made) {
        settle(*shot, made.error(),
               made.error().code == Error::Code::Internal && !shot->path.isEmpty()
                   ? ScreenshotCommandWords::tr("The picture could not be written to “%1”: %2")
                         .arg(displayable(shot->path), displayable(made.error().detail))
                   : failureSentence(*shot, made.error()));
        return;
    }
    if (shot->path.isEmpty())
        m_terminal.dataBytes(made.value());
    settle(*shot, Outcome{},
           shot->path.isEmpty() ? ScreenshotCommandWords::tr("Picture written, %1 × %2 pixels.")
                                      .arg(shot->size.width())
                                      .arg(shot->size.height())
                                : ScreenshotCommandWords::tr("Picture written to “%3”, %1 × %2 pixels.")
                                      .arg(shot->size.width())
                                      .arg(shot->size.height())
                                      .arg(displayable(shot->path)));
}

void ScreenshotCommand::giveUp(Error::Code code)
{
    if (m_finished)
        return;
    const Error error{code, {}, {}};
    for (Shot &shot : m_shots) {
        if (shot.stage == Stage::Queued || shot.stage == Stage::Watched)
            settle(shot, error, failureSentence(shot, error));
    }
    scheduleGoingOn();
}

void ScreenshotCommand::settle(Shot &shot, const Result<Outcome> &result, const QString &sentence)
{
    if (shot.stage == Stage::Watched)
        m_host.screens->unwatch(shot.session.id);
    shot.stage = Stage::Settled;
    shot.result = result;
    if (m_request.json)
        m_terminal.data(jsonLine(pictureJson(shot.session, result, sentence, shot.path, shot.size)));
    else if (result && m_destination.kind() == PictureDestination::Kind::Folder)
        m_terminal.data(shot.path);
    const QString whole = sentenceAbout(sessionTexts(shot.session), sentence);
    if (result)
        m_reporter.tell(whole);
    else
        m_reporter.complain(whole);
    scheduleGoingOn();
}

void ScreenshotCommand::scheduleGoingOn()
{
    QMetaObject::invokeMethod(this, &ScreenshotCommand::goOn, Qt::QueuedConnection);
}

QString ScreenshotCommand::failureSentence(const Shot &shot, const Error &error) const
{
    switch (error.code) {
    case Error::Code::Unsupported:
        if (shot.session.state == SessionState::Disconnected && !shot.session.isText())
            return ScreenshotCommandWords::tr(
                "There is no picture of a session while nobody is connected to it.");
        if (shot.session.displaySystem == DisplaySystem::Wayland)
            return troubleSentence(NoPicture::Wayland);
        return ScreenshotCommandWords::tr(
            "There are no pictures of this session: it has no screen, or the computer's settings "
            "do not allow them.");
    case Error::Code::TimedOut:
        return shot.why
            ? ScreenshotCommandWords::tr("No picture came in time. %1").arg(troubleSentence(*shot.why))
            : ScreenshotCommandWords::tr("No picture came in time.");
    default:
        return errorSentence(error);
    }
}

void ScreenshotCommand::goOn()
{
    if (m_finished)
        return;
    beginMore();
    const bool settled = std::ranges::all_of(m_shots, [](const Shot &shot) {
        return shot.stage == Stage::Settled;
    });
    if (!settled)
        return;
    m_finished = true;
    m_deadline.stop();
    BulkReport report;
    for (const Shot &shot : std::as_const(m_shots))
        report.entries += BulkEntry{shot.session, shot.result};
    Q_EMIT finished(report.entries.isEmpty() ? ExitCode::Failed : exitCodeFor(report));
}

ScreenshotCommand::Shot *ScreenshotCommand::find(const SessionId &id, Stage stage)
{
    const auto shot = std::ranges::find_if(m_shots, [&](const Shot &candidate) {
        return candidate.session.id == id && candidate.stage == stage;
    });
    return shot == m_shots.end() ? nullptr : &*shot;
}

} // namespace stationmaster

#include "moc_screenshot_command.cpp"
