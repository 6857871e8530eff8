// SPDX-License-Identifier: GPL-3.0-or-later
// The cover on a real host against everything that its user's own programs can do to it. How long a cover is
// gone is his doing and only told, in a table; what is held is that nobody is told a lie for longer than a
// cover counts as seen, that a loss is written down, and that the cover comes back.
//
// STATIONMASTER_SIEGE_SECONDS says how long each siege lasts. Without it one by which the cover can be lost
// lasts longer than a lie may, and any other ten seconds.
//
// Switching virtual terminals is not among them: a host in a container has no seat and no terminal.
#include "tests/lab/acting_lab.h"
#include "tests/lab/siege_figures.h"

#include <algorithm>
#include <cstdio>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

const QString User = u"student1"_s;
/// The ground of every cover.
const QString Ground = u"181e27"_s;
/// A cover counts as seen for 8 s; the rest is for a machine that does other things as well.
constexpr qint64 LongestLie = 12'000'000;
/// Whoever has the server for himself is noticed by the agent, before it is missed by stationd.
constexpr qint64 LongestLieOfAGrab = 6'000'000;
/// What a look may find of an attack by which the cover is not lost.
constexpr qint64 MostOfAnAttackThatFails = 1'000'000;
/// A rival that rises as often as it can is below the cover for the better part; five sixths it is above one
/// that is mended fifty times a second.
constexpr qint64 MostOfASecondOfAContest = 600'000;
/// The journal has a loss two seconds after it, if the block still stands.
constexpr qint64 LongEnoughToBeTold = 3'000'000;
constexpr int BackMs = 60'000;

/// Keys may reach the besieger until the cover has taken a keyboard that was taken from its master.
constexpr int KeysUntilMs = 5'000;

enum class Effect
{
    None, ///< The cover is where it was.
    Contest, ///< The cover is lost again and again, and back at once each time.
    Loss,
};

struct Siege
{
    QString name; ///< lab_siege's.
    QString server;
    Effect effect; ///< With less than that it would not be the attack that it is.
    QString proof; ///< A number of its own that says so, where the screen does not.
};

void PrintTo(const Siege &siege, std::ostream *out)
{
    *out << siege.name.toStdString() << " on " << siege.server.toStdString();
}

class CoverSiege : public ActingLab, public testing::WithParamInterface<Siege>
{
protected:
    static int seconds()
    {
        const int set = qEnvironmentVariableIntValue("STATIONMASTER_SIEGE_SECONDS");
        return set > 0 ? std::min(set, 120) : GetParam().effect == Effect::Loss ? 15 : 10;
    }

    /// Logs the pupil on and blocks him; his session.
    static QString blocked()
    {
        EXPECT_TRUE(succeeded(host().startSessions({u"%1:%2:quiet"_s.arg(GetParam().server, User)})));
        const QString id = idOf(User);
        EXPECT_FALSE(id.isEmpty());
        EXPECT_TRUE(succeeded(asTeacher(u"stationctl block "_s + User)));
        EXPECT_TRUE(becomesBlocked());
        return id;
    }

    static bool isBlocked()
    {
        return asRoot(u"stationctl list --json "_s + User).out.contains(u"\"blocked\":true"_s);
    }

    static bool becomesBlocked() { return LabHost::waitFor(&CoverSiege::isBlocked, BackMs); }

    /// On his own desktop, as he could start it.
    static std::unique_ptr<QProcess> begin(const QString &id)
    {
        auto process = std::make_unique<QProcess>();
        host().open(*process,
                    {u"/opt/lab/session"_s, u"at"_s, User, LabHost::programs() + u"/lab_siege"_s,
                     GetParam().name, QString::number(seconds()), id, Ground});
        return process;
    }

    static void print(const SiegeFigures &figures)
    {
        static bool hasHead = false;
        if (!std::exchange(hasHead, true)) {
            std::printf("%-24s %12s %12s %12s %12s\n", "siege", "uncovered s", "belied s", "longest s",
                        "told after ms");
        }
        const auto inSeconds = [](qint64 us) {
            return double(us) / 1e6;
        };
        const std::optional<qint64> told = figures.toldAfter();
        std::printf("%-24s %5.1f of %3d %12.1f %12.1f %12s\n", testing::PrintToString(GetParam()).c_str(),
                    inSeconds(figures.uncovered()), seconds(), inSeconds(figures.belied()),
                    inSeconds(figures.longestBelied()), told ? std::to_string(*told / 1000).c_str() : "-");
    }
};

INSTANTIATE_TEST_SUITE_P(By, CoverSiege,
                         testing::Values(Siege{u"kill"_s, u"xvfb"_s, Effect::Loss, u"killed"_s},
                                         Siege{u"stop"_s, u"xvfb"_s, Effect::Loss, u"stopped"_s},
                                         Siege{u"stop-and-go"_s, u"xvnc"_s, Effect::Loss, u"stopped"_s},
                                         Siege{u"grab"_s, u"xvfb"_s, Effect::Loss, {}},
                                         Siege{u"paint"_s, u"xvfb"_s, Effect::Loss, {}},
                                         Siege{u"float"_s, u"xvfb"_s, Effect::None, u"typed"_s},
                                         Siege{u"type"_s, u"xvfb"_s, Effect::None, u"said"_s},
                                         Siege{u"screensaver"_s, u"xvnc"_s, Effect::None, u"active"_s},
                                         Siege{u"rival"_s, u"xvnc"_s, Effect::Contest, {}}),
                         [](const auto &one) {
                             QString name = one.param.name;
                             name.replace(u'-', u'_');
                             return name.toStdString();
                         });

} // namespace

TEST_P(CoverSiege, IsNotSaidToHaveFailedForLong)
{
    const QString id = blocked();
    BusRecord record(host());
    ASSERT_TRUE(record.hasBegun());
    const std::unique_ptr<QProcess> siege = begin(id);
    QByteArray said;
    const auto hasEnded = [&] {
        siege->waitForReadyRead(1);
        said += siege->readAllStandardOutput();
        return siege->state() == QProcess::NotRunning;
    };
    ASSERT_TRUE(record.waitFor([&] {
        return hasEnded() || said.contains("begun");
    }));
    // A cover that is there is seen to be by whoever orders it now.
    if (GetParam().effect == Effect::None) {
        EXPECT_TRUE(succeeded(asTeacher(u"stationctl block "_s + User)));
    }
    ASSERT_TRUE(record.waitFor(hasEnded, seconds() * 1000 + 2 * BackMs)) << said.constData();
    said += siege->readAllStandardOutput();
    EXPECT_EQ(siege->exitCode(), 0) << said.constData() << siege->readAllStandardError().constData();
    EXPECT_TRUE(becomesBlocked());
    record.waitFor(
        [&] {
            const auto changes = record.blockedChanges(id);
            return changes.isEmpty() || changes.constLast().second;
        },
        BackMs);

    const SiegeFigures figures(QString::fromUtf8(said), record.blockedChanges(id));
    print(figures);
    // It did look, all the while.
    EXPECT_GT(figures.samples(), 10 * seconds());
    EXPECT_GE(figures.ended() - figures.begun(), seconds() * 1'000'000LL);
    switch (GetParam().effect) {
    case Effect::None:
        EXPECT_LT(figures.uncovered(), MostOfAnAttackThatFails);
        break;
    case Effect::Contest:
        EXPECT_LT(figures.uncovered(), seconds() * MostOfASecondOfAContest);
        EXPECT_TRUE(figures.wasTold());
        break;
    case Effect::Loss:
        EXPECT_GT(figures.uncovered(), 1'000'000);
        EXPECT_TRUE(figures.wasTold());
        break;
    }
    if (const QString proof = GetParam().proof; !proof.isEmpty()) {
        EXPECT_GT(figures.number(proof), 0) << said.constData();
    }
    EXPECT_LT(figures.number(u"last"_s), KeysUntilMs) << "his keys still reach him: " << said.constData();
    EXPECT_LT(figures.longestBelied(), GetParam().name == u"grab"_s ? LongestLieOfAGrab : LongestLie);
    EXPECT_TRUE(figures.isBack()) << said.constData();
    if (figures.wasTold()
        && (GetParam().effect == Effect::Contest || figures.uncovered() > LongEnoughToBeTold)) {
        EXPECT_TRUE(LabHost::waitFor([&] {
            return audited(id, u"cover-lost"_s, u"failed"_s) > 0;
        }));
    }
}

} // namespace stationmaster::lab
