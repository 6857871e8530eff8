// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/terminal/terminal.h"

#include <QByteArray>

#include <memory>
#include <optional>

#include <termios.h>

class QSocketNotifier;

namespace stationmaster {

/// The process's own standard input, output and error. Colour only on a terminal, and not with NO_COLOR set
/// or TERM=dumb. The descriptors stay as they are: they are shared with the shell, so nothing is made
/// non-blocking; reading waits for the event loop to say that there is something.
class ProcessTerminal final : public Terminal
{
    Q_OBJECT

public:
    explicit ProcessTerminal(QObject *parent = nullptr);
    ~ProcessTerminal() override;

    bool canAsk() const override;
    bool inputIsTyped() const override;
    bool dataIsShown() const override;
    bool colouredData() const override;
    bool colouredTalk() const override;
    void data(const QString &line) override;
    void dataBytes(const QByteArray &bytes) override;
    void flushData() override { flush(); }
    void talk(const QString &text) override;
    void readLine() override;
    void readSecret() override;
    void readAll() override;
    void stopReading() override;

    /// Writes out what is buffered. False when some of the data could not be written (a full disk).
    bool flush();

private:
    void startReading(bool wholeInput);
    void readMore();
    void showTyping();

    std::unique_ptr<QSocketNotifier> m_input;
    QByteArray m_read;
    std::optional<termios> m_shown; ///< The terminal's ways while what is typed is not shown.
    bool m_wholeInput = false;
    bool m_dataLost = false;
};

} // namespace stationmaster
