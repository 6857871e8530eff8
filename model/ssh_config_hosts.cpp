// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ssh_config_hosts.h"

#include "model/host_pattern.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <glob.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 16;
constexpr int maxFiles = 256;
constexpr qint64 maxBytes = 1024 * 1024;

/// The words of a line of ssh_config(5): "Host a b", "Host=a", quoted ones as one, up to a comment.
QStringList wordsOf(const QString &line)
{
    QStringList words;
    QString word;
    bool quoted = false;
    bool any = false;
    const auto end = [&] {
        if (any || !word.isEmpty())
            words += word;
        word.clear();
        any = false;
    };
    for (const QChar c : line) {
        if (c == u'"') {
            quoted = !quoted;
            any = true;
        } else if (!quoted && c == u'#' && word.isEmpty() && !any) {
            break;
        } else if (!quoted && (c.isSpace() || (c == u'=' && words.isEmpty()))) {
            end();
        } else if (!quoted && c == u'=' && words.size() == 1 && word.isEmpty()) {
            continue; // "Host = a"
        } else {
            word += c;
        }
    }
    end();
    return words;
}

class Reader final
{
public:
    explicit Reader(const QString &home)
        : m_home(home)
    {
    }

    void readFile(const QString &path, const QString &folder, int depth)
    {
        const QFileInfo info(path);
        // What is no plain file could keep whoever opens it waiting.
        if (depth > maxDepth || m_seen.size() >= maxFiles || !info.isFile()
            || m_seen.contains(info.canonicalFilePath()))
            return;
        m_seen += info.canonicalFilePath();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QByteArray content = file.read(maxBytes - m_bytes);
        m_bytes += content.size();
        for (const QString &line : QString::fromUtf8(content).split(u'\n'))
            readLine(line, folder, depth);
    }

    QStringList names;

private:
    void readLine(const QString &line, const QString &folder, int depth)
    {
        const QStringList words = wordsOf(line.trimmed());
        if (words.size() < 2)
            return;
        if (words.constFirst().compare("Host"_L1, Qt::CaseInsensitive) == 0) {
            for (const QString &word : words.mid(1))
                addName(word);
        } else if (words.constFirst().compare("Include"_L1, Qt::CaseInsensitive) == 0) {
            for (const QString &word : words.mid(1))
                include(word, folder, depth);
        }
    }

    void addName(const QString &word)
    {
        static const QRegularExpression plain(u"\\A[A-Za-z0-9_.:%][A-Za-z0-9_.:%-]{0,252}\\z"_s);
        if (names.size() >= MaxHosts || !plain.match(word).hasMatch() || m_known.contains(word))
            return;
        m_known += word;
        names += word;
    }

    void include(const QString &word, const QString &folder, int depth)
    {
        QString pattern = word;
        if (pattern.startsWith("~/"_L1))
            pattern.replace(0, 1, m_home);
        else if (!pattern.startsWith(u'/'))
            pattern.prepend(folder + u'/');
        glob_t found = {};
        if (::glob(QFile::encodeName(pattern).constData(), 0, nullptr, &found) == 0) {
            for (std::size_t i = 0; i < found.gl_pathc; ++i)
                readFile(QFile::decodeName(found.gl_pathv[i]), folder, depth + 1);
        }
        ::globfree(&found);
    }

    const QString m_home;
    QSet<QString> m_seen; ///< Files.
    QSet<QString> m_known; ///< Names.
    qint64 m_bytes = 0;
};

} // namespace

SshConfigPlaces sshConfigPlaces()
{
    const QString home = QDir::homePath();
    return {home + u"/.ssh/config"_s, u"/etc/ssh/ssh_config"_s, home};
}

QStringList sshConfigHosts(const SshConfigPlaces &places)
{
    Reader reader(places.home);
    for (const QString &path : {places.own, places.site})
        reader.readFile(path, QFileInfo(path).path(), 0);
    return reader.names;
}

} // namespace stationmaster
