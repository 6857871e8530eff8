// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/counts_text.h"

#include <QMap>
#include <QStringList>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace stationmaster {

/// What is to be seen of the sessions that are counted.
struct ShownCounts
{
    int sessions = 0; ///< In the grid.
    int selected = 0;
    bool text = false; ///< Text sessions are among what can be shown.
};

/// How many sessions there are and in what states, in the status bar. A click on a count shows those alone,
/// another one all of them again.
class CountsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CountsBar(QWidget *parent = nullptr);

    /// Nothing: nothing is known yet, so nothing is claimed.
    void setCounts(const std::optional<SessionCounts> &counts, const ShownCounts &shown = {});
    std::optional<DisplayState> state() const { return m_state; }
    /// As by a click on that count; nothing: all are shown again.
    void choose(std::optional<DisplayState> state);
    /// What is to be read, in that order.
    QStringList parts() const;

Q_SIGNALS:
    /// Those in this state alone are to be shown; nothing: all.
    void stateChosen(std::optional<stationmaster::DisplayState> state);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Hides of what matters least what the bar has no room for, as a whole.
    void fit();
    QToolButton *makeButton(DisplayState state);
    static void setPart(QLabel &label, const QString &text);

    QHBoxLayout *m_row;
    QLabel *m_total;
    QMap<DisplayState, QToolButton *> m_buttons;
    QLabel *m_selected;
    QLabel *m_text;
    QLabel *m_free;
    std::optional<DisplayState> m_state;
};

} // namespace stationmaster
