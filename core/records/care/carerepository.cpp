// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/care/carerepository.h"

namespace anxin {

namespace {
template <class Record>
QString sql(const char* rest)
{
    return QStringLiteral("SELECT %1 FROM %2 WHERE %3")
        .arg(RecordTable<Record>::columns(), QLatin1StringView(tableOf(static_cast<const Record*>(nullptr))),
             QLatin1StringView(rest));
}
} // namespace

CareRepository::CareRepository(Connection& connection)
    : m_archived(connection),
      m_measures(connection),
      m_safety(connection),
      m_formulations(connection),
      m_reviews(connection),
      m_handOvers(connection),
      m_archivedOf(connection.prepare(sql<ArchivedPlan>("case_file = :case_file ORDER BY number DESC"))),
      m_measuresOf(connection.prepare(
          sql<CareMeasure>("case_file = :case_file ORDER BY ended_on IS NOT NULL, due_on IS NULL, due_on, ended_on DESC, id"))),
      m_measuresWithDay(connection.prepare(
          sql<CareMeasure>("ended_on IS NULL AND due_on IS NOT NULL AND case_file IN (SELECT id FROM case_file WHERE closed_on "
                           "IS NULL) ORDER BY due_on, id"))),
      m_safetyOf(connection.prepare(sql<SafetyPlan>("case_file = :case_file ORDER BY made_on DESC, id DESC"))),
      m_lastSafetyPlans(connection.prepare("SELECT case_file, max(made_on) FROM safety_plan GROUP BY case_file")),
      m_formulationsOf(connection.prepare(sql<Formulation>("case_file = :case_file ORDER BY written_on DESC, id DESC"))),
      m_reviewsOf(connection.prepare(sql<StageReview>("case_file = :case_file ORDER BY held_on DESC, id DESC"))),
      m_toRefer(connection.prepare(R"sql(
        SELECT c.student, v.held_on, c.file_no FROM stage_review v JOIN case_file c ON c.id = v.case_file
        WHERE v.next_step = 'refer'
          AND NOT EXISTS (SELECT 1 FROM case_file o JOIN stage_review later ON later.case_file = o.id
                          WHERE o.student = c.student AND later.kind <> 'postponed'
                            AND (later.held_on, later.id) > (v.held_on, v.id))
          AND NOT EXISTS (SELECT 1 FROM referral r WHERE r.student = c.student AND r.referred_on >= v.held_on)
        ORDER BY v.held_on, v.id)sql")),
      m_handOversOf(connection.prepare(sql<HandOver>("case_file = :case_file ORDER BY handed_on DESC, id DESC"))),
      m_unreceived(connection.prepare(
          QStringLiteral("SELECT %1, c.student, c.file_no FROM hand_over h JOIN case_file c ON c.id = h.case_file WHERE "
                         "h.received_on IS NULL AND h.withdrawn_on IS NULL ORDER BY h.handed_on, h.id")
              .arg(RecordTable<HandOver>::columns(QStringLiteral("h")))))
{
}

void CareRepository::archive(UnitOfWork& uow, ArchivedPlan plan)
{
    const auto known = archivedOf(plan.caseFile);
    plan.number = known.empty() ? 1 : known.front().value.number + 1;
    m_archived.add(uow, plan);
}

std::vector<Stored<ArchivedPlan>> CareRepository::archivedOf(CaseFileId file)
{
    return m_archivedOf.all(RecordTable<ArchivedPlan>::read, file);
}

std::vector<Stored<CareMeasure>> CareRepository::measuresOf(CaseFileId file)
{
    return m_measuresOf.all(RecordTable<CareMeasure>::read, file);
}

std::vector<Stored<CareMeasure>> CareRepository::measuresWithDay()
{
    return m_measuresWithDay.all(RecordTable<CareMeasure>::read);
}

std::vector<Stored<SafetyPlan>> CareRepository::safetyPlansOf(CaseFileId file)
{
    return m_safetyOf.all(RecordTable<SafetyPlan>::read, file);
}

std::vector<CareRepository::FileDay> CareRepository::lastSafetyPlans()
{
    return m_lastSafetyPlans.all([](const Row& row) { return FileDay{row.get<CaseFileId>(0), row.get<QDate>(1)}; });
}

std::vector<Stored<Formulation>> CareRepository::formulationsOf(CaseFileId file)
{
    return m_formulationsOf.all(RecordTable<Formulation>::read, file);
}

std::vector<Stored<StageReview>> CareRepository::reviewsOf(CaseFileId file)
{
    return m_reviewsOf.all(RecordTable<StageReview>::read, file);
}

std::vector<CareRepository::ToRefer> CareRepository::toRefer()
{
    return m_toRefer.all([](const Row& row) { return ToRefer{row.get<StudentId>(0), row.get<QDate>(1), row.get<QString>(2)}; });
}

std::vector<Stored<HandOver>> CareRepository::handOversOf(CaseFileId file)
{
    return m_handOversOf.all(RecordTable<HandOver>::read, file);
}

std::vector<CareRepository::Unreceived> CareRepository::unreceived()
{
    constexpr int after = RecordTable<HandOver>::width;
    return m_unreceived.all([](const Row& row) {
        return Unreceived{RecordTable<HandOver>::read(row), row.get<StudentId>(after), row.get<QString>(after + 1)};
    });
}

} // namespace anxin
