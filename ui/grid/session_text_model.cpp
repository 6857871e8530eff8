// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/session_text_model.h"

#include "model/places_model.h"
#include "model/session_model.h"
#include "ui/grid/free_tile.h"
#include "ui/text/error_text.h"
#include "ui/text/picture_text.h"
#include "ui/text/session_text.h"

namespace stationmaster {

namespace {

Session sessionAt(const QModelIndex &index)
{
    return index.data(SessionModel::SessionRole).value<Session>();
}

/// The line about what is being done or was done; empty if there is nothing to tell.
QString actionLine(const QModelIndex &index)
{
    if (const QVariant step = index.data(SessionModel::StepRole); step.isValid())
        return stepText(index.data(SessionModel::VerbRole).value<Verb>(), step.value<Step>());
    if (const QVariant value = index.data(SessionModel::OutcomeRole); value.isValid()) {
        const auto outcome = value.value<LastOutcome>();
        return resultSentence(outcome.action, outcome.result);
    }
    return {};
}

/// The line about the picture: why there is none, or how old it is; empty for a live one.
QString pictureLine(const QModelIndex &index)
{
    if (const QVariant trouble = index.data(SessionModel::PictureTroubleRole); trouble.isValid())
        return troubleSentence(trouble.value<PictureTrouble>());
    const QDateTime time = index.data(SessionModel::PictureTimeRole).toDateTime();
    return time.isValid() ? ageSentence(time, QDateTime::currentDateTimeUtc()) : QString();
}

QString accessibleText(const QModelIndex &index)
{
    QStringList parts = descriptionParts(sessionAt(index), QDateTime::currentDateTimeUtc());
    if (const QString line = actionLine(index); !line.isEmpty())
        parts += line;
    return parts.join(QStringLiteral(", "));
}

/// Qt guesses from a tool tip's text whether it is markup, so names are escaped here and the guess is taken
/// away.
QString toolTip(const QModelIndex &index)
{
    const Session session = sessionAt(index);
    QStringList lines = detailLines(session, QDateTime::currentDateTimeUtc());
    for (const QString &line : {pictureLine(index), actionLine(index)}) {
        if (!line.isEmpty())
            lines += line;
    }
    QString markup = QStringLiteral("<qt><b>%1</b>").arg(session.displayName().toHtmlEscaped());
    for (const QString &line : lines)
        markup += QStringLiteral("<br/>") + line.toHtmlEscaped();
    return markup + QStringLiteral("</qt>");
}

} // namespace

QVariant SessionTextModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == PlacesModel::GroupRole) {
        const QVariant group = QIdentityProxyModel::data(index, role);
        if (!group.isValid())
            return {};
        const QString name = group.toString();
        if (name.isEmpty())
            return noGroupText();
        return m_groupsAreStates ? stateWord(DisplayState(name.toInt())) : name;
    }
    const QVariant kind = QIdentityProxyModel::data(index, PlacesModel::TileKindRole);
    if (kind.isValid() && kind.value<GridTile::Kind>() != GridTile::Kind::Session) {
        const bool isFree = kind.value<GridTile::Kind>() == GridTile::Kind::Free;
        if (role == Qt::AccessibleTextRole)
            return isFree ? FreeTile::of(index).sentence() : QString();
        if (role == Qt::ToolTipRole)
            return isFree ? FreeTile::of(index).sentence().toHtmlEscaped() : QString();
        return QIdentityProxyModel::data(index, role);
    }
    switch (role) {
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case Qt::AccessibleDescriptionRole:
        return pictureLine(index);
    case Qt::ToolTipRole:
        return toolTip(index);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

} // namespace stationmaster

#include "moc_session_text_model.cpp"
