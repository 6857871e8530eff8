// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/capture_schedule.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace stationmaster {

namespace {

double rateOf(const ScreenWatch &watch)
{
    // Written so that a rate that is no number becomes the lowest.
    return watch.maxRateHz >= ScreenWatch::MinRateHz ? std::min(watch.maxRateHz, ScreenWatch::MaxRateHz)
                                                     : ScreenWatch::MinRateHz;
}

std::chrono::nanoseconds interval(const ScreenWatch &watch)
{
    return std::chrono::nanoseconds(std::llround(1e9 / rateOf(watch)));
}

} // namespace

CaptureSchedule::Entry *CaptureSchedule::find(quint32 id)
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry &entry) {
        return entry.watch.id == id;
    });
    return it == m_entries.end() ? nullptr : &*it;
}

void CaptureSchedule::setWatches(const QList<ScreenWatch> &watches)
{
    std::vector<Entry> before;
    before.swap(m_entries);
    for (const ScreenWatch &watch : watches) {
        if (watch.maxPixels.isEmpty())
            continue;
        Entry entry;
        entry.watch = watch;
        for (const Entry &old : before) {
            if (old.watch.id != watch.id)
                continue;
            entry.lastTaken = old.lastTaken;
            entry.takenBefore = old.takenBefore;
            // Another rate alone is no reason for a picture.
            if (old.watch.maxPixels == watch.maxPixels && old.watch.cursor == watch.cursor
                && old.watch.changes == watch.changes) {
                entry.changed = old.changed;
                entry.fingerprint = old.fingerprint;
            }
        }
        if (Entry *twin = find(watch.id))
            *twin = entry;
        else if (m_entries.size() < ScreenCapture::MaxWatches)
            m_entries.push_back(entry);
    }
}

bool CaptureSchedule::wantsCursor() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const Entry &e) {
        return e.watch.cursor;
    });
}

double CaptureSchedule::maxRateHz() const
{
    double rate = 0;
    for (const Entry &entry : m_entries)
        rate = std::max(rate, rateOf(entry.watch));
    return rate;
}

QList<QSize> CaptureSchedule::wishes() const
{
    QList<QSize> sizes;
    for (const Entry &entry : m_entries)
        sizes.append(entry.watch.maxPixels);
    return sizes;
}

QList<quint32> CaptureSchedule::ids() const
{
    QList<quint32> ids;
    for (const Entry &entry : m_entries)
        ids.append(entry.watch.id);
    return ids;
}

bool CaptureSchedule::holds(const ScreenWatch &watch) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&watch](const Entry &entry) {
        return entry.watch == watch;
    });
}

void CaptureSchedule::screenChanged()
{
    for (Entry &entry : m_entries)
        entry.changed = true;
}

void CaptureSchedule::screenChangedBefore(Time takenAt)
{
    for (Entry &entry : m_entries)
        entry.changed |= entry.lastTaken != takenAt;
}

void CaptureSchedule::cursorChanged()
{
    for (Entry &entry : m_entries)
        entry.changed |= entry.watch.cursor;
}

void CaptureSchedule::renew(quint32 watchId)
{
    if (Entry *entry = find(watchId)) {
        entry->changed = true;
        entry->fingerprint.reset();
    }
}

void CaptureSchedule::screenReplaced()
{
    for (Entry &entry : m_entries) {
        entry.changed = true;
        entry.fingerprint.reset();
    }
}

std::optional<CaptureSchedule::Time> CaptureSchedule::due(const Entry &entry) const
{
    if (!entry.changed && !m_polling)
        return std::nullopt;
    if (!entry.lastTaken)
        return Time::min();
    const auto rate = interval(entry.watch);
    const bool waitsForPoll = !entry.changed && *m_polling > rate;
    return *entry.lastTaken
        + std::chrono::duration_cast<Clock::duration>(waitsForPoll ? std::chrono::nanoseconds(*m_polling)
                                                                   : rate);
}

std::optional<CaptureSchedule::Time> CaptureSchedule::nextDue() const
{
    std::optional<Time> next;
    for (const Entry &entry : m_entries) {
        const auto time = due(entry);
        if (time && (!next || *time < *next))
            next = time;
    }
    return next;
}

std::optional<CaptureSchedule::Time> CaptureSchedule::nextAllowed() const
{
    std::optional<Time> next;
    for (const Entry &entry : m_entries) {
        const Time time = entry.lastTaken
            ? *entry.lastTaken + std::chrono::duration_cast<Clock::duration>(interval(entry.watch))
            : Time::min();
        if (!next || time < *next)
            next = time;
    }
    return next;
}

QList<ScreenWatch> CaptureSchedule::takeDue(Time now)
{
    QList<ScreenWatch> taken;
    for (Entry &entry : m_entries) {
        const auto time = due(entry);
        if (!time || *time > now)
            continue;
        entry.changed = false;
        entry.takenBefore = std::exchange(entry.lastTaken, now);
        taken.append(entry.watch);
    }
    return taken;
}

void CaptureSchedule::retry(const ScreenWatch &watch)
{
    Entry *entry = find(watch.id);
    if (entry == nullptr)
        return;
    entry->changed = true;
    entry->lastTaken = entry->takenBefore;
}

bool CaptureSchedule::isNews(const ScreenWatch &watch, size_t fingerprint)
{
    Entry *entry = find(watch.id);
    if (entry == nullptr || entry->fingerprint == fingerprint)
        return false;
    entry->fingerprint = fingerprint;
    return true;
}

size_t fingerprint(const QImage &image)
{
    size_t hash = 0;
    const auto lineBytes = static_cast<size_t>(image.width()) * sizeof(QRgb);
    for (int y = 0; y < image.height(); ++y)
        hash = qHashBits(image.constScanLine(y), lineBytes, hash);
    return hash;
}

} // namespace stationmaster
