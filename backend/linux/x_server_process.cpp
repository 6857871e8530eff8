// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/x_server_process.h"

#include "backend/linux/display_address.h"

#include <QList>

namespace stationmaster {

namespace {

constexpr int MaxWords = 1'000;
constexpr int FirstRfbPort = 5'900;

QList<QByteArray> wordsOf(const QByteArray &text)
{
    QList<QByteArray> words;
    qsizetype begin = 0;
    while (begin < text.size() && words.size() < MaxWords) {
        qsizetype end = text.indexOf('\0', begin);
        if (end < 0)
            end = text.size();
        words += text.mid(begin, end - begin);
        begin = end + 1;
    }
    return words;
}

bool isXvnc(const QByteArray &program)
{
    return program == "Xvnc" || program == "Xtigervnc" || program == "Xtightvnc" || program == "Xvnc-core";
}

bool isXServer(const QByteArray &program)
{
    return isXvnc(program) || program == "Xorg" || program == "X" || program == "Xvfb"
        || program == "Xwayland";
}

} // namespace

std::optional<XServerProcess> xServerFrom(const QByteArray &commandLine)
{
    const QList<QByteArray> words = wordsOf(commandLine);
    if (words.isEmpty())
        return {};
    const QByteArray program = words.first().mid(words.first().lastIndexOf('/') + 1);
    if (!isXServer(program))
        return {};
    XServerProcess server;
    server.xvnc = isXvnc(program);
    int port = 0; // Xvnc's default: by the display number.
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QByteArray &word = words.at(i);
        if (server.display < 0 && displayNumber(word) >= 0) {
            server.display = displayNumber(word);
            continue;
        }
        QByteArray key = word;
        while (key.startsWith('-'))
            key.remove(0, 1);
        const qsizetype equals = key.indexOf('=');
        const bool hasValue = equals >= 0;
        QByteArray value = hasValue ? key.mid(equals + 1) : QByteArray();
        key = (hasValue ? key.left(equals) : key).toLower();
        if (key != "rfbport" && key != "rfbunixpath")
            continue;
        if (!hasValue && i + 1 < words.size())
            value = words.at(++i);
        if (key == "rfbport")
            port = value.toInt();
        else if (value.startsWith('/'))
            server.rfbUnixPath = value;
    }
    if (!server.xvnc) {
        server.rfbUnixPath.clear();
        return server;
    }
    if (port == 0 && server.display >= 0)
        port = FirstRfbPort + server.display;
    if (port > 0 && port <= 0xffff)
        server.rfbPort = quint16(port);
    return server;
}

} // namespace stationmaster
