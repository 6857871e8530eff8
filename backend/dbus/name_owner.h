// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

#include <chrono>

namespace stationmaster {

/// Who owns a well-known name on a bus: its unique name, learnt and kept without ever blocking.
/// QDBusServiceWatcher and QDBusConnection::connect() with a well-known name ask the bus and wait for the
/// answer.
///
/// The unique name is also what tells logind's signals from forged ones: any client of the system bus may
/// broadcast a signal that looks like logind's, but the bus stamps the true sender on each.
class NameOwner final : public QObject
{
    Q_OBJECT

public:
    enum class Start
    {
        IfNeeded, ///< ask() has the service started if nobody owns the name.
        Never, ///< Of such a name ask() says failed(), and a later owner is told all the same.
    };

    NameOwner(const QDBusConnection &bus, const QString &name, QObject *parent = nullptr,
              Start start = Start::IfNeeded);

    /// Begins to listen. Once, before the first ask().
    void subscribe();
    /// Asks who the owner is, and has the service started if it may and can be. ownerChanged() or failed()
    /// follows, later, unless the owner is the known one.
    void ask(std::chrono::milliseconds timeout);
    QString owner() const { return m_owner; }
    /// Whether the bus says that `message` comes from the owner.
    bool isFrom(const QDBusMessage &message) const;

Q_SIGNALS:
    /// "" when the name lost its owner. A new owner in the place of an old one is told as two changes.
    void ownerChanged(const QString &owner);
    /// Nobody owns the name and nobody can be made to, or the bus itself has gone, both as Unreachable; or
    /// the bus does not answer.
    void failed(const stationmaster::Error &error);

private Q_SLOTS:
    void nameOwnerChanged(const QDBusMessage &message);
    void disconnected();

private:
    void startService(std::chrono::milliseconds timeout);
    void setOwner(const QString &owner);

    QDBusConnection m_bus;
    const QString m_name;
    const Start m_start;
    QString m_owner;
    bool m_heard = false; ///< A signal has already said who owns the name: newer than the answer to come.
};

} // namespace stationmaster
