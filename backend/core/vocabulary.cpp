// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/vocabulary.h"

#include "backend/core/action_catalogue.h"

#include <vector>

namespace stationmaster {

template <>
std::span<const Word<UserRole>> vocabulary<UserRole>()
{
    static constexpr Word<UserRole> words[] = {
        {UserRole::Unknown, QLatin1StringView("unknown")},
        {UserRole::Standard, QLatin1StringView("standard")},
        {UserRole::Dashboard, QLatin1StringView("dashboard")},
        {UserRole::Administrator, QLatin1StringView("administrator")},
    };
    return words;
}

template <>
std::span<const Word<SessionKind>> vocabulary<SessionKind>()
{
    static constexpr Word<SessionKind> words[] = {
        {SessionKind::Seat, QLatin1StringView("seat")},
        {SessionKind::Xrdp, QLatin1StringView("xrdp")},
        {SessionKind::Vnc, QLatin1StringView("vnc")},
        {SessionKind::Rdp, QLatin1StringView("rdp")},
        {SessionKind::Graphical, QLatin1StringView("graphical")},
        {SessionKind::Ssh, QLatin1StringView("ssh")},
        {SessionKind::Text, QLatin1StringView("text")},
    };
    return words;
}

template <>
std::span<const Word<DisplaySystem>> vocabulary<DisplaySystem>()
{
    static constexpr Word<DisplaySystem> words[] = {
        {DisplaySystem::None, QLatin1StringView("none")},
        {DisplaySystem::X11, QLatin1StringView("x11")},
        {DisplaySystem::Wayland, QLatin1StringView("wayland")},
    };
    return words;
}

template <>
std::span<const Word<LinkState>> vocabulary<LinkState>()
{
    static constexpr Word<LinkState> words[] = {
        {LinkState::Idle, QLatin1StringView("idle")},
        {LinkState::Connecting, QLatin1StringView("connecting")},
        {LinkState::Ready, QLatin1StringView("ready")},
        {LinkState::Unreachable, QLatin1StringView("unreachable")},
        {LinkState::Refused, QLatin1StringView("refused")},
        {LinkState::UnknownKey, QLatin1StringView("unknown-key")},
        {LinkState::ChangedKey, QLatin1StringView("changed-key")},
        {LinkState::NeedsPassword, QLatin1StringView("needs-password")},
        {LinkState::NoService, QLatin1StringView("no-service")},
    };
    return words;
}

template <>
std::span<const Word<SessionState>> vocabulary<SessionState>()
{
    static constexpr Word<SessionState> words[] = {
        {SessionState::Active, QLatin1StringView("active")},
        {SessionState::Disconnected, QLatin1StringView("disconnected")},
        {SessionState::Closing, QLatin1StringView("closing")},
    };
    return words;
}

template <>
std::span<const Word<SessionBackend::State>> vocabulary<SessionBackend::State>()
{
    static constexpr Word<SessionBackend::State> words[] = {
        {SessionBackend::State::Loading, QLatin1StringView("Loading")},
        {SessionBackend::State::Ready, QLatin1StringView("Ready")},
        {SessionBackend::State::Unavailable, QLatin1StringView("Unavailable")},
    };
    return words;
}

template <>
std::span<const Word<Verb>> vocabulary<Verb>()
{
    static const std::vector<Word<Verb>> words = [] {
        std::vector<Word<Verb>> all;
        for (const ActionInfo &action : actionCatalogue())
            all.push_back({action.verb, action.word});
        return all;
    }();
    return words;
}

template <>
std::span<const Word<Step>> vocabulary<Step>()
{
    static constexpr Word<Step> words[] = {
        {Step::Checking, QLatin1StringView("checking")},   {Step::Asking, QLatin1StringView("asking")},
        {Step::Ending, QLatin1StringView("ending")},       {Step::Killing, QLatin1StringView("killing")},
        {Step::Verifying, QLatin1StringView("verifying")}, {Step::Warned, QLatin1StringView("warned")},
        {Step::Leaving, QLatin1StringView("leaving")},     {Step::Shown, QLatin1StringView("shown")},
    };
    return words;
}

template <>
std::span<const Word<Outcome::Proof>> vocabulary<Outcome::Proof>()
{
    static constexpr Word<Outcome::Proof> words[] = {
        {Outcome::Proof::Seen, QLatin1StringView("seen")},
        {Outcome::Proof::AskedOnly, QLatin1StringView("asked-only")},
    };
    return words;
}

template <>
std::span<const Word<Observation>> vocabulary<Observation>()
{
    static constexpr Word<Observation> words[] = {
        {Observation::Off, QLatin1StringView("off")},
        {Observation::Silent, QLatin1StringView("silent")},
        {Observation::Notify, QLatin1StringView("notify")},
        {Observation::Ask, QLatin1StringView("ask")},
    };
    return words;
}

template <>
std::span<const Word<NoPicture>> vocabulary<NoPicture>()
{
    static constexpr Word<NoPicture> words[] = {
        {NoPicture::Asking, QLatin1StringView("asking")},
        {NoPicture::Refused, QLatin1StringView("refused")},
        {NoPicture::NoDisplay, QLatin1StringView("no-display")},
        {NoPicture::NoAgent, QLatin1StringView("no-agent")},
        {NoPicture::Wayland, QLatin1StringView("wayland")},
    };
    return words;
}

template <>
std::span<const Word<LogoutWay>> vocabulary<LogoutWay>()
{
    static constexpr Word<LogoutWay> words[] = {
        {LogoutWay::Gnome, QLatin1StringView("gnome")}, {LogoutWay::Kde, QLatin1StringView("kde")},
        {LogoutWay::Xfce, QLatin1StringView("xfce")},   {LogoutWay::Mate, QLatin1StringView("mate")},
        {LogoutWay::Lxqt, QLatin1StringView("lxqt")},   {LogoutWay::Windows, QLatin1StringView("windows")},
    };
    return words;
}

template <>
std::span<const Word<MessageEnd>> vocabulary<MessageEnd>()
{
    static constexpr Word<MessageEnd> words[] = {
        {MessageEnd::Ok, QLatin1StringView("ok")},
        {MessageEnd::Timeout, QLatin1StringView("timeout")},
        {MessageEnd::Lost, QLatin1StringView("lost")},
    };
    return words;
}

template <>
std::span<const Word<Error::Code>> vocabulary<Error::Code>()
{
    static constexpr Word<Error::Code> words[] = {
        {Error::Code::NotFound, QLatin1StringView("NotFound")},
        {Error::Code::NotAuthorized, QLatin1StringView("NotAuthorized")},
        {Error::Code::OutsideHours, QLatin1StringView("OutsideHours")},
        {Error::Code::OutsideNetworks, QLatin1StringView("OutsideNetworks")},
        {Error::Code::Unreachable, QLatin1StringView("Unreachable")},
        {Error::Code::TimedOut, QLatin1StringView("TimedOut")},
        {Error::Code::Unsupported, QLatin1StringView("Unsupported")},
        {Error::Code::Busy, QLatin1StringView("Busy")},
        {Error::Code::Cancelled, QLatin1StringView("Cancelled")},
        {Error::Code::Protocol, QLatin1StringView("Protocol")},
        {Error::Code::Internal, QLatin1StringView("Internal")},
    };
    return words;
}

} // namespace stationmaster
