// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/agent/observation_query.h"

#include "backend/protocol/names.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/support/private_bus.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// stationd's side, as far as the question goes.
class FakeHost final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.stationmaster.Host1")
    Q_PROPERTY(QString Observation MEMBER observation)

public:
    QString observation;
};

class ObservationQueryTest : public testing::Test
{
protected:
    std::optional<Observation> ask(std::chrono::milliseconds deadline = 10s)
    {
        ObservationQuery query(client);
        std::optional<std::optional<Observation>> answer;
        QObject::connect(&query, &ObservationQuery::answered, &query,
                         [&](const std::optional<Observation> &observation) {
                             answer = observation;
                         });
        query.start(deadline);
        EXPECT_FALSE(answer) << "later, never from inside the call";
        EXPECT_TRUE(test::eventually([&] {
            return answer.has_value();
        }));
        return answer.value_or(std::nullopt);
    }

    void serve(const QString &word)
    {
        host.observation = word;
        ASSERT_TRUE(service.registerObject(protocol::RootPath, &host, QDBusConnection::ExportAllProperties));
        ASSERT_TRUE(service.registerService(protocol::Service));
    }

    test::PrivateBus bus;
    QDBusConnection client = bus.connect();
    QDBusConnection service = bus.connect();
    FakeHost host;
};

} // namespace

TEST_F(ObservationQueryTest, KnowsEachOfTheRules)
{
    serve({});
    for (const auto &[word, observation] :
         {std::pair(u"off"_s, Observation::Off), std::pair(u"silent"_s, Observation::Silent),
          std::pair(u"notify"_s, Observation::Notify), std::pair(u"ask"_s, Observation::Ask)}) {
        host.observation = word;
        EXPECT_EQ(ask(), observation) << word.toStdString();
    }
    host.observation = u"whatever"_s;
    EXPECT_EQ(ask(), std::nullopt);
}

TEST_F(ObservationQueryTest, WithoutStationdThereIsNoAnswer)
{
    EXPECT_EQ(ask(), std::nullopt);
}

TEST_F(ObservationQueryTest, AStationdThatDoesNotStartIsNotWaitedForLong)
{
    bus.setActivatable(protocol::Service, u"/bin/sleep 600"_s);
    EXPECT_EQ(ask(100ms), std::nullopt);
}

} // namespace stationmaster

#include "observation_query_test.moc"
