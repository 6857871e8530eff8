// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

namespace stationmaster {

/// Where a command talks and listens: data on one stream, talk on the other, and what is typed in.
class Terminal : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether a question can be put and answered: somebody sits at both the input and the talk.
    virtual bool canAsk() const = 0;
    /// Whether somebody types what is read.
    virtual bool inputIsTyped() const = 0;
    /// Whether somebody reads the data on a terminal.
    virtual bool dataIsShown() const = 0;
    /// Whether colours may be used in data, and in talk.
    virtual bool colouredData() const = 0;
    virtual bool colouredTalk() const = 0;

    virtual void data(const QString &line) = 0; ///< One line, without its end.
    virtual void dataBytes(const QByteArray &bytes) = 0; ///< Data that is no text, as it is.
    virtual void flushData() { } ///< Whoever reads the data has it now.
    virtual void talk(const QString &text) = 0; ///< As it is, line ends included.

    /// Asks for the next line, or for everything up to the end of the input. One inputRead()
    /// answers later from the event loop, unless stopReading() comes first. What is longer than 64 KiB ends
    /// there.
    virtual void readLine() = 0;
    virtual void readSecret() = 0; ///< A line that is not shown while it is typed.
    virtual void readAll() = 0;
    virtual void stopReading() = 0;

Q_SIGNALS:
    /// What was typed, without the line's end; empty at the end of the input.
    void inputRead(const QString &text);
};

} // namespace stationmaster
