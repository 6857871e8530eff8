// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guide_window.h"

#include "ui/dialogs/dialog_parts.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QLocale>
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

/// The page in the language of the program, in English where there is none. It is looked for as QTranslator
/// looks for a catalogue, in all languages that a person asks for, so that both speak the same one; `lang` in
/// a resource file goes by the first of them alone.
QUrl pageUrl(const QString &name)
{
    const auto path = [&name](const QString &language) {
        return QStringLiteral("/stationmaster/guide/%1/%2.md").arg(language, name);
    };
    const QStringList languages = QLocale().uiLanguages();
    for (QString language : languages) {
        language.replace(QLatin1Char('-'), QLatin1Char('_'));
        // "zh_Hans_CN", then "zh_Hans", then "zh".
        for (; !language.isEmpty(); language = language.section(QLatin1Char('_'), 0, -2)) {
            if (QFile::exists(QLatin1Char(':') + path(language)))
                return QUrl(QStringLiteral("qrc:") + path(language));
        }
    }
    return QUrl(QStringLiteral("qrc:") + path(QStringLiteral("en")));
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

#include "moc_guide_window.cpp"
