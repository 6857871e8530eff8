// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/ssh_end.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

LinkStatus after(const SshEnd &end)
{
    return statusAfter(end, u"systemd-stdio-bridge"_s);
}

LinkState stateAfter(int exitCode, const QString &output)
{
    return after({exitCode, output}).state;
}

} // namespace

TEST(SshEnd, WhatSshSaysIsTold)
{
    EXPECT_EQ(stateAfter(255, u"ssh: connect to host lab port 22: Connection refused\n"_s),
              LinkState::Unreachable);
    EXPECT_EQ(stateAfter(255, u"ssh: Could not resolve hostname lab: Name or service not known\n"_s),
              LinkState::Unreachable);
    EXPECT_EQ(stateAfter(255, u"teacher@lab: Permission denied (publickey).\n"_s), LinkState::Refused);
    EXPECT_EQ(stateAfter(255, u"Received disconnect from lab: Too many authentication failures\n"_s),
              LinkState::Refused);
    EXPECT_EQ(stateAfter(255, u"teacher@lab: Permission denied (publickey,password).\n"_s),
              LinkState::NeedsPassword);
    EXPECT_EQ(stateAfter(255,
                         u"No ED25519 host key is known for lab and you have requested strict checking.\n"
                         "Host key verification failed.\n"_s),
              LinkState::UnknownKey);
    EXPECT_EQ(stateAfter(127, u"bash: line 1: systemd-stdio-bridge: command not found\n"_s),
              LinkState::NoService);
    EXPECT_EQ(stateAfter(1, u"Failed to connect to bus: No such file or directory\n"_s),
              LinkState::NoService);
    EXPECT_EQ(stateAfter(-1, QString()), LinkState::Unreachable);
}

TEST(SshEnd, AComputerThatRefusesIsThereAndOneThatIsSilentIsNot)
{
    const auto answers = [](const QString &output) {
        const LinkStatus status = after({255, output});
        EXPECT_EQ(status.state, LinkState::Unreachable) << output.toStdString();
        return status.answers;
    };
    EXPECT_TRUE(answers(u"ssh: connect to host lab port 22: Connection refused\n"_s));
    EXPECT_TRUE(answers(u"\"System is going down.\"\nConnection closed by 10.0.0.7 port 22\n"_s));
    EXPECT_TRUE(answers(u"Connection timed out during banner exchange\n"_s));
    EXPECT_FALSE(answers(u"ssh: connect to host lab port 22: No route to host\n"_s));
    EXPECT_FALSE(answers(u"ssh: connect to host lab port 22: Connection timed out\n"_s));
    EXPECT_FALSE(answers(u"ssh: Could not resolve hostname lab: Name or service not known\n"_s));
    EXPECT_FALSE(answers(u"channel 0: open failed: connect failed: No route to host\n"
                         "stdio forwarding failed\nConnection closed by UNKNOWN port 65535\n"_s));
    EXPECT_FALSE(answers(QString()));
}

TEST(SshEnd, AChangedKeyIsNeverJustAnUnknownOne)
{
    const LinkStatus status = after({255,
                                     u"@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\n"
                                     "The fingerprint for the RSA key sent by the remote host is\n"
                                     "SHA256:JtVv8TVPkUOZqN/3cpNNNv3fXAj1kQ0yJXNjz3kPYdk.\n"
                                     "Host key for lab has changed and you have requested strict checking.\n"
                                     "Host key verification failed.\n"_s});
    EXPECT_EQ(status.state, LinkState::ChangedKey);
    EXPECT_EQ(status.key.type, u"RSA"_s);
}

TEST(SshEnd, WhatNobodyAnsweredIsWhatItTakes)
{
    const HostKey key{u"lab"_s, u"RSA"_s, u"SHA256:x"_s};
    const LinkStatus unknown =
        after({255, u"Host key verification failed.\n"_s, {{AskpassPrompt::Kind::HostKey, key, u"…"_s}}});
    EXPECT_EQ(unknown,
              (LinkStatus{LinkState::UnknownKey, key, {}, false, u"Host key verification failed."_s}));
    const LinkStatus password = after({255,
                                       u"a@lab: Permission denied (publickey,password).\n"_s,
                                       {{AskpassPrompt::Kind::Secret, {}, u"a@lab's password:"_s}}});
    EXPECT_EQ(password.state, LinkState::NeedsPassword);
    EXPECT_EQ(password.question, u"a@lab's password:"_s);
    EXPECT_FALSE(password.answerRefused);
}

TEST(SshEnd, APasswordThatIsNotTakenIsSaidToBeSo)
{
    SshEnd end{255, u"a@lab: Permission denied (publickey,password).\n"_s};
    end.answered = u"a@lab's password:"_s;
    const LinkStatus status = after(end);
    EXPECT_EQ(status.state, LinkState::NeedsPassword);
    EXPECT_TRUE(status.answerRefused);
    EXPECT_EQ(status.question, u"a@lab's password:"_s);
}

TEST(SshEnd, WhereNothingAnsweredIsWhereSshWasToConnectItself)
{
    using Address = HostProbe::Address;
    EXPECT_EQ(silentAddress(u"ssh: connect to host 10.0.0.9 port 2222: No route to host"_s),
              (Address{u"10.0.0.9"_s, 2222}));
    EXPECT_EQ(silentAddress(u"ssh: connect to host fe80::1%eth0 port 22: Connection refused"_s),
              (Address{u"fe80::1%eth0"_s, 22}));
    EXPECT_EQ(silentAddress(u"ssh: Could not resolve hostname lab9: Name or service not known"_s),
              (Address{u"lab9"_s, 0}));
    for (const QString &other :
         {u"Connection closed by UNKNOWN port 65535"_s, u"kex_exchange_identification: read: reset"_s,
          u"lab9 says: ssh: connect to host 10.0.0.9 port 22: No route to host"_s,
          u"ssh: connect to host 10.0.0.9 port 70000: No route to host"_s,
          u"ssh: connect to host 10.0.0.9 port 0: No route to host"_s,
          u"ssh: connect to host a b port 22: No route to host"_s, QString()})
        EXPECT_FALSE(silentAddress(other)) << other.toStdString();
}

TEST(SshEnd, WhatAHostWritesIsBoundedAndHarmless)
{
    const LinkStatus status = after({1, u"\u001b[2J"_s + QString(100'000, u'x')});
    EXPECT_LE(status.detail.size(), 256);
    EXPECT_FALSE(status.detail.contains(QChar(0x1b)));
}

} // namespace stationmaster
