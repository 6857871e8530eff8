// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace stationmaster {

/// Another person's text in a window of ours: plain, wrapped even within a word, as high as it needs up to
/// some lines, from there on with a scroll bar that the keyboard reaches.
class PlainTextView final : public QTextEdit
{
    Q_OBJECT

public:
    /// `text` is made harmless here (plainText).
    explicit PlainTextView(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    int lineHeight() const;
};

} // namespace stationmaster
