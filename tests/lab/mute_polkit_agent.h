// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>

namespace stationmaster::lab {

/// The one whom polkit has ask for this process's passwords, and who never answers.
class MutePolkitAgent final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    explicit MutePolkitAgent(const QDBusConnection &bus);

    /// Tells polkit. Empty, or why it would not have it.
    QString enlist();
    int asked() const { return m_asked; }

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

Q_SIGNALS:
    void askedAgain();

private:
    QDBusConnection m_bus;
    int m_asked = 0;
};

} // namespace stationmaster::lab
