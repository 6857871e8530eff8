// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inventory.h"

#include "model/host_pattern.h"
#include "model/yaml_tree.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const RoomText &text)
{
    QStringList names;
    for (const Room &room : text.rooms) {
        QStringList hosts;
        for (const RoomHost &host : room.hosts)
            hosts += host.address == host.name ? host.name : host.name + u'=' + host.address;
        names += room.name + u": "_s + hosts.join(u' ');
    }
    return names;
}

} // namespace

TEST(Inventory, ReadsGroupsChildrenHostsAndRangesOfYaml)
{
    const RoomText text = parseInventory(R"(---
# the school
all:
  hosts:
    server:
      ansible_host: 10.0.0.7
      ansible_user: teacher
      ansible_port: 2222
  children:
    school:
      children:
        lab1:
          hosts:
            lab1-[01:03]:
          vars:
            ansible_connection: ssh
        lab2:
    lab2:
      hosts: {lab2-01: , lab2-02: }
    ungrouped:
      hosts:
        alone:
)");
    EXPECT_TRUE(text.problems.isEmpty()) << text.problems.join(u'\n').toStdString();
    EXPECT_EQ(namesOf(text),
              (QStringList{u": server=teacher@10.0.0.7:2222 alone"_s,
                           u"school: lab1-01 lab1-02 lab1-03 lab2-01 lab2-02"_s,
                           u"lab1: lab1-01 lab1-02 lab1-03"_s, u"lab2: lab2-01 lab2-02"_s}));
}

TEST(Inventory, ReadsWhatAProgramForDynamicInventoriesPrints)
{
    const RoomText text = parseInventory(
        R"({"lab": {"hosts": ["a", "b"], "vars": {"x": 1}}, "school": {"children": ["lab"]}, "short": ["c"],
            "_meta": {"hostvars": {"b": {"ansible_host": "10.0.0.2"}}}})");
    EXPECT_TRUE(text.problems.isEmpty());
    EXPECT_EQ(namesOf(text), (QStringList{u"lab: a b=10.0.0.2"_s, u"school: a b=10.0.0.2"_s, u"short: c"_s}));
}

TEST(Inventory, TellsYamlFromListsByWhatItSaysFirst)
{
    for (const char *yaml : {"all:\n", "# x\n\n\"lab 1\":\n  hosts: {a: }\n", "---\nx: 1\n", "{\"a\": []}"})
        EXPECT_TRUE(seemsYaml(QString::fromLatin1(yaml))) << yaml;
    for (const char *list :
         {"", "lab1\n", "[lab]\nall:\n", "lab1:22\n", "a name=\"b: c\"\n", "[::1]:22\n", "10.0.0.7\n"})
        EXPECT_FALSE(seemsYaml(QString::fromLatin1(list))) << list;
    EXPECT_EQ(namesOf(parseInventory("[lab]\npc[1:2]\n")), QStringList(u"lab: pc1 pc2"_s));
    EXPECT_EQ(namesOf(parseInventory("\xEF\xBB\xBFlab:\n  hosts: {a: }\n")), QStringList(u"lab: a"_s));
}

TEST(Inventory, WhatIsNoInventoryIsAProblemAndNoException)
{
    for (const char *bad :
         {"a: [1, 2", "a: *nowhere\n", "---\n- x\n", "a: b: c\n", "a:\n\t- b\n", "{a: {hosts: {b: }}"}) {
        const RoomText text = parseInventory(bad);
        EXPECT_TRUE(text.rooms.isEmpty()) << bad;
        EXPECT_FALSE(text.problems.isEmpty()) << bad;
    }
    const RoomText partly =
        parseInventory("lab:\n  hosts:\n    fine:\n    \"b a d\":\n    -oProxyCommand=x:\n");
    EXPECT_EQ(namesOf(partly), QStringList(u"lab: fine"_s));
    EXPECT_EQ(partly.problems, (QStringList{u"4: b a d"_s, u"5: -oProxyCommand=x"_s}));
}

TEST(Inventory, AliasesStandForWhatTheyNameHoweverOftenAndWhereverTheyAre)
{
    EXPECT_EQ(namesOf(parseInventory("a: &x\n  hosts: {one: }\nb: *x\n")),
              (QStringList{u"a: one"_s, u"b: one"_s}));
    // A hundred million hosts in nine lines, and a group that contains itself.
    QByteArray bomb = "a0: &a0 {hosts: {one: , two: }}\n";
    for (int i = 1; i <= 8; ++i) {
        bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " {children: {";
        for (int j = 0; j < 10; ++j)
            bomb += "c" + QByteArray::number(i * 10 + j) + ": *a" + QByteArray::number(i - 1) + ", ";
        bomb += "}}\n";
    }
    const RoomText text = parseInventory(bomb);
    EXPECT_LE(text.rooms.size(), 1000);
    EXPECT_FALSE(text.rooms.isEmpty());
    EXPECT_EQ(namesOf(parseInventory("a: &a {hosts: {one: }, children: {b: *a}}\n")),
              (QStringList{u"a: one"_s, u"b: one"_s}));
}

TEST(Inventory, NothingInItIsUnbounded)
{
    EXPECT_TRUE(YamlTree::read(QByteArray(50, '[') + QByteArray(50, ']')).first);
    const auto deep = YamlTree::read(QByteArray(100, '[') + QByteArray(100, ']'));
    EXPECT_FALSE(deep.first);
    EXPECT_TRUE(deep.second.tooLarge);
    EXPECT_FALSE(YamlTree::read(QByteArray(100'000, '[')).first);
    EXPECT_TRUE(YamlTree::read("[" + QByteArray("a,").repeated(200'000) + "a]").second.tooLarge);
    EXPECT_TRUE(YamlTree::read(QByteArray(2 * 1024 * 1024, 'a')).second.tooLarge);
    QByteArray many = "lab:\n  hosts:\n";
    for (int i = 0; i < 3; ++i)
        many += "    pc" + QByteArray::number(i) + "-[1:4000]:\n";
    const RoomText text = parseInventory(many);
    ASSERT_EQ(text.rooms.size(), 1);
    EXPECT_LE(text.rooms.at(0).hosts.size(), MaxHosts);
    EXPECT_EQ(text.problems.size(), 2);
}

TEST(Inventory, ItNamesNoPrograms)
{
    const RoomText text = parseInventory("@command /bin/false\n[lab]\n@inventory /etc/passwd\nlab1\n");
    EXPECT_EQ(text.problems, (QStringList{u"1: @command /bin/false"_s, u"3: @inventory /etc/passwd"_s}));
    ASSERT_EQ(text.rooms.size(), 1);
    EXPECT_TRUE(text.rooms.at(0).sources.isEmpty());
}

} // namespace stationmaster
