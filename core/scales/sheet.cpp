// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/sheet.h"

#include <algorithm>

namespace anxin {

namespace {

// Empty, -2 (left blank) and -3 (not asked): marks of survey platforms for "no answer".
bool isNoAnswer(QStringView text)
{
    return text.isEmpty() || text == QLatin1StringView("-2") || text == QLatin1StringView("-3");
}

Cell bad()
{
    return {Cell::State::Bad, noCode, std::nullopt};
}

Cell answered(const Value& value, CodeId code = noCode)
{
    return {Cell::State::Answered, code, value};
}

bool covers(const Coding& coding, const Item& item, int index)
{
    if (coding.items.empty())
        return item.type == ItemType::Choice;
    return std::find(coding.items.begin(), coding.items.end(), index) != coding.items.end();
}

// Our code for a foreign one. What is not a number stays as it is: the option set decides whether it is a code.
QString recoded(QStringView text, const Coding& coding)
{
    const Value ours = plus(Rational::fromDecimal(text), coding.add);
    return ours ? ours->toText() : text.toString();
}

Value reversed(Rational value, const std::vector<Option>& options)
{
    Value low;
    Value high;
    for (const Option& option : options) {
        if (option.missing)
            continue;
        low = low ? std::min(*low, option.value) : option.value;
        high = high ? std::max(*high, option.value) : option.value;
    }
    return minus(plus(low, high), value);
}

Cell readChoice(const Definition& definition, const Item& item, QStringView text)
{
    const std::vector<Option>& options = definition.optionSets[item.optionSet].options;
    for (const Option& option : options) {
        if (definition.codes[option.code] != text)
            continue;
        if (option.missing)
            return {};
        return answered(item.reversed ? reversed(option.value, options) : Value{option.value}, option.code);
    }
    return bad();
}

bool offers(const Definition& definition, const Item& item, const QString& code)
{
    if (item.optionSet < 0)
        return true; // any code: only how many is asked
    const std::vector<Option>& options = definition.optionSets[item.optionSet].options;
    return std::any_of(options.begin(), options.end(),
                       [&](const Option& option) { return definition.codes[option.code] == code; });
}

QStringList splitCodes(QStringView text)
{
    QStringList codes;
    for (const QStringView part : text.split(u';'))
        codes.append(part.trimmed().toString());
    return codes;
}

Cell readMulti(const Definition& definition, const Item& item, QStringView text)
{
    QStringList codes = splitCodes(text);
    codes.removeDuplicates();
    const auto isExclusive = [&](const QString& code) {
        return std::any_of(item.exclusive.begin(), item.exclusive.end(),
                           [&](CodeId one) { return definition.codes[one] == code; });
    };
    if (std::any_of(codes.begin(), codes.end(), isExclusive)) // "none of these" and one of these: a contradiction
        return codes.size() == 1 ? answered(Rational{0}) : bad();
    const auto isWrong = [&](const QString& code) { return isNoAnswer(code) || !offers(definition, item, code); };
    return std::any_of(codes.begin(), codes.end(), isWrong) ? bad() : answered(Rational{codes.size()});
}

std::optional<int> digits(QStringView text, int fewest)
{
    constexpr int most = 2;
    const auto isDigit = [](QChar sign) { return sign >= u'0' && sign <= u'9'; };
    if (text.size() < fewest || text.size() > most || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    return text.toInt();
}

// `22:30`, `6:05`, `24:00`; the full-width colon of a Chinese keyboard too.
Cell readTime(QStringView text)
{
    qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        colon = text.indexOf(u'：');
    if (colon < 0)
        return bad();
    const auto hour = digits(text.first(colon), 1);
    const auto minute = digits(text.sliced(colon + 1), 2);
    constexpr int minutesPerHour = 60;
    constexpr int hoursPerDay = 24;
    if (!hour || !minute || *minute >= minutesPerHour || *hour > hoursPerDay || (*hour == hoursPerDay && *minute > 0))
        return bad();
    return answered(Rational{*hour % hoursPerDay * minutesPerHour + *minute});
}

// "10-15", also with the dashes that people type, and 至 ("to").
std::optional<std::pair<Rational, Rational>> readRange(QStringView text)
{
    constexpr QStringView dashes = u"-–~～至";
    const auto isDash = [&](QChar sign) { return dashes.contains(sign); };
    const auto dash = std::find_if(text.begin(), text.end(), isDash);
    if (dash == text.end())
        return std::nullopt;
    const qsizetype place = dash - text.begin();
    const Value low = Rational::fromDecimal(text.first(place).trimmed());
    const Value high = Rational::fromDecimal(text.sliced(place + 1).trimmed());
    if (!low || !high || *high < Rational{0})
        return std::nullopt;
    return std::pair{*low, *high};
}

Cell readNumber(const Item& item, QStringView text)
{
    Value low = Rational::fromDecimal(text);
    Value high = low;
    if (!low && item.rangeMidpoint) {
        if (const auto range = readRange(text)) {
            low = range->first;
            high = range->second;
        }
    }
    if (!low || *high < *low || (item.min && *low < *item.min) || (item.max && *high > *item.max))
        return bad();
    const Value middle = dividedBy(plus(low, high), Rational{2});
    return middle ? answered(middle) : bad();
}

QString inOwnCode(QStringView text, const Coding& coding)
{
    QStringList codes = splitCodes(text);
    for (QString& code : codes)
        code = recoded(code, coding);
    return codes.join(u';');
}

} // namespace

Cell readCell(const Definition& definition, int index, QStringView written, const Coding* coding)
{
    const Item& item = definition.items[index];
    QStringView text = written.trimmed();
    if (isNoAnswer(text)) {
        if (item.emptyCode == noCode)
            return {};
        text = definition.codes[item.emptyCode];
        coding = nullptr; // it is our own code already
    }
    QString ours;
    if (coding != nullptr && covers(*coding, item, index)) {
        ours = inOwnCode(text, *coding);
        text = ours;
    }
    switch (item.type) {
    case ItemType::Choice: return readChoice(definition, item, text);
    case ItemType::Multi: return readMulti(definition, item, text);
    case ItemType::Number: return readNumber(item, text);
    case ItemType::Time: return readTime(text);
    case ItemType::Text: return answered(std::nullopt);
    }
    return bad();
}

Sheet readSheet(const Definition& definition, const Answers& answers, const Coding* coding)
{
    Sheet sheet;
    sheet.cells.reserve(definition.items.size());
    qsizetype known = 0;
    for (std::size_t i = 0; i < definition.items.size(); ++i) {
        const auto answer = answers.constFind(definition.items[i].id);
        const bool isThere = answer != answers.constEnd();
        known += isThere ? 1 : 0;
        sheet.cells.push_back(
            readCell(definition, static_cast<int>(i), isThere ? QStringView(*answer) : QStringView(), coding));
    }
    if (known == answers.size())
        return sheet;
    for (auto answer = answers.keyBegin(); answer != answers.keyEnd(); ++answer)
        if (!definition.itemIndex.contains(*answer))
            sheet.unknownItems.append(*answer);
    return sheet;
}

Answers inOwnCodes(const Definition& definition, const Answers& written, const Coding& coding)
{
    Answers own = written;
    for (auto answer = own.begin(); answer != own.end(); ++answer) {
        const int index = definition.itemIndex.value(answer.key(), -1);
        const QString text = answer->trimmed();
        if (index >= 0 && !isNoAnswer(text) && covers(coding, definition.items[index], index))
            *answer = inOwnCode(text, coding);
    }
    return own;
}

} // namespace anxin
