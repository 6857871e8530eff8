// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/bus_record.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

bool isOf(const BusRecord::Entry &entry, const QString &session)
{
    const QString name = entry.path.section(u'/', -1);
    return name == session || name == u"_3"_s + session;
}

template <typename Condition>
std::optional<qint64> first(const QList<BusRecord::Entry> &entries, Condition condition)
{
    const auto it = std::ranges::find_if(entries, condition);
    return it == entries.end() ? std::nullopt : std::optional(it->at);
}

} // namespace

BusRecord::BusRecord(const LabHost &host)
{
    QStringList command{u"busctl"_s, u"monitor"_s, u"--json=short"_s};
    for (const QString &rule :
         {u"type=signal,path_namespace=/org/stationmaster/Host1"_s,
          u"type=signal,interface=org.freedesktop.login1.Manager"_s,
          u"type=method_call,interface=org.stationmaster.AgentHub1,member=ReportCover"_s})
        command << u"--match"_s << rule;
    host.open(m_process, command);
    // Since systemd 256 it no longer says that it has begun: it has when it sees what happens now.
    m_begun = LabHost::waitFor([&] {
        host.run({u"busctl"_s, u"emit"_s, u"/org/stationmaster/Host1/Lab"_s, u"org.stationmaster.Lab"_s,
                  u"Begun"_s});
        read(200);
        return !m_entries.isEmpty();
    });
    m_entries.clear();
}

BusRecord::~BusRecord()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool BusRecord::waitFor(const std::function<bool()> &condition, int timeout)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        const qint64 left = timeout - timer.elapsed();
        if (left <= 0)
            return false;
        read(int(std::min<qint64>(left, 100)));
    }
    return true;
}

void BusRecord::read(int timeout)
{
    m_process.waitForReadyRead(timeout);
    m_rest += m_process.readAllStandardOutput();
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        const QJsonObject line = QJsonDocument::fromJson(m_rest.first(end)).object();
        m_rest.remove(0, end + 1);
        m_entries += {line[u"timestamp-realtime"_s].toInteger(), line[u"path"_s].toString(),
                      line[u"member"_s].toString(), line[u"payload"_s][u"data"_s].toArray()};
    }
}

std::optional<qint64> BusRecord::removedAt(const QString &session) const
{
    return first(m_entries, [&](const Entry &entry) {
        return entry.member == u"SessionRemoved" && entry.data.at(0).toString() == session;
    });
}

std::optional<qint64> BusRecord::stepAt(const QString &session, const QString &step) const
{
    return first(m_entries, [&](const Entry &entry) {
        return entry.member == u"StepReached" && isOf(entry, session) && entry.data.at(1).toString() == step;
    });
}

QJsonValue BusRecord::changed(const Entry &entry, const QString &property) const
{
    return entry.member == u"PropertiesChanged" ? entry.data.at(1)[property][u"data"_s] : QJsonValue();
}

std::optional<qint64> BusRecord::deadlineOf(const QString &session) const
{
    for (const Entry &entry : m_entries) {
        if (const qint64 deadline = changed(entry, u"EndsAt"_s).toInteger(); deadline && isOf(entry, session))
            return deadline;
    }
    return {};
}

std::optional<qint64> BusRecord::stateAt(const QString &session, const QString &state, qint64 after) const
{
    return first(m_entries, [&](const Entry &entry) {
        return entry.at > after && isOf(entry, session) && changed(entry, u"State"_s).toString() == state;
    });
}

std::optional<qint64> BusRecord::coveredAt(qint64 after) const
{
    return first(m_entries, [after](const Entry &entry) {
        return entry.at > after && entry.member == u"ReportCover" && entry.data.at(0).toBool()
            && entry.data.at(1).toBool();
    });
}

QList<std::pair<qint64, bool>> BusRecord::blockedChanges(const QString &session) const
{
    QList<std::pair<qint64, bool>> changes;
    for (const Entry &entry : m_entries) {
        if (const QJsonValue value = changed(entry, u"Blocked"_s); value.isBool() && isOf(entry, session))
            changes.emplace_back(entry.at, value.toBool());
    }
    return changes;
}

} // namespace stationmaster::lab
