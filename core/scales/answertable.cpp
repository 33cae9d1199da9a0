// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/answertable.h"

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AnswerTable)
};

// As definitions write it, as our other files do, and as Chinese sheets do.
std::optional<Sex> sexOf(const QString& text)
{
    if (text == u"M" || text == u"m" || text == u"男")
        return Sex::Male;
    if (text == u"F" || text == u"f" || text == u"女")
        return Sex::Female;
    return fromCode<Sex>(text);
}

std::optional<int> wholeNumber(const QString& text)
{
    constexpr int most = 150;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 0 && number <= most ? std::optional{number} : std::nullopt;
}

} // namespace

std::optional<AnswerTable::Column> AnswerTable::personColumn(QStringView name)
{
    constexpr std::array columns{
        std::pair{"row", Column::Row},
        std::pair{"sex", Column::Sex},
        std::pair{"age", Column::Age},
        std::pair{"grade", Column::Grade},
        std::pair{"informant", Column::Informant},
    };
    for (const auto& [word, column] : columns)
        if (name == QLatin1StringView(word))
            return column;
    return std::nullopt;
}

Result<AnswerTable, ColumnRefusal> AnswerTable::of(const Definition& definition, const QStringList& header)
{
    AnswerTable table;
    QStringList seen;
    bool hasItems = false;
    for (const QString& cell : header) {
        const QString name = cell.trimmed();
        if (seen.contains(name))
            return refuse(ColumnRefusal{ColumnProblem::DuplicateColumn, name});
        seen.append(name);
        const auto known = personColumn(name);
        const bool isItem = definition.itemIndex.contains(name); // an item called "age" is the item
        if (!isItem && !known)
            return refuse(ColumnRefusal{ColumnProblem::UnknownColumn, name});
        table.m_places.push_back({isItem ? Column::Answer : *known, name});
        hasItems = hasItems || isItem;
    }
    if (!hasItems)
        return refuse(ColumnRefusal{ColumnProblem::NoItems, {}});
    return table;
}

AnswerRow AnswerTable::read(const QStringList& cells) const
{
    AnswerRow row;
    const std::size_t filled = std::min<std::size_t>(m_places.size(), cells.size());
    for (std::size_t i = 0; i < filled; ++i) {
        const auto& [column, name] = m_places[i];
        const QString text = cells[static_cast<qsizetype>(i)].trimmed();
        if (text.isEmpty())
            continue;
        bool isUnderstood = true;
        const auto keep = [&](auto& attribute, const auto& value) {
            attribute = value;
            isUnderstood = value.has_value();
        };
        switch (column) {
        case Column::Row: row.row = text; break;
        case Column::Sex: keep(row.subject.sex, sexOf(text)); break;
        case Column::Age: keep(row.subject.age, wholeNumber(text)); break;
        case Column::Grade: keep(row.subject.grade, wholeNumber(text)); break;
        case Column::Informant: keep(row.subject.informant, fromCode<Subject::Informant>(text)); break;
        case Column::Answer: row.answers.insert(name, text); break;
        }
        if (!isUnderstood)
            row.unreadable.append(name);
    }
    return row;
}

QString sentence(const ColumnRefusal& refusal)
{
    switch (refusal.problem) {
    case ColumnProblem::UnknownColumn:
        return Tr::tr("This questionnaire has no item “%1”. The first row names the items; row, sex, age, grade and informant "
                      "may stand beside them.")
            .arg(refusal.column);
    case ColumnProblem::DuplicateColumn: return Tr::tr("The column “%1” is there twice.").arg(refusal.column);
    case ColumnProblem::NoItems: return Tr::tr("No column of this table names an item of the questionnaire.");
    }
    return {};
}

} // namespace anxin
