// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/daemon/interface_methods.h"

#include "backend/core/vocabulary.h"

#include <QFile>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

QSet<QString> interfaceMethods()
{
    QSet<QString> methods;
    // Agent1 is the agent's.
    for (const QString &name :
         {u"org.stationmaster.Host1"_s, u"org.stationmaster.Session1"_s, u"org.stationmaster.Station1"_s,
          u"org.stationmaster.AgentHub1"_s, u"org.freedesktop.DBus.ObjectManager"_s}) {
        QFile file(QStringLiteral(STATIONMASTER_INTERFACES) + u'/' + name + u".xml"_s);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "method"_L1)
                continue;
            const QString method =
                name.section(u'.', -1) + u'.' + xml.attributes().value("name"_L1).toString();
            if (method != "Session1.Perform"_L1) {
                methods += method;
                continue;
            }
            for (const Word<Verb> &verb : vocabulary<Verb>())
                methods += method + u' ' + verb.word;
        }
        EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    }
    return methods;
}

} // namespace stationmaster::test
