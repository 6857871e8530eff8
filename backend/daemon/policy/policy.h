// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session.h"
#include "backend/daemon/policy/orchestration.h"
#include "backend/daemon/requests/budgets.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <QPointer>

#include <functional>

namespace stationmaster {

/// What the site's rules are asked for. polkit's actions are named org.stationmaster.<word>.
enum class Right
{
    Observe, ///< See the picture of a standard user's session, or of another's where the site has it
             ///< orchestrated.
    ObserveAdmin, ///< See the picture of the session of a dashboard user or an administrator.
    Control, ///< Act on a standard user's session, or on another's where the site has it orchestrated.
    ControlAdmin, ///< Act on the session of a dashboard user or an administrator.
    Manage, ///< Change what the host keeps: names of stations.
    Audit, ///< Read what was done and refused on this host.
};

QString actionName(Right right);

/// Port: decides by the site's rules (polkit). No answer counts as a refusal, and so does no authority.
class Authority
{
public:
    virtual ~Authority() = default;
    using Details = QMap<QString, QString>;
    virtual QFuture<Result<>> check(const QString &connection, Right right, const Details &details,
                                    bool interactive) = 0;
};

/// Who may do what to whom. Decided here, in the host, for every call and every target separately:
/// * one's own session needs no right but being its owner, except to take away what others have put on it;
/// * root may do everything, as for polkit, also while polkit is away;
/// * everybody else needs the right that the target's role asks for. A target whose role cannot be found out
/// is
///   treated as an administrator, and as one that no orchestration includes.
class Policy final : public QObject
{
    Q_OBJECT

public:
    /// All but the word outlive it.
    Policy(UserDirectory &users, Authority &authority, Budgets &budgets,
           Orchestration orchestration = Orchestration::Standard, QObject *parent = nullptr);
    ~Policy() override;

    using Decided = std::function<void(const Result<> &)>;

    /// `then` is called once on `owner`'s thread, never from inside this call, never after `owner` has died.
    void mayControl(const Caller &caller, const Session &target, bool interactive, QObject *owner,
                    Decided then);
    /// The same, but one's own session is like any other: its user must not undo what was done to it.
    void mayCommand(const Caller &caller, const Session &target, bool interactive, QObject *owner,
                    Decided then);
    /// Control of standard users as such, whoever they are, and of those whom the site has put beside them.
    void mayControlAll(const Caller &caller, bool interactive, QObject *owner, Decided then);
    void mayObserve(const Caller &caller, const Session &target, bool interactive, QObject *owner,
                    Decided then);
    void mayManage(const Caller &caller, bool interactive, QObject *owner, Decided then);
    void mayReadAudit(const Caller &caller, bool interactive, QObject *owner, Decided then);

    /// The site has dashboard users look after such users too.
    bool isOrchestrated(UserRole role) const;

private:
    /// What waits for its turn to be asked.
    struct Question
    {
        Caller caller;
        Right right;
        Authority::Details details;
        bool interactive;
        QPointer<QObject> owner;
        Decided then;
    };

    /// Asks the authority, as far as the caller's budget goes: beyond it who looks after others waits for his
    /// own answers, and all others are Busy.
    void put(const Question &question);
    void put(const Question &question, const Budgets::SharePtr &share);
    /// Those that may be asked now.
    void putWaiting();
    /// Something of the host's, not of a session's.
    void mayUse(const Caller &caller, Right right, bool interactive, QObject *owner, Decided then);
    void mayTouch(const Caller &caller, const Session &target, bool observe, bool interactive, QObject *owner,
                  Decided then);
    /// The right that the role of the target's user asks for.
    void ask(const Caller &caller, const Session &target, bool observe, bool interactive, QObject *owner,
             Decided then);

    UserDirectory &m_users;
    Authority &m_authority;
    Budgets &m_budgets;
    QList<Question> m_waiting;
    const Orchestration m_orchestration;
};

} // namespace stationmaster
