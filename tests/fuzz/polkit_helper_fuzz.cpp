// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include "backend/core/session.h"
#include "backend/ssh/polkit_helper_talk.h"

namespace stationmaster {

void fuzzPolkitHelper(const std::uint8_t *data, std::size_t size)
{
    using Kind = PolkitHelperTalk::Word::Kind;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));

    PolkitHelperTalk whole;
    const QList<PolkitHelperTalk::Word> words = whole.take(bytes);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const PolkitHelperTalk::Word &word = words.at(i);
        require((word.kind == Kind::Introduced) == (i == 0));
        require(displayable(word.text) == word.text && word.text.size() <= Session::MaxText);
    }
    require(whole.names().size() <= PolkitHelperTalk::MaxAccounts);
    for (const QString &name : whole.names()) {
        const std::optional<QByteArray> line = PolkitHelperTalk::introduction(name, QStringLiteral("cookie"));
        require(line && line->count('\n') == 2 && !line->startsWith('-'));
    }
    if (whole.hasFailed())
        require(whole.take("SUCCESS\n").isEmpty());

    // In one piece and byte by byte it is the same.
    PolkitHelperTalk pieces;
    QList<PolkitHelperTalk::Word> wordsInPieces;
    for (const char c : bytes)
        wordsInPieces += pieces.take(QByteArray(1, c));
    require(wordsInPieces == words && pieces.names() == whole.names());
    require(pieces.hasFailed() == whole.hasFailed());

    if (const auto answer = PolkitHelperTalk::answer(QString::fromUtf8(bytes)))
        require(answer->count('\n') == 1 && answer->size() <= 511);
}

} // namespace stationmaster
