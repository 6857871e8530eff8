// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace stationmaster {

/// A real sway as a child of the test, whose outputs are in memory alone. It refuses to be root's: a test
/// that is root's has it run as nobody. Ends with this object, and with the test program however that ends.
class SwayProcess final
{
public:
    ~SwayProcess();

    /// Whether it is up, with one output HEADLESS-1 of that size ("800x600"); if not, a test failure has said
    /// why.
    bool start(const QString &size);
    /// A line of sway's own configuration, carried out; whether it was.
    bool tell(const QString &command);
    /// Paints the output's background, and waits until it is on the screen.
    bool paint(const QString &output, const QColor &colour);
    bool paint(const QString &output, const QImage &image);

    /// Keys of a keyboard that is there for as long as that takes, as wtype(1) has them; whether they were.
    bool press(const QStringList &keys) const;

    /// A file in a folder that the compositor may write to.
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// The compositor's own picture of all its outputs, or of one.
    QImage grab(const QString &output = {}) const;

    QString socket() const { return m_folder.filePath(QStringLiteral("wayland-1")); }
    void kill(); ///< At once, and waits until it is gone.
    void stop(); ///< It lives, but does nothing.
    void goOn();

private:
    QProcessEnvironment environment() const; ///< Of programs that speak to it.
    QByteArray run(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_images = 0;
};

} // namespace stationmaster
