// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/consentservice.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"

#include <rapidcheck.h>

using namespace anxin;

namespace {
struct Room : TestVault {
    ConsentService consents{*vault};

    StudentId born(QDate day, const QString& name = QStringLiteral("安晓"))
    {
        const StudentId id = aStudent(name);
        Stored<Student> student = *students.byId(id);
        student.value.bornOn = day;
        doing(Op::EditStudent, [&](UnitOfWork& uow) { students.save(uow, student); });
        return id;
    }
    static Consent answer(StudentId student, ConsentState state, QDate on)
    {
        Consent consent{student, ConsentPurpose::Screening, state, on};
        consent.signer = QStringLiteral("林秀英");
        consent.relation = SignerRelation::Mother;
        return consent;
    }
    ConsentStanding screening(StudentId student) { return consents.standingsOf(student)[ConsentPurpose::Screening]; }
};
} // namespace

TEST_CASE("a withdrawal needs an agreement that was valid on its day", "[consent]")
{
    Room room;
    const StudentId student = room.aStudent();
    const auto early = room.consents.record(Room::answer(student, ConsentState::Withdrawn, QDate(2026, 10, 1)));
    REQUIRE_FALSE(early);
    CHECK(std::get<ConsentRefusal>(early.error()) == ConsentRefusal::NothingToWithdraw);
    REQUIRE(room.consents.record(Room::answer(student, ConsentState::Agreed, QDate(2026, 10, 5))));
    CHECK_FALSE(room.consents.record(Room::answer(student, ConsentState::Withdrawn, QDate(2026, 10, 4))));
    REQUIRE(room.consents.record(Room::answer(student, ConsentState::Withdrawn, QDate(2026, 10, 5))));
    CHECK(room.screening(student) == ConsentStanding::Withdrawn);
    CHECK(room.consents.standingsOf(student)[ConsentPurpose::Group] == ConsentStanding::NotAsked);
    CHECK(room.consents.historyOf(student).size() == 2);
}

TEST_CASE("an answer that was found later goes in at its own day and undoes nothing newer", "[consent]")
{
    Room room;
    const StudentId student = room.aStudent();
    REQUIRE(room.consents.record(Room::answer(student, ConsentState::Declined, QDate(2026, 10, 5))));
    REQUIRE(room.consents.record(Room::answer(student, ConsentState::Agreed, QDate(2026, 9, 2))));
    CHECK(room.screening(student) == ConsentStanding::Declined);
}

TEST_CASE("a whole class is entered in one step, each pupil under the own name where pupils sign", "[consent]")
{
    Room room;
    const std::vector<StudentId> older{room.born(QDate(2010, 1, 1), QStringLiteral("甲")),
                                       room.born(QDate(2010, 2, 1), QStringLiteral("乙"))};
    const StudentId excepted = room.born(QDate(2010, 3, 1));
    Consent paper{older[0], ConsentPurpose::Screening, ConsentState::Agreed, QDate(2026, 9, 2)};
    paper.relation = SignerRelation::Self;
    const auto done = room.consents.record(paper, older);
    REQUIRE(done);
    CHECK(*done == 2);
    CHECK(room.consents.historyOf(older[1]).at(0).value.signer == QStringLiteral("乙"));
    CHECK(room.screening(excepted) == ConsentStanding::NotAsked);
    const auto lines = room.vault->audit().newest(2);
    CHECK(lines[0].op == Op::RecordConsent);
    CHECK(lines[0].at == lines[1].at);
}

TEST_CASE("one pupil whom an answer does not fit stops all of it, and is named", "[consent]")
{
    Room room;
    const StudentId older = room.born(QDate(2010, 1, 1));
    const StudentId younger = room.born(QDate(2014, 1, 1));
    Consent paper{older, ConsentPurpose::Screening, ConsentState::Agreed, QDate(2026, 9, 2)};
    paper.relation = SignerRelation::Self;
    const auto refused = room.consents.record(paper, {older, younger});
    REQUIRE_FALSE(refused);
    const auto& unfit = std::get<std::vector<ConsentService::Unfit>>(refused.error());
    REQUIRE(unfit.size() == 1);
    CHECK(unfit[0].student == younger);
    CHECK_FALSE(unfit[0].why.isEmpty());
    CHECK(room.screening(older) == ConsentStanding::NotAsked);

    paper.relation.reset(); // a guardian's papers without a signer
    const auto unsaid = room.consents.record(paper, {older, younger});
    REQUIRE_FALSE(unsaid);
    CHECK(std::get<Violations>(unsaid.error()).at(0).field == QStringLiteral("signer"));
    CHECK_FALSE(room.consents.record(paper, {}));
}

TEST_CASE("read for all at once, everybody stands where each stands alone", "[consent]")
{
    CHECK(rc::check([] {
        Room room;
        const std::vector<StudentId> students{room.aStudent(), room.aStudent(), room.aStudent()};
        const int count = *rc::gen::inRange(0, 25);
        for (int at = 0; at < count; ++at) {
            Consent consent = Room::answer(students[*rc::gen::inRange<std::size_t>(0, 3)],
                                           entriesOf<ConsentState>[*rc::gen::inRange<std::size_t>(0, 4)].value,
                                           QDate(2026, 11, 18).addDays(-*rc::gen::inRange(0, 30)));
            consent.purpose = entriesOf<ConsentPurpose>[*rc::gen::inRange<std::size_t>(0, 5)].value;
            if (consent.state == ConsentState::Agreed && *rc::gen::arbitrary<bool>())
                consent.expiresOn = consent.statedOn.addDays(*rc::gen::inRange(0, 20));
            (void)room.consents.record(consent); // some withdrawals are refused
        }
        const auto all = room.consents.standings();
        for (const StudentId student : students)
            RC_ASSERT(all.value(student.rowId()).of == room.consents.standingsOf(student).of);
    }));
}

TEST_CASE("what was entered is history, even past the service", "[consent]")
{
    Room room;
    const StudentId student = room.aStudent();
    REQUIRE(room.consents.record(Room::answer(student, ConsentState::Declined, QDate(2026, 10, 5))));
    CHECK_THROWS_AS(room.vault->connection().exec("UPDATE consent SET state = 'agreed'"), Fault);
    CHECK_THROWS_AS(room.vault->connection().exec("DELETE FROM consent"), Fault);
}
