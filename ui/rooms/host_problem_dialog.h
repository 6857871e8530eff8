// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/link_status.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;

namespace stationmaster {

/// Says why a computer cannot be had, and takes what it needs to go on: that its key is the right one, or a
/// password. A key that has changed can only be looked at here, never accepted.
class HostProblemDialog final : public QDialog
{
    Q_OBJECT

public:
    HostProblemDialog(const QString &hostName, const LinkStatus &status, QWidget *parent = nullptr);

    /// The computer may be off, and is known well enough to be woken.
    void offerWake();

Q_SIGNALS:
    void keyTrusted(const stationmaster::HostKey &key);
    void passwordGiven(const QString &password);
    void retryWanted();
    void wakeWanted();

private:
    QWidget *makeKey(const HostKey &key);
    QWidget *makePassword(const QString &question);

    QDialogButtonBox *m_buttons = nullptr;
    QLineEdit *m_password = nullptr;
};

} // namespace stationmaster
