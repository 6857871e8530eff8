// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QToolButton>

class QPlainTextEdit;

namespace stationmaster {

/// Texts that are used again and again, for a field: puts one into it, keeps what stands there, forgets one.
class TemplatesButton final : public QToolButton
{
    Q_OBJECT

public:
    /// `field` outlives this object.
    TemplatesButton(QPlainTextEdit &field, const QStringList &templates, QWidget *parent = nullptr);

    const QStringList &templates() const { return m_templates; }

private:
    void fill();
    QAction *add(QMenu &menu, const QString &text);

    QPlainTextEdit &m_field;
    QStringList m_templates;
};

} // namespace stationmaster
