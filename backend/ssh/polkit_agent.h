// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/dbus/name_owner.h"
#include "backend/ssh/polkit_inquiry.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

#include <deque>
#include <memory>
#include <optional>

namespace stationmaster {

/// The one whom a host's polkit asks for an administrator's password when something that is wanted over one
/// connection takes one: its authentication agent (org.freedesktop.PolicyKit1.AuthenticationAgent). It stands
/// for the process at the other end of that connection alone, so that no other agent is in its way and it in
/// nobody's. Only polkit itself is heard, and one question at a time is put.
///
/// A host without polkit, or whose polkit will not have it, is as before: nobody can be asked there.
class PolkitAgent final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds AnswerTimeout{5}; ///< For the bus, and for polkit to enlist it.
    static constexpr std::size_t MaxInquiries = 64; ///< That wait; more are refused.

    /// `locale` is the operator's, as the C library calls it. The clock outlives this object.
    PolkitAgent(const QDBusConnection &bus, QString locale, PolkitInquiry::MakeCommand makeCommand,
                Clock &clock, QObject *parent = nullptr);
    /// Tells polkit.
    ~PolkitAgent() override;

    /// Enlists with polkit. Called once; settled() follows.
    void start();

    /// As HostLink has them.
    std::optional<PasswordQuestion> question() const;
    void answer(quint64 question, const QString &name, const QString &text);
    void decline(quint64 question);

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

Q_SIGNALS:
    /// Once, later: whether polkit asks here. Not where there is nothing to ask: root may do everything.
    void settled(bool isAsked);
    /// As HostLink has them.
    void questionChanged();
    void answerAccepted();

private:
    struct Pending
    {
        QDBusMessage call;
        std::unique_ptr<PolkitInquiry> inquiry;
    };

    void takeCredentials(const Result<QDBusMessage> &reply);
    void enlist();
    void settle(bool isAsked);
    QDBusMessage beginAuthentication(const QDBusMessage &call);
    QDBusMessage cancelAuthentication(const QDBusMessage &call);
    void putNext();
    void end(std::deque<Pending>::iterator pending, PolkitInquiry::End end, const QString &detail);
    void onEnded(const PolkitInquiry *inquiry, PolkitInquiry::End end, const QString &detail);
    QVariant subject() const;

    QDBusConnection m_bus;
    const QString m_locale;
    const PolkitInquiry::MakeCommand m_makeCommand;
    Clock &m_clock;
    NameOwner m_polkit;
    uint m_process = 0; ///< At the far end of the connection; 0: not known yet.
    uint m_user = 0; ///< Whose it is.
    QString m_enlistedWith; ///< polkit's own connection; empty: it has not been asked to, or would not.
    bool m_settled = false;
    std::deque<Pending> m_pending; ///< The first is being put.
};

} // namespace stationmaster
