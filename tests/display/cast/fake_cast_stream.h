// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/cast/cast_stream.h"

#include <QColor>
#include <QImage>
#include <QList>

#include <memory>
#include <optional>

namespace stationmaster::test {

/// What a compositor hands out, painted by the test. At most one stream is there at a time.
class FakeCastScreen final
{
public:
    /// As CastLibrary::open(), for this screen.
    std::unique_ptr<CastStream> open(quint32 node, double maxRateHz, CastStream::Listener &listener)
    {
        nodes += node;
        rates += maxRateHz;
        return isReadable ? std::make_unique<Stream>(*this, listener) : nullptr;
    }

    bool isRead() const { return m_stream != nullptr; }

    /// What is on it from the next frame on.
    void paint(const QImage &image) { m_image = image.convertToFormat(QImage::Format_RGB32); }
    void paint(const QColor &colour, QSize size)
    {
        m_image = QImage(size, QImage::Format_RGB32);
        m_image.fill(colour);
    }
    void show()
    {
        if (!m_stream)
            return;
        m_stream->isShown = true;
        m_stream->listener.onFrame();
    }
    void show(const QColor &colour)
    {
        m_image.fill(colour);
        show();
    }
    void lose()
    {
        if (m_stream)
            m_stream->listener.onLost(QStringLiteral("told to"));
    }

    bool isReadable = true;
    QList<quint32> nodes; ///< Of which a stream was asked for.
    QList<double> rates; ///< Asked for, with a stream and later.

private:
    class Stream final : public CastStream
    {
    public:
        Stream(FakeCastScreen &of, Listener &to)
            : listener(to)
            , m_screen(of)
        {
            m_screen.m_stream = this;
        }
        ~Stream() override { m_screen.m_stream = nullptr; }

        std::optional<PixelView> frame() const override
        {
            if (!isShown)
                return std::nullopt;
            PixelView view;
            view.data = m_screen.m_image.constBits();
            view.size = m_screen.m_image.size();
            view.stride = m_screen.m_image.bytesPerLine();
            return view;
        }
        void setMaxRate(double hz) override { m_screen.rates += hz; }

        Listener &listener;
        bool isShown = false;

    private:
        FakeCastScreen &m_screen;
    };

    QImage m_image;
    Stream *m_stream = nullptr;
};

} // namespace stationmaster::test
