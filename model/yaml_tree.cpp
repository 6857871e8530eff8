// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/yaml_tree.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <QHash>

#include <exception>
#include <sstream>
#include <stdexcept>
#include <string>

namespace stationmaster {

/// Takes the events of the parser: no document is ever in the library's own nodes, which grow with what a
/// text claims.
class YamlTree::Builder final : public YAML::EventHandler
{
public:
    std::vector<Node> takeNodes() { return std::move(m_nodes); }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        add(Node::Kind::Null, mark, anchor);
    }
    void OnAlias(const YAML::Mark &, YAML::anchor_t anchor) override
    {
        // One of a node that is not known is refused by the parser.
        if (const auto known = m_anchors.constFind(anchor); known != m_anchors.cend() && !m_open.empty())
            m_nodes[std::size_t(m_open.back())].children += *known;
        count();
    }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        m_nodes[std::size_t(add(Node::Kind::Scalar, mark, anchor))].text = QString::fromStdString(value);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(Node::Kind::Sequence, mark, anchor);
    }
    void OnSequenceEnd() override { m_open.pop_back(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(Node::Kind::Map, mark, anchor);
    }
    void OnMapEnd() override { m_open.pop_back(); }

private:
    int add(Node::Kind kind, const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        count();
        const int number = int(m_nodes.size());
        m_nodes.push_back({kind, {}, {}, mark.line + 1});
        if (!m_open.empty())
            m_nodes[std::size_t(m_open.back())].children += number;
        if (anchor != 0)
            m_anchors.insert(anchor, number);
        return number;
    }

    void open(Node::Kind kind, const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (m_open.size() >= MaxDepth)
            throw std::length_error("too deep");
        m_open.push_back(add(kind, mark, anchor));
    }

    void count()
    {
        if (++m_events > MaxNodes)
            throw std::length_error("too many nodes");
    }

    std::vector<Node> m_nodes;
    std::vector<int> m_open; ///< From the root down.
    QHash<YAML::anchor_t, int> m_anchors;
    std::size_t m_events = 0;
};

std::pair<std::optional<YamlTree>, YamlTree::Trouble> YamlTree::read(const QByteArray &text)
{
    if (text.size() > MaxBytes)
        return {std::nullopt, {true, 0}};
    try {
        std::istringstream stream(text.toStdString());
        YAML::Parser parser(stream);
        Builder builder;
        parser.HandleNextDocument(builder);
        YamlTree tree;
        tree.m_nodes = builder.takeNodes();
        return {std::move(tree), {}};
    } catch (const std::length_error &) {
        return {std::nullopt, {true, 0}};
    } catch (const YAML::Exception &exception) {
        return {std::nullopt, {false, exception.mark.line + 1}};
    } catch (const std::exception &) {
        return {std::nullopt, {false, 0}};
    }
}

} // namespace stationmaster
