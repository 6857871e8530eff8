// SPDX-License-Identifier: GPL-3.0-or-later
// Renders what an agent shows in a session, each window into a PNG in the folder given, light and dark, with
// short and long texts in several scripts. For those who change how it looks; no test depends on it.
#include "app/common/translators.h"
#include "backend/core/system_clock.h"
#include "ui/look/appearance.h"
#include "ui/overlay/countdown_notice.h"
#include "ui/overlay/cover_painter.h"
#include "ui/overlay/message_window.h"
#include "ui/overlay/surface_notices.h"
#include "ui/overlay/surface_windows.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTest>

#include <cstdio>

using namespace stationmaster;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString outputFolder;
QString suffix;

void save(const QPixmap &picture, const QString &name)
{
    picture.save(QDir(outputFolder).filePath(name + suffix + u".png"_s));
}

struct SampleText
{
    QString name;
    QString text;
};

const QList<SampleText> AllTexts{
    {u"none"_s, {}},
    {u"short"_s, u"The room closes at five."_s},
    {u"ko"_s,
     u"수업이 곧 끝납니다. 작업을 저장하고 모든 프로그램을 닫아 주세요.\n다음 수업은 302호실에서 오후 세 시에 시작합니다."_s},
    {u"ru"_s,
     u"Занятие заканчивается. Сохраните, пожалуйста, свою работу и закройте все программы: через несколько "
     u"минут "
     u"сеансы на всех станциях этого класса будут завершены."_s},
    {u"long"_s,
     u"Line one of many.\n"_s + u"This is a paragraph that goes on and on, and on. "_s.repeated(20)
         + u"\n\nAword"_s + u"withoutanyspace"_s.repeated(20)},
    {u"markup"_s, u"<b>bold</b> <img src=x> & 5 < 6 \u202e reversed"_s},
};

void countdowns()
{
    SystemClock clock;
    for (const SampleText &sample : AllTexts) {
        CountdownNotice notice(QDateTime::currentDateTimeUtc().addSecs(250), sample.text, clock);
        QTest::qWait(30);
        save(notice.card()->grab(), u"countdown-"_s + sample.name);
    }
    CountdownNotice notice(QDateTime::currentDateTimeUtc().addSecs(250), {}, clock);
    notice.fold();
    QTest::qWait(30);
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->objectName() == u"countdownPill"_s)
            save(window->grab(), u"countdown-pill"_s);
    }
    CountdownNotice over(QDateTime::currentDateTimeUtc().addSecs(-1), {}, clock);
    QTest::qWait(30);
    save(over.card()->grab(), u"countdown-over"_s);
}

void messages()
{
    SystemClock clock;
    for (const SampleText &sample : AllTexts) {
        MessageWindow message({u"Tessa Teacher"_s, sample.text, sample.name == u"short"_s ? 0s : 90s}, 0,
                              clock);
        message.show();
        QTest::qWait(30);
        save(message.grab(), u"message-"_s + sample.name);
    }
}

/// What would be seen of a window where it is brought onto a screen.
class GalleryScreen final : public WindowSurfaces
{
public:
    std::unique_ptr<WindowSurface> make(int, WindowEvents) override
    {
        auto surface = std::make_unique<Surface>();
        surface->latest = &latest;
        return surface;
    }
    int scale() const override { return 1; }

    QImage latest;

private:
    struct Surface final : WindowSurface
    {
        void show(const QImage &picture) override { *latest = picture; }
        QImage *latest = nullptr;
    };
};

class NoSign final : public SignSurface
{
public:
    void show(const SignPainter &) override { }
    void hide() override { }
};

void onSurfaces()
{
    SystemClock clock;
    GalleryScreen screen;
    SurfaceWindows windows(screen);
    NoSign sign;
    SurfaceNotices notices(clock, sign, windows);
    const quint64 message = notices.showMessage(
        {u"Tessa Teacher"_s, u"Look at the board"_s, 90s}, [](bool) {}, [](MessageEnd) {});
    const auto isPainted = [&screen] {
        return !screen.latest.isNull();
    };
    if (!QTest::qWaitFor(isPainted))
        qFatal("the message was not shown");
    save(QPixmap::fromImage(screen.latest), u"surface-message"_s);
    notices.withdrawMessage(message);
    screen.latest = {};
    notices.askForConsent([](bool) {});
    if (!QTest::qWaitFor(isPainted))
        qFatal("the question was not shown");
    save(QPixmap::fromImage(screen.latest), u"surface-question"_s);
}

void saveCover(const QSize &size, const CoverContent &content, const QString &name)
{
    const CoverPicture look = paintCover(size, content);
    QPixmap screen(size);
    screen.fill(look.background);
    QRect card(QPoint(), look.card.size());
    card.moveCenter(screen.rect().center());
    QPainter(&screen).drawImage(card.topLeft(), look.card);
    save(screen, u"cover-%1x%2-%3"_s.arg(size.width()).arg(size.height()).arg(name));
}

void covers()
{
    const QList<QSize> monitors{{1920, 1080}, {1024, 768}, {1080, 1920}, {400, 300}};
    for (const QSize &size : monitors) {
        for (const SampleText &sample : AllTexts) {
            const QDateTime end = QDateTime::currentDateTimeUtc().addSecs(250);
            saveCover(size, {{sample.text, QDateTime::currentDateTimeUtc().addSecs(3000)}, {}, {}, false},
                      sample.name);
            saveCover(size,
                      {{u"Please listen"_s}, {1, sample.text, {}, {}, false, u"Tessa Teacher"_s}, 0s, true},
                      u"message-"_s + sample.name);
            saveCover(size, {{u"Please listen"_s}, {1, {}, end, sample.text, false}, 250s, false},
                      u"countdown-"_s + sample.name);
            saveCover(size, {{u"Please listen"_s}, {1, sample.text, end, sample.text, false}, 45s, true},
                      u"both-"_s + sample.name);
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("usage: overlay_gallery FOLDER [LANGUAGE]\n", stderr);
        return 2;
    }
    outputFolder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(outputFolder);
    installTranslators(application, QLocale(argc > 2 ? QString::fromLocal8Bit(argv[2]) : u"en"_s));
    for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        suffix = scheme == ColorScheme::Dark ? u"-dark"_s : u""_s;
        applyAppearance(scheme);
        countdowns();
        messages();
        onSurfaces();
    }
    suffix.clear();
    covers();
    return 0;
}
