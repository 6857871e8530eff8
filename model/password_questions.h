// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/host_link.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace stationmaster {

/// Thirty hosts must not raise thirty password dialogs. Of the questions that they ask, this is the one to be
/// put now; the others wait. An answer may be good for the others too: it goes to them when the first host
/// has found it right, never before, and to nobody any more once one of them has found it wrong. It is kept
/// until none of them asks any more.
class PasswordQuestions final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What this host asks is put here too, for as long as it lives.
    void follow(HostLink *link);

    /// Who asks now, null: nobody, and what.
    HostLink *host() const { return m_asking.value(0); }
    std::optional<PasswordQuestion> question() const;
    /// How many hosts ask besides.
    int others() const { return int(qMax<qsizetype>(m_asking.size() - 1, 0)); }

    /// As HostLink has them, of the question that is being put. `forOthers`: for the others as well.
    void answer(quint64 question, const QString &name, const QString &text, bool forOthers);
    void decline(quint64 question, bool forOthers);

Q_SIGNALS:
    /// host(), question() or others() is another.
    void changed();

private:
    struct Shared
    {
        QString name;
        QString text;
        QString prompt;
        QSet<const QObject *> given; ///< Who has had it.
        bool isRight = false; ///< One of them has said so.
    };

    void look(HostLink *link);
    void forget(const QObject *link);
    void serveOthers();

    QList<HostLink *> m_asking; ///< In the order in which they began to.
    std::optional<Shared> m_shared;
    bool m_serving = false;
};

} // namespace stationmaster
