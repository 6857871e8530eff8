// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/symbols.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>
#include <memory>

static void initResources()
{
    // The file is linked from a static library, where nothing else would pull it in.
    Q_INIT_RESOURCE(stationmaster);
}

namespace stationmaster {

namespace {

Q_LOGGING_CATEGORY(logSymbols, "stationmaster.ui.symbols")

/// Drawn once and parsed once for each name; painting a new size or colour costs no parsing.
QSvgRenderer *rendererOf(const QString &name)
{
    static QHash<QString, std::shared_ptr<QSvgRenderer>> renderers;
    auto found = renderers.find(name);
    if (found == renderers.end()) {
        initResources();
        const auto renderer =
            std::make_shared<QSvgRenderer>(QStringLiteral(":/stationmaster/symbolic/%1.svg").arg(name));
        if (!renderer->isValid())
            qCWarning(logSymbols) << "no such symbol:" << name;
        found = renderers.insert(name, renderer);
    }
    return found->get();
}

class SymbolEngine final : public QIconEngine
{
public:
    SymbolEngine(QString name, const QColor &colour)
        : m_name(std::move(name))
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        QRect target(0, 0, side, side);
        target.moveCenter(rect.center());
        painter->drawPixmap(target,
                            symbol(m_name, side, painter->device()->devicePixelRatioF(), colour(mode)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        // `size` is in device pixels already; QIcon sets the ratio on what it gets.
        return symbol(m_name, std::min(size.width(), size.height()), 1.0, colour(mode));
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }

    bool isNull() override { return false; }
    QString key() const override { return QStringLiteral("stationmaster-symbol"); }
    QIconEngine *clone() const override { return new SymbolEngine(m_name, m_colour); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_colour.isValid() ? m_colour : palette.color(QPalette::ButtonText);
    }

    const QString m_name;
    const QColor m_colour;
};

} // namespace

QPixmap symbol(const QString &name, int size, qreal ratio, const QColor &colour)
{
    const int side = std::max(1, int(std::lround(size * ratio)));
    const QString key =
        QStringLiteral("stationmaster/%1/%2/%3").arg(name).arg(side).arg(colour.rgba(), 0, 16);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QSvgRenderer *renderer = rendererOf(name);
        if (!renderer->isValid())
            return {};
        pixmap = QPixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer->render(&painter, QRectF(0, 0, side, side));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QIcon symbolicIcon(const QString &name, const QColor &colour)
{
    return QIcon(new SymbolEngine(name, colour));
}

QIcon applicationIcon()
{
    initResources();
    return QIcon(QStringLiteral(":/stationmaster/stationmaster.svg"));
}

} // namespace stationmaster
