// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/terminal/terminal.h"

#include <QStringList>

namespace stationmaster::test {

/// A terminal that keeps what was said and types what the test says, when it is asked to read.
class FakeTerminal final : public Terminal
{
    Q_OBJECT

public:
    bool canAsk() const override { return asks; }
    bool inputIsTyped() const override { return asks; }
    bool dataIsShown() const override { return shown; }
    bool colouredData() const override { return coloured; }
    bool colouredTalk() const override { return coloured; }
    void data(const QString &line) override { dataLines += line; }
    void dataBytes(const QByteArray &bytes) override { rawData += bytes; }
    void talk(const QString &text) override { talkText += text; }
    void readLine() override { read(QStringLiteral("line")); }
    void readSecret() override { read(QStringLiteral("secret")); }
    void readAll() override { read(QStringLiteral("all")); }
    void stopReading() override { ++stops; }

    void type(const QString &text) { Q_EMIT inputRead(text); }

    bool asks = false;
    bool coloured = false;
    bool shown = false;
    QStringList dataLines;
    QByteArray rawData;
    QString talkText;
    QStringList reads; ///< "line" or "all" for each time something was asked for.
    QString answer; ///< Typed as soon as it is asked for, unless null.
    int stops = 0;

private:
    void read(const QString &what)
    {
        reads += what;
        if (!answer.isNull())
            QMetaObject::invokeMethod(
                this,
                [this]() {
                    Q_EMIT inputRead(answer);
                },
                Qt::QueuedConnection);
    }
};

} // namespace stationmaster::test
