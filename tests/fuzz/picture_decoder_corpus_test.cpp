// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/picture_decoder_fuzz.h"

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <random>

namespace stationmaster {

namespace {

void run(const QByteArray &input)
{
    fuzzPictureDecoder(reinterpret_cast<const std::uint8_t *>(input.constData()),
                       static_cast<std::size_t>(input.size()));
}

QList<QByteArray> corpus()
{
    QList<QByteArray> inputs;
    const QDir folder(QStringLiteral(STATIONMASTER_FUZZ_CORPUS));
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            inputs.append(file.readAll());
    }
    return inputs;
}

} // namespace

TEST(PictureDecoderFuzz, KeepsItsContractForTheCorpus)
{
    const auto inputs = corpus();
    ASSERT_GE(inputs.size(), 5);
    for (const QByteArray &input : inputs)
        run(input);
}

// A little of what the fuzzer does, the same each time, where no fuzzer runs.
TEST(PictureDecoderFuzz, KeepsItsContractForMutationsOfTheCorpus)
{
    std::minstd_rand random(42);
    const auto below = [&random](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<std::uint32_t>(limit));
    };
    for (const QByteArray &input : corpus()) {
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
            run(mutated);
        }
    }
}

} // namespace stationmaster
