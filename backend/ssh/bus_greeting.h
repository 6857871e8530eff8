// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace stationmaster {

/// The length in bytes of the D-Bus message that `bytes` begins with; 0 while too little of it is there to
/// tell; nothing where it is no message, or one longer than the protocol allows (D-Bus Specification,
/// "Message Format").
std::optional<qsizetype> busMessageLength(const QByteArray &bytes);

/// The client's first words to a bus: it says who it is and takes a name. Spoken by us, because the D-Bus
/// library says them blocking, on the one thread that serves every connection of a Qt program: one host that
/// does not answer would hold up all of them.
class BusGreeting final
{
public:
    /// What to send, at the beginning.
    static QByteArray first();
    /// The call that first asks a bus for a name: org.freedesktop.DBus.Hello with serial 1.
    static QByteArray hello();

    /// Takes what the bus has said and gives back what to send then. Longer answers than MaxAnswer fail.
    QByteArray take(const QByteArray &bytes);

    bool isDone() const { return m_stage == Stage::Done; }
    bool hasFailed() const { return m_stage == Stage::Failed; }
    /// When done: the bus's answer to hello(), and whatever it has said since.
    QByteArray answer() const { return m_received; }

private:
    static constexpr qsizetype MaxAnswer = 64 * 1024;

    enum class Stage
    {
        Authenticating,
        Naming,
        Done,
        Failed,
    };
    Stage m_stage = Stage::Authenticating;
    QByteArray m_received;
};

/// The bus's side of the same, for the D-Bus library of this process: says what it wants to hear, and takes
/// its Hello, to which the answer is there already.
class LocalGreeting final
{
public:
    /// Takes what the library has said and gives back what to answer.
    QByteArray take(const QByteArray &bytes);

    bool isDone() const { return m_stage == Stage::Done; }
    bool hasFailed() const { return m_stage == Stage::Failed; }
    /// When done: what the library has said after its Hello.
    QByteArray rest() const { return m_received; }

private:
    enum class Stage
    {
        Authenticating,
        Naming,
        Done,
        Failed,
    };
    QByteArray answerLine(const QByteArray &line);

    Stage m_stage = Stage::Authenticating;
    QByteArray m_received;
};

} // namespace stationmaster
