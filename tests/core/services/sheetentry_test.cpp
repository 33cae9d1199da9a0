// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/sheetentryservice.h"
#include "core/services/triageservice.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"
#include "tests/support/vaulthome.h"

using namespace anxin;

namespace {

Answers phq9(const QString& codes) // a space is left blank, a dot not typed yet
{
    Answers answers;
    for (qsizetype i = 0; i < codes.size(); ++i)
        if (codes[i] != u'.')
            answers.insert(QString::number(i + 1), codes[i] == u' ' ? leftBlank : QString(codes[i]));
    return answers;
}

struct Desk : TestVault {
    Catalogue catalogue = Catalogue::shipped();
    RuleBook rules = RuleBook::shipped();
    ScreeningService screening{*vault, catalogue, rules};
    SheetEntryService entry{*vault, screening};
    TriageService triage{*vault};
    StudentId pupil = aStudent();
    PaperBatch batch = batchFor(doing(Op::EditCampaign, [&](UnitOfWork& uow) {
        return campaigns.add(uow,
                             {QStringLiteral("2026 秋季普查"), CampaignKind::Annual, CampaignMode::Paper, QDate(2026, 11, 2)});
    }));

    static PaperBatch batchFor(CampaignId campaign)
    {
        return {.campaign = campaign,
                .scale = QStringLiteral("phq-9"),
                .scaleVersion = 1,
                .coding = QStringLiteral("own"),
                .answeredOn = QDate(2026, 11, 16),
                .typedBy = QStringLiteral("林老师")};
    }
    SheetResult result() { return sheets.ofCampaign(batch.campaign).at(0).result; }
    AnswerSheetId finished(const QString& codes) { return entry.finish(batch, pupil, phq9(codes)).value().sheet; }
    std::size_t critical(AnswerSheetId sheet) { return sheets.criticalOf(sheet).size(); }
};

} // namespace

TEST_CASE("a paper that is typed in to the end is scored and says that it came from paper", "[sheetentry]")
{
    Desk desk;
    const AnswerSheetId sheet = desk.finished(QStringLiteral("111111110"));
    const auto kept = desk.sheets.byId(sheet);
    REQUIRE(kept);
    CHECK(kept->value.source == SheetSource::Paper);
    CHECK_FALSE(kept->value.unfinished);
    CHECK(kept->value.answeredOn == QDate(2026, 11, 16));
    CHECK(desk.result().signal == Signal::None);
    CHECK(desk.entry.finishedToday(desk.batch) == 1);
    desk.clock.advanceDays(1);
    CHECK(desk.entry.finishedToday(desk.batch) == 0);
}

TEST_CASE("a blank is not a zero, and not typed yet is neither", "[sheetentry]")
{
    Desk desk;
    const Definition& scale = *desk.catalogue.find(u"phq-9");
    CHECK(stillToType(scale, phq9(QStringLiteral("00 0.0"))) ==
          QStringList{QStringLiteral("5"), QStringLiteral("7"), QStringLiteral("8"), QStringLiteral("9")});
    CHECK(desk.entry.finish(desk.batch, desk.pupil, phq9(QStringLiteral("0000.0000"))).error() == EntryRefusal::NotAllTyped);
    desk.finished(QStringLiteral("0000 0000"));
    CHECK(desk.result().signal == Signal::Undetermined);
    CHECK(fromStoredAnswers(desk.sheets.ofCampaign(desk.batch.campaign).at(0).sheet.value.answers).size() == 8);
}

TEST_CASE("an unfinished paper could not be scored, whatever it says so far", "[sheetentry]")
{
    Desk desk;
    REQUIRE(desk.entry.keep(desk.batch, desk.pupil, phq9(QStringLiteral("000000"))));
    CHECK(desk.result().signal == Signal::Undetermined);
    CHECK(desk.result().validity == SheetValidity::Doubtful);
    CHECK(reasonsOf(desk.result()) == QStringList{QStringLiteral("quality:unfinished")});
    REQUIRE(desk.entry.unfinishedIn(desk.batch.campaign).size() == 1);
    REQUIRE(desk.entry.finish(desk.batch, desk.pupil, phq9(QStringLiteral("000000000"))));
    CHECK(desk.result().signal == Signal::None); // the same answers to the end
    CHECK(desk.entry.unfinishedIn(desk.batch.campaign).empty());
}

TEST_CASE("a critical answer counts as soon as it is kept, on an unfinished paper too", "[sheetentry]")
{
    Desk desk;
    const auto found = desk.entry.newlyCritical(desk.batch, desk.pupil, {}, phq9(QStringLiteral("........1")));
    REQUIRE(found.size() == 1);
    CHECK(found[0].level == AlertLevel::Immediate);
    CHECK(desk.entry.newlyCritical(desk.batch, desk.pupil, phq9(QStringLiteral("........1")), phq9(QStringLiteral("0.......2")))
              .empty());
    const auto kept = desk.entry.keep(desk.batch, desk.pupil, phq9(QStringLiteral("........1")));
    REQUIRE(kept);
    CHECK(desk.critical(kept->sheet) == 1);
    CHECK(desk.result().signal == Signal::Candidate);
    REQUIRE(desk.triage.waiting().size() == 1);
    CHECK(desk.triage.waiting()[0].urgency == AlertLevel::Immediate);
}

TEST_CASE("a critical answer that was kept does not go with what is typed otherwise later", "[sheetentry]")
{
    Desk desk;
    const auto kept = desk.entry.keep(desk.batch, desk.pupil, phq9(QStringLiteral("........1")));
    REQUIRE(desk.entry.finish(desk.batch, desk.pupil, phq9(QStringLiteral("000000000"))));
    CHECK(desk.critical(kept->sheet) == 1);
    CHECK(desk.triage.waiting().size() == 1);
    const auto corrections = desk.entry.correctionsOf(kept->sheet);
    REQUIRE(corrections.size() == 1); // not silently either
    CHECK(fromStoredAnswers(corrections[0].value.before) == phq9(QStringLiteral("........1")));
    CHECK(corrections[0].value.correctedBy == QStringLiteral("林老师"));
}

TEST_CASE("going on with a paper that was begun is no correction", "[sheetentry]")
{
    Desk desk;
    const auto kept = desk.entry.keep(desk.batch, desk.pupil, phq9(QStringLiteral("11 1")));
    REQUIRE(desk.entry.finish(desk.batch, desk.pupil, phq9(QStringLiteral("11 111110"))));
    CHECK(desk.entry.correctionsOf(kept->sheet).empty());
}

TEST_CASE("answers that are in are never typed over", "[sheetentry]")
{
    Desk desk;
    const AnswerSheetId sheet = desk.finished(QStringLiteral("111111110"));
    CHECK(desk.entry.keep(desk.batch, desk.pupil, phq9(QStringLiteral("0"))).error() == EntryRefusal::AlreadyIn);
    CHECK(desk.entry.finish(desk.batch, desk.pupil, phq9(QStringLiteral("000000000"))).error() == EntryRefusal::AlreadyIn);
    CHECK(desk.sheets.byId(sheet)->value.answers.contains(QStringLiteral("\"1\":\"1\"")));
}

TEST_CASE("a paper is gone on with as it was begun, and only codes of its questions are taken", "[sheetentry]")
{
    Desk desk;
    REQUIRE(desk.entry.keep(desk.batch, desk.pupil, phq9(QStringLiteral("1"))));
    PaperBatch other = desk.batch;
    other.coding = QStringLiteral("sequence");
    CHECK(desk.entry.finish(other, desk.pupil, phq9(QStringLiteral("111111110"))).error() == EntryRefusal::BegunOtherwise);
    CHECK(desk.entry.keep(desk.batch, desk.pupil, phq9(QStringLiteral("17"))).error() == EntryRefusal::NotAnAnswer);
    CHECK(desk.entry.finish(desk.batch, desk.pupil, phq9(QStringLiteral("         "))).error() ==
          EntryRefusal::NothingAnswered);
}

TEST_CASE("a closed campaign opens again with a paper that comes in late", "[sheetentry]")
{
    Desk desk;
    desk.doing(Op::EditCampaign, [&](UnitOfWork& uow) {
        auto campaign = *desk.campaigns.byId(desk.batch.campaign);
        campaign.value.closedOn = uow.today();
        desk.campaigns.save(uow, campaign);
    });
    desk.finished(QStringLiteral("111111110"));
    CHECK_FALSE(desk.campaigns.byId(desk.batch.campaign)->value.closedOn);
}

TEST_CASE("a correction keeps what the sheet said, who and why, and is scored anew", "[sheetentry]")
{
    Desk desk;
    const AnswerSheetId sheet = desk.finished(QStringLiteral("111111110"));
    REQUIRE(desk.entry.correct(sheet, phq9(QStringLiteral("333311110")), QStringLiteral(" 林老师 "),
                               QStringLiteral("第 1 至 4 题看错一行")));
    CHECK(desk.result().signal == Signal::Candidate);
    const auto corrections = desk.entry.correctionsOf(sheet);
    REQUIRE(corrections.size() == 1);
    CHECK(fromStoredAnswers(corrections[0].value.before) == phq9(QStringLiteral("111111110")));
    CHECK(corrections[0].value.correctedBy == QStringLiteral("林老师"));
    const auto last = desk.vault->audit().newest(1);
    REQUIRE(last.size() == 1);
    CHECK(last[0].op == Op::CorrectSheet);
}

TEST_CASE("a correction raises what is newly critical and never drops what was raised", "[sheetentry]")
{
    Desk desk;
    const AnswerSheetId sheet = desk.finished(QStringLiteral("111111110"));
    REQUIRE(desk.critical(sheet) == 0);
    REQUIRE(desk.entry.correct(sheet, phq9(QStringLiteral("111111112")), QStringLiteral("林老师"), QStringLiteral("看错")));
    CHECK(desk.critical(sheet) == 1);
    REQUIRE(desk.entry.correct(sheet, phq9(QStringLiteral("111111110")), QStringLiteral("林老师"), QStringLiteral("没看错")));
    CHECK(desk.critical(sheet) == 1);
    CHECK(desk.triage.waiting().size() == 1);
}

TEST_CASE("a correction without a name, a reason or a change is none", "[sheetentry]")
{
    Desk desk;
    const AnswerSheetId sheet = desk.finished(QStringLiteral("111111110"));
    const Answers other = phq9(QStringLiteral("111111100"));
    CHECK(desk.entry.correct(sheet, other, QStringLiteral(" "), QStringLiteral("看错")).error() == EntryRefusal::NobodyNamed);
    CHECK(desk.entry.correct(sheet, other, QStringLiteral("林老师"), QString()).error() == EntryRefusal::NoReason);
    CHECK(desk.entry.correct(sheet, phq9(QStringLiteral("111111110")), QStringLiteral("林老师"), QStringLiteral("看错"))
              .error() == EntryRefusal::NothingChanged);
    CHECK(desk.entry.correct(sheet, phq9(QStringLiteral("911111110")), QStringLiteral("林老师"), QStringLiteral("看错"))
              .error() == EntryRefusal::NotAnAnswer);
    CHECK(desk.entry.correctionsOf(sheet).empty());
}

TEST_CASE("two typings that say the same are compared and agree, a blank with a blank too", "[sheetentry]")
{
    Desk desk;
    const AnswerSheetId sheet = desk.finished(QStringLiteral("11 111110"));
    const Answers second = phq9(QStringLiteral("11 111110"));
    CHECK(compare(*desk.catalogue.find(u"phq-9"), fromStoredAnswers(desk.sheets.byId(sheet)->value.answers), second).empty());
    REQUIRE(desk.entry.settle(sheet, second, {}, QStringLiteral("林老师")));
    CHECK(desk.sheets.byId(sheet)->value.checkedOn == QDate(2026, 11, 18));
    CHECK(desk.entry.correctionsOf(sheet).empty());
}

TEST_CASE("where two typings differ a person chooses by the paper, and the sheet is corrected", "[sheetentry]")
{
    Desk desk;
    const AnswerSheetId sheet = desk.finished(QStringLiteral("111111110"));
    const Answers second = phq9(QStringLiteral("211 11110"));
    const auto differences = compare(*desk.catalogue.find(u"phq-9"), phq9(QStringLiteral("111111110")), second);
    REQUIRE(differences.size() == 2);
    CHECK(differences[0].item == QStringLiteral("1"));
    CHECK(differences[1].second.isEmpty());
    CHECK(desk.entry.settle(sheet, second, {{QStringLiteral("1"), QStringLiteral("2")}}, QStringLiteral("林老师")).error() ==
          EntryRefusal::StillDifferent);
    CHECK_FALSE(desk.sheets.byId(sheet)->value.checkedOn);
    REQUIRE(desk.entry.settle(sheet, second,
                              {{QStringLiteral("1"), QStringLiteral("2")}, {QStringLiteral("4"), QStringLiteral("1")}},
                              QStringLiteral("林老师")));
    const auto kept = desk.sheets.byId(sheet);
    CHECK(fromStoredAnswers(kept->value.answers) == phq9(QStringLiteral("211111110")));
    CHECK(kept->value.checkedOn == QDate(2026, 11, 18));
    REQUIRE(desk.entry.correctionsOf(sheet).size() == 1);
    CHECK(desk.entry.correctionsOf(sheet)[0].value.reason.contains(QStringLiteral("2 of 10")));
}

TEST_CASE("what is critical in the second typing only counts at once, before anybody compares", "[sheetentry]")
{
    Desk desk;
    const AnswerSheetId sheet = desk.finished(QStringLiteral("111111110"));
    desk.entry.raise(sheet, phq9(QStringLiteral("........1")));
    CHECK(desk.critical(sheet) == 1);
    CHECK(desk.triage.waiting().size() == 1);
    desk.entry.raise(sheet, phq9(QStringLiteral("........1")));
    CHECK(desk.critical(sheet) == 1);
}

TEST_CASE("a critical answer of an unfinished paper is there after the program was killed", "[sheetentry]")
{
    VaultHome home;
    const Catalogue catalogue = Catalogue::shipped();
    const RuleBook rules = RuleBook::shipped();
    {
        auto opened = home.unlock();
        REQUIRE(opened);
        Vault& vault = **opened;
        CampaignRepository campaigns{vault.connection()};
        StudentRepository students{vault.connection()};
        ScreeningService screening{vault, catalogue, rules};
        SheetEntryService entry{vault, screening};
        const CampaignId campaign = vault.transact(Op::EditCampaign, [&](UnitOfWork& uow) {
            return campaigns.add(uow, {QStringLiteral("普查"), CampaignKind::Annual, CampaignMode::Paper, QDate(2026, 11, 2)});
        });
        const StudentId pupil = vault.transact(Op::EditStudent, [&](UnitOfWork& uow) {
            Student student;
            student.name = QStringLiteral("安晓");
            student.reading = QStringLiteral("an xiao");
            return students.add(uow, student);
        });
        REQUIRE(entry.keep(Desk::batchFor(campaign), pupil, phq9(QStringLiteral("........1"))));
        home.keepAs(QStringLiteral("killed")); // what a kill leaves: nothing was closed
    }
    home.putBack(QStringLiteral("killed"));
    auto again = home.unlock();
    REQUIRE(again);
    CHECK(TriageService{**again}.waiting().size() == 1);
}
