// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/askpass_prompt.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

const QString unknownHost = u"The authenticity of host 'lab1-03 (10.0.0.3)' can't be established.\n"
                            "ED25519 key fingerprint is SHA256:JtVv8TVPkUOZqN/3cpNNNv3fXAj1kQ0yJXNjz3kPYdk.\n"
                            "This key is not known by any other names.\n"
                            "Are you sure you want to continue connecting (yes/no/[fingerprint])? "_s;

} // namespace

TEST(AskpassPrompt, AHostKeyIsReadWithItsTypeAndFingerprint)
{
    const AskpassPrompt prompt = parseAskpassPrompt(unknownHost);
    EXPECT_EQ(prompt.kind, AskpassPrompt::Kind::HostKey);
    EXPECT_EQ(prompt.key,
              (HostKey{u"lab1-03"_s, u"ED25519"_s, u"SHA256:JtVv8TVPkUOZqN/3cpNNNv3fXAj1kQ0yJXNjz3kPYdk"_s}));
}

TEST(AskpassPrompt, APasswordAndAPassphraseAreSecrets)
{
    for (const QString &text : {u"teacher@lab1-03's password: "_s, u"(teacher@lab1-03) Password: "_s,
                                u"Enter passphrase for key '/home/teacher/.ssh/id_ed25519': "_s, QString()})
        EXPECT_EQ(parseAskpassPrompt(text).kind, AskpassPrompt::Kind::Secret) << text.toStdString();
    EXPECT_EQ(parseAskpassPrompt(u"teacher@lab1-03's password: "_s).text, u"teacher@lab1-03's password:"_s);
}

TEST(AskpassPrompt, WhatAServerAsksNeverPassesForTheQuestionAboutItsKey)
{
    // OpenSSH puts who asks before what a server says.
    EXPECT_EQ(parseAskpassPrompt(u"(teacher@lab1-03) "_s + unknownHost).kind, AskpassPrompt::Kind::Secret);
}

TEST(AskpassPrompt, WhatIsShownIsBoundedAndHarmless)
{
    const AskpassPrompt prompt =
        parseAskpassPrompt(u"(a@b) \u001b[2J\u202e"_s + QString(100'000, u'x') + u": "_s);
    EXPECT_LE(prompt.text.size(), 256);
    EXPECT_FALSE(prompt.text.contains(QChar(0x1b)));
    EXPECT_FALSE(prompt.text.contains(QChar(0x202e)));
}

TEST(AskpassPrompt, TheKeyOfAHostThatHasChangedIsFound)
{
    const HostKey key =
        hostKeyIn(u"@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\n"
                  "The fingerprint for the ED25519 key sent by the remote host is\n"
                  "SHA256:JtVv8TVPkUOZqN/3cpNNNv3fXAj1kQ0yJXNjz3kPYdk.\n"
                  "Offending ED25519 key in /home/teacher/.ssh/known_hosts:3\n"
                  "Host key for lab1-03 has changed and you have requested strict checking.\n"_s);
    EXPECT_EQ(key,
              (HostKey{u"lab1-03"_s, u"ED25519"_s, u"SHA256:JtVv8TVPkUOZqN/3cpNNNv3fXAj1kQ0yJXNjz3kPYdk"_s}));
}

} // namespace stationmaster
