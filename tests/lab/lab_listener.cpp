// SPDX-License-Identifier: GPL-3.0-or-later
// lab_listener FILE [unsaved | COLOUR]: a program that somebody works with, on the whole screen. What reaches
// it goes to FILE: each key's text as it is, a line "button" for each click and "asked" for each wish to
// close it. With unsaved work it does not close; with a colour (#20b040) it is of that colour.
#include <QApplication>
#include <QCloseEvent>
#include <QFile>
#include <QKeyEvent>
#include <QSessionManager>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

class Listener final : public QWidget
{
public:
    Listener(const QString &path, bool unsaved)
        : m_file(path)
        , m_unsaved(unsaved)
    {
        m_isOpen = m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        // As an editor does that asks whether to save, and is left waiting for the answer.
        connect(qApp, &QGuiApplication::commitDataRequest, this, [this](QSessionManager &manager) {
            write("asked\n");
            if (m_unsaved && manager.allowsInteraction())
                manager.cancel();
        });
    }

    bool isOpen() const { return m_isOpen; }

protected:
    void keyPressEvent(QKeyEvent *event) override { write(event->text().toUtf8()); }
    void mousePressEvent(QMouseEvent *) override { write("button\n"); }
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::ActivationChange && isActiveWindow())
            write("active\n");
    }
    void closeEvent(QCloseEvent *event) override
    {
        write("asked\n");
        event->setAccepted(!m_unsaved);
    }

private:
    void write(const QByteArray &text) { m_file.write(text); }

    QFile m_file;
    const bool m_unsaved;
    bool m_isOpen = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    Listener listener(words.value(1), words.value(2) == u"unsaved"_s);
    if (!listener.isOpen())
        return 1;
    if (const QColor color(words.value(2)); color.isValid()) {
        QPalette palette;
        palette.setColor(QPalette::Window, color);
        listener.setPalette(palette);
    }
    listener.showMaximized();
    return QApplication::exec();
}
