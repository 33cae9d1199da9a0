// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/testvault.h"

using namespace anxin;

TEST_CASE("a pupil comes back from the vault as it went in", "[records][student]")
{
    TestVault room;
    const ClassUnitId unit = room.aClass();
    const StudentId id = room.doing(Op::EditStudent, [&](UnitOfWork& uow) {
        return room.students.add(uow, {QStringLiteral("曾小红"), QStringLiteral("zeng xiao hong"), QStringLiteral("20260701"),
                                       std::nullopt, Sex::Female, QDate(2013, 5, 6), unit, Boarding::Boarder,
                                       EnrolmentStatus::Enrolled});
    });
    const Student back = room.students.byId(id)->value;
    CHECK(back.name == QStringLiteral("曾小红"));
    CHECK(back.studentNo == QStringLiteral("20260701"));
    CHECK(back.nationalNo == std::nullopt);
    CHECK(back.sex == Sex::Female);
    CHECK(back.bornOn == QDate(2013, 5, 6));
    CHECK(back.classUnit == unit);
    CHECK(back.boarding == Boarding::Boarder);
}

TEST_CASE("two pupils cannot have one number", "[records][student]")
{
    TestVault room;
    const auto add = [&](UnitOfWork& uow) {
        Student student;
        student.name = QStringLiteral("安晓");
        student.studentNo = QStringLiteral("1");
        return room.students.add(uow, student);
    };
    room.doing(Op::EditStudent, add);
    CHECK_THROWS_AS(room.doing(Op::EditStudent, add), Fault);
}

TEST_CASE("a birthday outside school age is questioned", "[records][student]")
{
    Student student;
    student.name = QStringLiteral("安晓");
    const QDate today(2026, 11, 18);
    student.bornOn = QDate(2013, 1, 1);
    CHECK(check(student, today).empty());
    student.bornOn = QDate(1980, 1, 1);
    CHECK(check(student, today).at(0).rule == Rule::OutOfRange);
    student.bornOn = QDate(2027, 1, 1);
    CHECK(check(student, today).at(0).rule == Rule::InFuture);
}

TEST_CASE("age counts full years", "[records][student]")
{
    CHECK(ageOn(QDate(2012, 11, 18), QDate(2026, 11, 18)) == 14);
    CHECK(ageOn(QDate(2012, 11, 19), QDate(2026, 11, 18)) == 13);
    CHECK(ageOn(QDate(2012, 2, 29), QDate(2026, 2, 28)) == 13);
    CHECK(ageOn(QDate(2012, 2, 29), QDate(2026, 3, 1)) == 14);
}

TEST_CASE("a class is promoted by the date alone", "[records][classunit]")
{
    const ClassUnit unit{Stage::Junior, 2026, 3, QString()};
    CHECK(labelOf(unit, QDate(2026, 9, 1)) == QStringLiteral("Grade 7, class 3"));
    CHECK(labelOf(unit, QDate(2028, 9, 1)) == QStringLiteral("Grade 9, class 3"));
    CHECK(labelOf(unit, QDate(2029, 9, 1)) == QStringLiteral("Entry 2026, class 3"));
}

TEST_CASE("a signed note can be neither changed nor deleted, even past the service", "[records][session]")
{
    TestVault room;
    const CaseFileId file = room.aCase(room.aStudent());
    const SessionNoteId id = room.doing(Op::SignNote, [&](UnitOfWork& uow) {
        return room.notes.add(uow, {file, uow.today(), 40, SessionMode::FaceToFace, QString(), QStringLiteral("谈睡眠"),
                                    QString(), SuicideInquiry::None, QString(), QStringLiteral("林老师"), uow.now()});
    });
    Stored<SessionNote> note = *room.notes.byId(id);
    note.value.process = QStringLiteral("改");
    CHECK_THROWS_AS(room.doing(Op::WriteNote, [&](UnitOfWork& uow) { room.notes.save(uow, note); }), Fault);
    CHECK_THROWS_AS(room.vault->connection().exec("DELETE FROM session_note"), Fault);
    CHECK(room.notes.byId(id)->value.process == QStringLiteral("谈睡眠"));
}

TEST_CASE("the history of levels and the ledger of disclosures only grow", "[records]")
{
    TestVault room;
    const StudentId student = room.aStudent();
    const StoredLevel orange = room.levels.scheme().at(1);
    room.doing(Op::SetLevel, [&](UnitOfWork& uow) {
        room.levels.add(uow, {student, orange.id, uow.today(), QStringLiteral("研判会"), QStringLiteral("自伤"), QString()});
        room.disclosures.add(uow, {uow.now(), QStringLiteral("term"), QStringLiteral("2026-2027-1"), QStringLiteral("区教育局"),
                                   QStringLiteral("通知"), QString(), QStringLiteral("00"), QStringLiteral("0")});
    });
    Connection& connection = room.vault->connection();
    CHECK_THROWS_AS(connection.exec("UPDATE level_decision SET reason = 'x'"), Fault);
    CHECK_THROWS_AS(connection.exec("DELETE FROM level_decision"), Fault);
    CHECK_THROWS_AS(connection.exec("UPDATE disclosure SET recipient = 'x'"), Fault);
    CHECK_THROWS_AS(connection.exec("DELETE FROM disclosure"), Fault);
    CHECK(room.levels.currentOf(student)->id == orange.id);
}

TEST_CASE("the level in force is the latest decision, and a pupil taken off the list has none", "[records][level]")
{
    TestVault room;
    const StudentId student = room.aStudent();
    const auto scheme = room.levels.scheme();
    const auto decide = [&](std::optional<WarningLevelId> level, int daysAgo) {
        room.doing(Op::SetLevel, [&](UnitOfWork& uow) {
            room.levels.add(uow, {student, level, uow.today().addDays(-daysAgo), QStringLiteral("林老师"),
                                  QStringLiteral("依据"), QString()});
        });
    };
    CHECK_FALSE(room.levels.currentOf(student));
    decide(scheme[2].id, 5);
    decide(scheme[1].id, 10); // entered later, for an earlier day
    CHECK(room.levels.currentOf(student)->id == scheme[2].id);
    decide(scheme[0].id, 0);
    CHECK(room.levels.currentOf(student)->id == scheme[0].id);
    decide(std::nullopt, 0);
    CHECK_FALSE(room.levels.currentOf(student));
}

TEST_CASE("a pupil has at most one open case file, and an open file always has a next review", "[records][casefile]")
{
    TestVault room;
    const StudentId student = room.aStudent();
    const CaseFileId file = room.aCase(student);
    CHECK_THROWS_AS(room.aCase(student), Fault);
    Stored<CaseFile> stored = *room.cases.byId(file);
    stored.value.nextReviewOn.reset();
    CHECK(check(stored.value).at(0).field == QStringLiteral("next_review_on"));
    CHECK_THROWS_AS(room.doing(Op::EditCase, [&](UnitOfWork& uow) { room.cases.save(uow, stored); }), Fault);
}

TEST_CASE("file numbers count on within a year", "[records][casefile]")
{
    TestVault room;
    CHECK(room.cases.nextFileNo(2026) == QStringLiteral("2026-001"));
    room.aCase(room.aStudent());
    CHECK(room.cases.nextFileNo(2026) == QStringLiteral("2026-002"));
    CHECK(room.cases.nextFileNo(2027) == QStringLiteral("2027-001"));
}

TEST_CASE("a critical answer is raised once per sheet and never lost", "[records][screening]")
{
    TestVault room;
    const StudentId student = room.aStudent();
    const AnswerSheetId sheet = room.doing(Op::ImportScreening, [&](UnitOfWork& uow) {
        const CampaignId campaign =
            room.campaigns.add(uow, {QStringLiteral("入学普查"), CampaignKind::Entry, CampaignMode::OnlineForm, uow.today()});
        const AnswerSheetId id =
            room.sheets.add(uow, {campaign, student, QStringLiteral("phq-a"), 1, QString(), QString(), QStringLiteral("self"),
                                  uow.today(), 90, QStringLiteral("{}"), std::nullopt});
        room.sheets.addCritical(uow, {id, QStringLiteral("self-harm-thoughts"), AlertLevel::Immediate, uow.now()});
        room.sheets.addCritical(uow, {id, QStringLiteral("self-harm-thoughts"), AlertLevel::Immediate, uow.now()});
        return id;
    });
    CHECK(room.sheets.criticalOf(sheet).size() == 1);
    CHECK_THROWS_AS(room.vault->connection().exec("DELETE FROM critical_answer"), Fault);
}
