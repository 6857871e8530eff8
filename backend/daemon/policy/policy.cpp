// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/policy/policy.h"

#include "backend/core/async.h"
#include "backend/core/vocabulary.h"

namespace stationmaster {

using namespace Qt::StringLiterals;

QString actionName(Right right)
{
    switch (right) {
    case Right::Observe:
        return u"org.stationmaster.observe"_s;
    case Right::ObserveAdmin:
        return u"org.stationmaster.observe-admin"_s;
    case Right::Control:
        return u"org.stationmaster.control"_s;
    case Right::ControlAdmin:
        return u"org.stationmaster.control-admin"_s;
    case Right::Audit:
        return u"org.stationmaster.audit"_s;
    case Right::Manage:
        break;
    }
    return u"org.stationmaster.manage"_s;
}

Policy::Policy(UserDirectory &users, Authority &authority, Budgets &budgets, Orchestration orchestration,
               QObject *parent)
    : QObject(parent)
    , m_users(users)
    , m_authority(authority)
    , m_budgets(budgets)
    , m_orchestration(orchestration)
{
    connect(&budgets, &Budgets::released, this, [this](Budgets::Kind kind) {
        if (kind == Budgets::Kind::Questions)
            putWaiting();
    });
}

Policy::~Policy()
{
    // Questions that end with this object give their budget back when all that is left of it is a QObject.
    m_budgets.disconnect(this);
}

void Policy::mayControl(const Caller &caller, const Session &target, bool interactive, QObject *owner,
                        Decided then)
{
    mayTouch(caller, target, false, interactive, owner, std::move(then));
}

void Policy::mayCommand(const Caller &caller, const Session &target, bool interactive, QObject *owner,
                        Decided then)
{
    if (caller.uid == 0)
        whenDone(answered(Result<>()), owner, std::move(then));
    else
        ask(caller, target, false, interactive, owner, std::move(then));
}

void Policy::mayControlAll(const Caller &caller, bool interactive, QObject *owner, Decided then)
{
    if (caller.uid == 0) {
        whenDone(answered(Result<>()), owner, std::move(then));
        return;
    }
    const Authority::Details details{{u"role"_s, toWord(UserRole::Standard)}};
    put({caller, Right::Control, details, interactive, owner, std::move(then)});
}

void Policy::mayObserve(const Caller &caller, const Session &target, bool interactive, QObject *owner,
                        Decided then)
{
    mayTouch(caller, target, true, interactive, owner, std::move(then));
}

void Policy::mayManage(const Caller &caller, bool interactive, QObject *owner, Decided then)
{
    mayUse(caller, Right::Manage, interactive, owner, std::move(then));
}

void Policy::mayReadAudit(const Caller &caller, bool interactive, QObject *owner, Decided then)
{
    mayUse(caller, Right::Audit, interactive, owner, std::move(then));
}

void Policy::mayUse(const Caller &caller, Right right, bool interactive, QObject *owner, Decided then)
{
    if (caller.uid == 0)
        whenDone(answered(Result<>()), owner, std::move(then));
    else
        put({caller, right, {}, interactive, owner, std::move(then)});
}

void Policy::mayTouch(const Caller &caller, const Session &target, bool observe, bool interactive,
                      QObject *owner, Decided then)
{
    if (caller.uid == 0 || caller.uid == target.id.uid)
        whenDone(answered(Result<>()), owner, std::move(then));
    else
        ask(caller, target, observe, interactive, owner, std::move(then));
}

void Policy::ask(const Caller &caller, const Session &target, bool observe, bool interactive, QObject *owner,
                 Decided then)
{
    whenDone(m_users.lookUp(target.id.uid), owner, [=, this](const Result<Person> &person) {
        const bool known = person && person.value().role != UserRole::Unknown;
        const UserRole role = known ? person.value().role : UserRole::Administrator;
        const bool orchestrated = known && isOrchestrated(role);
        Authority::Details details{
            {u"user"_s, person ? person.value().name : QString::number(target.id.uid)},
            {u"role"_s, toWord(role)},
            {u"session"_s, target.id.local},
        };
        if (orchestrated)
            details.insert(u"orchestrated"_s, u"yes"_s);
        const bool lookedAfter = role == UserRole::Standard || orchestrated;
        const Right right = observe ? (lookedAfter ? Right::Observe : Right::ObserveAdmin)
                                    : (lookedAfter ? Right::Control : Right::ControlAdmin);
        put({caller, right, details, interactive, owner, then});
    });
}

void Policy::put(const Question &question)
{
    if (const Budgets::SharePtr share = m_budgets.take(Budgets::Kind::Questions, question.caller))
        put(question, share);
    else if (looksAfterOthers(question.caller))
        m_waiting += question;
    else
        whenDone(
            answered(Result<>(Error{Error::Code::Busy, u"too many questions of this user's are open"_s, {}})),
            question.owner, question.then);
}

void Policy::put(const Question &question, const Budgets::SharePtr &share)
{
    // For this object: the share is held for as long as the bus waits, whatever becomes of who asked.
    whenDone(
        m_authority.check(question.caller.connection, question.right, question.details, question.interactive),
        this, [owner = question.owner, then = question.then, share](const Result<> &verdict) {
            if (owner)
                then(verdict);
            share->release();
        });
}

void Policy::putWaiting()
{
    for (qsizetype i = 0; i < m_waiting.size();) {
        if (!m_waiting.at(i).owner) {
            m_waiting.removeAt(i);
        } else if (const Budgets::SharePtr share =
                       m_budgets.take(Budgets::Kind::Questions, m_waiting.at(i).caller)) {
            put(m_waiting.takeAt(i), share);
        } else {
            ++i;
        }
    }
}

/// Standard users' sessions need none: they are what dashboard users are for.
bool Policy::isOrchestrated(UserRole role) const
{
    switch (role) {
    case UserRole::Dashboard:
        return m_orchestration != Orchestration::Standard;
    case UserRole::Administrator:
        return m_orchestration == Orchestration::Everyone;
    case UserRole::Standard:
    case UserRole::Unknown:
        break;
    }
    return false;
}

} // namespace stationmaster

#include "moc_policy.cpp"
