// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/picture_commands.h"

#include "model/session_model.h"
#include "ui/grid/content_pages.h"
#include "ui/grid/session_grid.h"
#include "ui/settings/view_settings.h"
#include "ui/viewer/enlarged_view.h"
#include "ui/viewer/picture_actions.h"
#include "ui/viewer/picture_saver.h"

namespace stationmaster {

namespace {

/// One's own is never watched, not even for a moment.
QList<Session> withoutOwn(QList<Session> sessions)
{
    sessions.removeIf([](const Session &session) {
        return session.own;
    });
    return sessions;
}

} // namespace

PictureCommands::PictureCommands(SessionModel &model, SessionGrid &grid, EnlargedView &enlarged,
                                 ContentPages &pages, PictureActions &actions, PictureSaver &saver,
                                 QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_grid(grid)
    , m_enlarged(enlarged)
    , m_pages(pages)
    , m_actions(actions)
    , m_saver(saver)
{
    connect(actions.enlarge(), &QAction::triggered, this, &PictureCommands::enlargeCurrent);
    connect(actions.save(), &QAction::triggered, this, &PictureCommands::save);
    connect(actions.saveAll(), &QAction::triggered, this, &PictureCommands::saveAll);
    connect(actions.choosePlace(), &QAction::triggered, &saver, &PictureSaver::choosePlace);
    connect(&actions, &PictureActions::rateChosen, this, &PictureCommands::setRate);
    connect(&actions, &PictureActions::limitChosen, this, &PictureCommands::setLimit);
    connect(&grid, &SessionGrid::enlargeWanted, this, &PictureCommands::enlarge);
    connect(&enlarged, &EnlargedView::sessionChosen, this, &PictureCommands::makeCurrent);
    connect(&enlarged, &EnlargedView::closeWanted, this, &PictureCommands::goBack);
}

void PictureCommands::setRate(double rate)
{
    m_actions.setRate(rate);
    if (qFuzzyCompare(rate + 1, m_rate + 1))
        return;
    m_rate = rate;
    m_model.setPicturesWanted(rate > 0);
    Q_EMIT rateChanged(rate);
}

void PictureCommands::setLimit(qint64 bytesPerSecond)
{
    m_actions.setLimit(bytesPerSecond);
    if (bytesPerSecond == m_limit)
        return;
    m_limit = bytesPerSecond;
    Q_EMIT limitChanged(bytesPerSecond);
}

void PictureCommands::setLimitsOffered(bool offered)
{
    m_actions.setLimitsOffered(offered);
}

void PictureCommands::apply(const ViewSettings &settings)
{
    setRate(settings.pictureRate);
    setLimit(settings.pictureLimit);
    m_saver.setFolder(settings.pictureFolder);
}

void PictureCommands::store(ViewSettings &settings) const
{
    settings.pictureRate = m_rate;
    settings.pictureLimit = m_limit;
    settings.pictureFolder = m_saver.folder();
}

void PictureCommands::update(const QList<Session> &selected)
{
    const bool oneToEnlarge = selected.size() == 1 || m_grid.currentIndex().isValid();
    m_actions.setEnabled(oneToEnlarge && !m_pages.isEnlarged(),
                         !withoutOwn(selected).isEmpty() || m_pages.isEnlarged(), m_model.rowCount() > 0);
    m_actions.setOffered(m_model.picturesOffered());
}

void PictureCommands::enlargeCurrent()
{
    const QList<Session> selected = m_grid.selectedSessions();
    if (selected.size() == 1)
        enlarge(selected.first().id);
    else if (m_grid.currentIndex().isValid())
        enlarge(m_grid.currentIndex().data(SessionModel::SessionIdRole).value<SessionId>());
}

void PictureCommands::enlarge(const SessionId &id)
{
    if (!m_model.indexOf(id).isValid())
        return;
    if (!m_pages.isEnlarged()) {
        m_selectedBefore.clear();
        const QList<Session> selected = m_grid.selectedSessions();
        for (const Session &session : selected)
            m_selectedBefore.insert(session.id);
    }
    makeCurrent(id);
    m_enlarged.setSession(id);
    m_pages.setEnlarged(true);
    m_enlarged.setFocus();
}

void PictureCommands::goBack()
{
    if (!m_pages.isEnlarged())
        return;
    m_pages.setEnlarged(false);
    // Whoever had chosen many and looked closely at one has not chosen anew.
    if (m_selectedBefore.size() > 1) {
        m_grid.selectWhere([this](const Session &session) {
            return m_selectedBefore.contains(session.id);
        });
    }
    m_selectedBefore.clear();
    m_pages.sessions().setFocus();
    if (m_grid.currentIndex().isValid())
        m_grid.scrollTo(m_grid.currentIndex());
}

void PictureCommands::save()
{
    if (!m_pages.isEnlarged())
        saveScreens(m_grid.selectedSessions());
    else if (m_enlarged.hasEnded()) // It is in no row any more, and this is the last that is known of it.
        m_saver.save(nullptr, {}, {{m_enlarged.session(), m_enlarged.picture(), m_enlarged.pictureTime()}});
    else
        saveScreens({m_enlarged.session()});
}

void PictureCommands::saveAll()
{
    QList<Session> sessions = m_model.sessions();
    sessions.removeIf([](const Session &session) {
        return session.isText();
    });
    saveScreens(sessions);
}

void PictureCommands::saveScreens(const QList<Session> &sessions)
{
    const QList<Session> others = withoutOwn(sessions);
    if (m_source) {
        m_saver.save(m_source, others, {});
        return;
    }
    // A demonstration draws its pictures itself: what is in the rows is all that there is.
    QList<PictureToWrite> known;
    for (const Session &session : others) {
        const QModelIndex index = m_model.indexOf(session.id);
        const QDateTime time = index.data(SessionModel::PictureTimeRole).toDateTime();
        known.append({session, index.data(SessionModel::PictureRole).value<QImage>(),
                      time.isValid() ? time : QDateTime::currentDateTimeUtc()});
    }
    m_saver.save(nullptr, {}, known);
}

void PictureCommands::makeCurrent(const SessionId &id)
{
    // Selected alone: what is done next is done to the one that is to be seen, and to no other.
    const QAbstractItemModel *rows = m_grid.model();
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QModelIndex index = rows->index(row, 0);
        if (index.data(SessionModel::SessionIdRole).value<SessionId>() != id)
            continue;
        m_grid.selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        return;
    }
}

} // namespace stationmaster

#include "moc_picture_commands.cpp"
