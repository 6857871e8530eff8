// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/siege_figures.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <numeric>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

/// stationd may know of it before the besieger looks again.
constexpr qint64 BetweenLooks = 500'000;

} // namespace

SiegeFigures::SiegeFigures(const QString &output, const QList<std::pair<qint64, bool>> &blocked)
    : m_output(output)
{
    const QStringList lines = output.split(u'\n');
    for (const QString &line : lines) {
        const QString word = line.section(u' ', 0, 0);
        const QString value = line.section(u' ', 1, 1);
        if (word == u"begun"_s)
            m_begun = value.toLongLong();
        else if (word == u"ended"_s)
            m_ended = value.toLongLong();
        else if (word == u"samples"_s)
            m_samples = value.toInt();
        else if (word == u"back"_s)
            m_back = value != u"never"_s;
        else if (word == u"uncovered"_s)
            m_uncovered.emplace_back(value.toLongLong(), line.section(u' ', 2, 2).toLongLong());
    }
    for (const auto &[at, is] : blocked) {
        if (at > m_begun)
            m_changes.emplace_back(at, is);
    }
}

int SiegeFigures::number(const QString &word) const
{
    return QRegularExpression(u"\\b%1 (\\d+)"_s.arg(word)).match(m_output).captured(1).toInt();
}

QList<SiegeFigures::Span> SiegeFigures::saidBlocked() const
{
    QList<Span> spans{{m_begun, std::numeric_limits<qint64>::max()}};
    bool said = true;
    for (const auto &[at, is] : m_changes) {
        if (is == said)
            continue;
        if (is)
            spans.emplace_back(at, std::numeric_limits<qint64>::max());
        else
            spans.last().second = at;
        said = is;
    }
    return spans;
}

qint64 SiegeFigures::uncovered() const
{
    return std::accumulate(m_uncovered.begin(), m_uncovered.end(), qint64(0),
                           [](qint64 sum, const Span &span) {
                               return sum + span.second - span.first;
                           });
}

QList<qint64> SiegeFigures::lies() const
{
    QList<qint64> lies;
    const QList<Span> said = saidBlocked();
    for (const auto &[from, to] : m_uncovered) {
        for (const auto &[begin, end] : said) {
            if (const qint64 both = std::min(to, end) - std::max(from, begin); both > 0)
                lies += both;
        }
    }
    return lies;
}

qint64 SiegeFigures::belied() const
{
    const QList<qint64> all = lies();
    return std::accumulate(all.begin(), all.end(), qint64(0));
}

qint64 SiegeFigures::longestBelied() const
{
    const QList<qint64> all = lies();
    return all.isEmpty() ? 0 : *std::ranges::max_element(all);
}

std::optional<qint64> SiegeFigures::toldAfter() const
{
    for (const auto &[from, to] : m_uncovered) {
        for (const auto &[at, is] : m_changes) {
            if (!is && at >= from - BetweenLooks && at <= to)
                return std::max<qint64>(at - from, 0);
        }
    }
    return std::nullopt;
}

bool SiegeFigures::wasTold() const
{
    return std::ranges::any_of(m_changes, [](const auto &change) {
        return !change.second;
    });
}

} // namespace stationmaster::lab
