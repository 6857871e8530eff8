// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/place_commands.h"

#include "backend/core/async.h"
#include "model/arrangement_file.h"
#include "model/file_writer.h"
#include "model/places_model.h"
#include "ui/commands/action_factory.h"
#include "ui/grid/session_grid.h"
#include "ui/places/place_actions.h"
#include "ui/places/tile_arranger.h"
#include "ui/window/message_area.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QSettings>
#include <QUrl>

namespace stationmaster {

PlaceCommands::PlaceCommands(PlacesModel &places, SessionGrid &grid, PlaceActions &actions,
                             MessageArea &messages, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_places(places)
    , m_grid(grid)
    , m_actions(actions)
    , m_messages(messages)
    , m_settings(settings)
    , m_arranger(new TileArranger(grid, places, this))
{
    connect(m_actions.arrange(), &QAction::toggled, this, &PlaceCommands::setArranging);
    connect(m_arranger, &TileArranger::endWanted, m_actions.arrange(), [this] {
        m_actions.arrange()->setChecked(false);
    });
    connect(m_actions.arrangeByStation(), &QAction::triggered, this, &PlaceCommands::arrangeByStation);
    connect(m_actions.exportPlaces(), &QAction::triggered, this, &PlaceCommands::chooseExport);
    connect(m_actions.importPlaces(), &QAction::triggered, this, &PlaceCommands::chooseImport);
    connect(m_actions.showFree(), &QAction::toggled, &m_places, &PlacesModel::setShowFree);
    connect(&m_places, &PlacesModel::arrangementChanged, this, &PlaceCommands::keep);
    setRoom({});
}

QString PlaceCommands::key() const
{
    // A name may hold what QSettings takes for a path.
    return QStringLiteral("places/room-%1").arg(QString::fromLatin1(QUrl::toPercentEncoding(m_room)));
}

void PlaceCommands::setRoom(const QString &room)
{
    m_room = room;
    const Result<Arrangement> kept = Arrangement::fromJson(m_settings.value(key()).toByteArray());
    m_places.setArrangement(kept ? kept.value() : Arrangement());
    update();
}

void PlaceCommands::update()
{
    const bool shown = m_places.showsPlaces();
    if (!shown)
        m_actions.arrange()->setChecked(false);
    m_actions.arrange()->setEnabled(shown && m_places.rowCount() > 0);
    m_actions.arrangeByStation()->setEnabled(!m_places.arrangement().isEmpty());
    m_actions.exportPlaces()->setEnabled(!m_places.arrangement().isEmpty());
}

void PlaceCommands::keep()
{
    if (m_places.arrangement().isEmpty())
        m_settings.remove(key());
    else
        m_settings.setValue(key(), m_places.arrangement().toJson());
    update();
}

void PlaceCommands::setArranging(bool arranging)
{
    m_arranger->setActive(arranging);
    if (m_bar)
        m_bar->dismiss();
    if (!arranging)
        return;
    m_grid.clearSelection();
    m_grid.setFocus();
    m_bar = m_messages.addStanding(
        MessageBar::Kind::Information,
        tr("Drag the tiles to where the desks stand. Nothing is done to anybody meanwhile."));
    m_bar->setObjectName(QStringLiteral("arrangeBar"));
    QAction *done = makeAction(this, QStringLiteral("arrangedAction"), QStringLiteral("check"), tr("&Done"));
    connect(done, &QAction::triggered, m_actions.arrange(), [this] {
        m_actions.arrange()->setChecked(false);
    });
    m_bar->addButton(done);
}

void PlaceCommands::arrangeByStation()
{
    m_before = m_places.arrangement();
    m_places.setArrangement({});
    keep();
    MessageBar *bar = m_messages.add(MessageBar::Kind::Positive, tr("The places are arranged by station."));
    bar->setObjectName(QStringLiteral("arrangedBar"));
    QAction *undo = makeAction(this, QStringLiteral("undoArrangeAction"), {}, tr("&Undo"));
    connect(undo, &QAction::triggered, bar, [this, bar] {
        m_places.setArrangement(m_before);
        keep();
        bar->dismiss();
    });
    bar->addButton(undo);
    bar->setClosable(true);
    bar->fade();
}

void PlaceCommands::chooseExport()
{
    auto *dialog = new QFileDialog(m_grid.window(), tr("Export the places of the room"));
    dialog->setObjectName(QStringLiteral("exportPlaces"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Places of a room (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, &PlaceCommands::exportTo);
    dialog->open();
}

void PlaceCommands::exportTo(const QString &path)
{
    whenDone(writeFile(path, m_places.arrangement().toJson()), this, [this, path](const Result<> &result) {
        const QString shown = QDir::toNativeSeparators(path);
        say(bool(result), result ? tr("Saved to %1").arg(shown) : tr("%1 could not be written.").arg(shown));
    });
}

void PlaceCommands::chooseImport()
{
    auto *dialog = new QFileDialog(m_grid.window(), tr("Import the places of a room"));
    dialog->setObjectName(QStringLiteral("importPlaces"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Places of a room (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &PlaceCommands::importFrom);
    dialog->open();
}

void PlaceCommands::importFrom(const QString &path)
{
    // Another room may be looked at by then: what was chosen was meant for this one.
    whenDone(readArrangement(path), this, [this, path, room = m_room](const Result<Arrangement> &read) {
        const QString shown = QDir::toNativeSeparators(path);
        if (room != m_room)
            return;
        if (!read || read.value().isEmpty()) {
            say(false, tr("%1 holds no places of a room.").arg(shown));
            return;
        }
        m_places.setArrangement(read.value());
        keep();
        say(true, tr("The places were taken from %1.").arg(shown));
    });
}

void PlaceCommands::say(bool done, const QString &text)
{
    MessageBar *bar = m_messages.add(done ? MessageBar::Kind::Positive : MessageBar::Kind::Error, text);
    bar->setObjectName(QStringLiteral("placesBar"));
    bar->setClosable(true);
    bar->announce();
    if (done)
        bar->fade();
}

} // namespace stationmaster

#include "moc_place_commands.cpp"
