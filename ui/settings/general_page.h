// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QSettings;

namespace stationmaster {

/// The language of the program, and whether it is light or dark.
class GeneralPage final : public QWidget
{
    Q_OBJECT

public:
    /// `languages` as ProgramSettings::language has them, those that there are. The settings outlive this
    /// object.
    GeneralPage(QSettings &settings, const QStringList &languages, QWidget *parent = nullptr);

    /// The window cannot be shown in another language just now: it says so.
    void setBusy(bool busy);

Q_SIGNALS:
    /// Both are in the settings already.
    void languageChosen();
    void colorsChosen();

private:
    void fillLanguages(const QStringList &languages);
    void keep();

    QSettings &m_settings;
    QComboBox *m_language;
    QComboBox *m_colors;
    QLabel *m_busy;
};

} // namespace stationmaster
