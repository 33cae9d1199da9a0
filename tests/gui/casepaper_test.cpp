// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/casepaper.h"
#include "app/gui/crisisdesk.h"
#include "app/gui/paperdesk.h"
#include "app/gui/referraldesk.h"
#include "app/gui/slipdesk.h"
#include "tests/support/answeringchooser.h"
#include "tests/support/catch.h"
#include "tests/support/draftbox.h"
#include "tests/support/smallroom.h"
#include "ui/dialogs/savecopydialog.h"
#include "ui/print/referralletter.h"
#include "ui/widgets/messagebar.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace anxin;

namespace {

const QString kept = QStringLiteral("只在室内说的话");

// A pupil with a file, whose name and whose mother's name stand in the plan.
struct PaperRoom : SmallRoom {
    Room room{*vault, catalogue};
    StudentId pupil = school.pupils[2];
    QString name = registered.student(pupil)->value.name;
    Stored<CaseFile> file = *casework.openCaseOf(pupil);

    PaperRoom()
    {
        REQUIRE(family.add(Guardian{pupil, QStringLiteral("单桂芳"), GuardianRelation::Mother}));
        file.value.concern = kept;
        file.value.carePlan = QStringLiteral("单桂芳每晚陪%1散步").arg(name);
        file.value.contingencyPlan = QStringLiteral("请%1到辅导室").arg(name);
        REQUIRE(casework.save(file));
        REQUIRE(room.care.add({file.id,
                               QStringLiteral("睡得好一些"),
                               QStringLiteral("单桂芳每晚十点收走手机"),
                               QStringLiteral("单桂芳"),
                               std::nullopt,
                               MeasureProgress::UnderWay,
                               {},
                               {}}));
        REQUIRE(memos.write({pupil, clock.today(), kept}));
        SessionNote note{file.id, clock.today(),        40, SessionMode::FaceToFace,   {},          kept,
                         {},      SuicideInquiry::None, {}, SmallSchool::counsellor(), std::nullopt};
        REQUIRE(casework.sign(note));
    }
    HandOver handOver()
    {
        return {file.id,
                HandOverKind::NextSchool,
                clock.today(),
                QStringLiteral("示例高中"),
                QStringLiteral("档案一份，共 12 页"),
                SmallSchool::counsellor(),
                std::nullopt,
                {}};
    }
    SafetyPlan plan()
    {
        return {file.id,
                clock.today(),
                QStringLiteral("学生本人"),
                QStringLiteral("睡不着"),
                QStringLiteral("慢慢呼吸"),
                {},
                QStringLiteral("妈妈"),
                {},
                QStringLiteral("药品由妈妈收好")};
    }
};

QString wordsOf(const NamelessPaper& nameless)
{
    const RecordPaper& paper = nameless.words();
    QStringList all{paper.title, paper.origin, paper.footer, paper.closing};
    for (const RecordPaper::Section& section : paper.sections) {
        all << section.title;
        for (const RecordPaper::Line& line : section.lines)
            all << line.mark << line.title << line.text << line.facts;
    }
    return all.join(u'\n');
}

} // namespace

TEST_CASE("a case file on paper says how the case stands, under its number, and nothing that was said in the room", "[paper]")
{
    PaperRoom desk;
    const CasePaper made = casePaper(desk.room, desk.file, desk.whole.of(desk.pupil, Timeline::Where::File));
    const QString words = wordsOf(made.paper);
    INFO(words.toStdString());
    CHECK(words.contains(desk.file.value.fileNo));
    CHECK(words.contains(QStringLiteral("Mother每晚陪%1散步").arg(desk.file.value.fileNo)));
    CHECK(words.contains(QStringLiteral("请%1到辅导室").arg(desk.file.value.fileNo)));
    CHECK(words.contains(QStringLiteral("Mother每晚十点收走手机")));
    CHECK(words.contains(QStringLiteral("睡得好一些")));
    CHECK(words.contains(QStringLiteral("Session"))); // that one took place
    CHECK(words.contains(desk.room.counsellor()));
    CHECK_FALSE(words.contains(kept));
    CHECK_FALSE(words.contains(desk.name));
    CHECK_FALSE(words.contains(QStringLiteral("单桂芳")));
    CHECK(made.withheld > 0);
}

TEST_CASE("other pupils are not named on paper either; a name that is an everyday word goes in the pupil's grade only",
          "[paper]")
{
    PaperRoom desk;
    const auto enrol = [&](const QString& name, std::optional<ClassUnitId> classUnit) {
        Student other;
        other.name = name;
        other.classUnit = classUnit;
        REQUIRE(desk.registered.add(other));
    };
    enrol(QStringLiteral("欧阳小明"), std::nullopt);
    enrol(QStringLiteral("安静"), std::nullopt);
    enrol(QStringLiteral("安宁"), desk.school.units[3]);                                 // of the next grade
    enrol(QStringLiteral("高兴"), desk.registered.student(desk.pupil)->value.classUnit); // of the class
    enrol(QStringLiteral("蔡雪"), desk.school.units[0]);                                 // of another class of the grade
    desk.file.value.carePlan = QStringLiteral("由欧阳 小明、高兴和蔡　雪陪着，先安静一会儿，心里安宁");
    const QString words = wordsOf(casePaper(desk.room, desk.file, {}).paper);
    INFO(words.toStdString());
    CHECK(words.contains(QStringLiteral("由another pupil、another pupil和another pupil陪着，先安静一会儿，心里安宁")));
}

TEST_CASE("a safety plan for the pupil has its steps, and nothing that says whose it is", "[paper]")
{
    PaperRoom desk;
    SafetyPlan plan = desk.plan();
    plan.company = QStringLiteral("%1和王梓涵打球，或者找单桂芳").arg(desk.name);
    const QString words = wordsOf(safetyPlanPaper(desk.room, desk.pupil, plan));
    INFO(words.toStdString());
    for (const char16_t* wanted : {u"睡不着", u"慢慢呼吸", u"妈妈", u"药品由妈妈收好", u"1. ", u"5. "})
        CHECK(words.contains(QStringView(wanted)));
    CHECK_FALSE(words.contains(QStringLiteral("6. "))); // those without words are no steps
    CHECK_FALSE(words.contains(desk.name));
    CHECK_FALSE(words.contains(desk.file.value.fileNo));
    CHECK_FALSE(words.contains(desk.room.schoolName()));
    CHECK(words.contains(QStringLiteral("I和王梓涵打球，或者找Mother"))); // whom the pupil would turn to
}

TEST_CASE("a hand-over list has room for two signatures, and nobody's name", "[paper]")
{
    PaperRoom desk;
    HandOver handOver = desk.handOver();
    handOver.contents += QStringLiteral("，%1的安全计划").arg(desk.name);
    handOver.recipient = QStringLiteral("单桂芳，示例高中");
    handOver.handedBy = QStringLiteral("王 梓涵");
    const QString words = wordsOf(handOverPaper(desk.room, desk.file.value, handOver));
    INFO(words.toStdString());
    CHECK(words.count(QStringLiteral("____")) >= 2);
    CHECK(words.contains(desk.file.value.fileNo));
    CHECK(words.contains(QStringLiteral("示例高中")));
    CHECK(words.contains(QStringLiteral("共 12 页")));
    CHECK(words.contains(QStringLiteral("Mother，示例高中")));
    for (const QString& name : {desk.name, QStringLiteral("单桂芳"), QStringLiteral("梓涵")})
        CHECK_FALSE(words.contains(name));
}

TEST_CASE("what leaves on paper about a pupil stands in the ledger with that pupil", "[paper]")
{
    PaperRoom desk;
    DraftBox box{desk.clock};
    AnsweringChooser chooser;
    QWidget window;
    const QTemporaryDir stick;
    PaperDesk papers{desk.room, box.drafts(), {window, chooser}};
    const auto leaves = [&](SaveCopyDialog* dialog) {
        dialog->open();
        dialog->setOrder({QStringLiteral("年级组"), QStringLiteral("会商"), DisclosureGround::Care});
        dialog->setFolder(stick.path());
        dialog->save();
        REQUIRE(QTest::qWaitFor([&] { return !dialog->isSaving(); }, 10'000));
        REQUIRE(dialog->bar().tone() == Tone::Ok);
    };
    leaves(papers.caseDialog(desk.file, desk.whole.of(desk.pupil, Timeline::Where::File)));
    leaves(papers.handOverDialog(desk.file, desk.handOver()));
    leaves(papers.safetyPlanDialog(desk.pupil, desk.plan()));
    leaves(papers.casePagesDialog(desk.pupil, desk.whole.of(desk.pupil, Timeline::Where::File)));
    leaves(letterDialog(desk.room, desk.casework.referralsOf(desk.pupil).front(), chooser, window));
    QStringList reports;
    for (const auto& line : desk.disclosures.about(desk.pupil)) {
        reports << line.value.report;
        CHECK(line.value.recipient == QStringLiteral("年级组"));
        CHECK(line.value.ground == DisclosureGround::Care);
        CHECK_FALSE(line.value.withheld.isEmpty());
    }
    for (const char* report : {caseFileReport, handOverReport, safetyPlanReport, casePagesReport, referralLetterReport})
        CHECK(reports.contains(QString::fromLatin1(report)));
    const auto entries = desk.whole.of(desk.pupil, Timeline::Where::Card);
    CHECK(std::ranges::any_of(entries, [](const TimelineEntry& entry) {
        return entry.kind == TimelineKind::Told && entry.title.startsWith(QStringLiteral("Letter to the guardians"));
    }));
}

TEST_CASE("whom a paper goes to and why names nobody of the register, unless a reason for a sheet says so", "[paper][ledger]")
{
    PaperRoom desk;
    DraftBox box{desk.clock};
    AnsweringChooser chooser;
    QWidget window;
    const QTemporaryDir stick;
    PaperDesk papers{desk.room, box.drafts(), {window, chooser}};
    const auto isRefused = [&](SaveCopyDialog* dialog, const QString& recipient) {
        dialog->setOrder({recipient, QStringLiteral("会商"), DisclosureGround::Care});
        dialog->setFolder(stick.path());
        dialog->save();
        return !dialog->isSaving() && dialog->bar().tone() == Tone::Warn;
    };
    const QString mother = QStringLiteral("单桂芳");
    CHECK(isRefused(papers.caseDialog(desk.file, {}), desk.name));
    CHECK(isRefused(papers.safetyPlanDialog(desk.pupil, desk.plan()), mother));
    CHECK(isRefused(letterDialog(desk.room, desk.casework.referralsOf(desk.pupil).front(), chooser, window), mother));
    CHECK(isRefused(slipsDialog(desk.room, {desk.pupil}, chooser, window), desk.name + QStringLiteral("的班主任")));
    CHECK(desk.disclosures.about(desk.pupil).empty());
}

TEST_CASE("a crisis on paper calls a pupil whose file is closed by its number, as the case paper does", "[paper][crisis]")
{
    PaperRoom desk;
    const CrisisEventId event = desk.room.crises.begin({QStringLiteral("演练"), {}, SmallSchool::counsellor()});
    Stored<CrisisEvent> known = *desk.room.crises.event(event);
    known.value.student = desk.pupil;
    REQUIRE_FALSE(desk.room.crises.describe(known, SmallSchool::counsellor()));
    desk.file.value.closedOn = desk.clock.today();
    desk.file.value.closingSummary = QStringLiteral("目标已达成");
    desk.file.value.nextReviewOn.reset();
    desk.doing(Op::CloseCase, [&](UnitOfWork& uow) { desk.cases.save(uow, desk.file); });
    REQUIRE_FALSE(desk.casework.openCaseOf(desk.pupil));
    const QString words = wordsOf(crisisPaper(desk.room, *desk.room.crises.event(event)));
    CHECK(words.contains(desk.file.value.fileNo));
    CHECK_FALSE(words.contains(desk.name));
}

TEST_CASE("of two levels of one day, the one decided last is in force on paper and stands above the other", "[paper]")
{
    PaperRoom desk;
    const auto decide = [&](std::size_t level) {
        REQUIRE(desk.triage.setLevel({desk.pupil, desk.triage.scheme()[level].id, desk.clock.today(), SmallSchool::counsellor(),
                                      QStringLiteral("复核"), QStringLiteral("访谈")}));
        return labelOf(desk.triage.scheme()[level].value);
    };
    const QString first = decide(2), last = decide(0);
    const auto entries = desk.whole.of(desk.pupil, Timeline::Where::File);
    QStringList levels;
    for (const TimelineEntry& entry : entries)
        if (entry.level)
            levels << entry.level->to;
    CHECK(levels.mid(0, 2) == QStringList{last, first});
    CHECK(casePaper(desk.room, desk.file, entries).paper.words().sections.front().lines.front().text == last);
}

TEST_CASE("a pupil whose file is closed is called by its number on paper, too", "[paper]")
{
    PaperRoom desk;
    CHECK(fileNumberOf(desk.room, desk.pupil) == desk.file.value.fileNo);
    CHECK(fileNumberOf(desk.room, desk.school.pupils[13]).isEmpty());
}

TEST_CASE("pages about a pupil who has no file have the class and a neutral word instead of the name", "[paper]")
{
    PaperRoom desk;
    const StudentId other = desk.school.pupils[11]; // 林语桐
    REQUIRE(desk.casework.record(HomeContact{other,
                                             desk.clock.today(),
                                             ContactChannel::Phone,
                                             SmallSchool::counsellor(),
                                             QStringLiteral("母亲"),
                                             QStringLiteral("作息"),
                                             QStringLiteral("林语桐睡得好"),
                                             {},
                                             ContactOutcome::Reached}));
    const auto entries = desk.whole.of(other, Timeline::Where::Card);
    const QString words = wordsOf(timelinePaper(desk.room, other, entries).paper);
    INFO(words.toStdString());
    CHECK_FALSE(words.contains(QStringLiteral("林语桐")));
    CHECK(words.contains(desk.registered.classLabelOf(desk.registered.student(other)->value)));
    CHECK(words.contains(QStringLiteral("pupil's card"))); // where one finds who it is
    const QString withFile = wordsOf(timelinePaper(desk.room, desk.pupil, {}).paper);
    CHECK(withFile.contains(desk.file.value.fileNo));
    CHECK_FALSE(withFile.contains(QStringLiteral("pupil's card")));
}

TEST_CASE("the name of the school stays on paper, though a pupil's is a part of it", "[paper]")
{
    PaperRoom desk;
    Student other;
    other.name = QStringLiteral("安和");
    other.classUnit = desk.registered.student(desk.pupil)->value.classUnit;
    REQUIRE(desk.registered.add(other));
    CHECK(wordsOf(casePaper(desk.room, desk.file, {}).paper).contains(desk.room.schoolName()));
}

TEST_CASE("a letter to the guardians names their child and no other", "[paper][referral]")
{
    PaperRoom desk;
    Referral referral = desk.casework.referralsOf(desk.pupil).front().value;
    referral.organisation = QStringLiteral("市医院（王梓涵去过）");
    const ReferralLetter letter = letterOf(desk.room, referral);
    CHECK(letter.pupil == desk.name);
    CHECK(letter.institution == QStringLiteral("市医院（another pupil去过）"));
}
