// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guide_window.h"

#include "ui/dialogs/dialog_parts.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QTextBrowser>
#include <QVBoxLayout>

static void initGuide()
{
    // The file is linked from a static library, where nothing else would pull it in.
    Q_INIT_RESOURCE(guide);
}

namespace stationmaster {

namespace {

QUrl pageUrl(const QString &name)
{
    return QUrl(QStringLiteral("qrc:/stationmaster/guide/%1.md").arg(name));
}

/// Pictures are as wide as the page, and no wider than they are.
class Page final : public QTextBrowser
{
public:
    explicit Page(QWidget *parent)
        : QTextBrowser(parent)
    {
        // Whether it is needed depends on the width, and the width on it.
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTextBrowser::resizeEvent(event);
        if (event->oldSize().width() != event->size().width())
            reload();
    }
    QVariant loadResource(int type, const QUrl &name) override
    {
        QVariant resource = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource || resource.isNull())
            return resource;
        const auto image = QImage::fromData(resource.toByteArray());
        const int room = viewport()->width() - 2 * int(document()->documentMargin());
        return image.width() > room ? image.scaledToWidth(room, Qt::SmoothTransformation) : image;
    }
};

} // namespace

GuideWindow::GuideWindow(QWidget *parent)
    : QDialog(parent)
    , m_page(new Page(this))
{
    setObjectName(QStringLiteral("guideWindow"));
    setWindowTitle(tr("Guide"));
    resizeToText(*this, QSize(760, 720));
    m_page->setObjectName(QStringLiteral("guidePage"));
    m_page->setAccessibleName(tr("Guide"));
    // The pages know each other and nothing else.
    m_page->setOpenExternalLinks(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto add = [&](const QString &text, const QString &page) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(page + QStringLiteral("Button"));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, m_page, [this, page] {
            m_page->setSource(pageUrl(page), QTextDocument::MarkdownResource);
        });
    };
    add(tr("The first five &minutes"), QStringLiteral("teacher"));
    add(tr("For &administrators"), QStringLiteral("admin"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_page, 1);
    column->addWidget(buttons);
    initGuide();
    m_page->setSource(pageUrl(QStringLiteral("teacher")), QTextDocument::MarkdownResource);
    m_page->setFocus();
}

} // namespace stationmaster
