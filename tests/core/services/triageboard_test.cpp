// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/demorandom.h"
#include "core/services/meetingservice.h"
#include "core/services/triageboard.h"
#include "tests/support/catch.h"
#include "tests/support/mergeroom.h"

#include <QSet>

using namespace anxin;

namespace {

std::vector<TriageEvidence> everyEvidence()
{
    std::vector<TriageEvidence> all;
    for (int bits = 0; bits < 64; ++bits)
        for (int rank = 0; rank <= 4; ++rank)
            all.push_back(
                {(bits & 1) != 0, (bits & 2) != 0, rank, (bits & 4) != 0, (bits & 8) != 0, (bits & 16) != 0, (bits & 32) != 0});
    return all;
}

struct BoardRoom : MergeRoom {
    MeetingService meetings{*vault, triage, casework};
    QDate termBegan{2026, 9, 1};

    std::vector<TriageCard> board() { return triageBoard(triage, casework, loops(), termBegan, clock.today()); }
    std::optional<TriageCard> cardOf(StudentId student)
    {
        for (const TriageCard& card : board())
            if (card.student == student)
                return card;
        return std::nullopt;
    }
    std::optional<TriageStage> stageOf(StudentId student)
    {
        const auto card = cardOf(student);
        return card ? std::optional(card->stage) : std::nullopt;
    }
    void interview(StudentId student, InterviewConclusion conclusion, std::optional<CampaignId> campaign = {})
    {
        REQUIRE(triage.recordInterview({student, campaign, clock.today(), QStringLiteral("林老师"), conclusion,
                                        QStringLiteral("谈过"), std::nullopt, QString()}));
    }
    void decide(StudentId student, const Resolution& resolution)
    {
        const auto meeting = meetings.begin({std::nullopt, clock.today(), QStringLiteral("林老师"), QString()});
        REQUIRE(meetings.decide(*meeting, student, resolution));
    }
    void close(StudentId student)
    {
        if (const auto file = casework.openCaseOf(student))
            (void)casework.close(*file, QStringLiteral("已稳定"));
    }
    // One random act of the room about one pupil; what a rule refuses does not happen.
    void act(DemoRandom& random, StudentId student, CampaignId campaign)
    {
        switch (random.below(8)) {
        case 0: return (void)sheetOnce(student, campaign);
        case 1: return critical(sheetOnce(student, campaign));
        case 2:
            return interview(student, entriesOf<InterviewConclusion>[static_cast<std::size_t>(random.below(5))].value,
                             campaign);
        case 3: {
            const int rank = random.below(5);
            const auto wanted =
                rank > 0 ? std::optional(triage.scheme().at(static_cast<std::size_t>(rank - 1)).id) : std::nullopt;
            (void)triage.setLevel({student, wanted, clock.today(), QStringLiteral("林老师"), QStringLiteral("商定"),
                                   random.chance(50) ? QStringLiteral("访谈") : QString()});
            return;
        }
        case 4:
            if (!casework.openCaseOf(student))
                aCase(student);
            return;
        case 5: return close(student);
        case 6: {
            const auto meeting = meetings.begin({campaign, clock.today(), QStringLiteral("林老师"), QString()});
            const int rank = random.below(4);
            (void)meetings.decide(*meeting, student,
                                  {entriesOf<MeetingOutcome>[static_cast<std::size_t>(random.below(3))].value,
                                   triage.scheme().at(static_cast<std::size_t>(rank)).id, QStringLiteral("会上商定"),
                                   QStringLiteral("访谈")});
            return;
        }
        default: return clock.advanceDays(random.below(9));
        }
    }
    AnswerSheetId sheetOnce(StudentId student, CampaignId campaign)
    {
        const auto key = std::pair{student.rowId(), campaign.rowId()};
        if (const auto known = m_sheets.find(key); known != m_sheets.end())
            return known->second;
        return m_sheets.emplace(key, sheet(student, campaign, Signal::Candidate)).first->second;
    }

private:
    std::map<std::pair<qint64, qint64>, AnswerSheetId> m_sheets;
};

} // namespace

TEST_CASE("whatever the records say, nobody who waits, is listed or has an open file is without a column", "[triageboard]")
{
    for (const TriageEvidence& evidence : everyEvidence()) {
        const bool mustShow = evidence.waits || evidence.isUndecided || evidence.rank > 0 || evidence.hasOpenFile ||
                              evidence.isWatched || evidence.isClosed;
        CHECK(stageOf(evidence).has_value() == mustShow);
    }
}

TEST_CASE("a new signal goes before what is under way, observation is no help", "[triageboard]")
{
    CHECK(stageOf({.waits = true, .isUndecided = true, .rank = 1, .hasOpenFile = true}) == TriageStage::ToSee);
    CHECK(stageOf({.isUndecided = true, .rank = 1, .hasOpenFile = true}) == TriageStage::ToDecide);
    CHECK(stageOf({.rank = 4, .hasOpenFile = true}) == TriageStage::Watched);
    CHECK(stageOf({.rank = 3}) == TriageStage::Helped);
    CHECK(stageOf({.hasOpenFile = true, .isClosed = true}) == TriageStage::Helped);
    CHECK(stageOf({.isWatched = true, .isClosed = true}) == TriageStage::Watched);
    CHECK(stageOf({.isClosed = true}) == TriageStage::Closed);
    CHECK_FALSE(stageOf({.isCrisis = true}));
}

TEST_CASE("every move of a card asks for an act or says in a sentence why not", "[triageboard]")
{
    for (const TriageEvidence& evidence : everyEvidence())
        for (const auto& to : entriesOf<TriageStage>) {
            if (!stageOf(evidence))
                continue;
            const auto move = moveOf(evidence, to.value);
            if (!move) {
                CHECK(sentence(move.error()).size() > 20);
                continue;
            }
            // Nobody unseen is given a level, and nobody is taken off without evidence.
            CHECK((stageOf(evidence) != TriageStage::ToSee || move->act == TriageAct::Interview));
            if (to.value == TriageStage::Watched && evidence.isCrisis)
                CHECK(move->needsEvidence);
            if (move->act == TriageAct::TakeOffList)
                CHECK(evidence.rank > 0);
            if (move->act == TriageAct::CloseFile)
                CHECK((evidence.hasOpenFile && evidence.rank == 0));
        }
}

TEST_CASE("a pupil goes through the columns by evidence alone", "[triageboard]")
{
    BoardRoom room;
    const StudentId pupil = room.aStudent();
    const CampaignId campaign = room.campaign(QStringLiteral("普查"));
    CHECK_FALSE(room.stageOf(pupil));
    room.sheetOnce(pupil, campaign);
    CHECK(room.stageOf(pupil) == TriageStage::ToSee);
    CHECK(room.cardOf(pupil)->due == QDate(2026, 12, 2)); // as the agenda says
    room.interview(pupil, InterviewConclusion::KeyAttention, campaign);
    CHECK(room.stageOf(pupil) == TriageStage::ToDecide);
    room.decide(pupil, {MeetingOutcome::Level, room.triage.scheme().at(2).id, QStringLiteral("商定")});
    CHECK(room.stageOf(pupil) == TriageStage::Helped);
    room.aCase(pupil);
    room.level(pupil, 4, room.clock.today());
    CHECK(room.stageOf(pupil) == TriageStage::Watched);
    room.level(pupil, 0, room.clock.today());
    CHECK(room.stageOf(pupil) == TriageStage::Helped); // the file is still open
    room.close(pupil);
    CHECK(room.stageOf(pupil) == TriageStage::Closed);
    room.termBegan = QDate(2027, 2, 1);
    CHECK_FALSE(room.stageOf(pupil));
}

TEST_CASE("who was seen and needs nothing leaves the board, who is only watched stays", "[triageboard]")
{
    BoardRoom room;
    const StudentId nothing = room.aStudent();
    const StudentId watched = room.aStudent(QStringLiteral("安宁"));
    room.interview(nothing, InterviewConclusion::Excluded);
    room.interview(watched, InterviewConclusion::Watch);
    CHECK_FALSE(room.stageOf(nothing));
    CHECK(room.stageOf(watched) == TriageStage::ToDecide);
    room.decide(watched, {MeetingOutcome::NoLevel, std::nullopt, QStringLiteral("班主任留意即可")});
    CHECK(room.stageOf(watched) == TriageStage::Watched);
}

TEST_CASE("critical answers stand first, then the more serious level, then who is overdue, then who has waited",
          "[triageboard]")
{
    BoardRoom room;
    const CampaignId campaign = room.campaign(QStringLiteral("普查"));
    const StudentId quiet = room.aStudent(QStringLiteral("安一"));
    const StudentId late = room.aStudent(QStringLiteral("安二"));
    const StudentId listed = room.aStudent(QStringLiteral("安三"));
    const StudentId urgent = room.aStudent(QStringLiteral("安四"));
    room.sheetOnce(late, campaign);
    room.clock.advanceDays(20);
    room.sheetOnce(quiet, campaign);
    room.level(listed, 2, room.clock.today());
    room.critical(room.sheetOnce(urgent, campaign));
    std::vector<StudentId> order;
    for (const TriageCard& card : room.board())
        order.push_back(card.student);
    CHECK(order == std::vector{urgent, listed, late, quiet});
}

TEST_CASE("random work never puts a pupil into two columns, nor loses one who needs somebody", "[triageboard]")
{
    for (quint64 seed = 1; seed <= 6; ++seed) {
        BoardRoom room;
        DemoRandom random{seed};
        std::vector<StudentId> pupils;
        for (int i = 0; i < 5; ++i)
            pupils.push_back(room.aStudent(QStringLiteral("安%1").arg(QChar(u'甲' + i))));
        const std::array campaigns{room.campaign(QStringLiteral("春")), room.campaign(QStringLiteral("秋"))};
        for (int step = 0; step < 60; ++step) {
            room.act(random, random.pick(pupils), random.pick(campaigns));
            QSet<qint64> shown;
            for (const TriageCard& card : room.board()) {
                CHECK_FALSE(shown.contains(card.student.rowId()));
                shown.insert(card.student.rowId());
            }
            for (const Candidate& candidate : room.triage.waiting())
                CHECK(shown.contains(candidate.student.rowId()));
            for (const ListedStudent& listed : room.triage.listed())
                CHECK(shown.contains(listed.student.rowId()));
            for (const Stored<CaseFile>& file : room.casework.openCases())
                CHECK(shown.contains(file.value.student.rowId()));
            for (const OpenLoop& loop : room.loops())
                CHECK(shown.contains(loop.student.rowId()));
        }
    }
}
