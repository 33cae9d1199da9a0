// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/rollovermodel.h"

#include "core/base/text.h"
#include "core/imports/newclasses.h"

namespace anxin {

RolloverModel::RolloverModel(Rollover& rollover, StudentImporting& import, const RuleBook& rules,
                             std::function<QString()> beforeCommit)
    : m_rollover(rollover),
      m_import(import),
      m_rules(rules),
      m_beforeCommit(std::move(beforeCommit))
{
    connect(&m_groups, &RolloverGroups::ticked, this, &RolloverModel::tick);
    connect(&m_pupils, &RolloverPupils::ticked, this, [this](std::size_t row, bool isTicked) { tick({row}, isTicked); });
}

void RolloverModel::begin()
{
    m_list.clear();
    propose();
}

void RolloverModel::propose()
{
    m_plan = m_rollover.plan(m_list);
    m_groups.set(m_plan);
    showGroup(0);
    m_questions.set(m_plan, clock().today());
    Q_EMIT changed();
}

void RolloverModel::showGroup(int group)
{
    m_pupils.set(m_plan, m_groups.rowsOf(group));
}

void RolloverModel::tick(const std::vector<std::size_t>& rows, bool isTicked)
{
    for (const std::size_t row : rows)
        m_plan.rows.at(row).isTicked = isTicked;
    m_groups.recount();
    m_pupils.recount();
    m_questions.set(m_plan, clock().today());
    Q_EMIT changed();
}

void RolloverModel::answer(int question, LeaverAnswer answer)
{
    m_plan.rows.at(m_questions.rowOf(question)).answer = answer;
    m_questions.recount();
    Q_EMIT changed();
}

void RolloverModel::keepFollowingAll()
{
    for (RolloverRow& row : m_plan.rows)
        if (row.isQuestion() && !row.answer)
            row.answer = LeaverAnswer::KeepFollowing;
    m_questions.recount();
    Q_EMIT changed();
}

void RolloverModel::keepHere(int question)
{
    tick({m_questions.rowOf(question)}, false);
}

Result<QString, QString> RolloverModel::take(const ClassListFile& file)
{
    if (!file.table)
        return refuse(file.refusal);
    QString known;
    const auto columns = m_import.locate(file.table, known);
    if (!columns)
        return refuse(columns.error());
    if (const QStringList obstacles = obstaclesOf(*columns); !obstacles.isEmpty())
        return refuse(inOneLine(obstacles));
    SchoolContext school = m_import.school();
    school.today = m_plan.year.firstDay(); // its grades hold then
    NoProgress atOnce;
    const StudentPlan plan = m_import.plan(stageClassList(*columns, {}, school, atOnce), ListCover::SomePupils);
    const NewClasses named = newClassesOf(plan);
    for (const auto& [student, unit] : named)
        m_list.insert_or_assign(student, unit);
    propose();
    QStringList said{tr("“%1”: known pupils with a class in it: %2.")
                         .arg(file.table->name, QLocale().toString(static_cast<int>(named.size())))};
    if (const int others = plan.receipt.counts.added + plan.receipt.counts.skipped; others > 0)
        said << tr("Newcomers and rows that are not clear: %1. They come in with the import of the class list, on the page "
                   "“Pupils”.")
                    .arg(QLocale().toString(others));
    return inOneLine(said);
}

std::optional<QDate> RolloverModel::keptUntil() const
{
    std::optional<QDate> latest;
    for (const RolloverRow& row : m_plan.rows)
        if (row.isTicked && row.fate == RolloverFate::Graduates)
            latest = std::max(latest.value_or(QDate()), m_rules.keptUntil(row.leavesOn));
    return latest;
}

Result<RolloverReceipt, RolloverWhy> RolloverModel::commit()
{
    m_troubleBefore = m_beforeCommit();
    auto receipt = m_rollover.commit(m_plan);
    if (!receipt && receipt.error() == RolloverWhy::Outdated)
        propose();
    return receipt;
}

std::optional<KnownBatch> RolloverModel::done()
{
    const auto batch = m_rollover.done(m_plan.year);
    auto known = batch ? m_import.batch(*batch) : std::nullopt;
    return known && !known->obstacle ? known : std::nullopt;
}

} // namespace anxin
