// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/disclosureservice.h"
#include "core/services/registerservice.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"

using namespace anxin;

namespace {

struct Room : TestVault {
    DisclosureService told{*vault};
    StudentId pupil = aStudent(QStringLiteral("安晓晓"), unit());

    ClassUnitId unit()
    {
        RegisterService{*vault}.setUp(
            {QStringLiteral("安和县第一中学"), QStringLiteral("AH01"), Stage::Junior, QStringLiteral("林老师")});
        return doing(Op::EditClass, [&](UnitOfWork& uow) {
            return classes.add(uow, {Stage::Junior, 2026, 3, QStringLiteral("周老师")});
        });
    }
    Disclosure telling()
    {
        Disclosure made = told.proposal(pupil);
        made.basis = QStringLiteral("近期需要课堂照顾");
        made.ground = DisclosureGround::Care;
        made.told = neutralSentences().front();
        return made;
    }
};

} // namespace

TEST_CASE("the proposal is for the homeroom teacher, and holds back what stays in the room", "[disclosure]")
{
    Room room;
    const Disclosure made = room.told.proposal(room.pupil);
    CHECK(made.recipient.contains(QStringLiteral("周老师")));
    CHECK(made.toldBy == QStringLiteral("林老师"));
    CHECK_FALSE(made.withheld.isEmpty());
    CHECK(made.told.isEmpty()); // nothing is told that nobody chose
    for (const QString& sentence : neutralSentences())
        for (const char* word : {"diagnos", "depress", "suicid", "score", "test result", "session note"})
            CHECK_FALSE(sentence.contains(QLatin1StringView(word), Qt::CaseInsensitive));
}

TEST_CASE("what is told stands in the ledger word for word, about that pupil alone", "[disclosure]")
{
    Room room;
    const StudentId other = room.aStudent(QStringLiteral("林桐"));
    REQUIRE(room.told.tell(room.telling()));
    REQUIRE(room.told.about(room.pupil).size() == 1);
    const Disclosure line = room.told.about(room.pupil).front().value;
    CHECK(line.told == neutralSentences().front());
    CHECK(line.way == DisclosureWay::Spoken);
    CHECK(line.ground == DisclosureGround::Care);
    CHECK_FALSE(line.witness.isEmpty());
    CHECK(room.told.about(other).empty());
    CHECK(room.vault->audit().newest(1).front().op == Op::Disclose);
    CHECK_FALSE(room.vault->audit().newest(1).front().detail.contains(line.told));
}

TEST_CASE("nothing is told without to whom, why, on which ground, and what", "[disclosure]")
{
    Room room;
    const auto isRefused = [&](auto&& spoil) {
        Disclosure made = room.telling();
        spoil(made);
        return !room.told.tell(made);
    };
    CHECK(isRefused([](Disclosure& made) { made.recipient.clear(); }));
    CHECK(isRefused([](Disclosure& made) { made.basis.clear(); }));
    CHECK(isRefused([](Disclosure& made) { made.ground.reset(); }));
    CHECK(isRefused([](Disclosure& made) { made.told = QStringLiteral(" "); }));
    CHECK(isRefused([](Disclosure& made) { made.toldBy.clear(); }));
    CHECK(room.told.about(room.pupil).empty());
}

TEST_CASE("a line that names the pupil in its words is refused: it would outlive the pupil's files", "[disclosure]")
{
    Room room;
    Disclosure made = room.telling();
    made.told += QStringLiteral("\n安晓晓这周可能缺课");
    const auto told = room.told.tell(made);
    REQUIRE_FALSE(told);
    CHECK(std::get<TellRefusal>(told.error()) == TellRefusal::NamesPupil);
    CHECK(room.told.about(room.pupil).empty());
}

TEST_CASE("of a line only the pupil can be emptied or moved, and nothing else of it", "[disclosure]")
{
    Room room;
    REQUIRE(room.told.tell(room.telling()));
    Connection& connection = room.vault->connection();
    for (const char* change : {"told = ''", "recipient = ''", "withheld = ''", "ground = NULL", "way = 'file'", "told_by = ''"})
        CHECK_THROWS_AS(connection.exec(QStringLiteral("UPDATE disclosure SET %1").arg(QLatin1StringView(change))), Fault);
    CHECK_THROWS_AS(connection.exec("DELETE FROM disclosure"), Fault);
    connection.exec("UPDATE disclosure SET student = NULL"); // the pupil's files are destroyed
    CHECK(room.told.about(room.pupil).empty());
    const Disclosure left = room.disclosures.newest(1).front().value;
    CHECK_FALSE(left.student);
    for (const QString& text : {left.recipient, left.basis, left.told, left.withheld, left.toldBy})
        CHECK_FALSE(text.contains(QStringLiteral("安晓晓")));
}
