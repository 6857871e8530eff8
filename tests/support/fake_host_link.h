// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/host_link.h"
#include "tests/support/fake_host_control.h"
#include "tests/support/fake_host_power.h"
#include "tests/support/fake_screen_source.h"
#include "tests/support/fake_session_backend.h"

namespace stationmaster::test {

/// A way to a host that is as the test says. What is behind it is there from the first reach() on.
class FakeHostLink final : public HostLink
{
public:
    explicit FakeHostLink(const QString &name)
        : m_name(name)
    {
    }

    QString hostId() const override { return QStringLiteral("ssh:") + m_name; }
    QString name() const override { return m_name; }
    void open() override { ++opens; }
    void close() override { setStatus({}); }
    LinkStatus status() const override { return m_status; }
    void check() override { ++checks; }
    quint64 received() const override { return bytes; }
    void trustKey(const HostKey &key) override { trusted += key; }
    void givePassword(const QString &question, const QString &password) override
    {
        passwords += question + u' ' + password;
    }
    std::optional<PasswordQuestion> question() const override { return m_question; }
    void answer(quint64 question, const QString &name, const QString &text) override
    {
        answers += QStringLiteral("%1 %2 %3").arg(question).arg(name, text);
        m_question->isChecking = true;
        Q_EMIT questionChanged();
    }
    void decline(quint64 question) override
    {
        answers += QStringLiteral("%1 declined").arg(question);
        ask({});
    }
    SessionBackend *backend() const override { return m_reached ? &m_backend : nullptr; }
    ScreenSource *screens() const override { return m_reached && hasService ? &m_screens : nullptr; }
    HostControl *control() const override { return m_reached && hasService ? &m_control : nullptr; }
    HostPower *power() const override { return m_reached ? &m_power : nullptr; }
    std::optional<Error> serviceTrouble() const override { return {}; }

    void setStatus(const LinkStatus &status)
    {
        m_status = status;
        Q_EMIT statusChanged();
    }
    void ask(const std::optional<PasswordQuestion> &question)
    {
        m_question = question;
        Q_EMIT questionChanged();
    }
    void reach()
    {
        setStatus({LinkState::Ready});
        if (!std::exchange(m_reached, true))
            Q_EMIT partsReady();
    }

    FakeSessionBackend &fakeBackend() { return m_backend; }
    FakeScreenSource &fakeScreens() { return m_screens; }
    FakeHostPower &fakePower() { return m_power; }
    FakeHostControl &fakeControl() { return m_control; }

    bool hasService = true;
    int opens = 0;
    int checks = 0;
    quint64 bytes = 0; ///< Received.
    QList<HostKey> trusted;
    QStringList passwords; ///< Behind the question that each answers.
    QStringList answers; ///< To question().

private:
    const QString m_name;
    LinkStatus m_status;
    std::optional<PasswordQuestion> m_question;
    mutable FakeSessionBackend m_backend;
    mutable FakeScreenSource m_screens;
    mutable FakeHostControl m_control{m_backend};
    mutable FakeHostPower m_power;
    bool m_reached = false;
};

} // namespace stationmaster::test
