// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/studentmerge/belongingsrepository.h"

#include "core/vault/references.h"

#include <algorithm>
#include <array>

namespace anxin {

namespace {

constexpr std::array staying{"student_merge", "kept_apart", "batch_change"};

bool stays(const QString& table)
{
    return std::ranges::any_of(staying, [&](const char* one) { return table == QLatin1StringView(one); });
}

void append(std::vector<ColumnRows>& to, std::vector<ColumnRows>&& from)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

} // namespace

BelongingsRepository::BelongingsRepository(Connection& connection)
    : m_latestSpell(connection.prepare("SELECT coalesce(max(id), 0) FROM enrolment_spell")),
      m_spellsAfter(connection.prepare("SELECT id FROM enrolment_spell WHERE id > :after AND student = :student ORDER BY id")),
      m_removeSpell(connection.prepare("DELETE FROM enrolment_spell WHERE id = :id")),
      m_notes{Kind::SessionNote,
              connection.prepare(
                  "UPDATE session_note SET case_file = :to WHERE id = :id AND case_file = :from AND signed_at IS NULL"),
              connection.prepare("SELECT uid FROM session_note WHERE id = :id")},
      m_measures{Kind::CareMeasure,
                 connection.prepare("UPDATE care_measure SET case_file = :to WHERE id = :id AND case_file = :from"),
                 connection.prepare("SELECT uid FROM care_measure WHERE id = :id")}
{
    for (const Reference& reference : referencesTo(connection, QStringLiteral("student")))
        if (!stays(reference.table))
            m_columns.push_back(columnOf(connection, reference.table, reference.column));
}

BelongingsRepository::Column BelongingsRepository::columnOf(Connection& connection, const QString& table, const QString& column)
{
    const std::optional<Kind> kind = fromCode<Kind>(table); // without one it is no record, and has no uid and no moment
    return {
        table, column, kind,
        connection.prepare(QStringLiteral("SELECT id FROM %1 WHERE %2 = :student ORDER BY id").arg(table, column)),
        // What the schema allows only once stays where it is.
        connection.prepare(QStringLiteral("UPDATE OR IGNORE %1 SET %2 = :to WHERE id = :id AND %2 = :from").arg(table, column)),
        connection.prepare(
            QStringLiteral("SELECT %2 FROM %1 WHERE id = :id").arg(table, kind ? QStringLiteral("uid") : QStringLiteral("id"))),
        connection.prepare(QStringLiteral("SELECT count(*) FROM %1 WHERE %2 = :student AND %3 > :after")
                               .arg(table, column, kind ? QStringLiteral("created_at") : QStringLiteral("id")))};
}

BelongingsRepository::Outcome BelongingsRepository::moveAll(UnitOfWork& uow, StudentId from, StudentId to)
{
    Outcome all;
    for (Column& column : m_columns) {
        const auto rows = column.of.all([](const Row& row) { return row.get<qint64>(0); }, from);
        Outcome one = moveWhere(uow, column, rows, from, to);
        append(all.moved, std::move(one.moved));
        append(all.stayed, std::move(one.stayed));
    }
    return all;
}

BelongingsRepository::Outcome BelongingsRepository::move(UnitOfWork& uow, const std::vector<ColumnRows>& rows, StudentId from,
                                                         StudentId to)
{
    Outcome all;
    for (const ColumnRows& wanted : rows) {
        const auto column = std::ranges::find_if(
            m_columns, [&](const Column& one) { return one.table == wanted.table && one.column == wanted.column; });
        if (column == m_columns.end())
            throw Fault{FaultKind::Damaged, QStringLiteral("no column %1.%2 names a pupil").arg(wanted.table, wanted.column)};
        const auto owned = column->of.all([](const Row& row) { return row.get<qint64>(0); }, from);
        std::vector<qint64> present;
        std::ranges::copy_if(wanted.rows, std::back_inserter(present),
                             [&](qint64 row) { return std::ranges::binary_search(owned, row); });
        Outcome one = moveWhere(uow, *column, present, from, to);
        append(all.moved, std::move(one.moved));
        append(all.stayed, std::move(one.stayed));
    }
    return all;
}

BelongingsRepository::Outcome BelongingsRepository::moveWhere(UnitOfWork& uow, Column& column, const std::vector<qint64>& rows,
                                                              StudentId from, StudentId to)
{
    ColumnRows moved{column.table, column.column, {}}, stayed = moved;
    for (const qint64 row : rows) {
        if (column.move.exec(to, row, from) == 0) {
            stayed.rows.push_back(row);
            continue;
        }
        moved.rows.push_back(row);
        if (column.kind)
            uow.record(*column.kind, *column.uid.one([](const Row& one) { return one.get<Uid>(0); }, row), ChangeType::Changed,
                       column.column);
    }
    Outcome outcome;
    if (!moved.rows.empty())
        outcome.moved.push_back(std::move(moved));
    if (!stayed.rows.empty())
        outcome.stayed.push_back(std::move(stayed));
    return outcome;
}

std::vector<std::pair<Kind, int>> BelongingsRepository::counts(StudentId student, Moment after)
{
    std::vector<std::pair<Kind, int>> all;
    for (Column& column : m_columns)
        if (column.kind)
            if (const int count = column.count.one([](const Row& row) { return row.get<int>(0); }, student, after).value_or(0))
                all.emplace_back(*column.kind, count);
    return all;
}

qint64 BelongingsRepository::latestSpell()
{
    return m_latestSpell.one([](const Row& row) { return row.get<qint64>(0); }).value_or(0);
}

std::vector<qint64> BelongingsRepository::spellsAfter(qint64 spell, StudentId student)
{
    return m_spellsAfter.all([](const Row& row) { return row.get<qint64>(0); }, spell, student);
}

void BelongingsRepository::removeSpells(UnitOfWork&, const std::vector<qint64>& spells)
{
    for (const qint64 spell : spells)
        m_removeSpell.exec(spell);
}

void BelongingsRepository::moveWork(UnitOfWork& uow, Work& work, qint64 row, CaseFileId from, CaseFileId to)
{
    if (work.move.exec(to, row, from) > 0)
        uow.record(work.kind, *work.uid.one([](const Row& one) { return one.get<Uid>(0); }, row), ChangeType::Changed,
                   QStringLiteral("case_file"));
}

} // namespace anxin
