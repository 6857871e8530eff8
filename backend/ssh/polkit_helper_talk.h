// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace stationmaster {

/// What comes from the far end while a password is checked there. First whose account ours is and what the
/// accounts are called, as `id -u` and `getent passwd` print it, perhaps that the helper is behind a socket,
/// up to an empty line; then what polkit's own polkit-agent-helper-1 writes (polkitagenthelper-pam.c), as
/// often as it is run.
class PolkitHelperTalk final
{
public:
    static constexpr qsizetype MaxLine = 1024; ///< Bytes; a longer line makes no sense.
    static constexpr qsizetype MaxAccounts = 64; ///< More of them are not listened to.

    struct Word
    {
        enum class Kind
        {
            Introduced, ///< ownUser() and names() are known. Once, before all others.
            Prompt, ///< It waits for a line.
            SecretPrompt, ///< The same, and what is typed must not be seen.
            Note, ///< To be shown.
            Success, ///< That was right, and polkit knows.
            Failure, ///< That was wrong, or something else was.
        };
        Kind kind = Kind::Failure;
        QString text = {}; ///< Prompt, SecretPrompt, Note: as it may be shown, bounded.

        bool operator==(const Word &) const = default;
    };

    /// Takes what has come and gives back what it says.
    QList<Word> take(const QByteArray &bytes);
    /// What comes now is of another connection to the helper.
    void beginAnew() { m_rest.clear(); }
    /// It made no sense; nothing more is taken.
    bool hasFailed() const { return m_failed; }

    /// The number of the account in which the far end's commands run.
    uint ownUser() const { return m_ownUser.value_or(0); }
    /// The helper is not run there, but waits behind a socket of its own.
    bool isAtSocket() const { return m_isAtSocket; }
    /// Of the accounts that were asked for, by number, those that there are and whose names can be said.
    const QMap<uint, QString> &names() const { return m_names; }

    /// Whether `name` is what an account is usually called: [a-z_][a-z0-9_-]*, perhaps with a "$" behind it.
    /// What passes has no meaning to a shell and is no option of a program.
    static bool isPlainName(const QString &name);
    /// What the helper reads: first the account and the question's cookie, then the answers. Nothing where
    /// one of them cannot be said in one line of what the helper takes.
    static std::optional<QByteArray> introduction(const QString &name, const QString &cookie);
    static std::optional<QByteArray> answer(const QString &text);

private:
    std::optional<Word> read(const QByteArray &line);
    std::optional<Word> readAccount(const QByteArray &line);

    QByteArray m_rest; ///< The beginning of a line.
    bool m_failed = false;
    bool m_introduced = false;
    bool m_isAtSocket = false;
    std::optional<uint> m_ownUser;
    QMap<uint, QString> m_names;
};

} // namespace stationmaster
