// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/host_control.h"
#include "ui/commands/prompter.h"

#include <QObject>

namespace stationmaster {

class MessageArea;

/// Carries out what is done to the host as a whole, and tells on a message bar when it fails. That it stands
/// is shown by what the host says of itself.
class HostCommands final : public QObject
{
    Q_OBJECT

public:
    /// `control` is null where the host has no such thing; nothing is done then.
    HostCommands(HostControl *control, Prompter &prompter, MessageArea &messages, QObject *parent = nullptr);

    /// Asks first.
    void blockAll();
    void unblockAll();

private:
    void tellFailure(const QString &what, const Error &error);

    HostControl *m_control;
    Prompter &m_prompter;
    MessageArea &m_messages;
};

} // namespace stationmaster
