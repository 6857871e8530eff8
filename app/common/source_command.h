// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>

namespace stationmaster {

/// A program that prints which computers there are. It is run without a shell, with nothing to read, in a
/// session of its own, and is killed with all that it has started when its time is over or it prints too
/// much.
class SourceCommand final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MaxOutput = 1024 * 1024;

    /// `words`: the program and its arguments, at least one.
    SourceCommand(QStringList words, std::chrono::milliseconds timeout, QObject *parent = nullptr);
    ~SourceCommand() override;

    /// Called once; ended() follows, later.
    void start();

Q_SIGNALS:
    /// What it printed, if it ended well. Else NotFound: it cannot be started; TimedOut; Unsupported: it
    /// printed too much; Internal: it ended with an error. Error::detail is then the first line of what it
    /// complained of, displayable, or empty.
    void ended(const stationmaster::Result<QByteArray> &output);

private:
    void readOutput();
    void finish(const Result<QByteArray> &result);
    QString complaint() const;
    void kill() const;

    const QStringList m_words;
    std::unique_ptr<QProcess> m_process = std::make_unique<QProcess>();
    QTimer m_deadline;
    QByteArray m_output;
    QByteArray m_complaints;
    qint64 m_group = 0; ///< Its process group.
    bool m_ended = false;
};

} // namespace stationmaster
