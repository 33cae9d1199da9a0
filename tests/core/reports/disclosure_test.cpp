// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fault.h"
#include "core/reports/disclosure.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <algorithm>
#include <functional>

using namespace anxin;

namespace {

ReportColumn counts(const char* key, std::vector<QString> sumOf = {}, QString within = {})
{
    return {QString::fromLatin1(key), QString::fromLatin1(key), ColumnKind::Count, std::move(sumOf), std::move(within)};
}

// A table of these columns; values of sum columns and of the total are worked out.
ReportTable tableOf(std::vector<ReportColumn> columns, std::vector<std::vector<qint64>> values)
{
    ReportTable table{QStringLiteral("t"), QStringLiteral("T"), std::move(columns), {}, {}};
    std::vector<ReportCell> totals(table.columns.size(), Count{0});
    for (std::size_t r = 0; r < values.size(); ++r) {
        ReportRow row{QStringLiteral("grade-%1").arg(r), Breadth::Grade, {}};
        std::size_t next = 0;
        for (const ReportColumn& column : table.columns)
            row.cells.push_back(column.sumOf.empty() ? ReportCell{Count{values[r][next++]}} : ReportCell{Count{0}});
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            for (const QString& part : table.columns[c].sumOf)
                std::get<Count>(row.cells[c]).value += std::get<Count>(row.cells[table.columnAt(part)]).value;
            std::get<Count>(totals[c]).value += std::get<Count>(row.cells[c]).value;
        }
        table.rows.push_back(std::move(row));
    }
    table.total = ReportRow{QStringLiteral("total"), Breadth::School, totals};
    return table;
}

ReportTable published(const ReportTable& table, SmallCells rule = {})
{
    ReportModel model;
    model.tables = {table};
    return disclosed(model, rule).tables.front();
}

bool hidden(const ReportCell& cell)
{
    return std::holds_alternative<Suppressed>(cell);
}

// Somebody with pencil and paper: tries every table of whole numbers up to `most` that fits what is published, and notes which
// values each hidden cell takes. Knows nothing of how this program hides.
class Reader {
public:
    explicit Reader(const ReportTable& table) : m_table(table) {}

    // Cells (row, column) whose value follows from what is published.
    std::vector<std::pair<std::size_t, std::size_t>> workedOut(qint64 most)
    {
        m_values.assign(m_table.rows.size(), std::vector<qint64>(m_table.columns.size()));
        m_seen.assign(m_table.rows.size() + 1, std::vector<std::vector<qint64>>(m_table.columns.size()));
        guess(0, 0, most);
        std::vector<std::pair<std::size_t, std::size_t>> result;
        for (std::size_t r = 0; r < m_seen.size(); ++r)
            for (std::size_t c = 0; c < m_seen[r].size(); ++c)
                if (hidden(cellAt(r, c)) && m_seen[r][c].size() < 2)
                    result.emplace_back(r, c);
        return result;
    }

private:
    const ReportCell& cellAt(std::size_t r, std::size_t c) const
    {
        return r < m_table.rows.size() ? m_table.rows[r].cells[c] : m_table.total->cells[c];
    }
    bool agrees(std::size_t r, std::size_t c, qint64 value) const
    {
        const Count* told = std::get_if<Count>(&cellAt(r, c));
        return !told || told->value == value;
    }

    void guess(std::size_t r, std::size_t c, qint64 most)
    {
        if (r == m_table.rows.size())
            return compareTotals();
        if (c == m_table.columns.size())
            return guess(r + 1, 0, most);
        const ReportColumn& column = m_table.columns[c];
        qint64 low = 0;
        qint64 high = most;
        if (!column.sumOf.empty()) {
            low = 0;
            for (const QString& part : column.sumOf)
                low += m_values[r][m_table.columnAt(part)];
            high = low;
        }
        if (!column.within.isEmpty())
            high = std::min(high, m_values[r][m_table.columnAt(column.within)]);
        if (const Count* told = std::get_if<Count>(&cellAt(r, c))) {
            low = std::max(low, told->value);
            high = std::min(high, told->value);
        }
        for (qint64 value = low; value <= high; ++value) {
            m_values[r][c] = value;
            if (withinTotal(r, c))
                guess(r, c + 1, most);
        }
    }

    bool withinTotal(std::size_t rows, std::size_t c) const
    {
        const Count* told = std::get_if<Count>(&m_table.total->cells[c]);
        qint64 sum = 0;
        for (std::size_t r = 0; r <= rows; ++r)
            sum += m_values[r][c];
        return !told || sum <= told->value;
    }

    void compareTotals()
    {
        std::vector<qint64> totals(m_table.columns.size());
        for (std::size_t c = 0; c < totals.size(); ++c) {
            for (const auto& row : m_values)
                totals[c] += row[c];
            if (!agrees(m_table.rows.size(), c, totals[c]))
                return;
        }
        const auto note = [&](std::size_t r, std::size_t c, qint64 value) {
            auto& seen = m_seen[r][c];
            if (std::find(seen.begin(), seen.end(), value) == seen.end())
                seen.push_back(value);
        };
        for (std::size_t c = 0; c < totals.size(); ++c) {
            for (std::size_t r = 0; r < m_values.size(); ++r)
                note(r, c, m_values[r][c]);
            note(m_values.size(), c, totals[c]);
        }
    }

    const ReportTable& m_table;
    std::vector<std::vector<qint64>> m_values;
    std::vector<std::vector<std::vector<qint64>>> m_seen;
};

std::vector<qint64> numbers(int count, int below)
{
    std::vector<qint64> values;
    for (int i = 0; i < count; ++i)
        values.push_back(*rc::gen::inRange<qint64>(0, below));
    return values;
}

// No small count of a grade is told, every number told is the true one, and nothing hidden can be worked out.
void requireSafe(const ReportTable& table, qint64 most)
{
    const ReportTable out = published(table);
    for (std::size_t r = 0; r < out.rows.size(); ++r)
        for (std::size_t c = 0; c < out.columns.size(); ++c) {
            const qint64 truth = std::get<Count>(table.rows[r].cells[c]).value;
            if (hidden(out.rows[r].cells[c]))
                continue;
            RC_ASSERT(std::get<Count>(out.rows[r].cells[c]).value == truth);
            RC_ASSERT((truth == 0 || truth >= 5));
        }
    RC_ASSERT(Reader{out}.workedOut(most).empty());
}

} // namespace

TEST_CASE("a hidden count cannot be worked out from the total of its column", "[reports][disclosure]")
{
    CHECK(rc::check([] {
        const int rows = *rc::gen::inRange(1, 5);
        std::vector<std::vector<qint64>> values;
        for (int r = 0; r < rows; ++r)
            values.push_back(numbers(1, 9));
        requireSafe(tableOf({counts("a")}, values), 20);
    }));
}

TEST_CASE("a hidden count cannot be worked out from totals and subtotals together", "[reports][disclosure]")
{
    CHECK(rc::check([] {
        const int rows = *rc::gen::inRange(2, 4);
        std::vector<std::vector<qint64>> values;
        for (int r = 0; r < rows; ++r)
            values.push_back(numbers(2, 8));
        requireSafe(tableOf({counts("a"), counts("b"), counts("sum", {QStringLiteral("a"), QStringLiteral("b")})}, values), 12);
    }));
}

TEST_CASE("a hidden count cannot be worked out from those of whom it counts some", "[reports][disclosure]")
{
    CHECK(rc::check([] {
        std::vector<std::vector<qint64>> values;
        for (int r = 0; r < 2; ++r) {
            std::vector<qint64> row = numbers(3, 8);
            std::sort(row.rbegin(), row.rend());
            values.push_back(row);
        }
        requireSafe(tableOf({counts("pupils"), counts("screened", {}, QStringLiteral("pupils")),
                             counts("flagged", {}, QStringLiteral("screened"))},
                            values),
                    10);
    }));
}

TEST_CASE("the pencil-and-paper reader finds a number that only one neighbour hides", "[reports][disclosure]")
{
    ReportTable careless = tableOf({counts("a")}, {{2}, {7}, {9}});
    careless.rows[0].cells[0] = Suppressed{};
    CHECK(Reader{careless}.workedOut(20).size() == 1);
}

TEST_CASE("one small count takes the smallest neighbour with it and leaves the rest and the total", "[reports][disclosure]")
{
    const ReportTable out = published(tableOf({counts("a")}, {{2}, {40}, {9}, {0}}));
    CHECK(hidden(out.rows[0].cells[0]));
    CHECK(out.rows[1].cells[0] == ReportCell{Count{40}});
    CHECK(hidden(out.rows[2].cells[0]));
    CHECK(out.rows[3].cells[0] == ReportCell{Count{0}});
    CHECK(out.total->cells[0] == ReportCell{Count{51}});
}

TEST_CASE("one small count of a table with sums both ways takes three others with it, and no sum", "[reports][disclosure]")
{
    const ReportTable table =
        tableOf({counts("pupils"),
                 counts("all", {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, QStringLiteral("pupils")),
                 counts("a"), counts("b"), counts("c")},
                {{398, 6, 10, 11}, {394, 2, 9, 7}});
    const ReportTable out = published(table);
    int hiddenCells = 0;
    for (const ReportRow& row : out.rows)
        for (const ReportCell& cell : row.cells)
            hiddenCells += hidden(cell);
    CHECK(hiddenCells == 4);
    CHECK(hidden(out.rows[1].cells[2]));
    for (const ReportRow& row : out.rows)
        CHECK_FALSE(hidden(row.cells[1]));
    for (const ReportCell& cell : out.total->cells)
        CHECK_FALSE(hidden(cell));
}

TEST_CASE("two ones that are all there is need a third to hide among", "[reports][disclosure]")
{
    const ReportTable out = published(tableOf({counts("a")}, {{1}, {1}, {30}, {60}}));
    CHECK(hidden(out.rows[0].cells[0]));
    CHECK(hidden(out.rows[1].cells[0]));
    CHECK(hidden(out.rows[2].cells[0]));
    CHECK(out.rows[3].cells[0] == ReportCell{Count{60}});
}

TEST_CASE("small counts of the whole school are told only where the rule opens them", "[reports][disclosure]")
{
    const ReportTable table = tableOf({counts("a")}, {{1}, {0}, {1}});
    CHECK(hidden(published(table).total->cells[0]));
    CHECK(published(table, {5, Breadth::School}).total->cells[0] == ReportCell{Count{2}});
}

TEST_CASE("rows of a whole grade are told where the rule opens them", "[reports][disclosure]")
{
    ReportTable table = tableOf({counts("a")}, {{1}, {2}, {30}});
    table.rows[0].breadth = Breadth::BelowGrade;
    const ReportTable out = published(table, {5, Breadth::Grade});
    CHECK(hidden(out.rows[0].cells[0]));
    CHECK(hidden(out.rows[1].cells[0])); // only as the neighbour
    CHECK(out.rows[2].cells[0] == ReportCell{Count{30}});
    table.rows[0].breadth = Breadth::Grade;
    CHECK_FALSE(hidden(published(table, {5, Breadth::Grade}).rows[0].cells[0]));
}

TEST_CASE("a share of a hidden count is hidden with it", "[reports][disclosure]")
{
    ReportTable table =
        tableOf({counts("screened"), counts("flagged", {}, QStringLiteral("screened"))}, {{50, 2}, {60, 12}, {70, 20}});
    table.columns.push_back({QStringLiteral("rate"),
                             QStringLiteral("rate"),
                             ColumnKind::Percentage,
                             {},
                             {},
                             QStringLiteral("flagged"),
                             QStringLiteral("screened")});
    const std::vector<ReportCell> rates{ratioOf(2, 50), ratioOf(12, 60), ratioOf(20, 70)};
    for (std::size_t r = 0; r < 3; ++r)
        table.rows[r].cells.push_back(rates[r]);
    table.total->cells.push_back(ratioOf(34, 180));
    const ReportTable out = published(table);
    CHECK(hidden(out.rows[0].cells[2]));
    CHECK(hidden(out.rows[1].cells[2]));
    CHECK(out.rows[2].cells[2] == ReportCell{Ratio{20, 70}});
    CHECK(out.total->cells[2] == ReportCell{Ratio{34, 180}});
}

TEST_CASE("a report in which something was hidden says so, another one does not", "[reports][disclosure]")
{
    ReportModel model;
    model.tables = {tableOf({counts("a")}, {{1}, {30}, {40}})};
    CHECK(disclosed(model).definitions.size() == 1);
    model.tables = {tableOf({counts("a")}, {{0}, {30}, {40}})};
    CHECK(disclosed(model).definitions.empty());
}

TEST_CASE("a share whose columns are not in the table is a bug, not a leak", "[reports][disclosure]")
{
    ReportModel model;
    model.tables = {tableOf({counts("a")}, {{1}, {30}})};
    model.tables[0].columns.push_back(
        {QStringLiteral("rate"), {}, ColumnKind::Percentage, {}, {}, QStringLiteral("b"), QStringLiteral("a")});
    for (ReportRow& row : model.tables[0].rows)
        row.cells.push_back(ratioOf(1, 30));
    model.tables[0].total.reset();
    CHECK_THROWS_AS(disclosed(model), Fault);
}
