// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"
#include "backend/core/session_restriction.h"
#include "backend/display/sound_server.h"

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace stationmaster {

/// The sound of the session, by its PulseAudio server or PipeWire's in its place: kept muted at every sink,
/// those that come later too, and muted again when anybody unmutes one. What a program plays past the server,
/// or by a server of its own making, is not heard of here.
///
/// Which sinks were muted before is kept in a file of the user's, so that a successor of this process brings
/// back what was. The user may change that file; what he spoils is his own sound after the restriction is
/// over.
///
/// Without a server it waits for one, and does not as much as ask for a connection, which has libraries
/// loaded: it looks when something appears where a server's socket does, when the restriction is wanted, and
/// a few times after a server has gone. An agent at rest is not woken up for it. Lives on the thread that
/// made it.
class PulseSound final : public SessionRestriction, private SoundServer::Listener
{
    Q_OBJECT

public:
    /// A new connection to the server; none if there is no way to have any.
    using Connect = std::function<std::unique_ptr<SoundServer>(SoundServer::Listener &)>;

    static constexpr int MaxSinks = 256; ///< With more of them it is not in force.
    /// A sink is muted again within some tens of milliseconds. Only what lasts longer than this is told as
    /// heard.
    static constexpr std::chrono::milliseconds HeardAfter{1'000};

    /// `file` is where is kept what was muted before. Its folder exists, and is the one in which the user's
    /// servers have their sockets: "pulse/native", PulseAudio's and PipeWire's alike. The clock outlives
    /// this.
    PulseSound(Connect server, const QString &file, Clock &clock, QObject *parent = nullptr);
    ~PulseSound() override;

    AgentAbility ability() const override { return AgentAbility::Sound; }
    bool isPossible() const override { return m_listed; }
    void set(bool wanted) override;
    bool isInForce() const override { return m_inForce; }

private:
    struct Sink
    {
        QByteArray name;
        bool muted = false;
    };

    QString socketFolder() const;
    bool hasSocket() const;
    /// Connects if there may be a server.
    void look();
    void connectToServer();
    /// Something has appeared beside the file, or where servers have their sockets.
    void onFolderChanged();
    void onSink(quint32 index, const QByteArray &name, bool muted) override;
    void onSinkGone(quint32 index) override;
    void onListed() override;
    void onLost() override;
    /// Mutes and unmutes what is not as it is to be, and tells what that comes to.
    void apply();
    void tell(bool inForce);
    void remember();
    void forget();

    const Connect m_connect;
    const QString m_file;
    QFileSystemWatcher m_folders;
    std::unique_ptr<SoundServer> m_connection;
    QHash<quint32, Sink> m_sinks; ///< By the server's index.
    /// The names of those that had been muted before; none while nothing is to be brought back.
    std::optional<QSet<QByteArray>> m_before;
    bool m_wanted = false;
    bool m_listing = false; ///< What was muted before is being asked for.
    bool m_listed = false; ///< There is a server, and its sinks are known.
    bool m_inForce = false;
    ClockTimer m_again; ///< Until the next look for a server.
    ClockTimer m_heard; ///< Runs while a sink is not muted that is to be.
    std::chrono::milliseconds m_pause;
    int m_triesLeft = 0; ///< How often it looks again by itself.
};

} // namespace stationmaster
