// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/article_spelling.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// The option of `command` that `name` (without dash or slash, any case) stands for.
const OptionSpec *optionNamed(const CommandSpec &command, const QString &name)
{
    const auto &specs = optionSpecs();
    const auto found = std::ranges::find_if(specs, [&](const OptionSpec &spec) {
        return command.options.testFlag(spec.option) && spec.names.contains(name, Qt::CaseInsensitive);
    });
    return found == specs.end() ? nullptr : &*found;
}

QString translated(const CommandSpec &command, const QString &word)
{
    if (word == "/?"_L1)
        return u"--help"_s;
    const qsizetype colon = word.indexOf(u':');
    const OptionSpec *option = optionNamed(command, word.mid(1, colon < 0 ? -1 : colon - 1));
    if (!option || option->valueName.isEmpty() != (colon < 0))
        return word;
    return colon < 0 ? u"--"_s + option->names.last()
                     : u"--"_s + option->names.last() + u'=' + word.mid(colon + 1);
}

/// "--warn" and "-o", whose value is the next word; not "--warn=30".
bool takesNextWord(const CommandSpec &command, const QString &word)
{
    const bool isLong = word.startsWith("--"_L1);
    if (!isLong && (!word.startsWith(u'-') || word.size() != 2))
        return false;
    const OptionSpec *option = optionNamed(command, word.mid(isLong ? 2 : 1));
    return option && !option->valueName.isEmpty();
}

} // namespace

QStringList fromArticleSpelling(const CommandSpec &command, const QStringList &words)
{
    QStringList result;
    int targets = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        const bool inText = command.takesText && targets > 1;
        if (word == "--"_L1 || inText)
            return result + words.mid(i);
        if (word.startsWith(u'/')) {
            result += translated(command, word);
            continue;
        }
        result += word;
        if (takesNextWord(command, word) && i + 1 < words.size())
            result += words.at(++i);
        else if (!word.startsWith(u'-') || word == "-"_L1)
            ++targets;
    }
    return result;
}

} // namespace stationmaster
