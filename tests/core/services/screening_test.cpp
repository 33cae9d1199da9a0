// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/screeningservice.h"
#include "core/services/triageservice.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"

#include <QRegularExpression>

using namespace anxin;

namespace {

struct Room : TestVault {
    Catalogue catalogue = Catalogue::shipped();
    RuleBook rules = RuleBook::shipped();
    ScreeningService screening{*vault, catalogue, rules};
    TriageService triage{*vault};

    // PHQ-A with `code` for items 1–8 and `ninth` for item 9.
    static Answers phqA(int code, int ninth)
    {
        Answers answers;
        for (int item = 1; item <= 8; ++item)
            answers.insert(QString::number(item), QString::number(code));
        answers.insert(QStringLiteral("9"), QString::number(ninth));
        for (const char* extra : {"10", "12", "13"})
            answers.insert(QString::fromLatin1(extra), QStringLiteral("N"));
        answers.insert(QStringLiteral("11"), QStringLiteral("0"));
        return answers;
    }
    Judgement judged(const Answers& answers, std::optional<int> seconds = 120)
    {
        return judge(*catalogue.find(u"phq-a"), answers, {}, seconds, rules);
    }
    SheetRecorded recorded(StudentId student, const Answers& answers)
    {
        return doing(Op::ImportScreening, [&](UnitOfWork& uow) {
            const CampaignId campaign = screening.campaign(
                uow, {QStringLiteral("入学普查"), CampaignKind::Entry, CampaignMode::OnlineForm, uow.today()});
            return screening.record(uow,
                                    {campaign, student, QStringLiteral("phq-a"), 1, QString(), QString(),
                                     QStringLiteral("self"), uow.today(), 120, toStoredAnswers(answers), std::nullopt},
                                    {});
        });
    }
};

} // namespace

TEST_CASE("a low total with a critical answer is a candidate and raises it", "[screening]")
{
    Room room;
    const Judgement judgement = room.judged(Room::phqA(0, 1));
    CHECK(judgement.result.signal == Signal::Candidate);
    REQUIRE(judgement.critical.size() == 1);
    CHECK(judgement.critical[0].level == AlertLevel::Immediate);
}

TEST_CASE("a high total is a candidate and says which rule fired", "[screening]")
{
    Room room;
    const Judgement judgement = room.judged(Room::phqA(2, 0));
    CHECK(judgement.result.signal == Signal::Candidate);
    CHECK(reasonsOf(judgement.result).contains(QStringLiteral("flag:screen-positive")));
    CHECK(judgement.critical.empty());
}

TEST_CASE("a low complete paper is not noticeable", "[screening]")
{
    Room room;
    const Judgement judgement = room.judged(Room::phqA(0, 0));
    CHECK(judgement.result.signal == Signal::None);
    CHECK(judgement.result.validity == SheetValidity::Valid);
}

TEST_CASE("an incomplete paper is never called normal", "[screening]")
{
    Room room;
    Answers answers = Room::phqA(0, 0);
    answers.remove(QStringLiteral("7"));
    const Judgement judgement = room.judged(answers);
    CHECK(judgement.result.signal == Signal::Undetermined);
    CHECK(judgement.result.validity == SheetValidity::Doubtful);
    answers.insert(QStringLiteral("7"), QStringLiteral("9")); // not an answer of this item
    CHECK(room.judged(answers).result.signal == Signal::Undetermined);
}

TEST_CASE("a critical answer counts on an incomplete and hasty paper too", "[screening]")
{
    Room room;
    Answers answers;
    answers.insert(QStringLiteral("9"), QStringLiteral("2"));
    const Judgement judgement = room.judged(answers, 3);
    CHECK(judgement.result.signal == Signal::Candidate);
    CHECK_FALSE(judgement.critical.empty());
    CHECK(reasonsOf(judgement.result).contains(QStringLiteral("quality:too-fast")));
}

TEST_CASE("an MHT paper with a high lie score is void, and is to be tested again", "[screening]")
{
    Room room;
    Answers answers;
    for (int item = 1; item <= 100; ++item)
        answers.insert(QString::number(item), item >= 82 && item % 2 == 0 ? QStringLiteral("Y") : QStringLiteral("N"));
    const Judgement judgement = judge(*room.catalogue.find(u"mht"), answers, {}, 1200, room.rules);
    CHECK(judgement.result.validity == SheetValidity::Void);
    CHECK(judgement.result.signal == Signal::Undetermined);
}

TEST_CASE("one and the same answer a hundred times is marked, not deleted", "[screening]")
{
    Room room;
    Answers answers;
    for (int item = 1; item <= 100; ++item)
        answers.insert(QString::number(item), QStringLiteral("N"));
    const Judgement judgement = judge(*room.catalogue.find(u"mht"), answers, {}, 1200, room.rules);
    CHECK(judgement.result.validity == SheetValidity::Doubtful);
    CHECK(reasonsOf(judgement.result).contains(QStringLiteral("quality:same-throughout")));
}

TEST_CASE("every candidate rule names results that its scale really has", "[screening][rules]")
{
    Room room;
    for (const QString& scale : room.rules.scalesWithCandidates()) {
        INFO(scale.toStdString());
        const Definition* definition = room.catalogue.find(scale);
        REQUIRE(definition);
        QStringList facts;
        for (const Flag& flag : definition->flags)
            facts << QStringLiteral("flag:") + flag.id;
        for (const Outcome& outcome : definition->outcome)
            facts << QStringLiteral("outcome:") + outcome.id;
        for (const Band& band : definition->bands)
            for (const Cut& cut : band.cuts)
                facts << QStringLiteral("band:%1=%2").arg(band.key, cut.id);
        for (const QString& reason : room.rules.candidateReasons(scale)) {
            INFO(reason.toStdString());
            CHECK(facts.contains(reason));
        }
    }
}

TEST_CASE("a reason is told with the rule behind it, where that has short words", "[screening][labels]")
{
    Room room;
    const auto told = [&](QStringView scale, const char* reason) {
        return reasonWithRule(QLatin1StringView(reason), *room.catalogue.find(scale));
    };
    CHECK(told(u"phq-9", "flag:screen-positive") == QStringLiteral("Screening cut-off reached (Total ≥ 10)"));
    CHECK(told(u"phq-9", "alert:self-harm-thoughts").endsWith(QStringLiteral("(item 9 ≥ 1)")));
    CHECK(told(u"asq", "outcome:non-acute-positive").endsWith(QStringLiteral("(at least 1 of items 1, 2, 3, 4 is ≥ 1)")));
    CHECK(told(u"scl-90", "flag:screen-positive")
              .contains(QStringLiteral("Total > 160 or Positive items > 43 or at least 1 of 10 values is ≥ 2")));
    CHECK(told(u"scl-90", "band:total.cn=positive") == QStringLiteral("Total: At or above the cut-off (> 160)"));
    CHECK(told(u"mht", "validity:lie-high").endsWith(QStringLiteral("≥ 7)")));
    CHECK(told(u"sdq", "band:total.3band=abnormal") == QStringLiteral("Total: Needs attention")); // bounds differ by informant
    CHECK(told(u"phq-9", "quality:too-fast") == reasonText(QStringLiteral("quality:too-fast"), *room.catalogue.find(u"phq-9")));
}

TEST_CASE("every rule that makes a candidate says where it comes from", "[screening][rules]")
{
    Room room;
    for (const QString& scale : room.rules.scalesWithCandidates())
        CHECK(room.rules.candidateSource(scale).has_value());
    CHECK(room.rules.candidateSource(QStringLiteral("phq-9")) == CutSource::Published);
    CHECK(room.rules.candidateSource(QStringLiteral("dass-21")) == CutSource::School);
    CHECK_FALSE(room.rules.candidateSource(QStringLiteral("cls")).has_value());
    CHECK(schemeIn(room.rules.candidateReasons(QStringLiteral("sdq"))) == QStringLiteral("3band"));
    CHECK(schemeIn(room.rules.candidateReasons(QStringLiteral("phq-9"))).isEmpty());
}

TEST_CASE("no short code of a definition is shown to a person", "[screening][labels]")
{
    Room room;
    const QRegularExpression code(QStringLiteral("^[a-z]+(-[a-z]+)+$"));
    for (const Definition* definition : room.catalogue.all()) {
        QStringList reasons = room.rules.candidateReasons(definition->id);
        for (const Alert& alert : definition->alerts)
            reasons << QStringLiteral("alert:") + alert.id;
        for (const Validity& validity : definition->validity)
            reasons << QStringLiteral("validity:") + validity.id;
        for (const QString& reason : reasons) {
            INFO(definition->id.toStdString() << " " << reason.toStdString());
            CHECK_FALSE(code.match(reasonText(reason, *definition)).hasMatch());
        }
    }
}

TEST_CASE("the same sheet twice changes nothing; a corrected one replaces it and keeps what was critical", "[screening]")
{
    Room room;
    const StudentId student = room.aStudent();
    const SheetRecorded first = room.recorded(student, Room::phqA(0, 2));
    CHECK(first.fate == SheetFate::Added);
    CHECK(room.recorded(student, Room::phqA(0, 2)).fate == SheetFate::Unchanged);
    const SheetRecorded corrected = room.recorded(student, Room::phqA(0, 0));
    CHECK(corrected.fate == SheetFate::Changed);
    CHECK(corrected.sheet == first.sheet);
    CHECK(room.sheets.criticalOf(first.sheet).size() == 1);
    CHECK(room.triage.waiting().size() == 1); // the critical answer still waits for a person
}

TEST_CASE("a candidate leaves the queue by an interview for that campaign, and in no other way", "[screening][triage]")
{
    Room room;
    const StudentId student = room.aStudent();
    room.recorded(student, Room::phqA(3, 0));
    REQUIRE(room.triage.waiting().size() == 1);
    const CampaignId campaign = room.triage.waiting()[0].campaign;

    SecondInterview interview{student,
                              std::nullopt,
                              QDate(2026, 11, 18),
                              QStringLiteral("林老师"),
                              InterviewConclusion::Watch,
                              QStringLiteral("愿意说话"),
                              std::nullopt,
                              QString()};
    REQUIRE(room.triage.recordInterview(interview));
    CHECK(room.triage.waiting().size() == 1); // a talk about something else
    interview.campaign = campaign;
    REQUIRE(room.triage.recordInterview(interview));
    CHECK(room.triage.waiting().empty());
    const auto all = room.triage.candidatesOf(campaign);
    REQUIRE(all.size() == 1);
    CHECK(all[0].conclusion == InterviewConclusion::Watch);
}

TEST_CASE("a critical answer that comes after the interview waits for another one", "[screening][triage]")
{
    Room room;
    const StudentId student = room.aStudent();
    room.recorded(student, Room::phqA(3, 0));
    const CampaignId campaign = room.triage.waiting().at(0).campaign;
    const auto interviewed = [&] {
        room.clock.advanceSeconds(60);
        REQUIRE(room.triage.recordInterview({student,
                                             campaign,
                                             QDate(2026, 11, 18),
                                             QStringLiteral("林老师"),
                                             InterviewConclusion::Watch,
                                             QStringLiteral("愿意说话"),
                                             {},
                                             {}}));
    };
    interviewed();
    CHECK(room.triage.waiting().empty());
    room.clock.advanceSeconds(60);
    room.recorded(student, Room::phqA(3, 1));
    REQUIRE(room.triage.waiting().size() == 1);
    CHECK(room.triage.waiting()[0].urgency == AlertLevel::Immediate);
    CHECK(room.triage.waiting()[0].raisedAt == room.clock.now());
    CHECK_FALSE(room.triage.candidatesOf(campaign).at(0).interviewedOn);
    CHECK_FALSE(room.triage.waiting()[0].contactedAt);
    const QString teacher = QStringLiteral("林老师");
    REQUIRE(room.triage.note(student, {teacher, QDate(2026, 11, 18), QTime(9, 1), teacher}));
    CHECK(room.triage.waiting()[0].contactedAt);
    interviewed();
    CHECK(room.triage.waiting().empty());
    CHECK(room.triage.candidatesOf(campaign).at(0).urgency == AlertLevel::Immediate);
}

TEST_CASE("a critical answer waits even where the result of its sheet is lost", "[screening][triage]")
{
    Room room;
    room.recorded(room.aStudent(), Room::phqA(0, 1));
    room.doing(Op::ImportScreening, [&](UnitOfWork&) { room.vault->connection().prepare("DELETE FROM sheet_result").exec(); });
    CHECK(room.triage.waiting().size() == 1);
}

TEST_CASE("the most urgent candidates come first", "[screening][triage]")
{
    Room room;
    const StudentId calm = room.aStudent(QStringLiteral("甲"));
    const StudentId urgent = room.aStudent(QStringLiteral("乙"));
    room.recorded(calm, Room::phqA(3, 0));
    room.recorded(urgent, Room::phqA(0, 1));
    const auto waiting = room.triage.waiting();
    REQUIRE(waiting.size() == 2);
    CHECK(waiting[0].student == urgent);
    CHECK(waiting[0].urgency == AlertLevel::Immediate);
    CHECK(waiting[1].urgency == std::nullopt);
}

TEST_CASE("who looks after a critical answer and when somebody spoke with the pupil is noted, and closes nothing",
          "[screening][triage]")
{
    Room room;
    const StudentId pupil = room.aStudent();
    room.recorded(pupil, Room::phqA(0, 1));
    CHECK(room.triage.waiting()[0].owner.isEmpty());
    CHECK_FALSE(room.triage.waiting()[0].contactedAt);

    REQUIRE(room.triage.note(pupil, {QStringLiteral("林老师"), {}, {}, {}}));
    CHECK(room.triage.waiting()[0].owner == QStringLiteral("林老师"));
    CHECK_FALSE(room.triage.waiting()[0].contactedAt);

    room.clock.advanceSeconds(2 * 3600);
    const FirstContact spoken{QStringLiteral("林老师"), QDate(2026, 11, 18), QTime(10, 30), QStringLiteral("周老师")};
    REQUIRE(room.triage.note(pupil, spoken));
    REQUIRE(room.triage.waiting().size() == 1);
    const Candidate waiting = room.triage.waiting()[0];
    REQUIRE(waiting.contactedAt);
    CHECK(waiting.contactedAt->msecs() - waiting.raisedAt->msecs() == 90 * 60 * 1000);

    // What was noted first stays.
    REQUIRE(room.triage.note(pupil, {QStringLiteral("周老师"), QDate(2026, 11, 18), QTime(10, 45), QStringLiteral("周老师")}));
    CHECK(room.triage.waiting()[0].contactedAt == waiting.contactedAt);
    CHECK(room.triage.waiting()[0].owner == QStringLiteral("周老师"));
}

TEST_CASE("a first contact needs its day, its time and a person, and does not lie ahead", "[screening][triage]")
{
    Room room;
    const StudentId pupil = room.aStudent();
    room.recorded(pupil, Room::phqA(0, 1));
    const QString teacher = QStringLiteral("林老师");
    const auto fieldOf = [&](const FirstContact& contact) { return room.triage.note(pupil, contact).error().at(0).field; };
    CHECK(fieldOf({}) == QStringLiteral("owner"));
    CHECK(fieldOf({teacher, QDate(2026, 11, 18), std::nullopt, teacher}) == QStringLiteral("contacted_time"));
    CHECK(fieldOf({teacher, QDate(2026, 11, 18), QTime(8, 0), {}}) == QStringLiteral("contacted_by"));
    CHECK(fieldOf({teacher, std::nullopt, QTime(8, 0), teacher}) == QStringLiteral("contacted_on"));
    CHECK(room.triage.note(pupil, {teacher, QDate(2026, 11, 18), QTime(9, 1), teacher}).error().at(0).rule == Rule::InFuture);
    CHECK_FALSE(room.triage.waiting()[0].contactedAt);
}

TEST_CASE("a second interview is a first contact where there was none", "[screening][triage]")
{
    Room room;
    const StudentId pupil = room.aStudent();
    const SheetRecorded recorded = room.recorded(pupil, Room::phqA(0, 1));
    const CampaignId campaign = room.sheets.byId(recorded.sheet)->value.campaign;
    room.clock.advanceSeconds(600);
    const SecondInterview held{
        pupil, campaign, QDate(2026, 11, 18), QStringLiteral("林老师"), InterviewConclusion::Watch, QStringLiteral("说睡不好"),
        {},    {}};
    REQUIRE(room.triage.recordInterview(held));
    const Stored<CriticalAnswer> answer = room.sheets.criticalOf(recorded.sheet).at(0);
    REQUIRE(answer.value.contactedAt);
    CHECK(answer.value.contactedAt->msecs() - answer.value.raisedAt.msecs() == 600 * 1000);
    CHECK(answer.value.contactedBy == QStringLiteral("林老师"));
}

TEST_CASE("a critical answer that comes after a contact waits for one of its own", "[screening][triage]")
{
    Room room;
    const StudentId pupil = room.aStudent();
    room.recorded(pupil, Room::phqA(0, 1));
    REQUIRE(room.triage.note(pupil, {QStringLiteral("林老师"), QDate(2026, 11, 18), QTime(8, 59), QStringLiteral("林老师")}));
    CHECK(room.triage.waiting()[0].contactedAt);
    Answers worse = Room::phqA(0, 1);
    worse[QStringLiteral("12")] = QStringLiteral("Y");
    room.recorded(pupil, worse);
    CHECK_FALSE(room.triage.waiting()[0].contactedAt);
}
