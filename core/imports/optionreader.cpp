// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/optionreader.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/scales/sheet.h"

#include <QRegularExpression>

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

bool isNoAnswer(const QString& text)
{
    static const QStringList marks{QString(), QStringLiteral("-2"), QStringLiteral("-3"), QStringLiteral("(空)"),
                                   QStringLiteral("(跳过)")};
    return marks.contains(text);
}

// A. 没有, 1、没有 and (2)没有 are 没有.
QString withoutOptionLetter(const QString& text)
{
    static const QRegularExpression letter(QStringLiteral("^(?:\\([A-Za-z0-9]{1,2}\\)|[A-Za-z0-9]{1,2}[.、:])\\s*"));
    QString out = text;
    return out.remove(letter);
}

} // namespace

const std::vector<Option>& OptionReader::optionsOf(const Item& item) const
{
    static const std::vector<Option> none;
    return item.optionSet < 0 ? none : m_definition.optionSets[static_cast<size_t>(item.optionSet)].options;
}

Violation OptionReader::noAnswer(const Item& item, const QString& text) const
{
    const std::vector<Option>& options = optionsOf(item);
    QStringList allowed;
    for (size_t i = 0; i < options.size(); ++i) {
        switch (m_reading.shape) {
        case AnswerShape::Own: allowed += m_definition.codes[options[i].code]; break;
        case AnswerShape::Text: allowed += options[i].label; break;
        case AnswerShape::Sequence: allowed += QString::number(i + 1); break;
        case AnswerShape::Score: allowed += options[i].value.toText(); break;
        case AnswerShape::Totals: break; // asks no item
        }
    }
    allowed.removeAll(QString());
    const bool wordless = m_reading.shape == AnswerShape::Text && allowed.isEmpty();
    return {.field = {},
            .rule = Rule::UnknownCode,
            .expected = wordless ? Tr::tr("the numbers of the options (this questionnaire comes without words)")
                                 : allowed.join(QStringLiteral(", ")),
            .found = text};
}

// Null where the text names no option, or more than one.
const Option* OptionReader::optionOf(const Item& item, const QString& text) const
{
    const std::vector<Option>& options = optionsOf(item);
    if (m_reading.shape == AnswerShape::Sequence) {
        bool isNumber = false;
        const int nth = text.toInt(&isNumber);
        return isNumber && nth >= 1 && nth <= static_cast<int>(options.size()) ? &options[static_cast<size_t>(nth) - 1]
                                                                               : nullptr;
    }
    const QString bare = withoutOptionLetter(text);
    const Value score = Rational::fromDecimal(text);
    const auto fits = [&](const Option& option) {
        if (m_reading.shape == AnswerShape::Score)
            return score == Value(option.value);
        const QString label = tidied(option.label);
        return !label.isEmpty() && (label == text || label == bare);
    };
    const auto found = std::find_if(options.begin(), options.end(), fits);
    if (found == options.end() || std::find_if(found + 1, options.end(), fits) != options.end())
        return nullptr;
    return &*found;
}

Result<QString, Violation> OptionReader::read(const Item& item, const std::vector<Written>& written) const
{
    return written.size() == 1 ? readCellOf(item, written.front().text) : readColumns(item, written);
}

// 1 and 0 for each option in its order. Where the questionnaire does not list the options, their words are the codes.
Result<QString, Violation> OptionReader::readColumns(const Item& item, const std::vector<Written>& written) const
{
    const std::vector<Option>& options = optionsOf(item);
    QStringList codes;
    for (size_t i = 0; i < written.size(); ++i) {
        const QString& text = written[i].text;
        const bool chosen = text == QLatin1StringView("1");
        if ((!chosen && text != QLatin1StringView("0") && !isNoAnswer(text)) ||
            (chosen && !options.empty() && i >= options.size()))
            return refuse(noAnswer(item, text));
        if (chosen)
            codes += options.empty() ? written[i].option : m_definition.codes[options[i].code];
    }
    return codes.join(u';');
}

Result<QString, Violation> OptionReader::readCellOf(const Item& item, const QString& text) const
{
    if (isNoAnswer(text))
        return QString();
    const bool hasOptions = item.type == ItemType::Choice || item.type == ItemType::Multi;
    if (hasOptions && m_reading.shape != AnswerShape::Own)
        return readOptions(item, text);
    const int index = m_definition.itemIndex.value(item.id);
    const Cell cell = readCell(m_definition, index, text, m_reading.coding);
    if (cell.state == Cell::State::Bad)
        return refuse(noAnswer(item, text));
    if (!m_reading.coding || item.type != ItemType::Choice)
        return text;
    // In a foreign coding the text is not ours; "does not apply" (no code) is a blank.
    return cell.code == noCode ? QString() : m_definition.codes[cell.code];
}

Result<QString, Violation> OptionReader::readOptions(const Item& item, const QString& text) const
{
    static const QRegularExpression separators(QStringLiteral("[┋→;]"));
    const QStringList parts = item.type == ItemType::Multi ? text.split(separators, Qt::SkipEmptyParts) : QStringList{text};
    if (optionsOf(item).empty()) // any word is a code
        return parts.join(u';');
    QStringList codes;
    for (const QString& part : parts) {
        const Option* option = optionOf(item, part.trimmed());
        if (!option)
            return refuse(noAnswer(item, text));
        codes += m_definition.codes[option->code];
    }
    return codes.join(u';');
}

} // namespace anxin
