// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/answermapping.h"

#include "core/base/text.h"
#include "core/scales/labels.h"

#include <QRegularExpression>

#include <algorithm>

namespace anxin {

namespace {

// A column that asks something.
struct Question {
    int column;
    int number;    // as the survey counts; 0 where the header has none
    QString text;  // without number and brackets
    bool isPart;   // one option or one row of its question
    QString group; // what comes before the number in a header such as phq7
};

std::optional<Question> questionIn(int column, const QString& header)
{
    // Option texts may contain brackets: from the first opening one to the last closing one.
    static const QRegularExpression part(QStringLiteral("^第([0-9]{1,3})题\\s*\\((.*)\\)$"));
    static const QRegularExpression whole(QStringLiteral("^([0-9]{1,3})\\s*[、.．](.*)$"));
    static const QRegularExpression plain(QStringLiteral("^([A-Za-z_]*?)_?([0-9]{1,3})$"));
    if (const auto match = part.match(header); match.hasMatch())
        return Question{column, match.capturedView(1).toInt(), match.captured(2), true, {}};
    if (const auto match = whole.match(header); match.hasMatch())
        return Question{column, match.capturedView(1).toInt(), tidied(match.captured(2)), false, {}};
    if (const auto match = plain.match(header); match.hasMatch())
        return Question{column, match.capturedView(2).toInt(), {}, false, match.captured(1).toLower()};
    return std::nullopt;
}

bool isSurveyExport(const QStringList& headers)
{
    static const QStringList own{QStringLiteral("序号"), QStringLiteral("提交答卷时间"), QStringLiteral("所用时间"),
                                 QStringLiteral("来源"), QStringLiteral("来源详情"),     QStringLiteral("来自IP")};
    return headers.first(std::min(own.size(), headers.size())) == own;
}

// Headers as the list of fields knows them: without the number of the question and the politeness around a word.
// 2、请填写您的学号: is 学号.
QStringList withoutPhrases(const QStringList& headers)
{
    static const QRegularExpression before(QStringLiteral("^(请)?(填写|输入|选择)?(您|你|本人)?(所在|的)*"));
    static const QRegularExpression behind(QStringLiteral("(是|为)?(什么|多少)?[?:]*$"));
    QStringList out;
    for (int column = 0; column < headers.size(); ++column) {
        const auto question = questionIn(column, headers[column]);
        const bool asks = question && !question->text.isEmpty() && !question->isPart;
        out += asks ? tidied(question->text).remove(before).remove(behind) : headers[column];
    }
    return out;
}

// How many items are answered by `questions` in a row: all, or all but optional ones at the end. 0 where it does not fit.
int itemsAnsweredBy(int questions, const Definition& definition)
{
    const int items = static_cast<int>(definition.items.size());
    if (questions > items || questions == 0)
        return 0;
    const bool restOptional = std::all_of(definition.items.begin() + questions, definition.items.end(),
                                          [](const Item& item) { return item.optional; });
    return restOptional ? questions : 0;
}

// Columns that hold the questions of the questionnaire: of the headers with a prefix, those of this scale (phq1 for phq-9).
std::vector<Question> openQuestions(const QStringList& headers, const Mapping& mapping, const Definition& definition)
{
    std::vector<Question> questions;
    for (int column = 0; column < headers.size(); ++column)
        if (const auto question = questionIn(column, headers[column]);
            question && mapping.columns[static_cast<size_t>(column)].field.isEmpty())
            questions.push_back(*question);
    const auto isOfScale = [&](const Question& q) {
        return !q.group.isEmpty() && (definition.id == q.group || definition.id.startsWith(q.group + u'-'));
    };
    if (std::any_of(questions.begin(), questions.end(), isOfScale))
        std::erase_if(questions, [&](const Question& q) { return !isOfScale(q); });
    return questions;
}

// The first column of each question, the options of a multiple choice taken together.
std::vector<Question> grouped(const std::vector<Question>& questions)
{
    std::vector<Question> out;
    for (const Question& question : questions)
        if (out.empty() || !question.isPart || !out.back().isPart || out.back().number != question.number)
            out.push_back(question);
    return out;
}

// Questions in their order to items in theirs. A row of a matrix is an item; the options of a multiple choice are one. Both
// look the same, so the reading that fits the questionnaire is taken.
void matchInOrder(AnswerTableGuess& guess, const QStringList& headers, const Definition& definition)
{
    const std::vector<Question> all = openQuestions(headers, guess.mapping, definition);
    std::vector<Question> questions = all;
    int answered = itemsAnsweredBy(static_cast<int>(questions.size()), definition);
    if (answered == 0) {
        questions = grouped(all);
        answered = itemsAnsweredBy(static_cast<int>(questions.size()), definition);
    }
    guess.questions = static_cast<int>(questions.size());
    for (int i = 0; i < answered; ++i) {
        const size_t at = static_cast<size_t>(i);
        guess.mapping.columns[static_cast<size_t>(questions[at].column)] = {itemFieldKey(definition.items[at].id),
                                                                            Confidence::Guess};
    }
}

bool isNumberOrBlank(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(-?[0-9]+(\\.[0-9]+)?)?\\s*$"));
    return form.match(text.toString()).hasMatch();
}

AnswerShape shapeOf(const TableSheet& sheet, int headerRow, const QStringList& headers, const AnswerTableGuess& guess)
{
    constexpr int rowsAsked = 200;
    if (!guess.isSurveyExport)
        return AnswerShape::Own;
    if (headers.contains(QStringLiteral("总分")))
        return AnswerShape::Score;
    for (int column = 0; column < headers.size(); ++column) {
        if (!guess.mapping.columns[static_cast<size_t>(column)].field.startsWith(QLatin1StringView("item:")))
            continue;
        for (int row = headerRow + 1; row < std::min(sheet.rowCount(), headerRow + 1 + rowsAsked); ++row)
            if (!isNumberOrBlank(sheet.text(row, column)))
                return AnswerShape::Text;
    }
    return AnswerShape::Sequence;
}

} // namespace

QString itemFieldKey(const QString& itemId)
{
    return QStringLiteral("item:") + itemId;
}

ImportFields screeningImportFields(const Definition& definition)
{
    ImportFields out = embeddedImportFields(QStringLiteral("screening"));
    // A question may well contain 班级 or 学生. Were it taken for who answers, all items behind it would move up by one.
    for (ImportField& field : out.fields)
        field.match = ImportField::Match::WholeOnly;
    for (const Item& item : definition.items)
        out.fields.push_back({itemFieldKey(item.id), itemLabel(item), {item.id}, ImportField::Match::WholeOnly});
    return out;
}

AnswerTableGuess guessAnswerTable(const TableSheet& sheet, int headerRow, const Definition& definition)
{
    const QStringList headers = headersIn(sheet, headerRow);
    AnswerTableGuess guess;
    guess.isSurveyExport = isSurveyExport(headers);
    guess.mapping = guessMapping(withoutPhrases(headers), screeningImportFields(definition));
    const auto items = std::count_if(guess.mapping.columns.begin(), guess.mapping.columns.end(),
                                     [](const ColumnMatch& c) { return c.field.startsWith(QLatin1StringView("item:")); });
    guess.questions = static_cast<int>(items);
    if (items == 0)
        matchInOrder(guess, headers, definition);
    guess.shape = shapeOf(sheet, headerRow, headers, guess);
    return guess;
}

std::optional<int> findAnswerHeaderRow(const TableSheet& sheet, const Definition& definition)
{
    constexpr int rowsAsked = 20;
    for (int row = 0; row < std::min(rowsAsked, sheet.rowCount()); ++row)
        if (isSurveyExport(headersIn(sheet, row)))
            return row;
    return findHeaderRow(sheet, screeningImportFields(definition));
}

std::vector<MapRefusal> problemsOf(const Mapping& mapping, const Definition& definition)
{
    std::vector<MapRefusal> problems = problemsOf(mapping, screeningImportFields(definition));
    int found = 0, needed = 0, missing = 0;
    for (const Item& item : definition.items) {
        const bool mapped = mapping.columnOf(itemFieldKey(item.id)).has_value();
        found += mapped ? 1 : 0;
        needed += item.optional ? 0 : 1;
        missing += !mapped && !item.optional ? 1 : 0;
    }
    if (missing > 0)
        problems.push_back({MapWhy::ItemsMissing, QStringLiteral("%1/%2").arg(found).arg(needed)});
    return problems;
}

std::vector<int> columnsOfItem(const Mapping& mapping, const QStringList& headers, const Item& item)
{
    const auto first = mapping.columnOf(itemFieldKey(item.id));
    if (!first)
        return {};
    std::vector<int> columns{*first};
    const auto question = questionIn(*first, headers[*first]);
    if (item.type != ItemType::Multi || !question || !question->isPart)
        return columns;
    for (int column = *first + 1; column < headers.size(); ++column) {
        const auto next = questionIn(column, headers[column]);
        if (!next || !next->isPart || next->number != question->number)
            break;
        columns.push_back(column);
    }
    return columns;
}

} // namespace anxin
