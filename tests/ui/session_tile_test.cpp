// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/support/sessions.h"

#include "ui/grid/session_tile.h"
#include "ui/look/appearance.h"
#include "ui/look/avatar.h"
#include "ui/look/symbols.h"

#include <QApplication>
#include <QPainter>
#include <QTimeZone>

#include <QPlainTextEdit>

#include <gtest/gtest.h>

namespace stationmaster::test {
namespace {

using namespace Qt::StringLiterals;

constexpr int Width = 240;

TileLook lookOf(ColorScheme scheme)
{
    TileLook look;
    look.palette = palette(scheme);
    look.colors = ThemeColors::of(look.palette);
    look.font = QApplication::font();
    look.now = QDateTime(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::utc());
    return look;
}

QImage render(const SessionTile &tile, const TileLook &look, qreal ratio = 1.0)
{
    const QSize cell = SessionTile::cellSize(Width, look.font);
    QImage image(cell * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(look.palette.color(QPalette::Window));
    QPainter painter(&image);
    tile.paint(painter, SessionTile::cardRect(QRect(QPoint(), cell), Width, look.font), look);
    painter.end();
    return image;
}

SessionTile tileOf(const QString &user = u"ada"_s)
{
    SessionTile tile;
    tile.session = makeSession(u"c1"_s, user);
    return tile;
}

/// Pixels that are plainly different when colour is taken away and only ink or no ink is left.
int differenceInShape(const SessionTile &a, const SessionTile &b, const TileLook &look, const QRect &where)
{
    const auto inkOf = [&](const SessionTile &tile) {
        return render(tile, look).convertToFormat(QImage::Format_Grayscale8).copy(where);
    };
    const QImage one = inkOf(a);
    const QImage other = inkOf(b);
    int different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            different += std::abs(int(one.scanLine(y)[x]) - int(other.scanLine(y)[x])) > 60 ? 1 : 0;
    }
    return different;
}

/// Where the symbol of the state line stands.
QRect stateSymbolRect(const TileLook &look)
{
    const QRect card =
        SessionTile::cardRect(QRect(QPoint(), SessionTile::cellSize(Width, look.font)), Width, look.font);
    const int line = QFontMetrics(look.font).height() + 2;
    return {card.left() + 8, card.top() + Width * 9 / 16 + 8 + line, QFontMetrics(look.font).ascent() + 1,
            line};
}

TEST(SessionTile, ANewPictureAlonePaintsWhatThePaintingOfEverythingWould)
{
    for (const bool blocked : {false, true}) {
        SessionTile tile = tileOf();
        tile.session.blocked = blocked;
        tile.picture = QImage(Width, Width * 9 / 16, QImage::Format_RGB32);
        tile.picture.fill(Qt::darkRed);
        TileLook look = lookOf(ColorScheme::Light);
        look.selected = blocked;
        QImage shown = render(tile, look);
        tile.picture.fill(Qt::darkGreen);
        const QRect card =
            SessionTile::cardRect(QRect(QPoint(), SessionTile::cellSize(Width, look.font)), Width, look.font);
        // As the view does it: its background first, inside of what is being painted.
        look.dirty = SessionTile::pictureRect(card);
        QPainter painter(&shown);
        painter.setClipRegion(look.dirty);
        painter.fillRect(shown.rect(), look.palette.color(QPalette::Window));
        tile.paint(painter, card, look);
        painter.end();
        look.dirty = {};
        EXPECT_EQ(shown, render(tile, look));
    }
}

TEST(SessionTile, StatesDifferInShapeWithoutColour)
{
    for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        const TileLook look = lookOf(scheme);
        QList<SessionTile> tiles(4, tileOf());
        tiles[1].session.locked = true;
        tiles[2].session.state = SessionState::Disconnected;
        tiles[3].session.state = SessionState::Closing;
        for (int a = 0; a < tiles.size(); ++a) {
            for (int b = a + 1; b < tiles.size(); ++b) {
                EXPECT_GT(differenceInShape(tiles.at(a), tiles.at(b), look, stateSymbolRect(look)), 12)
                    << "states " << a << " and " << b;
            }
        }
    }
}

TEST(SessionTile, SelectionIsMarkedByMoreThanColour)
{
    TileLook look = lookOf(ColorScheme::Light);
    const QImage plain = render(tileOf(), look);
    look.selected = true;
    const QImage selected = render(tileOf(), look);
    // A mark in the corner of the picture.
    const QRect card = SessionTile::cardRect(QRect(QPoint(), plain.size()), Width, look.font);
    const QRect corner(card.right() - 28, card.top() + 4, 24, 24);
    EXPECT_NE(plain.copy(corner), selected.copy(corner));
}

TEST(SessionTile, OwnBusyOutcomeIdleStaleAndKindAreAllToBeSeen)
{
    const TileLook look = lookOf(ColorScheme::Light);
    const QImage plain = render(tileOf(), look);
    QList<SessionTile> changed(8, tileOf());
    changed[0].session.own = true;
    changed[1].step = Step::Ending;
    changed[2].outcome = LastOutcome{{}, Error{Error::Code::NotAuthorized, {}, {}}};
    changed[3].session.idleSince = look.now.addSecs(-300);
    changed[4].stale = true;
    changed[5].session.kind = SessionKind::Vnc;
    changed[6].session.station = u"elsewhere"_s;
    changed[7].trouble = NoPicture::Asking;
    for (int i = 0; i < changed.size(); ++i)
        EXPECT_NE(render(changed.at(i), look), plain) << "change " << i;
}

TEST(SessionTile, OnlyTheStripMovesWhileBusy)
{
    TileLook look = lookOf(ColorScheme::Light);
    SessionTile tile = tileOf();
    tile.step = Step::Ending;
    look.phase = 0.2;
    QImage before = render(tile, look);
    look.phase = 0.7;
    QImage after = render(tile, look);
    ASSERT_NE(before, after);
    const QRect card = SessionTile::cardRect(QRect(QPoint(), before.size()), Width, look.font);
    const QRect strip = SessionTile::stripRect(card, look.font);
    for (QImage *image : {&before, &after}) {
        QPainter painter(image);
        painter.fillRect(strip, Qt::black);
    }
    EXPECT_EQ(before, after);
}

TEST(SessionTile, MarkupInANameIsDrawnAsItIs)
{
    const TileLook look = lookOf(ColorScheme::Light);
    SessionTile plain = tileOf();
    SessionTile markup = tileOf();
    plain.session.fullName = u"Ada"_s;
    markup.session.fullName = u"<b>Ada</b>"_s;
    EXPECT_NE(render(plain, look), render(markup, look));
}

TEST(SessionTile, EveryTextIsReadableOnItsGround)
{
    for (const auto scheme :
         {ColorScheme::Light, ColorScheme::Dark, ColorScheme::LightContrast, ColorScheme::DarkContrast}) {
        const double wanted = scheme == withContrast(scheme, true) ? 7 : 4.5;
        const TileLook look = lookOf(scheme);
        const QColor base = look.palette.color(QPalette::Base);
        const QColor selected = mixed(base, look.palette.color(QPalette::Highlight), 0.13);
        for (const QColor &background : {base, selected}) {
            for (const QColor &ink : {look.colors.positive, look.colors.neutral, look.colors.negative,
                                      look.colors.secondary, look.palette.color(QPalette::Text)})
                EXPECT_GE(contrastRatio(background, ink), background == base ? wanted : 4.5)
                    << ink.name().toStdString() << " on " << background.name().toStdString();
        }
        EXPECT_GE(contrastRatio(base, look.colors.accent), wanted);
    }
}

TEST(SessionTile, IsSharpAtTwiceThePixels)
{
    const TileLook look = lookOf(ColorScheme::Light);
    const QImage once = render(tileOf(), look, 1.0);
    const QImage twice = render(tileOf(), look, 2.0);
    ASSERT_EQ(twice.size(), once.size() * 2);
    // Blown-up pixels would come in blocks of two by two.
    int uneven = 0;
    for (int y = 0; y + 1 < twice.height(); y += 2) {
        for (int x = 0; x + 1 < twice.width(); x += 2)
            uneven += twice.pixel(x, y) != twice.pixel(x + 1, y) ? 1 : 0;
    }
    EXPECT_GT(uneven, 200);
}

bool shows(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

TEST(SessionTile, ScreenOfAnotherShapeIsShownToItsEdges)
{
    const TileLook look = lookOf(ColorScheme::Light);
    for (const QSize size : {QSize(400, 300), QSize(300, 400), QSize(800, 100)}) {
        SessionTile tile = tileOf();
        tile.picture = QImage(size, QImage::Format_RGB32);
        tile.picture.fill(Qt::white);
        QPainter painter(&tile.picture);
        painter.fillRect(0, 0, size.width(), size.height() / 8, Qt::magenta);
        painter.fillRect(0, size.height() * 7 / 8, size.width(), size.height() / 8, Qt::cyan);
        painter.end();
        const QImage image = render(tile, look);
        EXPECT_TRUE(shows(image, Qt::magenta) && shows(image, Qt::cyan)) << size.width();
    }
}

TEST(SessionTile, OldPictureIsGreyAndTellsItsAge)
{
    const TileLook look = lookOf(ColorScheme::Light);
    SessionTile tile = tileOf();
    tile.picture = QImage(320, 180, QImage::Format_RGB32);
    tile.picture.fill(Qt::magenta);
    tile.session.locked = true;
    tile.pictureTime = look.now.addSecs(-180);
    const QImage threeMinutes = render(tile, look);
    EXPECT_LT(threeMinutes.pixelColor(Width / 2, 40).hsvSaturation(), 10);
    tile.pictureTime = look.now.addSecs(-240);
    EXPECT_NE(render(tile, look), threeMinutes) << "a minute later";
    tile.pictureTime = look.now.addSecs(-185);
    EXPECT_EQ(render(tile, look), threeMinutes) << "seconds are not shown";
    tile.pictureTime = {};
    EXPECT_TRUE(shows(render(tile, look), Qt::magenta)) << "a live one";
}

TEST(SessionTile, EveryReasonForNoPictureLooksDifferent)
{
    const TileLook look = lookOf(ColorScheme::Dark);
    QList<QImage> seen;
    for (const PictureTrouble &trouble :
         {PictureTrouble(NoPicture::Asking), PictureTrouble(NoPicture::Refused),
          PictureTrouble(NoPicture::NoDisplay), PictureTrouble(NoPicture::NoAgent),
          PictureTrouble(NoPicture::Wayland), PictureTrouble(Error::Code::NotAuthorized),
          PictureTrouble(Error::Code::Unsupported), PictureTrouble(Error::Code::TimedOut)}) {
        SessionTile tile = tileOf();
        tile.trouble = trouble;
        const QImage image = render(tile, look);
        EXPECT_FALSE(seen.contains(image)) << "reason " << seen.size();
        seen += image;
    }
}

TEST(SessionTile, PictureOfAnyShapeDoesNoHarm)
{
    const TileLook look = lookOf(ColorScheme::Light);
    for (const QSize size : {QSize(1, 1), QSize(3000, 2), QSize(2, 3000), QSize(320, 180)}) {
        SessionTile tile = tileOf();
        tile.picture = QImage(size, QImage::Format_RGB32);
        tile.picture.fill(Qt::magenta);
        EXPECT_TRUE(shows(render(tile, look), Qt::magenta)) << size.width() << "x" << size.height();
        tile.session.state = SessionState::Disconnected;
        EXPECT_LT(render(tile, look).pixelColor(Width / 2, 40).hsvSaturation(), 10)
            << "grey when nobody sits there";
    }
}

TEST(Avatar, InitialsOfAllSortsOfNames)
{
    EXPECT_EQ(initials(u"Ada Lovelace"_s), u"AL"_s);
    EXPECT_EQ(initials(u"jean-luc de la Fontaine"_s), u"JF"_s);
    EXPECT_EQ(initials(u"김민준"_s), u"김"_s);
    EXPECT_EQ(initials(u"山田 花子"_s), u"山"_s);
    EXPECT_EQ(initials(u"zoë"_s), u"Z"_s);
    EXPECT_EQ(initials(u"<b>bold</b>"_s), u"B"_s);
    EXPECT_EQ(initials(u"\uFFFD !"_s), u"?"_s);
    EXPECT_EQ(initials({}), u"?"_s);
}

TEST(Avatar, ColourIsStableAndCarriesWhiteLetters)
{
    EXPECT_EQ(avatarColor(u"ada"_s), avatarColor(u"ada"_s));
    QSet<QRgb> colours;
    for (int i = 0; i < 200; ++i) {
        const QColor colour = avatarColor(u"student%1"_s.arg(i));
        colours += colour.rgb();
        EXPECT_GE(contrastRatio(Qt::white, colour), 4.5);
    }
    EXPECT_GT(colours.size(), 10);
}

TEST(ThemeColors, ContrastIsThatOfTheStandard)
{
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::white), 1.0, 0.01);
    EXPECT_NEAR(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white), 4.54, 0.01);
}

TEST(Appearance, EveryTextOfThePalettesIsReadable)
{
    using Role = QPalette::ColorRole;
    const QList<std::pair<Role, Role>> pairs{{QPalette::Text, QPalette::Base},
                                             {QPalette::Text, QPalette::AlternateBase},
                                             {QPalette::WindowText, QPalette::Window},
                                             {QPalette::ButtonText, QPalette::Button},
                                             {QPalette::ToolTipText, QPalette::ToolTipBase},
                                             {QPalette::HighlightedText, QPalette::Highlight},
                                             {QPalette::PlaceholderText, QPalette::Base},
                                             {QPalette::Link, QPalette::Base},
                                             {QPalette::LinkVisited, QPalette::Base}};
    for (const auto scheme :
         {ColorScheme::Light, ColorScheme::Dark, ColorScheme::LightContrast, ColorScheme::DarkContrast}) {
        for (const auto &[ink, background] : pairs)
            EXPECT_GE(contrastRatio(palette(scheme).color(ink), palette(scheme).color(background)),
                      scheme == withContrast(scheme, true) ? 7 : 4.5)
                << "roles " << ink << " on " << background << ", scheme " << int(scheme);
    }
}

TEST(ContrastStyle, DrawsAnEdgeThatFusionDoesNot)
{
    const auto edgeOf = [](ColorScheme scheme) {
        applyAppearance(scheme);
        QPlainTextEdit field;
        field.resize(80, 40);
        return field.grab().toImage().pixelColor(40, 0);
    };
    EXPECT_GE(contrastRatio(edgeOf(ColorScheme::DarkContrast), Qt::black), 7);
    EXPECT_GE(contrastRatio(edgeOf(ColorScheme::LightContrast), Qt::white), 7);
    applyAppearance(ColorScheme::Light);
}

TEST(Symbols, EveryNameThatTilesUseIsThere)
{
    Session session;
    for (const auto kind : {SessionKind::Seat, SessionKind::Xrdp, SessionKind::Vnc, SessionKind::Graphical,
                            SessionKind::Ssh, SessionKind::Text})
        EXPECT_FALSE(symbol(kindSymbol(kind), 16, 1, Qt::black).isNull());
    for (const auto state : {SessionState::Active, SessionState::Disconnected, SessionState::Closing}) {
        session.state = state;
        EXPECT_FALSE(symbol(stateSymbol(session), 16, 1, Qt::black).isNull());
    }
    EXPECT_TRUE(symbol(u"no such thing"_s, 16, 1, Qt::black).isNull());
}

TEST(Symbols, IconsFollowThePalette)
{
    const QIcon icon = symbolicIcon(u"lock"_s);
    QApplication::setPalette(palette(ColorScheme::Light));
    const QImage light = icon.pixmap(24).toImage();
    QApplication::setPalette(palette(ColorScheme::Dark));
    const QImage dark = icon.pixmap(24).toImage();
    QApplication::setPalette(palette(ColorScheme::Light));
    EXPECT_NE(light, dark);
    EXPECT_NE(icon.pixmap(24, QIcon::Disabled).toImage(), light);
}

} // namespace
} // namespace stationmaster::test
