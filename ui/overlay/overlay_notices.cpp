// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/overlay_notices.h"

#include "ui/overlay/observation_notice.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OverlayNotices)
};

} // namespace

OverlayNotices::OverlayNotices(std::chrono::milliseconds leastShown)
{
    m_leastShown.setSingleShot(true);
    m_leastShown.setInterval(leastShown);
    m_leastShown.callOnTimeout([this] {
        if (!m_observed)
            m_notice.reset();
    });
}

OverlayNotices::~OverlayNotices()
{
    withdrawQuestion();
}

void OverlayNotices::setObserved(bool observed)
{
    m_observed = observed;
    if (observed && !m_notice) {
        m_notice = std::make_unique<ObservationNotice>();
        m_notice->show();
        m_leastShown.start();
    } else if (!observed && !m_leastShown.isActive()) {
        m_notice.reset();
    }
}

void OverlayNotices::askForConsent(std::function<void(bool)> answered)
{
    withdrawQuestion();
    auto *question = new QMessageBox;
    m_question = question;
    question->setObjectName(u"consentQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowFlag(Qt::WindowStaysOnTopHint);
    question->setIcon(QMessageBox::Question);
    question->setTextFormat(Qt::PlainText);
    question->setWindowTitle(Text::tr("Show your screen?"));
    question->setText(Text::tr("The person in charge of this room would like to see your screen."));
    question->setInformativeText(Text::tr("Nothing is shown unless you agree."));
    QPushButton *agree = question->addButton(Text::tr("&Show my screen"), QMessageBox::AcceptRole);
    QPushButton *refuse = question->addButton(Text::tr("&Do not show"), QMessageBox::RejectRole);
    question->setDefaultButton(refuse);
    question->setEscapeButton(refuse);
    QObject::connect(question, &QDialog::finished, question,
                     [question, agree, answered = std::move(answered)] {
                         answered(question->clickedButton() == agree);
                     });
    question->show();
}

void OverlayNotices::withdrawQuestion()
{
    if (!m_question)
        return;
    m_question->disconnect();
    m_question->deleteLater();
    m_question->hide();
    m_question.clear();
}

} // namespace stationmaster
