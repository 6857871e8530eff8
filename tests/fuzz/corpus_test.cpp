// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <ostream>
#include <random>

namespace stationmaster {

/// How a failure names the target.
void PrintTo(const FuzzTarget &target, std::ostream *out)
{
    *out << target.name;
}

namespace {

QList<QByteArray> corpusOf(const FuzzTarget &target)
{
    QList<QByteArray> inputs;
    const QDir folder(QStringLiteral(STATIONMASTER_FUZZ_CORPUS "/") + QString::fromLatin1(target.name));
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            inputs.append(file.readAll());
    }
    return inputs;
}

void run(const FuzzTarget &target, const QByteArray &input)
{
    target.run(reinterpret_cast<const std::uint8_t *>(input.constData()),
               static_cast<std::size_t>(input.size()));
}

} // namespace

class Fuzz : public testing::TestWithParam<FuzzTarget>
{
};

TEST_P(Fuzz, KeepsItsContractForTheCorpus)
{
    const QList<QByteArray> inputs = corpusOf(GetParam());
    ASSERT_GE(inputs.size(), 3);
    run(GetParam(), {});
    for (const QByteArray &input : inputs)
        run(GetParam(), input);
}

// A little of what the fuzzer does, the same each time, where no fuzzer runs.
TEST_P(Fuzz, KeepsItsContractForMutationsOfTheCorpus)
{
    std::minstd_rand random(42);
    const auto below = [&random](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<std::uint32_t>(limit));
    };
    for (const QByteArray &input : corpusOf(GetParam())) {
        for (int round = 0; round < 300; ++round) {
            QByteArray mutated = input;
            for (qsizetype change = below(8); change >= 0 && mutated.size() > 3; --change) {
                const qsizetype at = 2 + below(mutated.size() - 2);
                switch (below(4)) {
                case 0:
                    mutated[at] = static_cast<char>(random());
                    break;
                case 1:
                    mutated.remove(at, below(20) + 1);
                    break;
                case 2:
                    mutated.insert(at, mutated.mid(below(mutated.size()), below(40)));
                    break;
                default:
                    mutated[at] = '\xFF';
                }
            }
            run(GetParam(), mutated);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Targets, Fuzz, testing::ValuesIn(fuzzTargets().begin(), fuzzTargets().end()),
                         [](const testing::TestParamInfo<FuzzTarget> &target) {
                             return target.param.name;
                         });

} // namespace stationmaster
