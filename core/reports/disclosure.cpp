// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/disclosure.h"

#include "core/base/fault.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Disclosure)
};

constexpr int mostSpare = 5;

int columnOf(const ReportTable& table, const QString& key)
{
    const int column = table.columnAt(key);
    if (column < 0)
        throw Fault{FaultKind::Bug, QStringLiteral("report table without its column ") + key};
    return column;
}

// The counts of one table as unknowns of the equations that its reader knows.
class Puzzle {
public:
    explicit Puzzle(const ReportTable& table);

    void hideSmall(SmallCells rule);
    // Hides neighbours until every hidden number could be another one.
    void hideNeighbours();
    bool isHidden(int row, int column) const
    {
        const int cell = m_cellAt[row][column];
        return cell >= 0 && m_cells[cell].hidden;
    }

private:
    struct Unknown {
        qint64 value;
        Breadth breadth;
        bool sum; // of a total row or a sum column
        int column;
        bool hidden = false;
        int change = 0;             // while looking for another solution: -1, 0 or 1
        std::vector<int> equations; // in which it takes part
        std::vector<int> above;     // cells that it cannot exceed
        std::vector<int> below;     // cells that cannot exceed it
    };
    struct Term {
        int cell;
        int sign;
    };
    struct Equation { // the terms add up to nothing
        std::vector<Term> terms;
        int balance = 0;
    };

    void addUnknowns(const ReportRow& row, bool total);
    void addEquation(const std::vector<int>& parts, int whole);
    bool canChange(int cell, int spare);
    bool change(int cell, int by, std::vector<int>& trail);
    bool settle(std::vector<int>& trail);
    void undo(std::vector<int>& trail, std::size_t length);
    int neighbourToHide(int cell) const;
    qint64 least(const Unknown& unknown) const;

    const ReportTable& m_table;
    std::vector<std::vector<int>> m_cellAt; // by row (the total last) and column; -1 where there is no count
    std::vector<Unknown> m_cells;
    std::vector<Equation> m_equations;
    int m_steps = 0;
    int m_spare = 0; // so many visible cells may still join a solution; they are hidden then
};

Puzzle::Puzzle(const ReportTable& table) : m_table(table)
{
    for (const ReportRow& row : table.rows)
        addUnknowns(row, false);
    if (table.total)
        addUnknowns(*table.total, true);
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const ReportColumn& described = table.columns[column];
        if (described.kind != ColumnKind::Count)
            continue;
        if (table.total) {
            std::vector<int> parts;
            for (std::size_t row = 0; row < table.rows.size(); ++row)
                parts.push_back(m_cellAt[row][column]);
            addEquation(parts, m_cellAt.back()[column]);
        }
        for (auto& row : m_cellAt) {
            if (!described.sumOf.empty()) {
                std::vector<int> parts;
                for (const QString& key : described.sumOf)
                    parts.push_back(row[columnOf(table, key)]);
                addEquation(parts, row[column]);
            }
            const int around = described.within.isEmpty() ? -1 : row[columnOf(table, described.within)];
            if (around >= 0 && row[column] >= 0) {
                m_cells[row[column]].above.push_back(around);
                m_cells[around].below.push_back(row[column]);
            }
        }
    }
}

void Puzzle::addUnknowns(const ReportRow& row, bool total)
{
    if (row.cells.size() != m_table.columns.size())
        throw Fault{FaultKind::Bug, QStringLiteral("report row with too few or too many cells: ") + row.key};
    std::vector<int>& cells = m_cellAt.emplace_back();
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        const Count* count = std::get_if<Count>(&row.cells[column]);
        cells.push_back(count ? static_cast<int>(m_cells.size()) : -1);
        if (count)
            m_cells.push_back({count->value,
                               row.breadth,
                               total || !m_table.columns[column].sumOf.empty(),
                               static_cast<int>(column),
                               false,
                               0,
                               {},
                               {},
                               {}});
    }
}

void Puzzle::addEquation(const std::vector<int>& parts, int whole)
{
    if (whole < 0)
        return;
    const int index = static_cast<int>(m_equations.size());
    Equation equation{{{whole, -1}}};
    m_cells[whole].equations.push_back(index);
    for (const int part : parts) {
        if (part < 0)
            continue;
        equation.terms.push_back({part, 1});
        m_cells[part].equations.push_back(index);
    }
    // What costs the reader least comes first, wherever a solution looks for a cell.
    std::ranges::stable_sort(equation.terms, {}, [&](const Term& term) {
        return std::tuple{m_cells[term.cell].sum, m_cells[term.cell].value};
    });
    m_equations.push_back(std::move(equation));
}

void Puzzle::hideSmall(SmallCells rule)
{
    for (Unknown& cell : m_cells)
        cell.hidden = (!rule.openFrom || cell.breadth < *rule.openFrom) && cell.value > 0 && cell.value < rule.below;
}

void Puzzle::hideNeighbours()
{
    for (bool again = true; again;) {
        again = false;
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            const int cell = static_cast<int>(i);
            while (m_cells[i].hidden && !canChange(cell, 0)) {
                // The fewest others with which it can change; where that needs many, its neighbours one after the other.
                bool found = false;
                for (int spare = 1; spare <= mostSpare && !found; ++spare)
                    found = canChange(cell, spare);
                const int neighbour = found ? -1 : neighbourToHide(cell);
                if (!found && neighbour < 0)
                    break;
                if (!found)
                    m_cells[neighbour].hidden = true;
                again = true; // what was hidden may stand before this one, and must be able to change too
            }
        }
    }
}

// The least that a reader must reckon with for a hidden number. Zeros are told as long as that is possible, so a reader who
// knows this program takes 1, until a column holds a hidden zero.
qint64 Puzzle::least(const Unknown& unknown) const
{
    return std::any_of(m_cells.begin(), m_cells.end(),
                       [&](const Unknown& u) { return u.hidden && u.column == unknown.column && u.value == 0; })
               ? 0
               : 1;
}

// Is there another solution, in which this cell is one more or one less? Up to `spare` visible cells may take part in it and
// are hidden then; as they change in it themselves, each of them is safe.
bool Puzzle::canChange(int cell, int spare)
{
    for (const int by : {1, -1}) {
        m_steps = 0;
        m_spare = spare;
        std::vector<int> trail;
        const bool found = change(cell, by, trail) && settle(trail);
        const std::vector<int> solution = trail;
        undo(trail, 0);
        if (!found)
            continue;
        for (const int part : solution)
            m_cells[part].hidden = true;
        return true;
    }
    return false;
}

// Changes a cell, and with it those that the "some of" relations carry along. False where that cannot be.
bool Puzzle::change(int cell, int by, std::vector<int>& trail)
{
    Unknown& unknown = m_cells[cell];
    if (unknown.change != 0)
        return unknown.change == by;
    if (!unknown.hidden && (m_spare == 0 || unknown.sum || unknown.value == 0)) // sums and zeros are hidden last
        return false;
    if (unknown.value + by < least(unknown))
        return false;
    m_spare -= unknown.hidden ? 0 : 1;
    unknown.change = by;
    trail.push_back(cell);
    for (const int index : unknown.equations)
        for (const Term& term : m_equations[index].terms)
            if (term.cell == cell)
                m_equations[index].balance += term.sign * by;
    const auto now = [&](int other) { return m_cells[other].value + m_cells[other].change; };
    for (const int other : unknown.above)
        if (now(cell) > now(other) && !change(other, by, trail))
            return false;
    for (const int other : unknown.below)
        if (now(other) > now(cell) && !change(other, by, trail))
            return false;
    return true;
}

// Brings all equations back into balance, one at a time, each by one more hidden cell; goes back where that leads nowhere.
// Gives up after a while: then more is hidden than would be needed, never less.
bool Puzzle::settle(std::vector<int>& trail)
{
    constexpr int patience = 2000;
    const auto open = std::find_if(m_equations.begin(), m_equations.end(), [](const Equation& e) { return e.balance != 0; });
    if (open == m_equations.end())
        return true;
    const Equation& equation = *open;
    for (const Term& term : equation.terms) {
        if (++m_steps > patience)
            return false;
        const int by = equation.balance > 0 ? -term.sign : term.sign;
        const std::size_t length = trail.size();
        if (m_cells[term.cell].change == 0 && change(term.cell, by, trail) && settle(trail))
            return true;
        undo(trail, length);
    }
    return false;
}

void Puzzle::undo(std::vector<int>& trail, std::size_t length)
{
    for (; trail.size() > length; trail.pop_back()) {
        Unknown& unknown = m_cells[trail.back()];
        m_spare += unknown.hidden ? 0 : 1;
        for (const int index : unknown.equations)
            for (const Term& term : m_equations[index].terms)
                if (term.cell == trail.back())
                    m_equations[index].balance -= term.sign * unknown.change;
        unknown.change = 0;
    }
}

// The visible cell whose loss costs the reader least, of those that pin this one: first a single number, then a sum; first
// one that is not zero; the smallest. Where all its own neighbours are hidden already, one of theirs. -1 where nothing is left.
int Puzzle::neighbourToHide(int cell) const
{
    int best = -1;
    const auto cost = [&](int other) {
        const Unknown& u = m_cells[other];
        return std::tuple{u.sum, u.value == 0, u.value, other};
    };
    const auto consider = [&](int other) {
        if (!m_cells[other].hidden && (best < 0 || cost(other) < cost(best)))
            best = other;
    };
    const auto considerNeighboursOf = [&](const Unknown& unknown) {
        for (const int index : unknown.equations)
            for (const Term& term : m_equations[index].terms)
                consider(term.cell);
        for (const auto* bounds : {&unknown.above, &unknown.below})
            for (const int other : *bounds)
                consider(other);
    };
    considerNeighboursOf(m_cells[cell]);
    if (best < 0)
        for (const Unknown& unknown : m_cells)
            if (unknown.hidden)
                considerNeighboursOf(unknown);
    return best;
}

bool suppressIn(ReportTable& table, SmallCells rule)
{
    Puzzle puzzle{table};
    puzzle.hideSmall(rule);
    puzzle.hideNeighbours();
    bool any = false;
    const auto suppressRow = [&](ReportRow& row, int index) {
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const ReportColumn& described = table.columns[column];
            const bool hide = described.kind == ColumnKind::Percentage
                                  ? std::holds_alternative<Ratio>(row.cells[column]) &&
                                        (puzzle.isHidden(index, columnOf(table, described.part)) ||
                                         puzzle.isHidden(index, columnOf(table, described.whole)))
                                  : puzzle.isHidden(index, static_cast<int>(column));
            any = any || hide;
            if (hide)
                row.cells[column] = Suppressed{};
        }
    };
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        suppressRow(table.rows[i], static_cast<int>(i));
    if (table.total)
        suppressRow(*table.total, static_cast<int>(table.rows.size()));
    return any;
}

} // namespace

ReportModel disclosed(ReportModel model, SmallCells rule)
{
    bool any = false;
    for (ReportTable& table : model.tables)
        any = suppressIn(table, rule) || any;
    if (any)
        model.definitions.push_back(
            {QStringLiteral("*"), Tr::tr("Not told: a count from 1 to %1, or a number from which such a count could be worked "
                                         "out. The school keeps the exact numbers.")
                                      .arg(rule.below - 1)});
    return model;
}

} // namespace anxin
