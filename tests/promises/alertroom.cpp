// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/alertroom.h"

#include "tests/promises/promise.h"
#include "tests/support/stopat.h"

#include <algorithm>
#include <numeric>

namespace anxin {

namespace {

QString who(StudentId student)
{
    return QString::number(student.rowId());
}

QString inWords(const std::set<AlertModel::Wait>& waits)
{
    QStringList all;
    for (const AlertModel::Wait& wait : waits)
        all << QStringLiteral("pupil %1 campaign %2 urgency %3 since %4")
                   .arg(wait.pupil)
                   .arg(wait.campaign)
                   .arg(wait.urgency)
                   .arg(wait.raisedAt.msecs());
    return all.join(QStringLiteral("; "));
}

} // namespace

std::span<const AlertRoom::Act> AlertRoom::acts()
{
    static constexpr std::array all{
        Act{"answers", 8, &AlertRoom::takeAnswers},        Act{"correction", 4, &AlertRoom::correctSheet},
        Act{"scored again", 2, &AlertRoom::deriveAnew},    Act{"class list", 3, &AlertRoom::takeList},
        Act{"taken back", 3, &AlertRoom::takeListBack},    Act{"interview", 5, &AlertRoom::interview},
        Act{"first contact", 3, &AlertRoom::firstContact}, Act{"merge", 6, &AlertRoom::merge},
        Act{"taken apart", 4, &AlertRoom::takeApart},      Act{"enrolment", 2, &AlertRoom::enrolment},
        Act{"new year", 2, &AlertRoom::beginYear},         Act{"close", 3, &AlertRoom::closeCampaign},
        Act{"reopen", 1, &AlertRoom::reopenCampaign},      Act{"rename", 1, &AlertRoom::renameCampaign},
        Act{"untested", 2, &AlertRoom::noteUntested},      Act{"case", 1, &AlertRoom::caseAndLevel},
        Act{"time", 2, &AlertRoom::letTimePass},
    };
    return all;
}

AlertRoom::AlertRoom(unsigned seed, Figures& figures) : m_dice(seed), m_figures(figures)
{
    Staging<StagedStudent> list;
    for (list.read = 0; list.read < 5; ++list.read) {
        list.rows.push_back({list.read + 2, anyRow()});
        list.rows.back().value.student.studentNo = QString::number(m_number++);
    }
    NoProgress progress;
    m_lists.commit(list, QStringLiteral("名单.xlsx"), progress);
}

int AlertRoom::below(int bound)
{
    return anyBelow(m_dice, bound);
}

QString AlertRoom::step()
{
    const auto all = acts();
    int left = below(std::accumulate(all.begin(), all.end(), 0, [](int sum, const Act& one) { return sum + one.weight; }));
    auto act = std::ranges::find_if(all, [&](const Act& one) { return (left -= one.weight) < 0; });
    if (students.all().empty()) // every list has been taken back
        act = std::ranges::find(all, &AlertRoom::takeList, &Act::run);
    clock.advanceSeconds(60);
    const auto before = m_model.open();
    m_done << QStringLiteral("· %1").arg(QString::fromLatin1(act->name));
    (this->*act->run)();
    const auto after = m_model.open();
    if (act->run != &AlertRoom::interview && !std::ranges::includes(after, before))
        wrong(QStringLiteral("an alert was closed without an interview"));
    if (const QString found = problem(); !found.isEmpty())
        wrong(found);
    return m_wrong.join(u'\n');
}

QString AlertRoom::problem()
{
    const std::set<AlertModel::Wait> wanted = m_model.waiting();
    std::set<AlertModel::Wait> listed;
    for (const Candidate& one : triage.waiting())
        if (one.raisedAt)
            listed.insert({one.student.rowId(), one.campaign.rowId(), static_cast<int>(*one.urgency), *one.raisedAt});
    if (listed != wanted)
        return QStringLiteral("waiting:  %1\nexpected: %2").arg(inWords(listed), inWords(wanted));

    std::set<std::tuple<qint64, QString, QDate>> promised, due;
    for (const AlertModel::Wait& wait : wanted)
        promised.insert({wait.pupil, campaigns.byId(CampaignId::fromRowId(wait.campaign))->value.title,
                         wait.raisedAt.dateIn(clock.zone()).addDays(rules.daysUntilDue(LoopKind::CriticalAnswer))});
    for (const OpenLoop& loop : loops())
        if (loop.kind == LoopKind::CriticalAnswer)
            due.insert({loop.student.rowId(), loop.reference, loop.due});
    if (due != promised)
        return QStringLiteral("the agenda holds %1 critical answers of %2").arg(due.size()).arg(promised.size());
    if (const int rows = rowsOf(QStringLiteral("critical_answer")); rows != static_cast<int>(m_model.raised().size()))
        return QStringLiteral("%1 critical answers are kept of %2").arg(rows).arg(m_model.raised().size());
    return {};
}

std::optional<Stored<Campaign>> AlertRoom::anyCampaign()
{
    const auto all = campaigns.all();
    return all.empty() ? std::nullopt : std::optional(anyOf(all));
}

// Who has signed the paper: by one of the numbers that lead to the pupil, an entry's too that was merged.
std::optional<StagedSheet> AlertRoom::signedBy(const Stored<Student>& pupil)
{
    std::vector<StagedSheet> ways;
    const auto offer = [&](const Student& entry) {
        for (const auto& number : {entry.studentNo, entry.nationalNo})
            if (number) {
                StagedSheet way;
                (number == entry.studentNo ? way.studentNo : way.nationalNo) = number;
                ways.push_back(std::move(way));
            }
    };
    offer(pupil.value);
    for (const MergedEntry& one : students.merged())
        if (one.into == pupil.id)
            offer(one.entry.value);
    return ways.empty() ? std::nullopt : std::optional(anyOf(ways));
}

// The critical answers of a sheet as it stands now.
void AlertRoom::heard(const AnswerSheet& sheet, AnswerSheetId id)
{
    m_model.came(id.rowId(), sheet.student.rowId());
    std::vector<AlertModel::Alert> alerts;
    for (const CriticalByManual& one : criticalIn(sheet.scale, fromStoredAnswers(sheet.answers)))
        alerts.push_back({id.rowId(), one.alert, sheet.campaign.rowId(), one.urgency, clock.now()});
    m_model.says(id.rowId(), sheet.answeredOn, alerts);
}

void AlertRoom::checkTaken(const ScreeningTarget& target, const Stored<Student>& pupil, const StagedSheet& paper)
{
    const CampaignId campaign = campaigns.byTitle(target.campaign.title)->id;
    const auto sheet =
        sheets.same({campaign, pupil.id, target.definition.id, 1, {}, {}, toCode(target.informant), {}, {}, {}, {}});
    if (!sheet)
        return wrong(QStringLiteral("no sheet of pupil %1").arg(who(pupil.id)));
    if (sheet->value.answers == toStoredAnswers(paper.answers))
        return heard(sheet->value, sheet->id);
    count("kept in another coding");
    if (target.otherCoding != OtherCoding::Keep || sheet->value.coding == nameOf(target.reading))
        wrong(QStringLiteral("the answers of pupil %1 were not taken").arg(who(pupil.id)));
}

void AlertRoom::takeAnswers()
{
    const QString scale = anyScale(m_dice);
    const ScreeningTarget target{
        .campaign = {oneIn(3) || !anyCampaign() ? QStringLiteral("普查 %1").arg(below(3)) : anyCampaign()->value.title,
                     CampaignKind::Annual, CampaignMode::OnlineForm, clock.today().addDays(-below(20))},
        .definition = *m_catalogue.find(scale),
        .reading = {oneIn(3) ? AnswerShape::Sequence : AnswerShape::Own, nullptr},
        .informant = oneIn(5) ? Subject::Informant::Parent : Subject::Informant::Self,
        .otherCoding = oneIn(2) ? OtherCoding::Keep : OtherCoding::Replace};
    Staging<StagedSheet> file;
    std::vector<Stored<Student>> signers;
    for (const Stored<Student>& pupil : students.all()) {
        auto sheet = signedBy(pupil);
        if (!sheet || oneIn(2))
            continue;
        sheet->answers = anyPaper(scale, m_dice).answers;
        if (oneIn(4))
            sheet->seconds = 3;
        file.rows.push_back({++file.read + 1, std::move(*sheet)});
        signers.push_back(pupil);
    }
    const QString name = QStringLiteral("答卷.xlsx");
    NoProgress progress;
    if (oneIn(8) && !file.rows.empty()) {
        StopAt cancel{0};
        try {
            m_answers.commit(file, target, name, cancel);
            wrong(QStringLiteral("went on after it was cancelled"));
        } catch (const Cancelled&) {
            count("cancelled");
        }
        return did(QStringLiteral("  cancelled"));
    }
    if (oneIn(8)) {
        m_answers.rehearse(file, target, progress);
        return did(QStringLiteral("  rehearsed"));
    }
    did(QStringLiteral("  %1 sheets of %2 for %3").arg(file.read).arg(scale, target.campaign.title));
    const ImportCounts counts = m_answers.commit(file, target, name, progress).import.counts;
    count("files of answers");
    m_figures[QStringLiteral("sheets changed")] += counts.changed;
    for (std::size_t i = 0; i < file.rows.size(); ++i)
        checkTaken(target, signers[i], file.rows[i].value);
}

void AlertRoom::correctSheet()
{
    const auto all = sheets.ofStudent(anyPupil());
    if (all.empty())
        return;
    AnswerSheet sheet = anyOf(all).sheet.value;
    sheet.answers = toStoredAnswers(corrected({sheet.scale, fromStoredAnswers(sheet.answers), {}}, m_dice));
    const SheetRecorded recorded =
        doing(Op::ImportScreening, [&](UnitOfWork& uow) { return m_screening.record(uow, sheet, {}); });
    did(QStringLiteral("  sheet %1 of pupil %2").arg(recorded.sheet.rowId()).arg(who(sheet.student)));
    count("corrections");
    heard(sheet, recorded.sheet);
}

// Results are derived: they may be empty, as after a rescue, and filled again.
void AlertRoom::deriveAnew()
{
    const bool isRescued = oneIn(2);
    count(isRescued ? "results lost" : "scored again");
    did(isRescued ? QStringLiteral("  results lost") : QStringLiteral("  anew"));
    doing(Op::ImportScreening, [&](UnitOfWork& uow) {
        if (isRescued)
            vault->connection().prepare("DELETE FROM sheet_result WHERE sheet % 2 = :odd").exec(below(2));
        Statement ids = vault->connection().prepare("SELECT id FROM answer_sheet WHERE id % 2 = :odd");
        for (const AnswerSheetId id : ids.all([](const Row& row) { return row.get<AnswerSheetId>(0); }, below(2))) {
            const AnswerSheet sheet = sheets.byId(id)->value;
            const Judgement judgement = judge(*m_catalogue.find(sheet.scale), fromStoredAnswers(sheet.answers), {}, {}, rules);
            if (!isRescued)
                sheets.saveResult(uow, id, judgement.result);
        }
    });
}

} // namespace anxin
