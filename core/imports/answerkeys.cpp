// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/answerkeys.h"

#include "core/base/text.h"
#include "core/imports/optionreader.h"

#include <algorithm>

namespace anxin {

namespace {
const std::vector<Option>& optionsOf(const Definition& definition, const Item& item)
{
    static const std::vector<Option> none;
    return item.optionSet < 0 || item.type != ItemType::Choice
               ? none
               : definition.optionSets[static_cast<std::size_t>(item.optionSet)].options;
}

// What a person may write on paper for one option. A coding moves our codes, so the numbers around ours are tried.
QStringList candidates(const Option& option, const QString& code, std::size_t position, const AnswerReading& reading)
{
    switch (reading.shape) {
    case AnswerShape::Own: break;
    case AnswerShape::Totals: return {}; // paper holds answers
    case AnswerShape::Text: return {option.label};
    case AnswerShape::Sequence: return {QString::number(position + 1)};
    case AnswerShape::Score: return {option.value.toText()};
    }
    const Value ours = reading.coding ? minus(Rational::fromDecimal(code), reading.coding->add) : std::nullopt;
    return ours ? QStringList{ours->toText(), code} : QStringList{code};
}
} // namespace

AnswerKeys::AnswerKeys(const Definition& definition, const AnswerReading& reading)
    : m_definition(definition),
      m_reading(reading)
{
    const OptionReader reader(m_definition, m_reading);
    for (const Item& item : m_definition.items) {
        std::vector<Key>& keys = m_keys.emplace_back();
        const std::vector<Option>& options = optionsOf(m_definition, item);
        for (std::size_t i = 0; i < options.size(); ++i) {
            const QString& code = m_definition.codes[options[i].code];
            for (const QString& text : candidates(options[i], code, i, m_reading)) {
                const auto read = reader.read(item, {{text}});
                if (!read || *read != code)
                    continue;
                keys.push_back({text, code, options[i].label});
                break;
            }
        }
    }
}

bool AnswerKeys::isOneKey(int item) const
{
    const std::vector<Key>& keys = keysOf(item);
    return !keys.empty() && std::ranges::all_of(keys, [](const Key& key) { return key.key.size() == 1; });
}

std::optional<QString> AnswerKeys::codeOf(int item, const QString& typed) const
{
    const QString text = tidied(typed);
    const std::vector<Key>& keys = keysOf(item);
    if (keys.empty()) {
        const auto read =
            OptionReader(m_definition, m_reading).read(m_definition.items[static_cast<std::size_t>(item)], {{text}});
        return read && !read->isEmpty() ? std::optional(*read) : std::nullopt;
    }
    const auto found =
        std::ranges::find_if(keys, [&](const Key& key) { return key.key.compare(text, Qt::CaseInsensitive) == 0; });
    if (found != keys.end())
        return found->code;
    if (m_reading.shape == AnswerShape::Sequence && text.size() == 1) {
        const int nth = text.front().toUpper().unicode() - u'A';
        if (nth >= 0 && nth < static_cast<int>(keys.size()))
            return keys[static_cast<std::size_t>(nth)].code;
    }
    return std::nullopt;
}

QString AnswerKeys::shown(int item, const QString& code) const
{
    for (const Key& key : keysOf(item))
        if (key.code == code)
            return key.key;
    return code;
}

} // namespace anxin
