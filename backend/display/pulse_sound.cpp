// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/pulse_sound.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSaveFile>

#include <fcntl.h>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcSound, "stationmaster.sound")

constexpr std::chrono::milliseconds FirstPause = 1s;
/// The server has yet to listen; and whoever changes the folder all the time does not have this look all the
/// time.
constexpr std::chrono::milliseconds AfterChange = 200ms;
/// Its socket may outlive a server, and have another one started by whoever connects.
constexpr int TriesAfterLoss = 5;
constexpr int TriesAfterChange = 3;
constexpr qint64 LargestFile = 64 * 1024;

/// The names in the file, one to a line; none if there is no such file. It is the user's: what is no plain
/// file is not opened, and nothing waits for it.
std::optional<QSet<QByteArray>> namesIn(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return {};
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle) || file.isSequential())
        return {};
    const QList<QByteArray> lines = file.read(LargestFile).split('\n');
    QSet<QByteArray> names(lines.begin(), lines.end());
    names.remove({});
    return names;
}

} // namespace

PulseSound::PulseSound(Connect server, const QString &file, Clock &clock, QObject *parent)
    : SessionRestriction(parent)
    , m_connect(std::move(server))
    , m_file(file)
    , m_before(namesIn(file))
    , m_again(clock,
              [this] {
                  look();
              })
    , m_heard(clock,
              [this] {
                  tell(false);
              })
    , m_pause(FirstPause)
{
    connect(&m_folders, &QFileSystemWatcher::directoryChanged, this, &PulseSound::onFolderChanged);
    m_folders.addPath(QFileInfo(m_file).path());
    onFolderChanged();
    look();
}

PulseSound::~PulseSound() = default;

QString PulseSound::socketFolder() const
{
    return QFileInfo(m_file).path() + u"/pulse"_s;
}

bool PulseSound::hasSocket() const
{
    return QFileInfo::exists(socketFolder() + u"/native"_s);
}

void PulseSound::look()
{
    // Whatever else the library may know of: it is asked when it matters.
    if (m_wanted || hasSocket())
        connectToServer();
}

void PulseSound::connectToServer()
{
    m_again.stop();
    m_connection = m_connect(*this);
}

void PulseSound::onFolderChanged()
{
    const QString sockets = socketFolder();
    if (!m_folders.directories().contains(sockets) && QFileInfo(sockets).isDir())
        m_folders.addPath(sockets);
    if (m_connection || !hasSocket())
        return;
    m_pause = FirstPause;
    m_triesLeft = TriesAfterChange;
    m_again.start(AfterChange);
}

void PulseSound::onLost()
{
    // It is the one that calls.
    m_connection.release()->deleteLater();
    m_sinks.clear();
    m_listing = false;
    m_heard.stop();
    if (m_listed)
        m_triesLeft = TriesAfterLoss;
    if (m_triesLeft-- > 0) {
        m_again.start(m_pause);
        m_pause *= 2;
    }
    const bool changes = std::exchange(m_listed, false) || m_inForce;
    m_inForce = false;
    if (changes)
        Q_EMIT changed();
}

void PulseSound::set(bool wanted)
{
    if (std::exchange(m_wanted, wanted) == wanted && (wanted || !m_before))
        return;
    // Somebody wants it: no time to sleep.
    if (wanted && !m_connection)
        connectToServer();
    if (!m_listed)
        return;
    // What its user has muted a moment ago may not have been told yet.
    if (m_wanted && !m_before) {
        m_listing = true;
        m_connection->list();
    }
    apply();
}

void PulseSound::onSink(quint32 index, const QByteArray &name, bool muted)
{
    if (m_sinks.size() < MaxSinks || m_sinks.contains(index))
        m_sinks.insert(index, {name, muted});
    else if (m_wanted && !muted)
        m_connection->mute(index, true);
    if (m_listed)
        apply();
}

void PulseSound::onSinkGone(quint32 index)
{
    m_sinks.remove(index);
    if (m_listed)
        apply();
}

void PulseSound::onListed()
{
    m_pause = FirstPause;
    m_listed = true;
    m_listing = false;
    Q_EMIT changed();
    apply();
}

void PulseSound::apply()
{
    if (m_wanted && m_listing)
        return;
    if (m_wanted && !m_before)
        remember();
    if (!m_wanted && !m_before)
        return;
    bool asItIsToBe = m_sinks.size() < MaxSinks;
    for (const auto &[index, sink] : m_sinks.asKeyValueRange()) {
        const bool muted = m_wanted || m_before->contains(sink.name);
        // One that its user has unmuted or muted before is left as it is afterwards.
        if (sink.muted == muted || (!m_wanted && !sink.muted))
            continue;
        asItIsToBe = false;
        m_connection->mute(index, muted);
    }
    if (m_wanted && asItIsToBe) {
        m_heard.stop();
        tell(true);
    } else if (m_wanted) {
        if (m_inForce && !m_heard.isActive())
            m_heard.start(HeardAfter);
    } else if (asItIsToBe || m_sinks.size() >= MaxSinks) {
        m_heard.stop();
        forget();
        tell(false);
    }
}

void PulseSound::tell(bool inForce)
{
    if (std::exchange(m_inForce, inForce) != inForce)
        Q_EMIT changed();
}

void PulseSound::remember()
{
    m_before.emplace();
    for (const Sink &sink : std::as_const(m_sinks)) {
        if (sink.muted)
            m_before->insert(sink.name);
    }
    QSaveFile file(m_file);
    const QByteArray names = QByteArrayList(m_before->begin(), m_before->end()).join('\n');
    if (!file.open(QIODevice::WriteOnly) || file.write(names) != names.size() || !file.commit())
        qCWarning(lcSound) << "what was muted before will be lost with this process:" << file.errorString();
}

void PulseSound::forget()
{
    m_before.reset();
    QFile::remove(m_file);
}

} // namespace stationmaster

#include "moc_pulse_sound.cpp"
