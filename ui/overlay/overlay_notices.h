// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/user_notices.h"

#include <QPointer>

#include <memory>

class QMessageBox;

namespace stationmaster {

class ObservationNotice;

/// UserNotices by windows on the session's own screen.
class OverlayNotices final : public UserNotices
{
public:
    OverlayNotices();
    ~OverlayNotices() override;

    void setObserved(bool observed) override;
    void askForConsent(std::function<void(bool agreed)> answered) override;
    void withdrawQuestion() override;

private:
    std::unique_ptr<ObservationNotice> m_notice;
    QPointer<QMessageBox> m_question;
};

} // namespace stationmaster
