// SPDX-License-Identifier: GPL-3.0-or-later
// A window to try the lab's hand and eye on.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    auto *centre = new QWidget(&window);
    auto *layout = new QVBoxLayout(centre);
    auto *label = new QLabel(u"untouched"_s);
    auto *button = new QPushButton(u"&Press me"_s);
    auto *drop = new QToolButton;
    auto *menu = new QMenu(drop);
    drop->setText(u"Choose"_s);
    drop->setPopupMode(QToolButton::InstantPopup);
    drop->setMenu(menu);
    layout->addWidget(label);
    layout->addWidget(button);
    layout->addWidget(drop);
    window.setCentralWidget(centre);
    QObject::connect(button, &QPushButton::clicked, label, [label] {
        label->setText(u"pressed"_s);
    });
    menu->addAction(u"Another"_s);
    QObject::connect(menu->addAction(u"The &entry"_s), &QAction::triggered, label, [label] {
        label->setText(u"chosen"_s);
    });
    window.resize(400, 300);
    window.show();
    return QApplication::exec();
}
