// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/control/disconnect.h"
#include "backend/control/greeters.h"
#include "backend/core/session_control.h"

#include <QString>

#include <memory>

namespace stationmaster {

/// SessionControl for the computer this program runs on.
class LocalControl final : public SessionControl
{
    Q_OBJECT

public:
    /// `sender` is who messages say they are from, e.g. "teacher@room3". Without `greeters` no seat can be
    /// left.
    explicit LocalControl(QString sender, DisconnectOptions options = {},
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
