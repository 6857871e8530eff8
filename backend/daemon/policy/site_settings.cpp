// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/policy/site_settings.h"

#include "backend/core/action.h"
#include "backend/core/session.h"
#include "backend/core/vocabulary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSet>

#include <cmath>
#include <type_traits>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 256 * 1024;
constexpr qsizetype MostGroups = 32;
constexpr qsizetype MostFolders = 8;
constexpr qsizetype MostComplaints = 16;
const QString NoPicturesUntilThen = u"no pictures until this is put right"_s;

/// "section/key" → value.
struct IniContent
{
    QMap<QString, QString> values;
    QStringList broken; ///< Lines that are neither a section, nor a comment, nor a key with a value.
};

/// Strict, where QSettings guesses: a line that it does not understand it takes for something else.
IniContent parseIni(const QByteArray &content)
{
    IniContent ini;
    QString section;
    int number = 0;
    for (const QByteArray &raw : content.split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(raw).trimmed();
        const qsizetype equals = line.indexOf(u'=');
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']'))
            section = line.mid(1, line.size() - 2).trimmed();
        else if (equals >= 1 && !section.isEmpty() && line == displayable(line))
            ini.values.insert(section + u'/' + line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
        else if (ini.broken.size() < MostComplaints)
            ini.broken += u"line %1 makes no sense"_s.arg(number);
    }
    return ini;
}

/// Reads the keys one by one and remembers what it could not use.
class Reader
{
public:
    Reader(const QMap<QString, QString> &values, SiteSettingsRead &into)
        : m_values(values)
        , m_into(into)
    {
    }

    template <typename Number>
    void number(const QString &key, Number least, Number most, Number &value)
    {
        take(key, [&](const QString &text) {
            bool ok = false;
            const double read = text.toDouble(&ok);
            const bool whole = std::is_floating_point_v<Number> || read == std::floor(read);
            if (!ok || !whole || !std::isfinite(read) || read < double(least) || read > double(most))
                return false;
            value = Number(read);
            return true;
        });
    }

    void truth(const QString &key, bool &value)
    {
        take(key, [&](const QString &text) {
            const bool known = text == "true"_L1 || text == "false"_L1;
            value = known ? text == "true"_L1 : value;
            return known;
        });
    }

    /// One of the words, each of which stands for a value.
    template <typename Value>
    void oneOf(const QString &key, const QMap<QString, Value> &words, Value &value)
    {
        take(key, [&](const QString &text) {
            value = words.value(text, value);
            return words.contains(text);
        });
    }

    /// "a, b"; an empty list is one.
    void names(const QString &key, qsizetype most, QStringList &value)
    {
        take(key, [&](const QString &text) {
            QStringList read;
            for (const QString &name : text.split(u',', Qt::SkipEmptyParts)) {
                if (!name.trimmed().isEmpty())
                    read += name.trimmed();
            }
            if (read.size() > most)
                return false;
            value = read;
            return true;
        });
    }

    /// `use(text)` says whether it could.
    template <typename Use>
    void take(const QString &key, Use use)
    {
        m_known.insert(key);
        const auto found = m_values.constFind(key);
        if (found != m_values.constEnd() && !use(*found))
            complain(u"%1: \"%2\" is no possible value"_s.arg(key, *found));
    }

    /// The same of what limits who sees whom: without it nobody does.
    template <typename Use>
    void limit(const QString &key, Use use)
    {
        take(key, [&](const QString &text) {
            const bool used = use(text);
            m_closed = m_closed || !used;
            return used;
        });
    }

    /// After all keys were taken.
    void finish()
    {
        for (const auto &[key, value] : m_values.asKeyValueRange()) {
            if (m_known.contains(key))
                continue;
            complain(u"unknown key: "_s + key);
            m_closed = m_closed || key.startsWith("observation/"_L1, Qt::CaseInsensitive);
        }
        if (m_closed) {
            m_into.settings.observation = Observation::Off;
            m_into.complaints += NoPicturesUntilThen;
        }
    }

private:
    void complain(const QString &what)
    {
        if (m_into.complaints.size() < MostComplaints)
            m_into.complaints += displayable(what);
    }

    const QMap<QString, QString> &m_values;
    SiteSettingsRead &m_into;
    QSet<QString> m_known;
    bool m_closed = false; ///< Something of what limits observation could not be understood.
};

/// "/opt/xrdp, /srv/xrdp"
bool takeFolders(const QString &text, QStringList &folders)
{
    QStringList read;
    for (const QString &each : text.split(u',', Qt::SkipEmptyParts)) {
        const QString folder = QDir::cleanPath(each.trimmed());
        if (!folder.startsWith(u'/') || folder == u"/"_s || read.size() >= MostFolders)
            return false;
        read += folder;
    }
    folders = read;
    return true;
}

SiteSettingsRead unreadable(const QString &why)
{
    SiteSettingsRead read;
    read.settings.observation = Observation::Off;
    read.complaints += why + u"; "_s + NoPicturesUntilThen;
    return read;
}

} // namespace

SiteSettingsRead readSiteSettings(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    QFile source(path);
    if (!QFileInfo(path).isFile() || !source.open(QIODevice::ReadOnly))
        return unreadable(u"cannot be read: "_s + source.errorString());
    if (source.size() > LargestFile)
        return unreadable(u"too large"_s);
    const IniContent ini = parseIni(source.readAll());
    if (!ini.broken.isEmpty())
        return unreadable(ini.broken.join(u", "_s));

    SiteSettingsRead read;
    SiteSettings &settings = read.settings;
    Reader reader(ini.values, read);
    reader.limit(u"observation/policy"_s, [&settings](const QString &text) {
        const auto policy = fromWord<Observation>(text);
        settings.observation = policy.value_or(Observation::Off);
        return policy.has_value();
    });
    reader.limit(u"observation/hours"_s, [&settings](const QString &text) {
        const auto hours = ObservationHours::parse(text);
        settings.observationHours = hours.value_or(ObservationHours());
        return hours.has_value();
    });
    reader.limit(u"observation/networks"_s, [&settings](const QString &text) {
        const auto networks = ObservationNetworks::parse(text);
        settings.observationNetworks = networks.value_or(ObservationNetworks());
        return networks.has_value();
    });
    reader.number(u"observation/max-rate"_s, 0.1, 30.0, settings.maxRate);
    reader.number(u"observation/quality"_s, 10, 95, settings.quality);
    reader.truth(u"observation/cursor"_s, settings.cursor);
    reader.names(u"roles/administrators"_s, MostGroups, settings.administratorGroups);
    QStringList dashboard{settings.dashboardGroup};
    reader.names(u"roles/dashboard-users"_s, 1, dashboard);
    settings.dashboardGroup = dashboard.value(0);
    reader.oneOf(u"roles/orchestrate"_s,
                 {{u"standard"_s, Orchestration::Standard},
                  {u"dashboard"_s, Orchestration::Dashboard},
                  {u"everyone"_s, Orchestration::Everyone}},
                 settings.orchestration);
    reader.oneOf(u"log-off/lingering"_s, {{u"keep"_s, false}, {u"stop"_s, true}}, settings.stopsLingering);
    reader.take(u"block/text"_s, [&settings](const QString &text) {
        settings.blockText = text;
        return !text.isEmpty();
    });
    reader.oneOf(u"block/picture"_s, {{u"cover"_s, false}, {u"desktop"_s, true}},
                 settings.picturesUnderCover);
    reader.number(u"block/lease"_s, 0, 7 * 24 * 60, settings.blockLeaseMinutes);
    reader.oneOf(u"block/escalate"_s,
                 {{u"none"_s, Escalation::None},
                  {u"disconnect"_s, Escalation::Disconnect},
                  {u"freeze"_s, Escalation::Freeze}},
                 settings.escalation);
    reader.take(u"xrdp/sockets"_s, [&settings](const QString &text) {
        return takeFolders(text, settings.xrdpFolders);
    });
    reader.number(u"idle/log-off-disconnected-after"_s, 0, 365 * 24 * 60, settings.disconnectedMinutes);
    reader.number(u"idle/warning"_s, 0, Action::MaxGraceSeconds, settings.disconnectedWarningSeconds);
    reader.number(u"service/idle-exit"_s, 0, 86'400, settings.idleExitSeconds);
    reader.finish();
    return read;
}

} // namespace stationmaster
