// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/capture/screen_probe.h"
#include "tests/support/eventually.h"
#include "tests/support/stays.h"

namespace stationmaster {

void ScreenProbe::listenTo(ScreenCapture &capture)
{
    m_capture = &capture;
    clock.start();
    QObject::connect(&capture, &ScreenCapture::started, &capture, [this] {
        started = true;
    });
    QObject::connect(&capture, &ScreenCapture::failed, &capture, [this](const Error &e) {
        error = e;
    });
    QObject::connect(&capture, &ScreenCapture::screenChanged, &capture, [this](QSize size) {
        screens.append(size);
    });
    QObject::connect(&capture, &ScreenCapture::stalledChanged, &capture, [this](bool stalled) {
        stalls.append(stalled);
    });
    QObject::connect(&capture, &ScreenCapture::pictureReady, &capture,
                     [this](quint32 id, const Picture &picture) {
                         pictures[id].append({picture, clock.elapsed()});
                     });
}

bool ScreenProbe::start()
{
    m_capture->start();
    return test::eventually([this] {
               return started || error;
           })
        && started;
}

bool ScreenProbe::waitForPictures(quint32 watch, int wanted)
{
    return test::eventually([this, watch, wanted] {
        return count(watch) >= wanted;
    });
}

void ScreenProbe::settle(int quietFor)
{
    do {
        pictures.clear();
    } while (!test::staysSo(std::chrono::milliseconds(quietFor), [this] {
        return pictures.isEmpty();
    }));
}

QImage ScreenProbe::image(quint32 watch) const
{
    const auto shown = pictures.value(watch);
    if (shown.isEmpty())
        return {};
    // From the first on: one may be told by its changes from the one before.
    QImage image;
    for (const Shown &each : shown) {
        const Picture &picture = each.picture;
        const auto decoded =
            PictureDecoder().decode({picture.jpeg, picture.screenSize, picture.changed}, picture.size, image);
        image = decoded ? decoded.value() : QImage();
    }
    return image;
}

} // namespace stationmaster
