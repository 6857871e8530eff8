// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/reach/disconnect.h"
#include "backend/reach/greeters.h"
#include "backend/session_reach.h"

#include <QString>

#include <memory>

namespace stationmaster {

/// SessionReach for the computer this program runs on.
class LocalReach final : public SessionReach
{
    Q_OBJECT

public:
    /// `sender` is who messages say they are from, e.g. "teacher@room3". Without `greeters` no seat can be
    /// left.
    explicit LocalReach(QString sender, DisconnectOptions options = {},
                        std::unique_ptr<Greeters> greeters = nullptr, QObject *parent = nullptr);

    Verbs verbs(const Session &session) const override;
    QFuture<Result<Outcome>> perform(const Action &action, const Session &session) override;

private:
    QFuture<Result<Outcome>> showGreeter(const Session &session);
    QFuture<Result<Outcome>> message(const QString &text, const Session &session);

    const QString m_sender;
    const DisconnectOptions m_options;
    const std::unique_ptr<Greeters> m_greeters;
};

/// "user@host" of this process.
QString senderOfThisProcess();

} // namespace stationmaster
