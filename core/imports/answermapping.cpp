// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/answermapping.h"

#include "core/base/text.h"
#include "core/imports/factorfields.h"
#include "core/scales/labels.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace anxin {

namespace {

constexpr int rowsWithHeader = 20; // among the first of which it is looked for

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
    static const QRegularExpression counted(QStringLiteral("^第([0-9]{1,3})题[\\s、.:]*(.*)$"));
    static const QRegularExpression plain(QStringLiteral("^([A-Za-z_]*?)_?([0-9]{1,3})$"));
    if (const auto match = part.match(header); match.hasMatch())
        return Question{column, match.capturedView(1).toInt(), match.captured(2), true, {}};
    if (const auto match = whole.match(header); match.hasMatch())
        return Question{column, match.capturedView(1).toInt(), tidied(match.captured(2)), false, {}};
    if (const auto match = counted.match(header); match.hasMatch())
        return Question{column, match.capturedView(1).toInt(), match.captured(2), false, {}};
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

// Whether so many questions in a row can be the items from the first on, with only optional ones left out.
bool answersFrom(size_t questions, const Definition& definition)
{
    return questions > 0 && questions <= definition.items.size() &&
           std::all_of(definition.items.begin() + static_cast<qsizetype>(questions), definition.items.end(),
                       [](const Item& item) { return item.optional; });
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
void matchInOrder(Mapping& mapping, const QStringList& headers, const Definition& definition)
{
    const std::vector<Question> all = openQuestions(headers, mapping, definition);
    for (const std::vector<Question>& questions : {all, grouped(all)}) {
        if (!answersFrom(questions.size(), definition))
            continue;
        for (size_t i = 0; i < questions.size(); ++i)
            mapping.columns[static_cast<size_t>(questions[i].column)] = {itemFieldKey(definition.items[i].id),
                                                                         Confidence::Guess};
        return;
    }
}

bool isItem(const ColumnMatch& match)
{
    return match.field.startsWith(QLatin1StringView("item:"));
}

bool isFactor(const ColumnMatch& match)
{
    return match.field.startsWith(QLatin1StringView("step:"));
}

// How much speaks for a row of headers: 0 where nothing says who answers. Ids of items are mere numbers, and so are answers.
int columnsRecognised(const Mapping& mapping)
{
    const auto saysWho = [](const ColumnMatch& c) { return !c.field.isEmpty() && !isItem(c) && !isFactor(c); };
    if (std::none_of(mapping.columns.begin(), mapping.columns.end(), saysWho))
        return 0;
    return static_cast<int>(
        std::count_if(mapping.columns.begin(), mapping.columns.end(), [](const ColumnMatch& c) { return !c.field.isEmpty(); }));
}

QString someFactors(const ImportFields& fields)
{
    constexpr qsizetype most = 4;
    QStringList labels;
    for (const ImportField& field : fields.fields)
        if (field.key.startsWith(QLatin1StringView("step:")) && labels.size() < most)
            labels << field.label;
    return labels.join(QStringLiteral(", "));
}

bool isNumberOrBlank(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(-?[0-9]+(\\.[0-9]+)?)?\\s*$"));
    return form.match(text.toString()).hasMatch();
}

} // namespace

QString itemFieldKey(const QString& itemId)
{
    return QStringLiteral("item:") + itemId;
}

ImportFields screeningImportFields(const Definition& definition, AnswerShape shape)
{
    ImportFields out = embeddedImportFields(QStringLiteral("screening"));
    // A question may well contain 班级 or 学生. Were it taken for who answers, all items behind it would move up by one.
    for (ImportField& field : out.fields)
        field.match = ImportField::Match::WholeOnly;
    if (shape == AnswerShape::Totals) {
        for (ImportField& factor : factorFields(definition))
            out.fields.push_back(std::move(factor));
        return out;
    }
    for (const Item& item : definition.items)
        out.fields.push_back({itemFieldKey(item.id), itemLabel(item), {item.id}, ImportField::Match::WholeOnly});
    return out;
}

AnswerShape shapeOf(const LocatedTable& table)
{
    constexpr int rowsAsked = 200;
    const QStringList headers = table.headers();
    if (!isSurveyExport(headers))
        return AnswerShape::Own;
    if (headers.contains(QStringLiteral("总分")))
        return AnswerShape::Score;
    for (int column = 0; column < headers.size(); ++column) {
        if (!isItem(table.mapping.columns[static_cast<size_t>(column)]))
            continue;
        for (int row = table.headerRow + 1; row < std::min(table.sheet.rowCount(), table.headerRow + 1 + rowsAsked); ++row)
            if (!isNumberOrBlank(table.sheet.text(row, column)))
                return AnswerShape::Text;
    }
    return AnswerShape::Sequence;
}

namespace {
// The table in whose header most is recognised.
std::optional<LocatedTable> bestTable(const TableFile& file, const Definition& definition, AnswerShape shape)
{
    const ImportFields fields = screeningImportFields(definition, shape);
    const auto comparable = [&](const QStringList& headers) {
        return shape == AnswerShape::Totals ? bareHeaders(withoutPhrases(headers), definition) : withoutPhrases(headers);
    };
    std::optional<LocatedTable> found;
    int most = 0;
    for (const TableSheet& sheet : file.sheets) {
        for (int row = 0; row < std::min(rowsWithHeader, sheet.rowCount()); ++row) {
            const QStringList headers = headersIn(sheet, row);
            Mapping mapping = guessMapping(comparable(headers), fields);
            const int recognised = isSurveyExport(headers) ? std::numeric_limits<int>::max() : columnsRecognised(mapping);
            if (recognised <= most)
                continue;
            most = recognised;
            found.emplace(LocatedTable{file, sheet, row, std::move(mapping)});
        }
    }
    return found;
}

bool hasFactors(const std::optional<LocatedTable>& table)
{
    return table && std::any_of(table->mapping.columns.begin(), table->mapping.columns.end(), isFactor);
}
} // namespace

Result<LocatedAnswers, MapRefusal> locateAnswers(const TableFile& file, const Definition& definition, AnswerShape declared)
{
    auto found = bestTable(file, definition, declared);
    if (!found)
        return refuse(MapRefusal{MapWhy::NoHeaderRow});
    if (declared == AnswerShape::Totals)
        return LocatedAnswers{std::move(*found), declared};
    const auto noItem = [&] { return std::none_of(found->mapping.columns.begin(), found->mapping.columns.end(), isItem); };
    if (noItem())
        matchInOrder(found->mapping, found->headers(), definition);
    const bool onlyFactors = noItem() && hasFactors(bestTable(file, definition, AnswerShape::Totals));
    const AnswerShape shape = onlyFactors ? AnswerShape::Totals : shapeOf(*found);
    return LocatedAnswers{std::move(*found), shape};
}

std::vector<MapRefusal> problemsOf(const Mapping& mapping, const Definition& definition, AnswerShape shape)
{
    const ImportFields fields = screeningImportFields(definition, shape);
    std::vector<MapRefusal> problems = problemsOf(mapping, fields);
    if (shape == AnswerShape::Totals) {
        if (std::none_of(mapping.columns.begin(), mapping.columns.end(), isFactor))
            problems.push_back({MapWhy::NoFactor, someFactors(fields)});
        return problems;
    }
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

std::vector<ItemColumn> columnsOfItem(const LocatedTable& table, const Item& item)
{
    const auto first = table.mapping.columnOf(itemFieldKey(item.id));
    if (!first)
        return {};
    const QStringList headers = table.headers();
    const auto question = questionIn(*first, headers[*first]);
    if (item.type != ItemType::Multi || !question || !question->isPart)
        return {{*first, {}}};
    std::vector<ItemColumn> columns;
    for (int column = *first; column < headers.size(); ++column) {
        const auto next = questionIn(column, headers[column]);
        if (!next || !next->isPart || next->number != question->number)
            break;
        columns.push_back({column, next->text});
    }
    return columns;
}

QStringList unreadHeaders(const LocatedTable& table, const Definition& definition)
{
    LocatedTable read = table;
    for (const Item& item : definition.items)
        for (const ItemColumn& part : columnsOfItem(table, item))
            read.mapping.columns[static_cast<size_t>(part.column)].field = itemFieldKey(item.id);
    return unreadHeaders(read);
}

} // namespace anxin
