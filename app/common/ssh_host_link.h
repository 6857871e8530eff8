// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/found_host.h"
#include "backend/core/host_link.h"
#include "backend/ssh/polkit_agent.h"
#include "backend/ssh/ssh_bus.h"

#include <memory>

namespace stationmaster {

/// Another computer through ssh: with its stationd where it has one, else by its login manager alone. What
/// there takes an administrator's password is asked for here, where somebody can be asked and its polkit has
/// us ask (PolkitAgent).
class SshHostLink final : public HostLink
{
    Q_OBJECT

public:
    struct Options
    {
        SshBus::Options bus;
        /// How long after the connection is lost whatever is under way there is still waited for.
        std::chrono::milliseconds lastHope{60'000};
        std::chrono::milliseconds startDeadline = HostFinder::StartDeadline; ///< For its stationd.
        bool answersQuestions = false; ///< Somebody looks at question() and can answer.
    };

    /// `host` is what connects, as parseRemoteHost() reads it, `name` what the operator calls it. What
    /// `services` names must outlive this object.
    SshHostLink(const QString &host, const QString &name, Options options, const SshServices &services,
                QObject *parent = nullptr);

    QString hostId() const override { return m_id; }
    QString name() const override { return m_name; }
    void open() override;
    void close() override;
    LinkStatus status() const override;
    void check() override { m_bus.check(); }
    void trustKey(const HostKey &key) override { m_bus.trustKey(key); }
    void givePassword(const QString &question, const QString &password) override
    {
        m_bus.givePassword(question, password);
    }
    std::optional<PasswordQuestion> question() const override;
    void answer(quint64 question, const QString &name, const QString &text) override;
    void decline(quint64 question) override;
    quint64 received() const override { return m_bus.received(); }
    SessionBackend *backend() const override;
    ScreenSource *screens() const override;
    HostControl *control() const override;
    HostPower *power() const override;
    std::optional<Error> serviceTrouble() const override;

private:
    void useBus(const QDBusConnection &bus);
    void loseAgent();
    void giveUp();

    const QString m_id;
    const QString m_name;
    const bool m_isHost; ///< What connects is a computer's name at all.
    bool m_opened = false;
    FoundHost m_found;
    Clock &m_clock;
    ClockTimer m_lastHope;
    SshBus m_bus;
    const bool m_answersQuestions;
    std::unique_ptr<PolkitAgent> m_agent; ///< On the connection that there is now.
};

} // namespace stationmaster
