// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/cellvalue.h"

#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/imports/numberformat.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace anxin {

namespace {

// Half-width, without outer blanks, without the apostrophe that keeps digits text.
QString plainText(const CellText& cell)
{
    QString text = tidied(cell.text);
    while (text.startsWith(u'\'') || text.startsWith(QChar(0x2018)) || text.startsWith(QChar(0x2019)))
        text = text.sliced(1).trimmed();
    return text;
}

tl::unexpected<Violation> broken(Rule rule, const CellText& cell, const QString& expected = {})
{
    return refuse(Violation{.field = {}, .rule = rule, .expected = expected, .found = cell.text.toString()});
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isScientific(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]+(\\.[0-9]+)?[Ee]\\+?[0-9]+$"));
    return text.contains(u'e', Qt::CaseInsensitive) && form.match(text).hasMatch();
}

// Serial numbers of days that pupils and their records can have: 1954 to 2064.
constexpr int firstSerial = 20'000;
constexpr int lastSerial = 60'000;

struct SplitDate {
    QDate day;
    QStringView rest; // what stands behind the day
};

SplitDate splitDate(const QString& text, bool dates1904)
{
    static const QRegularExpression spelled(
        QStringLiteral("^([12][0-9]{3})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})[日号]?(?![0-9])"));
    static const QRegularExpression joined(QStringLiteral("^([12][0-9]{3})([0-9]{2})([0-9]{2})(?![0-9])"));
    for (const QRegularExpression* form : {&spelled, &joined})
        if (const auto match = form->match(text); match.hasMatch())
            return {QDate(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt()),
                    QStringView(text).sliced(match.capturedLength())};
    static const QRegularExpression serial(QStringLiteral("^([0-9]{5})(?:\\.[0-9]+)?$"));
    if (const auto match = serial.match(text); match.hasMatch()) {
        const int number = match.capturedView(1).toInt();
        if (number >= firstSerial && number <= lastSerial)
            return {dayOfSerial(number, dates1904), {}};
    }
    return {};
}

QTime timeIn(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("^[T ]*([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?:\\.[0-9]+)?Z?$"));
    const auto match = form.match(text.toString());
    return match.hasMatch() ? QTime(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt())
                            : QTime();
}

struct DayAndTime {
    QDate day;
    QTime time;
};

Result<DayAndTime, Violation> readDayAndTime(const CellText& cell)
{
    const QString text = plainText(cell);
    const SplitDate split = splitDate(text, cell.dates1904);
    const QTime time = split.rest.trimmed().isEmpty() ? QTime(0, 0) : timeIn(split.rest);
    if (!split.day.isValid() || !time.isValid())
        return broken(Rule::NotADate, cell);
    return DayAndTime{split.day, time};
}

bool isHan(char32_t code)
{
    return QChar::script(code) == QChar::Script_Han;
}

// `text` is tidied, so no blank stands at an end.
QString withoutBlanksAmongHan(const QString& text)
{
    const auto codes = text.toUcs4();
    QString out;
    for (qsizetype i = 0; i < codes.size(); ++i)
        if (codes[i] != u' ' || !isHan(codes[i - 1]) || !isHan(codes[i + 1]))
            out += QChar::fromUcs4(codes[i]);
    return out;
}

} // namespace

bool isBlank(const CellText& cell)
{
    // Nearly every cell begins with what it says.
    return cell.text.isEmpty() || (!cell.text.front().isLetterOrNumber() && plainText(cell).isEmpty());
}

Result<QDateTime, Violation> readDateTime(const CellText& cell)
{
    return readDayAndTime(cell).map([](const DayAndTime& moment) { return QDateTime(moment.day, moment.time); });
}

Result<QDate, Violation> readDate(const CellText& cell)
{
    // As workbooks and most lists write it; everything else is looked at more closely.
    if (cell.kind == CellKind::Date || (cell.text.size() == 10 && cell.text[4] == u'-'))
        if (const QDate day = fromIsoDate(cell.text.first(std::min<qsizetype>(10, cell.text.size())).toString()); day.isValid())
            return day;
    return readDayAndTime(cell).map([](const DayAndTime& moment) { return moment.day; });
}

Result<QDate, Violation> readMonth(const CellText& cell)
{
    static const QRegularExpression form(QStringLiteral("^([12][0-9]{3})[-/.年]?([0-9]{1,2})月?$"));
    if (const auto match = form.match(plainText(cell)); match.hasMatch()) {
        const QDate month(match.capturedView(1).toInt(), match.capturedView(2).toInt(), 1);
        if (month.isValid())
            return month;
        return broken(Rule::NotADate, cell);
    }
    return readDate(cell).map([](QDate day) { return QDate(day.year(), day.month(), 1); });
}

Result<Sex, Violation> readSex(const CellText& cell)
{
    const QString text = plainText(cell).toLower();
    constexpr std::array male{u"男", u"1", u"m", u"male", u"男性", u"男生"};
    constexpr std::array female{u"女", u"2", u"f", u"female", u"女性", u"女生"};
    const auto isOneOf = [&](const auto& words) {
        return std::any_of(words.begin(), words.end(), [&](const char16_t* word) { return text == QStringView(word); });
    };
    if (isOneOf(male))
        return Sex::Male;
    if (isOneOf(female))
        return Sex::Female;
    return broken(Rule::UnknownCode, cell, QStringLiteral("男, 女, 1, 2, M, F"));
}

Result<QString, Violation> readNumberText(const CellText& cell)
{
    QString text = plainText(cell);
    if (isScientific(text))
        return broken(Rule::ScientificForm, cell);
    text.remove(u' ');
    constexpr qsizetype longest = 32;
    const auto belongs = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'_' || c == u'-';
    };
    if (text.isEmpty() || text.size() > longest || !std::ranges::all_of(text, belongs))
        return broken(Rule::NotANumber, cell);
    return text;
}

Result<QString, Violation> readName(const CellText& cell)
{
    constexpr qsizetype longest = 30;
    QString name = plainText(cell);
    if (name.contains(u' '))
        name = withoutBlanksAmongHan(name);
    if (name.size() > longest && name.toUcs4().size() > longest)
        return broken(Rule::TooLong, cell, QString::number(longest));
    // A text table has no kinds: an error or a formula stands there as text.
    static const QString notInFront = QStringLiteral("#=+-@");
    if (cell.kind == CellKind::Error || name.isEmpty() || isDigits(name) || notInFront.contains(name.front()))
        return broken(Rule::NotAName, cell);
    return name;
}

Result<IdentityFacts, Violation> readIdentityNumber(const CellText& cell)
{
    const auto number = readNumberText(cell);
    if (!number)
        return refuse(number.error());
    if (number->size() != 18 || !isDigits(QStringView(*number).first(17)))
        return broken(Rule::NotANumber, cell);
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * number->at(static_cast<qsizetype>(i)).digitValue();
    if (number->back().toUpper() != QLatin1StringView("10X98765432")[sum % 11])
        return broken(Rule::BadCheckDigit, cell);
    const QStringView digits(*number);
    const QDate bornOn(digits.sliced(6, 4).toInt(), digits.sliced(10, 2).toInt(), digits.sliced(12, 2).toInt());
    if (!bornOn.isValid())
        return broken(Rule::NotADate, cell);
    return IdentityFacts{bornOn, digits[16].digitValue() % 2 ? Sex::Male : Sex::Female};
}

} // namespace anxin
