// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace stationmaster {

/// The first document of a YAML text as a tree of plain values. An alias is the node that it stands for,
/// which may so be its own descendant: whoever walks the tree counts his steps. Nothing in it is unbounded,
/// and nothing of the library that reads it comes out, exceptions neither.
class YamlTree final
{
public:
    static constexpr qsizetype MaxBytes = 1024 * 1024;
    static constexpr std::size_t MaxNodes = 100'000;
    static constexpr std::size_t MaxDepth = 64;

    struct Node
    {
        enum class Kind
        {
            Null,
            Scalar,
            Sequence,
            Map, ///< `children` are key, value, key, value …
        };
        Kind kind = Kind::Null;
        QString text; ///< Of a scalar.
        QList<int> children; ///< Numbers of nodes.
        int line = 0; ///< From 1.
    };

    /// Why a text is no tree.
    struct Trouble
    {
        bool tooLarge = false; ///< One of the limits; else it is not YAML.
        int line = 0; ///< From 1; 0: not known.
    };

    /// One of the two.
    static std::pair<std::optional<YamlTree>, Trouble> read(const QByteArray &text);

    /// Null where the text is empty.
    const Node *root() const { return m_nodes.empty() ? nullptr : &m_nodes.front(); }
    const Node &node(int number) const { return m_nodes.at(std::size_t(number)); }

private:
    class Builder;

    std::vector<Node> m_nodes;
};

} // namespace stationmaster
