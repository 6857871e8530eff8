// SPDX-License-Identifier: GPL-3.0-or-later
// Sound that is muted, against the session's own user.
#include "tests/lab/acting_lab.h"

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

class Sound : public ActingLab
{
protected:
    static LabHost::Output control(const QStringList &words)
    {
        return host().runAs(u"student1"_s,
                            QStringList{u"bash"_s, u"-c"_s,
                                        uR"(XDG_RUNTIME_DIR=/run/user/$(id -u) exec pactl "$@")"_s,
                                        u"pactl"_s}
                                + words);
    }
    static bool becomesMuted(const QString &sink, bool muted)
    {
        return LabHost::waitFor([&] {
            return control({u"get-sink-mute"_s, sink}).out.contains(muted ? u"yes"_s : u"no"_s);
        });
    }
    static bool json(const QString &text)
    {
        return LabHost::waitFor([&] {
            return asRoot(u"stationctl list --json student1"_s).out.contains(text);
        });
    }
};

} // namespace

TEST_F(Sound, IsMutedUntilTheTeacherUnmutesIt)
{
    const QString id = logOn(1, 1, u"openbox"_s).value(u"student1"_s);
    EXPECT_NE(asTeacher(u"stationctl mute student1"_s).exitCode, 0) << "no sound server runs";
    ASSERT_TRUE(startOnDesktop(
        u"student1"_s, u"openbox"_s,
        {u"pulseaudio"_s, u"-n"_s, u"--exit-idle-time=-1"_s, u"-L"_s, u"module-native-protocol-unix"_s,
         u"-L"_s, u"module-null-sink sink_name=speaker"_s, u"-L"_s, u"module-null-sink sink_name=quiet"_s}));
    ASSERT_TRUE(becomesMuted(u"speaker"_s, false));
    ASSERT_TRUE(succeeded(control({u"set-sink-mute"_s, u"quiet"_s, u"1"_s})));

    EXPECT_TRUE(json(u"\"mute\""_s)) << "it is offered again";
    ASSERT_TRUE(succeeded(asTeacher(u"stationctl mute --all --yes"_s)));
    EXPECT_TRUE(becomesMuted(u"speaker"_s, true));
    EXPECT_TRUE(json(u"\"restrictions\":[\"sound\"]"_s));
    EXPECT_EQ(audited(id, u"mute"_s, u"done"_s), 1);

    ASSERT_TRUE(succeeded(control({u"set-sink-mute"_s, u"speaker"_s, u"0"_s})));
    EXPECT_TRUE(becomesMuted(u"speaker"_s, true)) << "its user has no say";
    ASSERT_TRUE(succeeded(control({u"load-module"_s, u"module-null-sink"_s, u"sink_name=later"_s})));
    EXPECT_TRUE(becomesMuted(u"later"_s, true));
    EXPECT_NE(asUser(u"student1"_s, u"stationctl unmute student1"_s).exitCode, 0);

    killStationd();
    EXPECT_TRUE(json(u"\"restrictions\":[\"sound\"]"_s)) << "it stands through a restart";
    ASSERT_TRUE(succeeded(host().run({u"pkill"_s, u"-KILL"_s, u"-u"_s, u"student1"_s, u"station-agent"_s})));
    ASSERT_TRUE(succeeded(control({u"set-sink-mute"_s, u"speaker"_s, u"0"_s})));
    EXPECT_TRUE(becomesMuted(u"speaker"_s, true)) << "the next agent mutes it";
    EXPECT_TRUE(json(u"\"restrictions\":[\"sound\"]"_s));

    ASSERT_TRUE(succeeded(asTeacher(u"stationctl unmute student1"_s)));
    EXPECT_TRUE(becomesMuted(u"speaker"_s, false));
    EXPECT_TRUE(becomesMuted(u"later"_s, false));
    EXPECT_TRUE(becomesMuted(u"quiet"_s, true)) << "that was its user's own";
    EXPECT_TRUE(json(u"\"restrictions\":[]"_s));
}

} // namespace stationmaster::lab
