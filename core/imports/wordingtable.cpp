// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/wordingtable.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace anxin {

namespace {

constexpr int mostTitleRows = 10; // above the headers

struct Columns {
    int headerRow = 0;
    int number = -1;
    int text = -1;
    std::vector<std::pair<int, QString>> answers; // column and code
};

template <std::size_t N>
bool isOneOf(const QString& word, const std::array<const char16_t*, N>& words)
{
    return std::ranges::any_of(words, [&](const char16_t* known) { return word == QStringView(known); });
}

bool isNumberHeader(const QString& header)
{
    return isOneOf(header, std::array{u"题号", u"编号", u"序号", u"item", u"no"});
}

bool isTextHeader(const QString& header)
{
    return isOneOf(header, std::array{u"题目", u"题干", u"内容", u"条目", u"text", u"question"});
}

// What a pupil reads keeps its punctuation; lines of one cell become one.
QString asWritten(QStringView cell)
{
    return cell.toString().simplified();
}

// As the definition writes it; a code that it does not have stays as it is.
QString codeOf(const QString& written, const Definition& definition)
{
    for (const QString& code : definition.codes)
        if (code.compare(written, Qt::CaseInsensitive) == 0)
            return code;
    return written;
}

// "选项0" and "option 0": "0". Nothing for another header.
QString codeIn(const QString& header)
{
    for (const QString& word : {QStringLiteral("选项"), QStringLiteral("option"), QStringLiteral("答案")})
        if (header.startsWith(word))
            return header.mid(word.size()).trimmed();
    return {};
}

std::optional<Columns> columnsOf(const TableSheet& sheet)
{
    for (int row = 0; row < std::min(sheet.rowCount(), mostTitleRows); ++row) {
        Columns columns;
        columns.headerRow = row;
        for (int column = 0; column < sheet.columnCount(); ++column) {
            const QString header = tidied(sheet.text(row, column)).toLower();
            if (isNumberHeader(header))
                columns.number = column;
            else if (isTextHeader(header))
                columns.text = column;
            else if (const QString code = codeIn(header); !code.isEmpty())
                columns.answers.emplace_back(column, code);
        }
        if (columns.number >= 0 && columns.text >= 0)
            return columns;
    }
    return std::nullopt;
}

// "1", "1.", "第1题" and "Q1" are question 1.
QString itemIn(const QString& cell, const Definition& definition)
{
    if (definition.itemIndex.contains(cell))
        return cell;
    QString bare = cell.toLower();
    for (const QChar& mark : QStringLiteral("第题q.、)）("))
        bare.remove(mark);
    bare = bare.trimmed();
    return definition.itemIndex.contains(bare) ? bare : cell;
}

} // namespace

Result<Wording, WordingRefusal> readWording(const TableFile& file, const Definition& definition)
{
    const auto sheet = std::ranges::find_if(file.sheets, [](const TableSheet& one) { return columnsOf(one).has_value(); });
    if (sheet == file.sheets.end())
        return refuse(WordingRefusal{WordingProblem::NoColumns});
    const Columns columns = *columnsOf(*sheet);
    Wording wording;
    QStringList twice;
    for (int row = columns.headerRow + 1; row < sheet->rowCount(); ++row) {
        const QString key = tidied(sheet->text(row, columns.number));
        const QString text = asWritten(sheet->text(row, columns.text));
        if (key.isEmpty())
            continue;
        if (isOneOf(key, std::array{u"指导语", u"说明", u"instruction"})) {
            wording.instruction = text;
            continue;
        }
        const bool ofAll = isOneOf(key, std::array{u"选项", u"全部", u"options"});
        const QString item = itemIn(key, definition);
        if (!ofAll && wording.items.contains(item))
            twice << key;
        if (!ofAll)
            wording.items.insert(item, text);
        for (const auto& [column, code] : columns.answers)
            if (const QString words = asWritten(sheet->text(row, column)); !words.isEmpty())
                (ofAll ? wording.answers : wording.answersOf[item]).insert(codeOf(code, definition), words);
    }
    if (!twice.isEmpty())
        return refuse(WordingRefusal{WordingProblem::TwiceItems, twice});
    if (const auto problem = problemOf(wording, definition))
        return refuse(*problem);
    return wording;
}

} // namespace anxin
