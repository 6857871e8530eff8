// SPDX-License-Identifier: GPL-3.0-or-later
// The hand and eye of a lab test inside the operator's session: lab_atspi APPLICATION VERB ROLE NAME.
#include "tests/lab/atspi_client.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;
using stationmaster::lab::AtspiClient;
using stationmaster::lab::Widget;

namespace {

constexpr int Timeout = 120'000; ///< Milliseconds until a widget has to be there.

int failed(const QString &why)
{
    std::fprintf(stderr, "lab_atspi: %s\n", qPrintable(why));
    return 1;
}

void print(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
}

QString line(const Widget &widget)
{
    QStringList states;
    if (widget.isShowing())
        states << u"showing"_s;
    if (widget.isEnabled())
        states << u"enabled"_s;
    if (widget.isSelected())
        states << u"selected"_s;
    if (widget.isChecked())
        states << u"checked"_s;
    return QString(widget.depth * 2, u' ') + widget.role + u" \""_s + widget.name + u"\" "_s
        + states.join(u',');
}

Widget waitFor(const AtspiClient &client, const QStringList &words)
{
    const QDeadlineTimer deadline(Timeout);
    for (;;) {
        const Widget widget = client.find(words[0], words[2], words[3]);
        if (widget.isValid() || deadline.hasExpired())
            return widget;
        QThread::msleep(50);
    }
}

void key(const QString &name)
{
    QProcess::execute(u"xdotool"_s, {u"key"_s, name});
}

// Walks through the open menu with the arrow key until an entry's name begins with `name`, and chooses it.
// With no name it prints every entry and closes the menu.
int walkMenu(AtspiClient &client, const QString &name)
{
    if (!client.followFocus())
        return failed(u"the focus cannot be followed"_s);
    QStringList seen;
    for (int step = 0; step < 60; ++step) {
        key(u"Down"_s);
        const Widget entry = client.nextFocus();
        if (!entry.isValid() || seen.contains(entry.path))
            break;
        seen.append(entry.path);
        const QString plain = QString(entry.name).remove(u'&');
        if (name.isEmpty()) {
            print(line(entry));
        } else if (plain.startsWith(name)) {
            if (!entry.isEnabled())
                return failed(u"\"%1\" is disabled"_s.arg(plain));
            key(u"Return"_s);
            return 0;
        }
    }
    key(u"Escape"_s);
    if (name.isEmpty())
        return seen.isEmpty() ? failed(u"no menu is open"_s) : 0;
    return failed(u"no entry \"%1\" among %2"_s.arg(name).arg(seen.size()));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = application.arguments().mid(1);
    AtspiClient client;
    QString problem;
    if (words.size() < 2)
        return failed(
            u"lab_atspi APPLICATION (tree | menu [NAME] | (there | press | rect | text | state) ROLE NAME | value ROLE NAME NUMBER)"_s);
    if (!client.connect(&problem))
        return failed(problem);
    if (words[1] == u"tree") {
        for (const Widget &widget : client.tree(words[0]))
            print(line(widget));
        return 0;
    }
    if (words[1] == u"menu")
        return walkMenu(client, words.value(2));
    const bool setsValue = words[1] == u"value" && words.size() == 5;
    if (words.size() != 4 && !setsValue)
        return failed(u"%1 needs ROLE NAME"_s.arg(words[1]));
    if (words[1] == u"there")
        return client.find(words[0], words[2], words[3]).isValid() ? 0 : 1;
    const Widget widget = waitFor(client, words);
    if (!widget.isValid())
        return failed(u"no %1 \"%2\""_s.arg(words[2], words[3]));
    if (words[1] == u"press") {
        if (!client.act(widget))
            return failed(u"could not be pressed"_s);
    } else if (setsValue) {
        if (!client.setValue(widget, words[4].toDouble()))
            return failed(u"does not take that number"_s);
    } else if (words[1] == u"rect") {
        const QRect place = client.extents(widget);
        print(u"%1 %2 %3 %4"_s.arg(place.x()).arg(place.y()).arg(place.width()).arg(place.height()));
    } else if (words[1] == u"text") {
        const QString text = client.text(widget);
        print(text.isEmpty() ? widget.name : text);
    } else if (words[1] == u"state") {
        print(line(widget).trimmed());
    } else {
        return failed(u"unknown verb %1"_s.arg(words[1]));
    }
    return 0;
}
