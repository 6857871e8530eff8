// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/gnome/gnome_shell.h"

#include <QBuffer>
#include <QDBusArgument>
#include <QDBusMetaType>
#include <QPoint>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString ShellPath = u"/org/stationmaster/Shell1"_s;
constexpr QLatin1StringView ShellInterface("org.stationmaster.Shell1");
/// Of one answer: a shell that draws in software on a busy computer takes its time.
constexpr auto ShellTimeout = 10s;
constexpr uint LongestSide = 32'767;
constexpr double Coarsest = 0.25;
constexpr double Finest = 8;

/// Of a press; none where no screen is so large.
std::optional<QPoint> positionIn(const QVariantList &told)
{
    const uint x = told.at(1).toUInt();
    const uint y = told.at(2).toUInt();
    return x <= LongestSide && y <= LongestSide ? std::optional(QPoint(int(x), int(y))) : std::nullopt;
}

/// Up to MaxMonitors, each within what a monitor can be.
QList<GnomeShell::Monitor> monitorsIn(const QDBusMessage &reply)
{
    QList<GnomeShell::Monitor> monitors;
    const auto array = reply.arguments().constFirst().value<QDBusArgument>();
    array.beginArray();
    while (!array.atEnd() && monitors.size() < GnomeShell::MaxMonitors) {
        uint width = 0;
        uint height = 0;
        double density = 1;
        array.beginStructure();
        array >> width >> height >> density;
        array.endStructure();
        const auto side = [](uint told) {
            return int(std::clamp(told, 1u, LongestSide));
        };
        monitors.append({QSize(side(width), side(height)),
                         std::isfinite(density) ? std::clamp(density, Coarsest, Finest) : 1});
    }
    array.endArray();
    return monitors;
}

} // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const ShellCard &card)
{
    argument.beginStructure();
    argument << card.png << card.density;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, ShellCard &card)
{
    argument.beginStructure();
    argument >> card.png >> card.density;
    argument.endStructure();
    return argument;
}

ShellCard ShellCard::of(const QImage &image, double density)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {png, density};
}

QSize GnomeShell::Monitor::pixels() const
{
    const auto side = [this](int units) {
        return std::clamp(int(std::lround(units * density)), 1, int(LongestSide));
    };
    return {side(size.width()), side(size.height())};
}

GnomeShell::GnomeShell(const QDBusConnection &bus, QString owner, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_owner(std::move(owner))
{
    qDBusRegisterMetaType<ShellCard>();
    qDBusRegisterMetaType<QList<ShellCard>>();
}

GnomeShell::~GnomeShell() = default;

void GnomeShell::start()
{
    m_bus.connect(m_owner, ShellPath, ShellInterface, u"Came"_s, this, SLOT(onCame()));
    m_bus.connect(m_owner, ShellPath, ShellInterface, u"Went"_s, this, SLOT(onWent()));
    m_bus.connect(m_owner, ShellPath, ShellInterface, u"MonitorsChanged"_s, this, SLOT(onMonitorsChanged()));
    m_bus.connect(m_owner, ShellPath, ShellInterface, u"Pressed"_s, this, SLOT(onPressed(QDBusMessage)));
    m_bus.connect(m_owner, ShellPath, ShellInterface, u"NoticePressed"_s, this,
                  SLOT(onNoticePressed(QDBusMessage)));
    QDBusMessage ask =
        QDBusMessage::createMethodCall(m_owner, ShellPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    ask << QString(ShellInterface) << u"Version"_s;
    send(m_bus, ask, u"v"_s, ShellTimeout, this, [this](const Result<QDBusMessage> &reply) {
        if (std::exchange(m_isFound, true))
            return;
        m_isThere = bool(reply);
        Q_EMIT found(m_isThere);
    });
}

void GnomeShell::call(QLatin1StringView method, const QVariantList &arguments, const QString &signature,
                      const Reply &then)
{
    QDBusMessage message = QDBusMessage::createMethodCall(m_owner, ShellPath, ShellInterface, method);
    message.setArguments(arguments);
    send(m_bus, message, signature, ShellTimeout, this, then);
}

void GnomeShell::askMonitors(const std::function<void(const Result<QList<Monitor>> &)> &then)
{
    call("Monitors"_L1, {}, u"a(uud)"_s, [then](const Result<QDBusMessage> &reply) {
        then(reply ? Result<QList<Monitor>>(monitorsIn(reply.value())) : reply.error());
    });
}

void GnomeShell::cover(const QColor &background, const QList<ShellCard> &cards,
                       const std::function<void(const Result<> &)> &then)
{
    call("Cover"_L1, {background.name(), QVariant::fromValue(cards)}, {},
         [then](const Result<QDBusMessage> &reply) {
             then(reply ? Result<>() : Result<>(reply.error()));
         });
}

void GnomeShell::uncover(const std::function<void(const Result<> &)> &then)
{
    call("Uncover"_L1, {}, {}, [then](const Result<QDBusMessage> &reply) {
        then(reply ? Result<>() : Result<>(reply.error()));
    });
}

void GnomeShell::look(const std::function<void(const Result<CoverState> &)> &then)
{
    call("Look"_L1, {}, u"bb"_s, [then](const Result<QDBusMessage> &reply) {
        if (!reply) {
            then(reply.error());
            return;
        }
        const QVariantList told = reply.value().arguments();
        then(CoverState{told.constFirst().toBool(), told.constLast().toBool()});
    });
}

void GnomeShell::showNotice(quint32 number, int top, const ShellCard &card,
                            const std::function<void(const Result<> &)> &then)
{
    call("ShowNotice"_L1, {number, quint32(std::max(0, top)), card.png, card.density}, {},
         [then](const Result<QDBusMessage> &reply) {
             then(reply ? Result<>() : Result<>(reply.error()));
         });
}

void GnomeShell::hideNotice(quint32 number)
{
    call("HideNotice"_L1, {number}, {}, [](const Result<QDBusMessage> &) {});
}

void GnomeShell::setThere(bool isThere)
{
    if (!std::exchange(m_isFound, true)) {
        m_isThere = isThere;
        Q_EMIT found(isThere);
    } else if (std::exchange(m_isThere, isThere) != isThere) {
        Q_EMIT changed();
    }
}

void GnomeShell::onCame()
{
    setThere(true);
}

void GnomeShell::onWent()
{
    setThere(false);
}

void GnomeShell::onMonitorsChanged()
{
    Q_EMIT monitorsChanged();
}

void GnomeShell::onPressed(const QDBusMessage &message)
{
    if (!hasShapeOf(message, {ShellInterface, "Pressed"_L1, "iuu"_L1}))
        return;
    const QVariantList told = message.arguments();
    const int monitor = told.at(0).toInt();
    const std::optional<QPoint> position = positionIn(told);
    if (monitor < 0)
        Q_EMIT keyPressed(told.at(1).toUInt());
    else if (monitor < MaxMonitors && position)
        Q_EMIT pointed(monitor, *position);
}

void GnomeShell::onNoticePressed(const QDBusMessage &message)
{
    if (!hasShapeOf(message, {ShellInterface, "NoticePressed"_L1, "uuu"_L1}))
        return;
    const QVariantList told = message.arguments();
    if (const std::optional<QPoint> position = positionIn(told))
        Q_EMIT noticePressed(told.at(0).toUInt(), *position);
}

} // namespace stationmaster

#include "moc_gnome_shell.cpp"
