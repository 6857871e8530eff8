// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace stationmaster {

/// The pages that come with the program, one for teachers and one for administrators, readable without a
/// network. They are in the language of QLocale(), or in English.
class GuideWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit GuideWindow(QWidget *parent = nullptr);

private:
    QTextBrowser *m_page;
};

} // namespace stationmaster
