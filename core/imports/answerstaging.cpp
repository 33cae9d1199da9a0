// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/answerstaging.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/imports/optionreader.h"
#include "core/scales/factorscores.h"
#include "core/scales/steprange.h"

#include <QHash>
#include <QRegularExpression>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString wordsOf(const AnswerReading& reading)
{
    return reading.coding ? reading.coding->name : label(reading.shape);
}

QString sentenceOf(const MapRefusal& refusal)
{
    return sentence(refusal);
}

QString sentenceOf(const CodingRefusal& refusal)
{
    QStringList lines{
        Tr::tr("The answers are not written as declared (“%1”): %2 cells hold something else. No row of the file was taken, "
               "because the rows that seem to fit may be misread too. Declare how the answers are written, or correct these "
               "cells and read the file again.")
            .arg(refusal.reading)
            .arg(refusal.cells)};
    for (const CellViolation& violation : refusal.first)
        lines << sentence(violation);
    if (const auto shown = static_cast<int>(refusal.first.size()); shown < refusal.cells)
        lines << Tr::tr("… and %1 more.").arg(refusal.cells - shown);
    return lines.join(u'\n');
}

// 97秒, 1分37秒, 97
Result<int, Violation> readSeconds(const CellText& cell)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:([0-9]{1,3})(?:小时|时))?(?:([0-9]{1,4})分钟?)?(?:([0-9]{1,7})秒?)?$"));
    const QString text = tidied(cell.text);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return refuse(Violation{{}, Rule::NotANumber, {}, text});
    return match.capturedView(1).toInt() * 3600 + match.capturedView(2).toInt() * 60 + match.capturedView(3).toInt();
}

// Reads the factor scores of a row, as far as there are columns for them.
class FactorReader {
public:
    FactorReader(const Definition& definition, const LocatedTable& table)
        : m_definition(definition),
          m_ranges(rangesOf(definition))
    {
        for (std::size_t i = 0; i < definition.steps.size(); ++i)
            if (const auto column = table.mapping.columnOf(stepKey(definition.steps[i].id)))
                m_columns.push_back({i, *column});
    }

    QString firstKey() const { return stepKey(m_definition.steps[m_columns.front().step].id); }

    void read(RowReader& row, Answers& answers) const
    {
        for (const auto& [step, column] : m_columns) {
            const auto cell = row.cellIn(column);
            const QString text = cell ? tidied(cell->text) : QString();
            if (text.isEmpty())
                continue;
            const QString key = stepKey(m_definition.steps[step].id);
            const Value value = Rational::fromDecimal(text);
            if (!value)
                row.note(key, {.field = {}, .rule = Rule::NotANumber, .found = text});
            else if (!m_ranges[step].holds(*value))
                row.note(key, {.field = {}, .rule = Rule::OutOfRange, .expected = rangeText(m_ranges[step]), .found = text});
            else
                answers.insert(key, text);
        }
        noteContradictions(row, answers);
    }

private:
    struct Column {
        std::size_t step;
        int column;
    };

    void noteContradictions(RowReader& row, const Answers& answers) const
    {
        constexpr int places = 3;
        for (const auto& found : scoreFactors(m_definition, answers).contradictions) {
            const Step& step = m_definition.steps[static_cast<std::size_t>(found.step)];
            const QString computed = Tr::tr("%1, which follows from the other scores and counts", "a number")
                                         .arg(found.computed.toRoundedText(places));
            row.note(stepKey(step.id),
                     {.field = {}, .rule = Rule::Conflict, .expected = computed, .found = answers.value(stepKey(step.id))},
                     CellViolation::Weight::Warns);
        }
    }

    const Definition& m_definition;
    const std::vector<StepRange> m_ranges;
    std::vector<Column> m_columns;
};

class SheetStager {
public:
    SheetStager(RowReader& reader, const OptionReader& options, const SchoolContext& school)
        : m_reader(reader),
          m_options(options),
          m_school(school)
    {
    }

    const std::vector<CellViolation>& outside() const { return m_outside; }
    int cellsOutside() const { return m_cellsOutside; }
    void addItem(const Item& item, std::vector<ItemColumn> columns) { m_items.push_back({&item, std::move(columns)}); }
    // In place of items.
    void readFactors(const FactorReader& factors) { m_factors = &factors; }

    StagedSheet stage()
    {
        StagedSheet sheet;
        sheet.studentNo = m_reader.value("student_no", readNumberText);
        if (auto number = m_reader.value("national_no", readNumberText))
            sheet.nationalNo = number->toUpper();
        sheet.name = m_reader.value("name", readName);
        sheet.classUnit = classUnit();
        sheet.submittedAt = m_reader.value("submitted_at", readDateTime);
        sheet.seconds = m_reader.value("seconds", readSeconds);
        for (const ItemCells& item : m_items)
            readItem(item, sheet.answers);
        if (m_factors)
            m_factors->read(m_reader, sheet.answers);
        if (m_reader.refused())
            return sheet;
        if (!sheet.studentNo && !sheet.nationalNo && !sheet.name)
            m_reader.note("student_no", {.field = {}, .rule = Rule::Required});
        else if (sheet.answers.isEmpty())
            m_reader.note(m_factors ? m_factors->firstKey() : itemFieldKey(m_items.front().item->id),
                          {.field = {}, .rule = Rule::Required});
        else
            refuseSecond(sheet);
        return sheet;
    }

private:
    struct ItemCells {
        const Item* item;
        std::vector<ItemColumn> columns;
    };

    void readItem(const ItemCells& item, Answers& answers)
    {
        std::vector<OptionReader::Written> written;
        for (const auto& [column, option] : item.columns) {
            const auto cell = m_reader.cellIn(column);
            written.push_back({cell ? tidied(cell->text) : QString(), option});
        }
        auto code = m_options.read(*item.item, written);
        if (!code)
            noteOutside(item, std::move(code.error()));
        else if (!code->isEmpty())
            answers.insert(item.item->id, *code);
    }

    void noteOutside(const ItemCells& item, Violation violation)
    {
        constexpr size_t shown = 5;
        m_reader.note(itemFieldKey(item.item->id), std::move(violation));
        ++m_cellsOutside;
        if (m_outside.size() < shown)
            m_outside.push_back(m_reader.lastNote());
    }

    // A class only helps to find a pupil, so what cannot be understood is left out: the sequence export of a survey writes
    // the number of an option here.
    std::optional<ClassAddress> classUnit() const
    {
        const auto cell = m_reader.cellOf("class_unit");
        auto label = cell ? parseClassLabel(cell->text.toString()) : std::nullopt;
        if (!label)
            return std::nullopt;
        if (const auto gradeCell = m_reader.cellOf("grade"))
            if (const auto grade = parseClassLabel(gradeCell->text.toString()); grade && !label->grade && !label->entryYear) {
                label->stage = grade->stage;
                label->grade = grade->grade;
                label->entryYear = grade->entryYear;
            }
        const auto resolved = resolveClass(*label, std::nullopt, m_school);
        return resolved ? std::optional(resolved->address) : std::nullopt;
    }

    void refuseSecond(const StagedSheet& sheet)
    {
        const auto [field, value] = sheet.studentNo    ? std::pair{"student_no", *sheet.studentNo}
                                    : sheet.nationalNo ? std::pair{"national_no", *sheet.nationalNo}
                                                       : std::pair{"name", nameKey(sheet)};
        const QString key = QLatin1StringView(field) + u' ' + value;
        const auto first = m_rows.constFind(key);
        if (first == m_rows.cend())
            m_rows.insert(key, m_reader.number());
        else
            m_reader.note(field, {.field = {}, .rule = Rule::Duplicate, .expected = QString::number(*first), .found = value});
    }

    static QString nameKey(const StagedSheet& sheet)
    {
        const auto& unit = sheet.classUnit;
        return unit ? QStringLiteral("%1 %2-%3-%4").arg(*sheet.name, toCode(unit->stage)).arg(unit->entryYear).arg(unit->number)
                    : *sheet.name;
    }

    RowReader& m_reader;
    const OptionReader& m_options;
    const SchoolContext& m_school;
    std::vector<ItemCells> m_items;
    const FactorReader* m_factors = nullptr;
    std::vector<CellViolation> m_outside; // the first cells that the declared reading does not know
    int m_cellsOutside = 0;
    QHash<QString, int> m_rows; // field and value of whom was read already → in which row
};

} // namespace

std::optional<AnswerReading> answerReading(const Definition& definition, QStringView name)
{
    if (const auto shape = fromCode<AnswerShape>(name))
        return AnswerReading{*shape, nullptr};
    if (const Coding* coding = definition.coding(name))
        return AnswerReading{AnswerShape::Own, coding};
    return std::nullopt;
}

QString nameOf(const AnswerReading& reading)
{
    return reading.coding ? reading.coding->name : toCode(reading.shape);
}

QString sentence(const AnswersRefusal& refusal)
{
    return std::visit([](const auto& why) { return sentenceOf(why); }, refusal);
}

Result<Staging<StagedSheet>, AnswersRefusal> stageAnswers(const LocatedTable& table, const Definition& definition,
                                                          const AnswerReading& reading, const SchoolContext& school,
                                                          Progress& progress)
{
    if (const auto problems = problemsOf(table.mapping, definition, reading.shape); !problems.empty())
        return refuse(AnswersRefusal{problems.front()});
    const ImportFields fields = screeningImportFields(definition, reading.shape);
    const OptionReader options(definition, reading);
    Staging<StagedSheet> staging;
    RowReader reader(table, fields, staging.violations);
    SheetStager stager(reader, options, school);
    const FactorReader factors(definition, table);
    if (reading.shape == AnswerShape::Totals)
        stager.readFactors(factors);
    for (const Item& item : definition.items)
        if (auto columns = columnsOfItem(table, item); !columns.empty())
            stager.addItem(item, std::move(columns));
    stageRows(table, reader, staging, progress, [&] { return stager.stage(); });
    if (stager.cellsOutside() > 0)
        return refuse(AnswersRefusal{CodingRefusal{wordsOf(reading), stager.cellsOutside(), stager.outside()}});
    return staging;
}

} // namespace anxin
