// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/source_text.h"

#include "backend/core/session.h"

#include <QCoreApplication>

namespace stationmaster {

namespace {

struct SourceWords
{
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

QString fileSentence(Error::Code error)
{
    switch (error) {
    case Error::Code::NotFound:
        return SourceWords::tr("There is no such file.");
    case Error::Code::NotAuthorized:
        return SourceWords::tr("You may not read it.");
    case Error::Code::Unsupported:
        return SourceWords::tr("It is no plain file, or larger than a megabyte.");
    default:
        return SourceWords::tr("Nothing in it can be understood.");
    }
}

QString commandSentence(Error::Code error)
{
    switch (error) {
    case Error::Code::NotFound:
        return SourceWords::tr("The program cannot be started.");
    case Error::Code::NotAuthorized:
        return SourceWords::tr(
            "Only the list of the administrator or your own may name programs, and only if nobody "
            "else can write it.");
    case Error::Code::TimedOut:
        return SourceWords::tr("The program took too long and was ended.");
    case Error::Code::Unsupported:
        return SourceWords::tr("The program printed more than a megabyte.");
    case Error::Code::Protocol:
        return SourceWords::tr("Nothing that the program printed can be understood.");
    default:
        return SourceWords::tr("The program ended with an error.");
    }
}

QString reasonOf(const RoomSource &source)
{
    switch (source.kind) {
    case RoomSource::Kind::Command:
        return commandSentence(source.error);
    case RoomSource::Kind::Avahi:
        return SourceWords::tr(
            "Avahi does not answer on this computer. Is avahi-daemon installed, and does it run?");
    case RoomSource::Kind::SshConfig:
    case RoomSource::Kind::Inventory:
    case RoomSource::Kind::List:
        return fileSentence(source.error);
    }
    return {};
}

} // namespace

QString sourceSentence(const RoomSource &source)
{
    const QString line = displayable(roomSourceLine(source));
    if (source.state == RoomSource::State::Failed) {
        const QString reason = reasonOf(source);
        return source.said.isEmpty()
            ? SourceWords::tr("%1: %2", "source of computers, what is wrong").arg(line, reason)
            : SourceWords::tr("%1: %2 (%3)", "source of computers, what is wrong, what was said")
                  .arg(line, reason, displayable(source.said));
    }
    if (source.state == RoomSource::State::Read && !source.said.isEmpty())
        return SourceWords::tr("%1: Not all of it can be understood (%2).",
                               "source of computers, first such line")
            .arg(line, displayable(source.said));
    return {};
}

QString sourceSentences(const QList<RoomSource> &sources)
{
    QStringList sentences;
    for (const RoomSource &source : sources) {
        if (const QString sentence = sourceSentence(source); !sentence.isEmpty())
            sentences += sentence;
    }
    return sentences.join(QLatin1Char('\n'));
}

} // namespace stationmaster
