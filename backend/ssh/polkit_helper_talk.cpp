// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/polkit_helper_talk.h"

#include "backend/core/session.h"

#include <QRegularExpression>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxCookie = 4096; ///< POLKIT_AGENT_MAX_COOKIE
constexpr qsizetype maxAnswer = 510; ///< PAM_MAX_RESP_SIZE without the line's end and C's own.

int octalDigit(char c)
{
    return c >= '0' && c <= '7' ? c - '0' : -1;
}

/// Undoes g_strescape(), with which the helper keeps every text in one line of ASCII.
QByteArray unescaped(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '\\' || i + 1 == text.size()) {
            bytes += text.at(i);
            continue;
        }
        const char sign = text.at(++i);
        if (octalDigit(sign) < 0) {
            constexpr QByteArrayView signs("bfnrtv");
            constexpr QByteArrayView meant("\b\f\n\r\t\v");
            const qsizetype place = signs.indexOf(sign);
            bytes += place < 0 ? sign : meant.at(place);
            continue;
        }
        int value = octalDigit(sign);
        for (int more = 0; more < 2 && i + 1 < text.size() && octalDigit(text.at(i + 1)) >= 0; ++more)
            value = value * 8 + octalDigit(text.at(++i));
        bytes += char(value & 0xff);
    }
    return bytes;
}

} // namespace

bool PolkitHelperTalk::isPlainName(const QString &name)
{
    static const QRegularExpression plain(u"\\A[a-z_][a-z0-9_-]{0,254}\\$?\\z"_s);
    return plain.match(name).hasMatch();
}

std::optional<QByteArray> PolkitHelperTalk::introduction(const QString &name, const QString &cookie)
{
    const QByteArray bytes = cookie.toUtf8();
    const bool isLine = std::ranges::all_of(bytes, [](char c) {
        return c > ' ' && c <= '~';
    });
    if (!isPlainName(name) || bytes.isEmpty() || bytes.size() > maxCookie || !isLine)
        return {};
    return name.toLatin1() + '\n' + bytes + '\n';
}

std::optional<QByteArray> PolkitHelperTalk::answer(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.size() > maxAnswer || bytes.contains('\n') || bytes.contains('\0'))
        return {};
    return bytes + '\n';
}

QList<PolkitHelperTalk::Word> PolkitHelperTalk::take(const QByteArray &bytes)
{
    QList<Word> words;
    if (m_failed)
        return words;
    m_rest += bytes;
    qsizetype begin = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0 && !m_failed; end = m_rest.indexOf('\n', begin)) {
        if (end - begin > MaxLine)
            m_failed = true;
        else if (const std::optional<Word> word = read(m_rest.mid(begin, end - begin)))
            words += *word;
        begin = end + 1;
    }
    m_rest.remove(0, begin);
    if (m_rest.size() > MaxLine)
        m_failed = true;
    if (m_failed)
        m_rest.clear();
    return words;
}

std::optional<PolkitHelperTalk::Word> PolkitHelperTalk::read(const QByteArray &line)
{
    if (!m_introduced)
        return readAccount(line);
    struct Beginning
    {
        QByteArrayView bytes;
        Word::Kind kind;
    };
    static constexpr Beginning beginnings[] = {
        {"PAM_PROMPT_ECHO_OFF ", Word::Kind::SecretPrompt},
        {"PAM_PROMPT_ECHO_ON ", Word::Kind::Prompt},
        {"PAM_ERROR_MSG ", Word::Kind::Note},
        {"PAM_TEXT_INFO ", Word::Kind::Note},
    };
    for (const Beginning &beginning : beginnings) {
        if (line.startsWith(beginning.bytes)) {
            const QString text = QString::fromUtf8(unescaped(line.mid(beginning.bytes.size())));
            return Word{beginning.kind, displayable(text.simplified())};
        }
    }
    if (line == "SUCCESS")
        return Word{Word::Kind::Success};
    if (line == "FAILURE")
        return Word{Word::Kind::Failure};
    m_failed = true;
    return {};
}

std::optional<PolkitHelperTalk::Word> PolkitHelperTalk::readAccount(const QByteArray &line)
{
    bool isNumber = false;
    if (!m_ownUser) {
        m_ownUser = line.toUInt(&isNumber);
        m_failed = !isNumber;
        return {};
    }
    if (line.isEmpty()) {
        m_introduced = true;
        return Word{Word::Kind::Introduced};
    }
    if (line == "socket") {
        m_isAtSocket = true;
        return {};
    }
    // name:password:number:group:…
    const QList<QByteArray> fields = line.split(':');
    const uint number = fields.value(2).toUInt(&isNumber);
    const QString name = QString::fromUtf8(fields.constFirst());
    if (!isNumber || m_names.size() >= MaxAccounts)
        m_failed = true;
    else if (isPlainName(name))
        m_names.insert(number, name);
    return {};
}

} // namespace stationmaster
