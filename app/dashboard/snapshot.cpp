// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/snapshot.h"

#include "ui/terminal/session_list.h"
#include "ui/text/error_text.h"

#include <QApplication>

#include <chrono>
#include <cstdio>

namespace stationmaster {

using namespace std::chrono_literals;

Snapshot::Snapshot(Application &dashboard, QString fileName, QObject *parent)
    : QObject(parent)
    , m_dashboard(dashboard)
    , m_fileName(std::move(fileName))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(2500ms);
    connect(&m_settle, &QTimer::timeout, this, &Snapshot::take);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Snapshot::giveUp);
    m_deadline.start(30s);
    connect(&dashboard.backend(), &SessionBackend::stateChanged, this, &Snapshot::onStateChanged);
    onStateChanged();
}

void Snapshot::onStateChanged()
{
    switch (m_dashboard.backend().state()) {
    case SessionBackend::State::Loading:
        break;
    case SessionBackend::State::Ready:
        if (!m_settle.isActive())
            m_settle.start();
        break;
    case SessionBackend::State::Unavailable:
        giveUp();
        break;
    }
}

void Snapshot::take()
{
    m_deadline.stop();
    const QStringList lines = sessionLines(m_dashboard.backend().sessions(), QDateTime::currentDateTime());
    for (const QString &line : lines)
        std::fprintf(stdout, "%s\n", qUtf8Printable(line));
    std::fflush(stdout);
    if (m_dashboard.window().grab().save(m_fileName, "PNG")) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(tr("The window was written to %1.").arg(m_fileName)));
        QApplication::exit(0);
    } else {
        std::fprintf(stderr, "%s\n",
                     qUtf8Printable(tr("The window could not be written to %1.").arg(m_fileName)));
        QApplication::exit(1);
    }
}

void Snapshot::giveUp()
{
    const Error error = m_dashboard.backend().trouble().value_or(Error{Error::Code::TimedOut, {}, {}});
    std::fprintf(stderr, "%s\n", qUtf8Printable(errorSentence(error)));
    QApplication::exit(1);
}

} // namespace stationmaster

#include "moc_snapshot.cpp"
