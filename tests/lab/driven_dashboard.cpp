// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/driven_dashboard.h"

#include "model/hosts.h"
#include "ui/grid/session_grid.h"
#include "ui/window/message_bar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTableWidget>
#include <QTreeView>

#include <algorithm>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

/// Room for thirty tiles in six columns, beside the rooms.
constexpr QSize windowSize(2560, 1600);

QJsonObject failed(const QString &why)
{
    return {{u"error"_s, why}};
}

QJsonArray sorted(const QSet<QString> &texts)
{
    QStringList list(texts.cbegin(), texts.cend());
    list.sort();
    return QJsonArray::fromStringList(list);
}

QJsonObject threads()
{
    QStringList names;
    const QStringList tasks = QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &task : tasks) {
        QFile file(u"/proc/self/task/%1/comm"_s.arg(task));
        if (file.open(QIODevice::ReadOnly))
            names += QString::fromUtf8(file.readAll().trimmed());
    }
    names.sort();
    return {{u"threads"_s, QJsonArray::fromStringList(names)}};
}

double milliseconds(std::chrono::nanoseconds time)
{
    return double(time.count()) / 1e6;
}

} // namespace

QString hostOf(const SessionId &id)
{
    return id.host.section(u':', 1);
}

DrivenDashboard::DrivenDashboard(QString roomFile)
    : m_roomFile(std::move(roomFile))
{
}

DrivenDashboard::~DrivenDashboard() = default;

QJsonObject DrivenDashboard::answer(const QString &request)
{
    const QJsonObject answer = act(request);
    // No operator asks for these.
    if (QStringList{u"look"_s, u"shoot"_s, u"report"_s, u"stalls"_s, u"threads"_s}.contains(request))
        m_stalls.skip();
    return answer;
}

QJsonObject DrivenDashboard::act(const QString &request)
{
    const QStringList words = request.split(u' ', Qt::SkipEmptyParts);
    const QString verb = words.value(0);
    const QString rest = request.section(u' ', 1);
    if (verb == u"threads")
        return threads();
    if (verb == u"open")
        return open();
    if (!m_dashboard)
        return failed(u"the window is not open"_s);
    if (verb == u"room")
        return chooseRoom(rest);
    if (verb == u"select")
        return select(words.mid(1));
    if (verb == u"press")
        return press(rest);
    if (verb == u"click")
        return click(rest);
    if (verb == u"report")
        return report();
    if (verb == u"shoot")
        return shoot();
    if (verb == u"look")
        return look();
    if (verb == u"stalls")
        return stalls();
    if (verb == u"begin") {
        begin();
        return {};
    }
    if (verb == u"rest") {
        m_stalls.end();
        return {};
    }
    if (verb == u"close") {
        m_dashboard->window().close();
        m_dashboard.reset();
        return {};
    }
    return failed(u"no such request: "_s + verb);
}

QJsonObject DrivenDashboard::open()
{
    auto rooms = std::make_unique<RoomHosts>(QStringList{m_roomFile});
    m_rooms = rooms.get();
    m_dashboard = std::make_unique<Application>(std::move(rooms));
    SessionModel &model = m_dashboard->model();
    connect(&model, &QAbstractItemModel::dataChanged, this, &DrivenDashboard::note);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] {
        m_lastRowMs = m_clock.elapsed();
    });
    begin();
    m_clock.start();
    m_dashboard->window().resize(windowSize);
    m_dashboard->start();
    return {{u"pid"_s, qint64(QCoreApplication::applicationPid())}};
}

QJsonObject DrivenDashboard::chooseRoom(const QString &name)
{
    auto *tree = m_dashboard->window().findChild<QTreeView *>(u"roomsTree"_s);
    const QList<Room> &rooms = m_rooms->rooms().rooms();
    const auto room = std::ranges::find(rooms, name, &Room::name);
    if (!tree || room == rooms.end())
        return failed(u"no such room: "_s + name);
    m_clock.start();
    tree->setCurrentIndex(tree->model()->index(int(room - rooms.begin()), 0));
    return {};
}

QJsonObject DrivenDashboard::select(const QStringList &hosts)
{
    SessionGrid &grid = m_dashboard->window().grid();
    const int selected = grid.selectWhere([&hosts](const Session &session) {
        return hosts.contains(hostOf(session.id));
    });
    return {{u"selected"_s, selected}};
}

QJsonObject DrivenDashboard::press(const QString &name)
{
    auto *action = m_dashboard->window().findChild<QAction *>(name);
    if (!action || !action->isEnabled())
        return failed(u"no such entry, or it is disabled: "_s + name);
    action->trigger();
    return {};
}

QJsonObject DrivenDashboard::click(const QString &name)
{
    const QList<QAbstractButton *> buttons = m_dashboard->window().findChildren<QAbstractButton *>(name);
    for (QAbstractButton *button : buttons) {
        if (!button->isVisible() || !button->isEnabled())
            continue;
        button->click();
        return {};
    }
    return failed(u"no such button to be seen: "_s + name);
}

QJsonObject DrivenDashboard::report() const
{
    const auto *table = m_dashboard->window().findChild<QTableWidget *>(u"reportTable"_s);
    if (!table)
        return failed(u"no report is open"_s);
    QJsonArray rows;
    for (int row = 0; row < table->rowCount(); ++row) {
        QJsonArray cells;
        for (int column = 0; column < table->columnCount(); ++column)
            cells += table->item(row, column)->text();
        rows += cells;
    }
    return {{u"rows"_s, rows}};
}

QJsonObject DrivenDashboard::shoot()
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    m_dashboard->window().grab().save(&buffer, "PNG");
    return {{u"png"_s, QString::fromLatin1(png.toBase64())}};
}

QJsonObject DrivenDashboard::look() const
{
    const SessionModel &model = m_dashboard->model();
    QJsonArray rows;
    QSet<QString> hosts;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const auto session = index.data(SessionModel::SessionRole).value<Session>();
        const bool stale = index.data(SessionModel::StaleRole).toBool();
        rows += QJsonObject{{u"host"_s, hostOf(session.id)},
                            {u"user"_s, session.userName},
                            {u"session"_s, session.id.local},
                            {u"text"_s, session.isText()},
                            {u"stale"_s, stale}};
        if (!stale && !session.isText())
            hosts += hostOf(session.id);
    }
    QSet<QString> selected;
    const QList<Session> chosen = m_dashboard->window().grid().selectedSessions();
    for (const Session &session : chosen)
        selected += hostOf(session.id) + u' ' + session.id.local;
    QStringList bars;
    const QList<MessageBar *> shown = m_dashboard->window().findChildren<MessageBar *>();
    for (const MessageBar *bar : shown) {
        if (bar->isVisible())
            bars += bar->text();
    }
    double received = 0;
    int ready = 0;
    for (const HostLink *link : m_rooms->hosts().links()) {
        received += double(link->received());
        ready += link->status().state == LinkState::Ready ? 1 : 0;
    }
    return {{u"rows"_s, rows},
            {u"hosts"_s, hosts.size()},
            {u"ready"_s, ready},
            {u"selected"_s, sorted(selected)},
            {u"bars"_s, QJsonArray::fromStringList(bars)},
            {u"wasStale"_s, sorted(m_wasStale)},
            {u"lastRowMs"_s, m_lastRowMs},
            {u"received"_s, received},
            {u"pictures"_s, m_pictures},
            {u"pictured"_s, m_pictured.size()}};
}

QJsonObject DrivenDashboard::stalls() const
{
    const StallWatch::Stall longest = m_stalls.longest();
    return {{u"late"_s, milliseconds(longest.late)},
            {u"worked"_s, milliseconds(longest.worked)},
            {u"mostWork"_s, milliseconds(m_stalls.mostWork())}};
}

void DrivenDashboard::begin()
{
    m_wasStale.clear();
    m_pictures = 0;
    m_pictured.clear();
    m_stalls.begin();
}

void DrivenDashboard::note(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
    const bool pictures = roles.contains(SessionModel::PictureRole);
    for (int row = from.row(); row <= to.row(); ++row) {
        const QModelIndex index = from.model()->index(row, 0);
        const QString host = hostOf(index.data(SessionModel::SessionIdRole).value<SessionId>());
        if (index.data(SessionModel::StaleRole).toBool())
            m_wasStale += host;
        if (pictures && !index.data(SessionModel::PictureRole).value<QImage>().isNull()) {
            ++m_pictures;
            m_pictured += host;
        }
    }
}

} // namespace stationmaster::lab

#include "moc_driven_dashboard.cpp"
