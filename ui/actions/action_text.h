// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/action.h"
#include "backend/core/action_catalogue.h"
#include "backend/core/result.h"
#include "backend/core/session.h"
#include "ui/actions/command_option.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace stationmaster {

/// What the operator is asked before an action is carried out from the dashboard.
enum class QuestionKind
{
    None, ///< Nothing: it is carried out at once.
    Confirm, ///< The targets by name, yes or no.
    LogOff, ///< The same, with a warning to be chosen.
    Message, ///< For a text and how long it stays.
    Block, ///< For the words on the covers.
};

/// Where an action stands in the menus and drop-downs, beside its like.
enum class ActionGroup
{
    LogOff,
    Message,
    Block,
    Lock,
    Disconnect,
};

/// How an action looks in menus and tool bars.
struct ActionLook
{
    QString name; ///< For tests and tools, never shown: "lockAction".
    QString symbol; ///< Of the symbols in resources; may be empty.
    QString label; ///< With its mnemonic. Where a question follows, menus add "…".
    QString shortcut; ///< Portable, as QKeySequence reads it; may be empty.
    QString hint; ///< One sentence: what it does.
    QString shortLabel = {}; ///< In the tool bar, where room is short; empty: the label.
};

/// How a session looks in which something is kept from its user: with a symbol as well as a word.
struct RestrictionLook
{
    QString symbol; ///< Of the symbols in resources.
    QString word; ///< "Muted"
};

/// What is asked where a question of its own is not needed (QuestionKind::Confirm).
struct ConfirmText
{
    QString title; ///< Of the window.
    QString question; ///< "Disconnect 12 users?"
    QString explanation; ///< What it does to them.
    QString button; ///< With its mnemonic.
};

/// How a command of stationctl is written that carries out an action.
struct ActionCommandText
{
    QStringList aliases; ///< Other spellings, also when the program is installed under one of these names.
    CommandOptions options; ///< Beside those that every action takes.
    bool ownByDefault = false; ///< No target means the session that the program runs in.
    bool takesText = false; ///< What follows the target is a text.
    const char *summary = nullptr; ///< Source text of the catalogue, context "CommandSpec".
};

/// How the host part comes to a computer that lacks it: a sentence with the command.
QString installServiceText();

/// Everything that people read and see of one action, in the dashboard and in a terminal, in the operator's
/// language at the time of the call. One class for each action, in a file of its own; no widgets.
class ActionText
{
public:
    virtual ~ActionText() = default;

    Verb verb() const { return m_verb; }
    const ActionInfo &info() const { return infoOf(m_verb); }

    // ---- menus
    virtual ActionGroup group() const = 0;
    virtual ActionLook forSelected() const = 0;
    /// None where there is no such thing as doing it to all.
    virtual std::optional<ActionLook> forAll() const { return {}; }

    // ---- questions
    virtual QuestionKind questionForSelected() const { return QuestionKind::None; }
    virtual QuestionKind questionForAll() const { return QuestionKind::Confirm; }

    /// For QuestionKind::Confirm; `whom` is one by name or several by number. The operator may want to be
    /// asked before any action that needs no other question, so that there is one for each.
    virtual ConfirmText confirm(const QString &whom) const;

    // ---- sentences
    virtual QString name() const = 0; ///< "Lock"
    virtual QString nameInHistory() const = 0;
    /// On a tile, while its effect is waited for: "Locking…"
    virtual QString underWay() const = 0;
    virtual QString underWay(const QString &user) const = 0; ///< "Locking the screen of Ann…"
    virtual QString underWay(int done, int total) const = 0; ///< "Locking: 3 of 12 done"
    virtual QString done(const Outcome &outcome) const = 0; ///< "Locked."
    virtual QString doneShort(const Outcome &outcome) const = 0; ///< On a tile: "Locked"
    virtual QString doneSummary(int count) const = 0; ///< "12 sessions locked"
    /// Of those that were asked and refused nothing, without its being seen to happen.
    virtual QString unprovedSummary(int count) const;
    virtual QString failedSummary(int count) const = 0; ///< "12 could not be locked"
    /// Why it cannot be done to this session, which does not offer it.
    virtual QString whyNot(const Session &session) const = 0;
    /// In place of the sentence that all actions have for this error; none: that one.
    virtual std::optional<QString> failed(const Error &) const { return {}; }
    /// While some of them wait for their users.
    virtual QString waiting(int count, int total) const;

    /// Of an action that begins a restriction, and of no other.
    virtual std::optional<RestrictionLook> restriction() const { return {}; }

    // ---- the terminal
    /// None where stationctl has no command of that name.
    virtual std::optional<ActionCommandText> command() const { return {}; }
    virtual QString terminalQuestion(int count) const = 0; ///< "Lock 12 sessions?"
    virtual QString wouldText(const QString &session) const = 0; ///< "Would lock %1"
    /// What stationctl tells the users before its countdown; empty where it has none.
    virtual QString warning(int) const { return {}; }

protected:
    explicit ActionText(Verb verb)
        : m_verb(verb)
    {
    }
    Q_DISABLE_COPY_MOVE(ActionText)

private:
    const Verb m_verb;
};

} // namespace stationmaster
