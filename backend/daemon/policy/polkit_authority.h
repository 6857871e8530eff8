// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/daemon/policy/policy.h"

#include <QDBusConnection>

namespace stationmaster {

/// polkit's authority on the system bus. The subject is the caller's connection, so polkit itself finds out
/// who that is; the details reach the site's rules (action.lookup("role")) and the words of the password
/// dialog.
class PolkitAuthority final : public QObject, public Authority
{
    Q_OBJECT

public:
    explicit PolkitAuthority(const QDBusConnection &bus, QObject *parent = nullptr);
    QFuture<Result<>> check(const QString &connection, Right right, const Details &details,
                            bool interactive) override;

private:
    QDBusConnection m_bus;
};

} // namespace stationmaster
