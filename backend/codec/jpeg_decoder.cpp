// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/codec/jpeg_decoder.h"

#include "backend/core/picture_size.h"

#include <turbojpeg.h>

#include <optional>

namespace stationmaster {

namespace {

Error refused(const char *why)
{
    return Error{Error::Code::Protocol, QStringLiteral("picture refused: %1").arg(QLatin1String(why)), {}};
}

// The marker codes of ITU-T T.81, table B.1.
constexpr quint8 Sof0 = 0xC0; // baseline
constexpr quint8 Sof1 = 0xC1; // extended sequential, Huffman
constexpr quint8 Sof2 = 0xC2; // progressive, Huffman
constexpr quint8 Dht = 0xC4;
constexpr quint8 Jpg = 0xC8;
constexpr quint8 Dac = 0xCC;
constexpr quint8 SofLast = 0xCF;
constexpr quint8 Rst0 = 0xD0;
constexpr quint8 Soi = 0xD8;
constexpr quint8 Eoi = 0xD9;
constexpr quint8 Sos = 0xDA;
constexpr quint8 Tem = 0x01;

bool isFrameHeader(quint8 marker)
{
    return marker >= Sof0 && marker <= SofLast && marker != Dht && marker != Jpg && marker != Dac;
}

// Walks the markers without decoding anything. Nothing when the file is of the kind that is taken, else why
// not. libjpeg has no bound on the number of scans that is low enough, and takes arithmetic coding.
std::optional<Error> inspect(const QByteArray &jpeg, QSize announced)
{
    const auto byte = [&jpeg](qsizetype at) {
        return static_cast<quint8>(jpeg[at]);
    };
    const qsizetype end = jpeg.size();
    if (end < 4 || byte(0) != 0xFF || byte(1) != Soi)
        return refused("no JPEG");

    int frames = 0;
    int scans = 0;
    qsizetype at = 2;
    while (true) {
        // To the next marker: over entropy-coded data (FF 00 is an escaped byte there), restarts and fill
        // bytes.
        at = jpeg.indexOf('\xFF', at);
        if (at < 0 || at + 1 >= end)
            return refused("cut off");
        const quint8 marker = byte(at + 1);
        if (marker == 0xFF) {
            at += 1;
            continue;
        }
        at += 2;
        if (marker == 0x00 || marker == Tem || (marker >= Rst0 && marker < Soi))
            continue;
        if (marker == Eoi)
            break;
        if (marker == Soi)
            return refused("a JPEG inside a JPEG");

        if (at + 2 > end)
            return refused("cut off");
        const qsizetype length = byte(at) << 8 | byte(at + 1);
        if (length < 2 || at + length > end)
            return refused("a segment that is cut off");
        if (isFrameHeader(marker)) {
            if (marker != Sof0 && marker != Sof1 && marker != Sof2)
                return refused("a coding that is not taken");
            if (++frames > 1)
                return refused("several frames");
            if (length < 8 || byte(at + 2) != 8)
                return refused("not 8 bits a sample");
            const QSize size(byte(at + 5) << 8 | byte(at + 6), byte(at + 3) << 8 | byte(at + 4));
            if (size != announced)
                return refused("not of the announced size");
            const int components = byte(at + 7);
            if (components != 1 && components != 3)
                return refused("neither grey nor three colours");
        } else if (marker == Sos) {
            if (frames == 0)
                return refused("a scan before its frame");
            if (++scans > JpegDecoder::MaxScans)
                return refused("too many scans");
        }
        at += length;
    }
    if (scans == 0)
        return refused("no scan");
    return std::nullopt;
}

int layoutOf(JpegDecoder::Pixels pixels)
{
    // With alpha rather than without: then the library promises 0xff in the fourth byte, as QImage's RGB32
    // wants it.
    if (pixels == JpegDecoder::Pixels::Rgb32)
        return Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? TJPF_BGRA : TJPF_ARGB;
    return TJPF_RGB;
}

} // namespace

void JpegDecoder::Close::operator()(void *handle) const
{
    tjDestroy(handle);
}

JpegDecoder::JpegDecoder() = default;

Result<> JpegDecoder::decode(const QByteArray &jpeg, QSize announced, Pixels pixels,
                             const std::function<uchar *()> &allocate, Colors colors)
{
    if (announced.isEmpty() || announced.width() > MaxPictureEdge || announced.height() > MaxPictureEdge)
        return refused("a size beyond the bounds");
    if (jpeg.size() > MaxPictureBytes)
        return refused("too many bytes");
    if (auto error = inspect(jpeg, announced))
        return *std::move(error);

    // After a file that broke off in the middle of its header, a decompressor of libjpeg-turbo 2.1 refuses
    // every other one as well. So it is put back only after a success.
    Handle handle = m_handle ? std::move(m_handle) : Handle(tjInitDecompress());
    if (!handle)
        return Error{Error::Code::Internal, QStringLiteral("no JPEG decompressor"), {}};

    // What the library itself reads out of the header must say the same: it is what sizes its memory.
    const auto *data = reinterpret_cast<const unsigned char *>(jpeg.constData());
    const auto bytes = static_cast<unsigned long>(jpeg.size());
    int width = 0;
    int height = 0;
    int subsampling = 0;
    int colorSpace = 0;
    if (tjDecompressHeader3(handle.get(), data, bytes, &width, &height, &subsampling, &colorSpace) != 0)
        return refused("header");
    if (QSize(width, height) != announced)
        return refused("not of the announced size");

    uchar *target = allocate();
    if (!target)
        return Error{Error::Code::Internal, QStringLiteral("no memory for a picture"), {}};
    const int layout = layoutOf(pixels);
    if (tjDecompress2(handle.get(), data, bytes, target, width, width * tjPixelSize[layout], height, layout,
                      TJFLAG_STOPONWARNING | TJFLAG_LIMITSCANS
                          | (colors == Colors::Apart ? TJFLAG_FASTUPSAMPLE : 0))
        != 0)
        return refused("damaged");
    m_handle = std::move(handle);
    return {};
}

} // namespace stationmaster
