// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/daemon/requests/callers.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <array>
#include <memory>

namespace stationmaster {

/// What each user may have of the service at once, so that nobody keeps it from others. Those who look after
/// others (root, administrators, dashboard users) have budgets of their own, which no number of other users
/// can use up. stationd(8) has the same table. Lives on the thread that made it.
class Budgets final : public QObject
{
    Q_OBJECT

public:
    enum class Kind
    {
        Requests, ///< Calls that need a right, until they are answered or their outcome is told.
        Questions, ///< Of polkit, not answered yet.
        Watches,
        Countdowns, ///< Log-offs with a warning that were asked for.
        Messages, ///< In a window, until it is closed.
    };
    static constexpr int Kinds = 5;

    struct Limits
    {
        int user; ///< For each who looks after nobody.
        int users; ///< For all of those together.
        int carer; ///< For each who looks after others.
        int all; ///< For everybody together.
    };

    /// One thing that counts, until it is released or dies. May outlive the budgets.
    class Share
    {
    public:
        Share(Budgets &budgets, Kind kind, const Caller &caller);
        ~Share() { release(); }
        Q_DISABLE_COPY_MOVE(Share)
        void release();

    private:
        QPointer<Budgets> m_budgets;
        const Kind m_kind;
        const quint32 m_uid;
        const bool m_looksAfterOthers;
    };
    using SharePtr = std::shared_ptr<Share>;

    using QObject::QObject;

    static const Limits &limits(Kind kind);

    /// Null when the caller's budget of this kind is used up.
    SharePtr take(Kind kind, const Caller &caller);

Q_SIGNALS:
    /// A share of this kind is free again.
    void released(stationmaster::Budgets::Kind kind);

private:
    struct Used
    {
        QHash<quint32, int> each; ///< By user id.
        int users = 0;
        int all = 0;
    };

    void count(Kind kind, quint32 uid, bool looksAfterOthers, int change);

    std::array<Used, Kinds> m_used;
};

} // namespace stationmaster
