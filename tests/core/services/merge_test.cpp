// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/campaignfigures.h"
#include "core/services/campaignservice.h"
#include "core/services/care/careservice.h"
#include "core/vault/references.h"
#include "tests/support/catch.h"
#include "tests/support/twoentries.h"

using namespace anxin;

namespace {

using Why = MergeRefusal::Why;

int countOf(const std::vector<std::pair<Kind, int>>& counts, Kind kind)
{
    int all = 0;
    for (const auto& [one, count] : counts)
        all += one == kind ? count : 0;
    return all;
}

} // namespace

TEST_CASE("whatever belongs to a pupil goes over with a merge, in whatever table it stands", "[merge]")
{
    TwoEntries room;
    room.family.add(Guardian{room.gone, QStringLiteral("林秀英"), GuardianRelation::Mother});
    room.attachment(room.gone);
    room.referral(room.gone);
    room.asksAbout(room.batch(), room.gone);
    const AnswerSheetId sheet = room.sheet(room.gone, room.autumn, Signal::Candidate);
    room.critical(sheet);
    room.level(room.gone, 2, QDate(2026, 11, 10));
    const CaseFileId file = room.aCase(room.gone);
    room.note(file, true);
    const auto done = room.merges.merge(room.order());
    REQUIRE(done);
    CHECK(countOf(done->moved, Kind::Guardian) == 1);
    CHECK(countOf(done->moved, Kind::CaseFile) == 1);
    CHECK(done->doubled.empty());
    CHECK(room.family.guardiansOf(room.kept).size() == 1);
    CHECK(room.levels.currentOf(room.kept)->value.rank == 2);
    CHECK(room.casework.openCaseOf(room.kept)->id == file);
    for (const Reference& reference : referencesTo(room.vault->connection(), QStringLiteral("student"))) {
        if (reference.table == QStringLiteral("student_merge"))
            continue;
        INFO(reference.table.toStdString());
        CHECK_FALSE(room.vault->connection()
                        .prepare(QStringLiteral("SELECT 1 FROM %1 WHERE %2 = :id").arg(reference.table, reference.column))
                        .one([](const Row&) { return true; }, room.gone));
    }
    CHECK(room.students.all().size() == 1);
    CHECK(room.students.count() == 1);
    // Each record that changed hands has its line, without a value.
    int lines = 0;
    for (const AuditEntry& entry : room.vault->audit().newest(30))
        lines += entry.op == Op::MergeStudents && entry.detail == QStringLiteral("~student");
    CHECK(lines == 7);
}

TEST_CASE("a person chooses which entry is right, field by field, and a number that gives way still leads to the pupil",
          "[merge]")
{
    TwoEntries room;
    REQUIRE(room.merges.merge(room.order({QStringLiteral("student_no"), QStringLiteral("national_no"),
                                          QStringLiteral("boarding"), QStringLiteral("class_unit")})));
    const Student pupil = room.of(room.kept);
    CHECK(pupil.name == QStringLiteral("安小满"));
    CHECK(pupil.studentNo == QStringLiteral("2001"));
    CHECK(pupil.nationalNo == QStringLiteral("G450103201305060011"));
    CHECK(pupil.boarding == Boarding::Boarder);
    CHECK(pupil.classUnit == room.second);
    CHECK(room.students.spellsOf(room.kept).size() == 1); // was in the other class
    CHECK(room.of(room.gone).studentNo == QStringLiteral("1001"));
    // Nobody else gets it, and the pupil may have it back.
    Student other = TwoEntries::named(u"测试甲");
    other.studentNo = QStringLiteral("1001");
    CHECK_FALSE(room.registered.add(other));
    Stored<Student> again = *room.students.byId(room.kept);
    again.value.studentNo = QStringLiteral("1001");
    REQUIRE(room.registered.save(again));
    CHECK(room.of(room.kept).studentNo == QStringLiteral("1001"));
    CHECK(room.of(room.gone).studentNo == QStringLiteral("2001"));
}

TEST_CASE("a merge that is taken apart at once leaves everything as it was", "[merge]")
{
    TwoEntries room;
    room.aCase(room.kept);
    room.note(room.aCase(room.gone), false);
    room.family.add(Attention{room.kept, AttentionCategory::LeftBehind, QDate(2026, 9, 1)});
    room.family.add(Attention{room.gone, AttentionCategory::LeftBehind, QDate(2025, 9, 1)});
    room.critical(room.sheet(room.kept, room.autumn, Signal::Candidate));
    room.critical(room.sheet(room.gone, room.autumn, Signal::Candidate));
    const QStringList before = room.content();
    room.later();
    const auto done = room.merges.merge(room.order(
        {QStringLiteral("student_no"), QStringLiteral("national_no"), QStringLiteral("class_unit"), QStringLiteral("name")}));
    REQUIRE(done);
    CHECK(countOf(done->doubled, Kind::Attention) == 1);
    CHECK(countOf(done->doubled, Kind::AnswerSheet) == 1);
    CHECK(room.content() != before);
    room.later();
    const auto parted = room.merges.unmerge(room.theMerge());
    REQUIRE(parted);
    CHECK(room.content() == before);
    CHECK(sentencesOf(*parted).isEmpty());
    CHECK(parted->back == countOf(done->moved, Kind::CaseFile));
    CHECK(room.registered.mergesOf(room.kept).empty());
    CHECK(room.vault->audit().newest(1).front().op == Op::UnmergeStudents);
    // Not twice.
    const auto merged = room.rowsOf(QStringLiteral("student_merge"));
    CHECK(merged == 1);
    CHECK(room.merges.unmerge(StudentMergeId::fromRowId(1)).error() == UnmergeWhy::NoSuchMerge);
}

TEST_CASE("trying a merge out changes nothing and leaves no line", "[merge]")
{
    TwoEntries room;
    room.referral(room.gone);
    const QStringList before = room.content();
    const qint64 lines = room.vault->audit().head().count;
    const auto preview = room.merges.preview(room.order());
    REQUIRE(preview);
    CHECK(countOf(preview->moved, Kind::Referral) == 1);
    CHECK(room.content() == before);
    CHECK(room.rowsOf(QStringLiteral("student_merge")) == 0);
    CHECK(room.vault->audit().head().count == lines);
}

TEST_CASE("an alert of one entry is not closed by the interview of the other", "[merge]")
{
    TwoEntries room;
    room.interviewed(room.kept, room.autumn);
    room.critical(room.sheet(room.gone, room.autumn, Signal::Candidate));
    const auto refused = room.merges.merge(room.order());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().why == Why::PromiseHidden);
    CHECK(sentence(refused.error()).contains(QStringLiteral("2026 秋季普查")));
    CHECK(room.triage.waiting().size() == 1);
    room.interviewed(room.gone, room.autumn);
    CHECK(room.merges.merge(room.order()));
}

TEST_CASE("an alert that came after the interview does not stand in for one that came before it", "[merge]")
{
    TwoEntries room;
    room.critical(room.sheet(room.kept, room.autumn, Signal::Candidate));
    room.clock.advanceSeconds(60);
    room.interviewed(room.gone, room.autumn);
    room.clock.advanceSeconds(60);
    room.critical(room.sheet(room.gone, room.autumn, Signal::Candidate));
    const auto refused = room.merges.merge(room.order());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().why == Why::PromiseHidden);
    CHECK(room.triage.waiting().size() == 2);
}

TEST_CASE("of two answer sheets of one campaign both alerts are seen with the pupil", "[merge]")
{
    TwoEntries room;
    const AnswerSheetId one = room.sheet(room.kept, room.autumn, Signal::None);
    const AnswerSheetId other = room.sheet(room.gone, room.autumn, Signal::Candidate);
    room.critical(other);
    REQUIRE(room.merges.merge(room.order()));
    REQUIRE(room.triage.waiting().size() == 1);
    CHECK(room.triage.waiting()[0].student == room.kept);
    CHECK(room.triage.waiting()[0].urgency == AlertLevel::SameDay);
    CHECK(room.sheets.ofStudent(room.kept).size() == 2);
    for (const ScoredSheet& sheet : room.sheets.ofCampaign(room.autumn))
        CHECK(sheet.sheet.value.student == room.kept);
    const CampaignFigures figures = CampaignService{*room.vault}.figuresOf(room.autumn);
    CHECK(figures.count(CampaignFigure::Answered) == 1);
    CHECK(figures.count(CampaignFigure::Flagged) == 1);
    CHECK(figures.count(CampaignFigure::Critical) == 1);
    CHECK(one != other);
}

TEST_CASE("a level sinks only by a person's decision, never by a merge", "[merge]")
{
    TwoEntries room;
    room.level(room.gone, 1, QDate(2026, 11, 1));
    room.level(room.kept, 3, QDate(2026, 11, 10));
    const auto refused = room.merges.merge(room.order());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().why == Why::LevelWouldSink);
    CHECK(room.levels.currentOf(room.gone)->value.rank == 1);
    room.level(room.kept, 1, QDate(2026, 11, 12));
    REQUIRE(room.merges.merge(room.order()));
    CHECK(room.levels.currentOf(room.kept)->value.rank == 1);
    CHECK(room.levels.historyOf(room.kept).size() == 3);
}

TEST_CASE("being taken off the list in one entry does not hide the level of the other", "[merge]")
{
    TwoEntries room;
    room.level(room.gone, 2, QDate(2026, 10, 1));
    room.level(room.kept, 3, QDate(2026, 9, 1));
    room.level(room.kept, 0, QDate(2026, 11, 1));
    CHECK(room.merges.merge(room.order()).error().why == Why::LevelWouldSink);
}

TEST_CASE("of two open case files the one that a person names goes on, with the earlier review and what is not signed",
          "[merge]")
{
    TwoEntries room;
    const CaseFileId kept = room.aCase(room.kept);
    const CaseFileId other = room.aCase(room.gone);
    room.doing(Op::EditCase, [&](UnitOfWork& uow) {
        Stored<CaseFile> file = *room.cases.byId(other);
        file.value.nextReviewOn = room.clock.today().addDays(3);
        file.value.contingencyPlan = QStringLiteral("先联系班主任");
        file.value.discovery = Discovery::Peer;
        room.cases.save(uow, file);
    });
    const SessionNoteId signedNote = room.note(other, true), begun = room.note(other, false);
    CareService care{*room.vault};
    const auto measure = [&](MeasureProgress progress) {
        CareMeasure one{other,
                        QStringLiteral("睡眠"),
                        QStringLiteral("每周记录"),
                        QStringLiteral("林老师"),
                        room.clock.today().addDays(9),
                        progress,
                        {},
                        {}};
        if (progress == MeasureProgress::Reached) {
            one.outcome = QStringLiteral("已经做到");
            one.endedOn = room.clock.today();
        }
        return *care.add(one);
    };
    const CareMeasureId reached = measure(MeasureProgress::Reached), underWay = measure(MeasureProgress::UnderWay);
    const QStringList before = room.content();
    const auto done = room.merges.merge(room.order());
    REQUIRE(done);
    REQUIRE(done->files);
    CHECK(done->files->goesOn == room.cases.byId(kept)->value.fileNo);
    const CaseFile goesOn = room.cases.byId(kept)->value, closed = room.cases.byId(other)->value;
    CHECK(goesOn.nextReviewOn == room.clock.today().addDays(3));
    CHECK(goesOn.contingencyPlan == QStringLiteral("先联系班主任"));
    CHECK(goesOn.discovery == Discovery::Peer);
    CHECK(closed.closedOn == room.clock.today());
    CHECK(closed.closingSummary.contains(goesOn.fileNo));
    CHECK(room.notes.byId(signedNote)->value.caseFile == other);
    CHECK(room.notes.byId(begun)->value.caseFile == kept);
    CHECK(care.measuresOf(other).at(0).id == reached);
    REQUIRE(care.measuresOf(kept).size() == 1);
    CHECK(care.measuresOf(kept)[0].id == underWay);
    CHECK(room.casework.openCaseOf(room.kept)->id == kept);
    REQUIRE(room.merges.unmerge(room.theMerge()));
    CHECK(room.content() == before);
}

TEST_CASE("neither a merge nor taking one apart leaves behind what somebody has begun to write", "[merge]")
{
    TwoEntries room;
    const auto begin = [&](const QString& key) {
        room.vault->connection().exec(QStringLiteral("DELETE FROM draft"));
        room.doing(Op::SaveDraft, [&](UnitOfWork& uow) {
            room.vault->connection()
                .prepare("INSERT INTO draft(key, content, saved_at) VALUES (:key, '{}', :at)")
                .exec(key, uow.now());
        });
    };
    const QString kept = room.students.byId(room.kept)->uid.text(), gone = room.students.byId(room.gone)->uid.text();
    const CaseFileId file = room.aCase(room.kept);
    room.aCase(room.gone);
    begin(QStringLiteral("contact:") + gone);
    CHECK(room.merges.merge(room.order()).error().why == Why::DraftOpen);
    begin(QStringLiteral("note:%1/%2").arg(kept, room.cases.byId(file)->uid.text())); // in the file that would be closed
    MergeOrder order = room.order();
    order.fileThatGoesOn = Side::Absorbed;
    CHECK(room.merges.merge(order).error().why == Why::DraftOpen);
    REQUIRE(room.merges.merge(room.order()));
    CHECK(room.merges.unmerge(room.theMerge()).error() == UnmergeWhy::DraftOpen);
    begin(QStringLiteral("student:"));
    CHECK(room.merges.unmerge(room.theMerge()));
}

TEST_CASE("different national numbers are merged only by somebody who says a second time that it is one pupil", "[merge]")
{
    TwoEntries room;
    Stored<Student> kept = *room.students.byId(room.kept);
    kept.value.nationalNo = QStringLiteral("G450103201305060099");
    REQUIRE(room.registered.save(kept));
    MergeOrder order = room.order();
    order.certainty = MergeOrder::Certainty::Asked;
    REQUIRE(room.merges.preview(order));
    CHECK(room.merges.preview(order)->cautions.testFlag(Caution::OtherNationalNo));
    CHECK(room.merges.merge(order).error().why == Why::NotCertain);
    CHECK(room.students.all().size() == 2);
    order.certainty = MergeOrder::Certainty::Certain;
    CHECK(room.merges.merge(order));
}

TEST_CASE("what has been done since a merge stays when it is taken apart, and is told", "[merge]")
{
    TwoEntries room;
    room.family.add(Guardian{room.gone, QStringLiteral("林秀英"), GuardianRelation::Mother});
    REQUIRE(room.merges.merge(room.order({QStringLiteral("boarding"), QStringLiteral("national_no")})));
    room.later();
    Stored<Student> edited = *room.students.byId(room.kept);
    edited.value.boarding = Boarding::Day;
    REQUIRE(room.registered.save(edited));
    Stored<Guardian> mother = room.family.guardiansOf(room.kept).at(0);
    mother.value.phone = QStringLiteral("13800138000");
    REQUIRE(room.family.save(mother));
    room.referral(room.kept);
    const auto parted = room.merges.unmerge(room.theMerge());
    REQUIRE(parted);
    CHECK(parted->fields.size() == 1);
    CHECK(room.of(room.kept).boarding == Boarding::Day);
    CHECK_FALSE(room.of(room.kept).nationalNo);
    CHECK(room.of(room.gone).nationalNo == QStringLiteral("G450103201305060011"));
    CHECK(countOf(parted->newRecords, Kind::Referral) == 1);
    CHECK(room.casework.referralsOf(room.kept).size() == 1);
    REQUIRE(room.family.guardiansOf(room.gone).size() == 1); // went back, with its new number
    CHECK(room.family.guardiansOf(room.gone)[0].value.phone == QStringLiteral("13800138000"));
    CHECK(sentencesOf(*parted).size() == 2);
}

TEST_CASE("a file that is taken apart is looked at again as early as the level asks that the pupil has then", "[merge]")
{
    TwoEntries room;
    room.level(room.gone, 1, QDate(2026, 11, 1));
    const CaseFileId file = room.aCase(room.gone);
    REQUIRE(room.merges.merge(room.order()));
    room.level(room.kept, 4, room.clock.today()); // somebody lowers it, and 90 days are soon enough
    room.doing(Op::EditCase, [&](UnitOfWork& uow) {
        Stored<CaseFile> later = *room.cases.byId(file);
        later.value.nextReviewOn = room.clock.today().addDays(90);
        room.cases.save(uow, later);
    });
    REQUIRE(room.merges.unmerge(room.theMerge()));
    CHECK(room.cases.openOf(room.gone)->value.nextReviewOn == room.clock.today().addDays(7));
}

TEST_CASE("a chain of merges is taken apart from its end", "[merge]")
{
    TwoEntries room;
    const StudentId third = room.pupil(TwoEntries::named(u"安小曼"));
    room.referral(room.gone);
    const QStringList before = room.content();
    REQUIRE(room.merges.merge(room.order()));
    REQUIRE(room.merges.merge({third, room.kept, {}, Side::Kept, MergeOrder::Certainty::Certain}));
    CHECK(room.casework.referralsOf(third).size() == 1);
    CHECK(room.students.merged().size() == 2);
    for (const MergedEntry& merged : room.students.merged())
        CHECK(merged.into == third);
    CHECK(room.merges.merge({third, room.gone}).error().why == Why::NoSuchPupil);
    CHECK(room.merges.unmerge(room.theMerge()).error() == UnmergeWhy::MergedAgain);
    REQUIRE(room.merges.unmerge(room.registered.mergesOf(third).at(0).id));
    REQUIRE(room.merges.unmerge(room.theMerge()));
    CHECK(room.content() == before);
}

TEST_CASE("of several entries that became one pupil the latest is taken apart first, and each has its own number again",
          "[merge]")
{
    TwoEntries room;
    Student another = TwoEntries::named(u"安小满");
    another.studentNo = QStringLiteral("3001");
    const StudentId third = room.pupil(another);
    const QStringList number{QStringLiteral("student_no")};
    REQUIRE(room.merges.merge(room.order(number)));
    const StudentMergeId earlier = room.theMerge();
    REQUIRE(room.merges.merge({room.kept, third, number, Side::Kept, MergeOrder::Certainty::Certain}));
    CHECK(room.of(room.kept).studentNo == QStringLiteral("3001"));
    CHECK(room.merges.unmerge(earlier).error() == UnmergeWhy::MergedAgain);
    // A list with the number of the first one: it goes to the pupil, and that of the third to the first entry.
    Stored<Student> listed = *room.students.byId(room.kept);
    for (const char* no : {"1001", "2001"}) {
        listed.value.studentNo = QString::fromLatin1(no);
        REQUIRE(room.registered.save(listed));
    }
    REQUIRE(room.merges.unmerge(room.theMerge()));
    CHECK(room.of(third).studentNo == QStringLiteral("3001"));
    REQUIRE(room.merges.unmerge(room.theMerge()));
    CHECK(room.of(room.kept).studentNo == QStringLiteral("1001"));
    CHECK(room.of(room.gone).studentNo == QStringLiteral("2001"));
}

TEST_CASE("a question about a pupil whom a list did not name stays open over a merge", "[merge]")
{
    TwoEntries room;
    const ImportBatchId batch = room.batch();
    room.asksAbout(batch, room.kept);
    room.asksAbout(batch, room.gone);
    REQUIRE(room.missing.answer(room.kept, {MissingAnswer::StillHere, {}, {}}));
    REQUIRE(room.merges.merge(room.order()));
    REQUIRE(room.missing.open().size() == 1);
    CHECK(room.missing.open()[0].pupil == room.kept);
    REQUIRE(room.missing.answer(room.kept, {MissingAnswer::StillHere, {}, {}}));
    CHECK(room.missing.open().empty());
}
