// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

namespace stationmaster {

/// Why something did not happen. The code is for the program and becomes a sentence in ui/text; the detail is
/// for the log and is never shown as it is, because it may quote what a session or a host sent.
struct Error
{
    enum class Code
    {
        NotFound, ///< The target is gone, or is no longer the one that was meant. Nothing was done.
        NotAuthorized, ///< The caller may not. Nothing was done.
        OutsideHours, ///< The site allows pictures at other hours; the detail is ObservationHours::text().
        OutsideNetworks, ///< The site allows pictures to callers from other places only.
        Unreachable, ///< The host or its login manager does not answer.
        TimedOut, ///< Asked, but not seen to happen in time; `remaining` says what still stands.
        Unsupported, ///< This kind of session or host cannot. Nothing was done.
        Busy, ///< Another action is under way on the same target. Nothing was done.
        Cancelled, ///< Called off before it began. Nothing was done.
        Protocol, ///< The other side answered with something that makes no sense.
        Internal, ///< Our own failure.
    };

    Code code = Code::Internal;
    QString detail;
    /// What is left of a session that did not end ("firefox (4711)"), at most `MaxRemaining` entries, each
    /// bounded. Comes from the session, so it is hostile input.
    QStringList remaining;
    /// What the other side calls the error ("org.freedesktop.DBus.Error.NoReply"), bounded; empty for one of
    /// our own making. Identity for the program, never shown.
    QString name = {};

    static constexpr int MaxRemaining = 16;

    bool operator==(const Error &) const = default;
};

/// The value of an operation that has none.
struct Unit
{
    bool operator==(const Unit &) const = default;
};

/// A value or the Error that stands in its place. std::expected is C++23.
/// value() and error() may only be called on the right alternative.
template <typename T = Unit>
class [[nodiscard]] Result
{
public:
    Result() requires std::is_default_constructible_v<T> : m_content(T{}) { }
    Result(T value)
        : m_content(std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::move(error))
    {
    }

    explicit operator bool() const { return std::holds_alternative<T>(m_content); }
    const T &value() const { return std::get<T>(m_content); }
    const Error &error() const { return std::get<Error>(m_content); }

    bool operator==(const Result &) const = default;

private:
    std::variant<T, Error> m_content;
};

} // namespace stationmaster

Q_DECLARE_METATYPE(stationmaster::Error)
