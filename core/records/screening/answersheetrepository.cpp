// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/screening/answersheetrepository.h"

#include <algorithm>

namespace anxin {

namespace {

QString scoredSql(const char* condition)
{
    return QStringLiteral(R"sql(
        SELECT %1, r.signal, r.validity, r.reasons, r.score, coalesce(e.merged_into, e.id)
        FROM answer_sheet s JOIN student e ON e.id = s.student JOIN sheet_result r ON r.sheet = s.id
        WHERE %2 ORDER BY s.answered_on DESC, s.id DESC)sql")
        .arg(RecordTable<AnswerSheet>::columns(QStringLiteral("s")), QLatin1StringView(condition));
}

ScoredSheet readScored(const Row& row)
{
    constexpr int first = RecordTable<AnswerSheet>::width;
    Stored<AnswerSheet> sheet = RecordTable<AnswerSheet>::read(row);
    sheet.value.student = row.get<StudentId>(first + 4);
    return {
        std::move(sheet),
        {row.get<Signal>(first), row.get<SheetValidity>(first + 1), row.get<QString>(first + 2), row.get<QString>(first + 3)}};
}

} // namespace

AnswerSheetRepository::AnswerSheetRepository(Connection& connection)
    : m_table(connection),
      m_critical(connection),
      m_same(connection.prepare(QStringLiteral(R"sql(
        SELECT %1 FROM answer_sheet
        WHERE campaign = :campaign AND student = :student AND scale = :scale AND informant = :informant)sql")
                                    .arg(RecordTable<AnswerSheet>::columns()))),
      m_saveResult(connection.prepare(R"sql(
        INSERT OR REPLACE INTO sheet_result(sheet, signal, validity, reasons, score)
        VALUES (:sheet, :signal, :validity, :reasons, :score))sql")),
      m_hasCritical(connection.prepare("SELECT 1 FROM critical_answer WHERE sheet = :sheet AND alert = :alert")),
      m_ofCampaign(connection.prepare(scoredSql("s.campaign = :campaign"))),
      m_ofStudent(
          connection.prepare(scoredSql("s.student IN (SELECT id FROM student WHERE id = :student OR merged_into = :student)"))),
      m_unfinished(connection.prepare(
          QStringLiteral("SELECT %1 FROM answer_sheet WHERE campaign = :campaign AND unfinished = 1 ORDER BY created_at, id")
              .arg(RecordTable<AnswerSheet>::columns()))),
      m_typedSince(connection.prepare(R"sql(
        SELECT count(*) FROM answer_sheet WHERE campaign = :campaign AND scale = :scale AND source = 'paper'
                                            AND unfinished = 0 AND created_at >= :since)sql")),
      m_criticalOf(connection.prepare(QStringLiteral("SELECT %1 FROM critical_answer WHERE sheet = :sheet ORDER BY id")
                                          .arg(RecordTable<CriticalAnswer>::columns())))
{
}

std::optional<Stored<AnswerSheet>> AnswerSheetRepository::same(const AnswerSheet& sheet)
{
    return m_same.one(RecordTable<AnswerSheet>::read, sheet.campaign, sheet.student, sheet.scale, sheet.informant);
}

void AnswerSheetRepository::saveResult(UnitOfWork&, AnswerSheetId sheet, const SheetResult& result)
{
    m_saveResult.exec(sheet, result.signal, result.validity, result.reasons, result.score);
}

void AnswerSheetRepository::addCritical(UnitOfWork& uow, const CriticalAnswer& answer)
{
    if (!m_hasCritical.one([](const Row&) { return true; }, answer.sheet, answer.alert))
        m_critical.add(uow, answer);
}

void AnswerSheetRepository::addCriticalAnew(UnitOfWork& uow, CriticalAnswer answer)
{
    const auto before = std::ranges::count_if(criticalOf(answer.sheet), [&](const Stored<CriticalAnswer>& one) {
        return one.value.alert.section(u'#', 0, 0) == answer.alert;
    });
    if (before > 0)
        answer.alert += QStringLiteral("#%1").arg(before + 1);
    m_critical.add(uow, answer);
}

std::vector<ScoredSheet> AnswerSheetRepository::ofCampaign(CampaignId campaign)
{
    return m_ofCampaign.all(readScored, campaign);
}

std::vector<ScoredSheet> AnswerSheetRepository::ofStudent(StudentId student)
{
    return m_ofStudent.all(readScored, student);
}

std::vector<Stored<AnswerSheet>> AnswerSheetRepository::unfinishedIn(CampaignId campaign)
{
    return m_unfinished.all(RecordTable<AnswerSheet>::read, campaign);
}

int AnswerSheetRepository::typedSince(CampaignId campaign, const QString& scale, Moment since)
{
    return m_typedSince.one([](const Row& row) { return row.get<int>(0); }, campaign, scale, since).value_or(0);
}

std::vector<Stored<CriticalAnswer>> AnswerSheetRepository::criticalOf(AnswerSheetId sheet)
{
    return m_criticalOf.all(RecordTable<CriticalAnswer>::read, sheet);
}

} // namespace anxin
