// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inventory.h"

#include "model/room_collector.h"
#include "model/yaml_tree.h"

#include <QRegularExpression>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

using Node = YamlTree::Node;

/// Walks the groups of an inventory. An alias may stand for what contains it: the steps are counted.
class YamlReader final
{
public:
    explicit YamlReader(const YamlTree &tree)
        : m_tree(tree)
    {
    }

    RoomText read()
    {
        const Node *root = m_tree.root();
        if (!root || root->kind == Node::Kind::Null)
            return {};
        if (root->kind != Node::Kind::Map) {
            m_collector.addProblem(root->line, u"?"_s);
            return m_collector.result();
        }
        readVariables(*root);
        eachOf(*root, [this](const Node &key, const Node &value) {
            if (key.text != u"_meta")
                readGroup(key, value, 0);
        });
        return m_collector.result();
    }

private:
    static constexpr int MaxSteps = 50'000;
    static constexpr int MaxDepth = 16;

    template <typename Visit>
    void eachOf(const Node &map, const Visit &visit)
    {
        for (qsizetype i = 0; i + 1 < map.children.size() && ++m_steps <= MaxSteps; i += 2)
            visit(m_tree.node(map.children.at(i)), m_tree.node(map.children.at(i + 1)));
    }

    /// The value of a key of a map; null where there is none.
    const Node *valueOf(const Node &map, QStringView name)
    {
        const Node *found = nullptr;
        if (map.kind == Node::Kind::Map) {
            eachOf(map, [&](const Node &key, const Node &value) {
                if (key.text == name)
                    found = &value;
            });
        }
        return found;
    }

    /// Dynamic inventories say apart from the groups what is known of the hosts.
    void readVariables(const Node &root)
    {
        const Node *meta = valueOf(root, u"_meta");
        const Node *all = meta ? valueOf(*meta, u"hostvars") : nullptr;
        if (!all || all->kind != Node::Kind::Map)
            return;
        eachOf(*all, [this](const Node &key, const Node &value) {
            m_variables.insert(key.text, variablesOf(value));
        });
    }

    QMap<QString, QString> variablesOf(const Node &node)
    {
        static const QStringList known{u"ansible_host"_s, u"ansible_port"_s, u"ansible_user"_s};
        QMap<QString, QString> variables;
        if (node.kind == Node::Kind::Map) {
            eachOf(node, [&](const Node &key, const Node &value) {
                if (known.contains(key.text) && value.kind == Node::Kind::Scalar)
                    variables.insert(key.text, value.text);
            });
        }
        return variables;
    }

    void readGroup(const Node &key, const Node &group, int depth)
    {
        const bool isNone = key.text == u"all" || key.text == u"ungrouped";
        const QString name = isNone ? QString() : cleanRoomName(key.text);
        if (key.kind != Node::Kind::Scalar || (name.isEmpty() && !isNone) || depth > MaxDepth
            || group.kind == Node::Kind::Scalar || !m_collector.begin(name)) {
            m_collector.addProblem(key.line, key.text);
            return;
        }
        if (group.kind == Node::Kind::Sequence) {
            readHosts(name, group);
            return;
        }
        if (const Node *hosts = valueOf(group, u"hosts"))
            readHosts(name, *hosts);
        if (const Node *children = valueOf(group, u"children"))
            readChildren(name, *children, depth);
    }

    void readHosts(const QString &room, const Node &hosts)
    {
        if (hosts.kind == Node::Kind::Map) {
            eachOf(hosts, [&](const Node &key, const Node &value) {
                addHosts(room, key, variablesOf(value));
            });
        } else if (hosts.kind == Node::Kind::Sequence) {
            for (const int number : hosts.children) {
                if (++m_steps > MaxSteps)
                    return;
                addHosts(room, m_tree.node(number), {});
            }
        } else if (hosts.kind == Node::Kind::Scalar) {
            addHosts(room, hosts, {});
        }
    }

    void addHosts(const QString &room, const Node &host, const QMap<QString, QString> &said)
    {
        const bool fits = host.kind == Node::Kind::Scalar
            && m_collector.addHosts(room, host.text, said.isEmpty() ? m_variables.value(host.text) : said);
        if (!fits)
            m_collector.addProblem(host.line, host.text);
    }

    void readChildren(const QString &room, const Node &children, int depth)
    {
        // What is below "all" is below nothing.
        const auto add = [&](const Node &key) {
            if (!room.isEmpty() && key.kind == Node::Kind::Scalar)
                m_collector.addChild(room, cleanRoomName(key.text));
        };
        if (children.kind == Node::Kind::Map) {
            eachOf(children, [&](const Node &key, const Node &value) {
                add(key);
                readGroup(key, value, depth + 1);
            });
        } else if (children.kind == Node::Kind::Sequence) {
            for (const int number : children.children) {
                if (++m_steps > MaxSteps)
                    return;
                add(m_tree.node(number));
            }
        }
    }

    const YamlTree &m_tree;
    RoomCollector m_collector;
    QHash<QString, QMap<QString, QString>> m_variables; ///< By host.
    int m_steps = 0;
};

} // namespace

bool seemsYaml(const QString &text)
{
    static const QRegularExpression key(
        u"\\A(\"[^\"]*\"|'[^']*'|[^\\s:=\"'\\[\\]{}#;@][^:=\"'\\[\\]{}#]*):(\\s.*)?\\z"_s);
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const QString trimmed = line.trimmed().toString();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#') || trimmed.startsWith(u'%'))
            continue;
        return trimmed.startsWith(u"---"_s) || trimmed.startsWith(u'{') || key.match(trimmed).hasMatch();
    }
    return false;
}

RoomText parseInventory(const QByteArray &text)
{
    QByteArray content = text;
    if (content.startsWith("\xEF\xBB\xBF"))
        content.remove(0, 3);
    const QString words = QString::fromUtf8(content);
    if (!seemsYaml(words))
        return parseRooms(words);
    const auto read = YamlTree::read(content);
    if (!read.first) {
        RoomText none;
        none.problems += u"%1: YAML"_s.arg(read.second.line);
        return none;
    }
    return YamlReader(*read.first).read();
}

} // namespace stationmaster
