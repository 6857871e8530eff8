// SPDX-License-Identifier: GPL-3.0-or-later
// Events at random on a real host, and after each the sessions as they are shown against the sessions as
// logind has them. STATIONMASTER_SOAK_EVENTS is how many (40), STATIONMASTER_SOAK_SEED which ones.
#include "tests/lab/live_rows.h"
#include "tests/lab/rows.h"
#include "tests/lab/stationctl_lab.h"

#include <QRandomGenerator>

#include <cstdio>
#include <functional>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

/// Not after what systemd would wait for: the end of each scope that is being stopped.
const QString restartLogind = u"systemctl --job-mode=ignore-dependencies restart systemd-logind"_s;

class SoakLab : public StationctlLab
{
protected:
    struct Event
    {
        QString name;
        std::function<bool()> happen; ///< False: there is nothing that it could happen to.
    };

    void SetUp() override
    {
        StationctlLab::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        ASSERT_TRUE(succeeded(asRoot(withStationd)));
        live = std::make_unique<LiveRows>(host());
    }
    void TearDown() override
    {
        live.reset();
        // logind that was restarted while a scope was being stopped never hears of its end, and keeps the
        // session, closing, without a process or a unit. It looks when it starts.
        if (!IsSkipped()) {
            ASSERT_TRUE(
                succeeded(asRoot(u"for id in $(loginctl --no-legend list-sessions | awk '{print $1}'); do"
                                 " loginctl kill-session --signal=KILL $id; done 2>/dev/null; "_s
                                 + restartLogind)));
        }
        StationctlLab::TearDown();
    }

    QString pick(const QStringList &from)
    {
        return from.isEmpty() ? QString() : from.at(random.bounded(from.size()));
    }
    /// Ids of the sessions that are closing, or of those that are not.
    static QStringList ids(bool closing)
    {
        QStringList found;
        for (const LoginctlSession &session : host().sessions()) {
            if ((session.state() == u"closing") == closing)
                found += session.id();
        }
        return found;
    }
    QString someUser() { return u"student%1"_s.arg(random.bounded(1, 9)); }

    bool logOn()
    {
        if (host().sessions().size() >= MaxSessions)
            return false;
        startText(someUser(), {}, random.bounded(2) == 0 ? withSurvivor : u"exec sleep infinity"_s);
        return true;
    }
    bool logOnAsText()
    {
        return host().sessions().size() < MaxSessions
            && host().startSessions({u"text:"_s + someUser()}).exitCode >= 0;
    }
    /// Runs `line` for one of the sessions that are not closing.
    bool toOne(const QString &line)
    {
        const QString id = pick(ids(false));
        if (id.isEmpty())
            return false;
        asRoot(line.arg(id)); // It may have ended meanwhile.
        return true;
    }
    bool lock(bool locked)
    {
        // Of one that is closing logind tells such a change only as long as it has not been restarted.
        const QString id = pick(ids(false));
        if (!id.isEmpty())
            setLocked(id, locked);
        return !id.isEmpty();
    }
    bool endUser()
    {
        const QString id = pick(ids(random.bounded(2) == 0));
        if (id.isEmpty())
            return false;
        asRoot(u"loginctl terminate-user $(loginctl show-session --value -p Name %1)"_s.arg(id));
        return true;
    }
    /// Ends for good what lives on of a session that is closing.
    bool reap()
    {
        const QString id = pick(ids(true));
        if (id.isEmpty())
            return false;
        asRoot(u"loginctl kill-session --signal=KILL %1"_s.arg(id));
        return true;
    }

    QList<Event> events()
    {
        const auto one = [this](const QString &line) {
            return [this, line] {
                return toOne(line);
            };
        };
        const auto always = [](const QString &line) {
            return [line] {
                return asRoot(line).exitCode >= 0;
            };
        };
        return {{u"log on"_s,
                 [this] {
                     return logOn();
                 }},
                {u"log on"_s,
                 [this] {
                     return logOn();
                 }},
                {u"text log-on"_s,
                 [this] {
                     return logOnAsText();
                 }},
                {u"terminate"_s, one(u"loginctl terminate-session %1"_s)},
                {u"stop"_s, one(u"systemctl stop --no-block session-%1.scope"_s)},
                {u"kill the leader"_s, one(u"kill -KILL $(loginctl show-session --value -p Leader %1)"_s)},
                {u"lock"_s,
                 [this] {
                     return lock(true);
                 }},
                {u"unlock"_s,
                 [this] {
                     return lock(false);
                 }},
                {u"restart of logind"_s, always(restartLogind)},
                {u"kill of stationd"_s, always(u"systemctl kill -s KILL stationd"_s)},
                {u"terminate user"_s,
                 [this] {
                     return endUser();
                 }},
                {u"reap"_s, [this] {
                     return reap();
                 }}};
    }

    /// Whether both lists come to agree with logind; logind itself may still be moving.
    bool agree()
    {
        return LabHost::waitFor([this] {
            const QStringList truth = trueRows(host());
            return live->rows() == truth && listedRows(host()) == truth;
        });
    }

    static constexpr int MaxSessions = 8;
    QRandomGenerator random;
    std::unique_ptr<LiveRows> live;
};

} // namespace

TEST_F(SoakLab, WhateverHappensTheListIsLogindsOwn)
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("STATIONMASTER_SOAK_EVENTS", &given);
    const int count = given ? wanted : 40;
    const int seed = qEnvironmentVariableIntValue("STATIONMASTER_SOAK_SEED");
    random.seed(quint32(seed));
    RecordProperty("seed", seed);
    const QList<Event> all = events();
    QStringList history;
    int differences = 0;
    // logind and stationd are restarted more often than systemd takes for healthy.
    ASSERT_TRUE(succeeded(asRoot(
        u"for unit in systemd-logind stationd; do mkdir -p /run/systemd/system/$unit.service.d;"
        " printf '[Unit]\nStartLimitIntervalSec=0\n' >/run/systemd/system/$unit.service.d/soak.conf; done;"
        " systemctl daemon-reload"_s)));
    while (history.size() < count) {
        const Event &event = all.at(random.bounded(all.size()));
        if (!event.happen())
            continue;
        history += event.name;
        if (history.size() % 100 == 0) {
            std::printf("%d events, %d differences\n", int(history.size()), differences);
            std::fflush(stdout);
        }
        if (!agree()) {
            ++differences;
            const QStringList truth = trueRows(host());
            ADD_FAILURE()
                << "seed " << seed << ", event " << history.size() << ", "
                << history.mid(std::max<qsizetype>(0, history.size() - 5)).join(u", "_s).toStdString()
                << "\nwithout stationd, " << difference(live->rows(), truth) << "\nwith stationd, "
                << difference(listedRows(host()), truth);
        }
    }
    RecordProperty("events", int(history.size()));
    EXPECT_EQ(differences, 0);
}

} // namespace stationmaster::lab
