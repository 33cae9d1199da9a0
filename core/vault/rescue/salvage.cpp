// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/rescue/salvage.h"

#include "core/vault/backup/contents.h"
#include "core/vault/rescue/btree.h"
#include "core/vault/rescue/placeholders.h"
#include "core/vault/rescue/tableshape.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace anxin {

namespace {

constexpr qint64 mostNumbers = 10'000'000; // beyond, row numbers are not given in sequence, and gaps say nothing

// What the damaged file says of itself.
struct SourceSchema {
    struct Index {
        QString table;
        quint32 root;   // first page
        bool isPartial; // knows only some of the rows
    };
    std::map<QString, quint32> tables; // name → first page
    std::vector<Index> indexes;
};

QString textOf(const StoredValue& value)
{
    const auto* text = std::get_if<StoredText>(&value);
    return text ? QString::fromUtf8(text->utf8) : QString();
}

qint64 integerOf(const StoredValue& value)
{
    const auto* integer = std::get_if<qint64>(&value);
    return integer ? *integer : 0;
}

class Salvage {
public:
    Salvage(const PageFile& file, Connection& target) : m_file(file), m_target(target)
    {
        for (const QString& table : tablesOf(target))
            m_shapes.push_back(shapeOf(target, table));
    }

    RescueReport run(qint64 auditCount)
    {
        readSchema();
        for (const TableShape& shape : m_shapes)
            if (const auto root = m_schema.tables.find(shape.table); root != m_schema.tables.end())
                takeTree(shape, root->second);
        placeOrphans();
        askIndexes();
        if (auditCount > 0)
            m_tallies[QStringLiteral("audit")].known.insert(auditCount);
        Placeholders placeholders = standInForLost(m_target);
        return report(placeholders);
    }

private:
    struct Tally {
        std::set<qint64> saved;
        std::set<qint64> known; // saved or not
        qint64 savedWithoutNumber = 0;
    };

    // Its pages are known by their rows too, where the first page is damaged.
    void readSchema()
    {
        for (const quint32 page : treeUnder(m_file, 1))
            m_claimed.insert(page);
        for (quint32 page = 1; page <= m_file.count(); ++page) {
            if (kindOf(m_file, page) != PageKind::TableLeaf)
                continue;
            const PageRows found = rowsOn(m_file, page);
            if (!m_claimed.contains(page) && (found.rows.empty() || !std::ranges::all_of(found.rows, &isOfSchema)))
                continue;
            m_claimed.insert(page);
            for (const StoredRow& row : found.rows)
                readSchemaRow(row);
        }
    }

    static bool isOfSchema(const StoredRow& row)
    {
        const QStringList kinds{QStringLiteral("table"), QStringLiteral("index"), QStringLiteral("trigger")};
        return row.values.size() == 5 && kinds.contains(textOf(row.values[0])) && std::holds_alternative<qint64>(row.values[3]);
    }

    void readSchemaRow(const StoredRow& row)
    {
        if (!isOfSchema(row))
            return;
        const auto root = static_cast<quint32>(integerOf(row.values[3]));
        if (textOf(row.values[0]) == QStringLiteral("table"))
            m_schema.tables[textOf(row.values[1])] = root;
        else if (textOf(row.values[0]) == QStringLiteral("index"))
            m_schema.indexes.push_back(
                {textOf(row.values[2]), root, textOf(row.values[4]).contains(QStringLiteral(" WHERE "), Qt::CaseInsensitive)});
    }

    // What the schema brings with it stays only where the file has no page of the table.
    void makeRoom(const TableShape& shape)
    {
        if (!m_tallies.contains(shape.table))
            m_target.exec(QStringLiteral("DELETE FROM ") + quotedName(shape.table));
    }

    bool isSaved(const TableShape& shape, const StoredRow& row)
    {
        try {
            m_target.exec(shape.insertOf(row));
            return true;
        } catch (const Fault& fault) {
            if (fault.kind() == FaultKind::DiskFull || fault.kind() == FaultKind::DeviceFailed)
                throw;
            return false; // a rule of the table
        }
    }

    void takePage(const TableShape& shape, quint32 page)
    {
        makeRoom(shape);
        Tally& tally = m_tallies[shape.table];
        const PageRows found = rowsOn(m_file, page);
        tally.known.insert(found.cut.begin(), found.cut.end());
        for (const StoredRow& row : found.rows) {
            const bool saved = isSaved(shape, row);
            if (!shape.hasRowNumbers) {
                tally.savedWithoutNumber += saved ? 1 : 0;
                continue;
            }
            tally.known.insert(row.number);
            if (saved)
                tally.saved.insert(row.number);
        }
    }

    void takeTree(const TableShape& shape, quint32 root)
    {
        for (const quint32 page : treeUnder(m_file, root)) {
            m_claimed.insert(page);
            const PageKind kind = kindOf(m_file, page);
            const bool hasRows = shape.hasRowNumbers ? kind == PageKind::TableLeaf
                                                     : kind == PageKind::IndexLeaf || kind == PageKind::IndexInterior;
            if (hasRows)
                takePage(shape, page);
        }
    }

    // Pages of rows whose parent page is damaged: they belong to the table whose rules all of their rows keep. Where there are
    // several, one whose every column the rows have goes before one with columns that were added later, and of those the one
    // with the most rules is right: rows do not keep them by chance.
    void placeOrphans()
    {
        for (quint32 page = 2; page <= m_file.count(); ++page) {
            if (m_claimed.contains(page) || kindOf(m_file, page) != PageKind::TableLeaf)
                continue;
            const PageRows found = rowsOn(m_file, page);
            const TableShape* home = nullptr;
            bool isSure = false;
            for (const TableShape& shape : m_shapes) {
                if (!isHome(shape, found))
                    continue;
                const auto likely = [&](const TableShape& one) {
                    const bool isWhole = found.rows.front().values.size() == one.columns.size();
                    return std::pair{isWhole, one.rules};
                };
                isSure = home == nullptr || likely(shape) != likely(*home);
                if (home == nullptr || likely(shape) > likely(*home))
                    home = &shape;
            }
            if (home != nullptr && isSure)
                takePage(*home, page);
            else if (!found.rows.empty() || !found.cut.empty())
                m_unplaced.push_back(page);
        }
    }

    // Tried out, and taken back.
    bool isHome(const TableShape& shape, const PageRows& found)
    {
        if (!shape.hasRowNumbers || found.rows.empty() ||
            !std::ranges::all_of(found.rows, [&](const StoredRow& row) { return shape.fits(row); }))
            return false;
        m_target.exec("SAVEPOINT trial");
        makeRoom(shape);
        const bool fits = std::ranges::all_of(found.rows, [&](const StoredRow& row) { return isSaved(shape, row); });
        m_target.exec("ROLLBACK TO trial; RELEASE trial");
        return fits;
    }

    // The last value of an index entry is the number of its row: indexes name rows whose own page is gone.
    void askIndexes()
    {
        std::set<QString> numbered;
        for (const TableShape& shape : m_shapes)
            if (shape.hasRowNumbers)
                numbered.insert(shape.table);
        for (const auto& [table, root, isPartial] : m_schema.indexes) {
            if (!numbered.contains(table))
                continue;
            for (const quint32 page : treeUnder(m_file, root)) {
                const PageKind kind = kindOf(m_file, page);
                if (kind != PageKind::IndexLeaf && kind != PageKind::IndexInterior)
                    continue;
                for (const StoredRow& entry : rowsOn(m_file, page).rows)
                    if (!entry.values.empty() && integerOf(entry.values.back()) > 0)
                        m_tallies[table].known.insert(integerOf(entry.values.back()));
            }
        }
    }

    // Row numbers below the highest are accounted for one by one; what came after it only a whole index knows.
    bool mayLackMore(const TableShape& shape) const
    {
        const auto root = m_schema.tables.find(shape.table);
        if (root == m_schema.tables.end())
            return !isWholeTree(m_file, 1); // else the file is older than the table
        if (!shape.hasRowNumbers)
            return !isWholeTree(m_file, root->second);
        return !isEndWhole(m_file, root->second) &&
               std::ranges::none_of(m_schema.indexes, [&](const SourceSchema::Index& index) {
                   return index.table == shape.table && !index.isPartial && isWholeTree(m_file, index.root);
               });
    }

    // The rows that are there although none was saved: those that the schema brings with it, and placeholders.
    std::vector<qint64> brought(const TableShape& shape)
    {
        if (!shape.hasRowNumbers)
            return {};
        return m_target.prepare(QStringLiteral("SELECT rowid FROM ") + quotedName(shape.table)).all([](const Row& row) {
            return row.get<qint64>(0);
        });
    }

    RescueReport report(Placeholders& placeholders)
    {
        RescueReport report{m_file.count(), m_file.damaged(), m_unplaced, {}, false};
        for (const TableShape& shape : m_shapes) {
            Tally& tally = m_tallies[shape.table];
            tally.known.insert(placeholders.lost[shape.table].begin(), placeholders.lost[shape.table].end());
            for (const qint64 dropped : placeholders.dropped[shape.table])
                tally.saved.erase(dropped);
            TableRescue of{shape.table,       static_cast<qint64>(tally.saved.size()) + tally.savedWithoutNumber, {}, {}, {},
                           mayLackMore(shape)};
            std::ranges::set_difference(tally.known, tally.saved, std::back_inserter(of.lost));
            of.standIns = tally.saved.empty() ? brought(shape) : placeholders.made[shape.table];
            const qint64 highest = tally.known.empty() ? 0 : *tally.known.rbegin();
            for (qint64 number = 1; number < highest && highest < mostNumbers; ++number)
                if (!tally.known.contains(number))
                    of.unknown.push_back(number);
            report.tables.push_back(std::move(of));
        }
        return report;
    }

    const PageFile& m_file;
    Connection& m_target;
    std::vector<TableShape> m_shapes;
    SourceSchema m_schema;
    std::set<quint32> m_claimed;
    std::vector<quint32> m_unplaced;
    std::map<QString, Tally> m_tallies;
};

// What guards the records in daily work, and is in the way of writing them again.
class TriggersAside {
public:
    explicit TriggersAside(Connection& target) : m_target(target)
    {
        m_triggers = target.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all([](const Row& row) {
            return std::pair{row.get<QString>(0), row.get<QString>(1)};
        });
        for (const auto& [name, sql] : m_triggers)
            target.exec(QStringLiteral("DROP TRIGGER ") + quotedName(name));
    }
    void putBack()
    {
        for (const auto& [name, sql] : m_triggers)
            m_target.exec(sql);
    }

private:
    Connection& m_target;
    std::vector<std::pair<QString, QString>> m_triggers;
};

template <class Sum>
qint64 sumOf(const std::vector<TableRescue>& tables, Sum&& sum)
{
    return std::accumulate(tables.begin(), tables.end(), qint64{0},
                           [&](qint64 total, const TableRescue& table) { return total + sum(table); });
}

} // namespace

qint64 RescueReport::saved() const
{
    return sumOf(tables, [](const TableRescue& table) { return table.saved; });
}

qint64 RescueReport::lost() const
{
    return sumOf(tables, [](const TableRescue& table) { return static_cast<qint64>(table.lost.size()); });
}

qint64 RescueReport::unknown() const
{
    return sumOf(tables, [](const TableRescue& table) { return static_cast<qint64>(table.unknown.size()); });
}

bool RescueReport::mayLackMore() const
{
    return std::ranges::any_of(tables, &TableRescue::mayLackMore);
}

bool RescueReport::isAllSaved() const
{
    return lost() + unknown() == 0 && unplacedPages.empty() && !mayLackMore();
}

RescueReport salvage(const PageFile& file, Connection& target, qint64 auditCount)
{
    target.exec("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE");
    try {
        TriggersAside triggers{target};
        RescueReport report = Salvage{file, target}.run(auditCount);
        triggers.putBack();
        target.exec("COMMIT; PRAGMA foreign_keys = ON");
        return report;
    } catch (...) {
        target.rollBack();
        throw;
    }
}

} // namespace anxin
