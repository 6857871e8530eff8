// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <sys/types.h>

namespace stationmaster::test {

/// A process of its own that listens as X server `number` in `folder`, and takes nobody. It ends with this
/// object.
class FakeXServer
{
public:
    FakeXServer(const QString &folder, int number);
    ~FakeXServer();
    FakeXServer(const FakeXServer &) = delete;
    FakeXServer &operator=(const FakeXServer &) = delete;

    pid_t pid() const { return m_pid; }

private:
    pid_t m_pid = -1;
};

} // namespace stationmaster::test
