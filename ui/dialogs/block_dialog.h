// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QLineEdit;
class QTimeEdit;

namespace stationmaster {

struct ActionSettings;

/// Asks for the words on the cover before sessions are blocked and, for a block of everybody, how long it
/// stands. Accepted means yes.
class BlockDialog final : public QDialog
{
    Q_OBJECT

public:
    /// No `targets`: everybody, whoever logs on later too.
    BlockDialog(const QList<Session> &targets, const ActionSettings &last, QWidget *parent = nullptr);

    QString message() const; ///< Empty: the site's own words.
    int leaseSeconds() const; ///< From now; 0: the site's own.
    int rememberedLease() const; ///< The same, but an end by the clock is not remembered.

private:
    QLayout *makeLease(int last);

    const bool m_everybody;
    QLineEdit *m_message;
    QComboBox *m_lease = nullptr;
    QTimeEdit *m_until = nullptr;
};

} // namespace stationmaster
