// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/disclosureservice.h"
#include "core/services/familyservice.h"
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
    void guardian(const QString& name) { REQUIRE(FamilyService{*vault}.add(Guardian{pupil, name, GuardianRelation::Father})); }
    TellOrder telling()
    {
        TellOrder made = told.proposal(pupil);
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
    const TellOrder made = room.told.proposal(room.pupil);
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
        TellOrder made = room.telling();
        spoil(made);
        return !room.told.tell(made);
    };
    CHECK(isRefused([](TellOrder& made) { made.recipient.clear(); }));
    CHECK(isRefused([](TellOrder& made) { made.basis.clear(); }));
    CHECK(isRefused([](TellOrder& made) { made.ground.reset(); }));
    CHECK(isRefused([](TellOrder& made) { made.told = QStringLiteral(" "); }));
    CHECK(isRefused([](TellOrder& made) { made.toldBy.clear(); }));
    CHECK(room.told.about(room.pupil).empty());
}

TEST_CASE("a line that names the pupil in its words is refused: it would outlive the pupil's files", "[disclosure]")
{
    Room room;
    TellOrder made = room.telling();
    made.told += QStringLiteral("\n安晓晓这周可能缺课");
    const auto told = room.told.tell(made);
    REQUIRE_FALSE(told);
    CHECK(std::get<TellObstacle>(told.error()).rule == TellRefusal::NamesPupil);
    CHECK(room.told.about(room.pupil).empty());
}

TEST_CASE("a line that names another pupil or a guardian is refused with the words that are meant", "[disclosure]")
{
    Room room;
    const ClassUnitId sameGrade = room.aClass(2026, 4), otherGrade = room.aClass(2025, 1);
    room.aStudent(QStringLiteral("高天安"), otherGrade);
    room.aStudent(QStringLiteral("蔡雪"), sameGrade);
    room.aStudent(QStringLiteral("安静"), otherGrade); // a short name of another grade may be a word
    room.guardian(QStringLiteral("安建国"));
    const auto namedIn = [&](auto&& spoil) {
        TellOrder made = room.telling();
        spoil(made);
        const auto told = room.told.tell(made);
        if (told)
            return QStringList();
        const auto& why = std::get<TellObstacle>(told.error());
        CHECK(why.rule == TellRefusal::NamesOthers);
        for (const QString& name : why.names)
            CHECK(sentence(why).contains(name));
        return why.names;
    };
    using Names = QStringList;
    CHECK(namedIn([](TellOrder& made) { made.told = QStringLiteral("与蔡　雪、高 天安分开坐"); }) ==
          Names{QStringLiteral("蔡雪"), QStringLiteral("高天安")});
    CHECK(namedIn([](TellOrder& made) { made.basis = QStringLiteral("安建国来访"); }) == Names{QStringLiteral("安建国")});
    CHECK(namedIn([](TellOrder& made) { made.withheld = QStringLiteral("高天安的话"); }) == Names{QStringLiteral("高天安")});
    CHECK(namedIn([](TellOrder& made) { made.recipient = QStringLiteral("高天安"); }) == Names{QStringLiteral("高天安")});
    CHECK(room.told.about(room.pupil).empty());
    CHECK(namedIn([](TellOrder& made) { made.told = QStringLiteral("请让该生安静一会儿"); }).isEmpty());
    CHECK(room.told.about(room.pupil).size() == 1);
}

TEST_CASE("somebody else is named all the same with a reason, which stands in the line; the pupil never", "[disclosure]")
{
    Room room;
    room.aStudent(QStringLiteral("蔡雪"), room.students.byId(room.pupil)->value.classUnit);
    TellOrder made = room.telling();
    made.told = QStringLiteral("请不要让该生与蔡雪同桌");
    made.allTheSame = QStringLiteral("排座位必须知道是谁");
    REQUIRE(room.told.tell(made));
    const Disclosure line = room.told.about(room.pupil).front().value;
    CHECK(line.told == made.told);
    CHECK(line.basis.startsWith(made.basis));
    CHECK(line.basis.contains(made.allTheSame));

    made.told = neutralSentences().front(); // nobody is named: there is nothing to give a reason for
    CHECK(room.told.lineOf(made).basis == made.basis);
    made.told = QStringLiteral("安晓晓不与蔡雪同桌");
    const auto named = room.told.tell(made);
    REQUIRE_FALSE(named);
    CHECK(std::get<TellObstacle>(named.error()).rule == TellRefusal::NamesPupil);
    made.told = neutralSentences().front();
    made.allTheSame = QStringLiteral("安晓晓要换座位"); // the reason stands in the ledger, too
    CHECK_FALSE(room.told.tell(made));
}

TEST_CASE("another pupil's name that begins like the pupil's own is another pupil's", "[disclosure]")
{
    Room room;
    room.aStudent(QStringLiteral("安晓晓明"));
    TellOrder made = room.telling();
    made.told = QStringLiteral("与安晓晓明分开坐");
    const auto told = room.told.tell(made);
    REQUIRE_FALSE(told);
    CHECK(std::get<TellObstacle>(told.error()).names == QStringList{QStringLiteral("安晓晓明")});
}

TEST_CASE("the name of the school may be told, though a pupil's is a part of it", "[disclosure]")
{
    Room room;
    room.aStudent(QStringLiteral("安和县"));
    TellOrder made = room.telling();
    made.basis = QStringLiteral("安和县第一中学的安排");
    CHECK(room.told.tell(made));
}

TEST_CASE("a homeroom teacher who has the name of a pupil can be told", "[disclosure]")
{
    Room room;
    room.aStudent(QStringLiteral("周老师"));
    CHECK(room.told.tell(room.telling()));
}

TEST_CASE("the line of a copy about several pupils names nobody of the register, under a short name neither", "[disclosure]")
{
    Room room;
    room.aStudent(QStringLiteral("安静"), room.aClass(2025, 1));
    TellOrder words;
    words.basis = QStringLiteral("请学生来辅导室");
    words.recipient = QStringLiteral("安静和安晓晓的班主任");
    const auto why = room.told.namesAgainst(words);
    REQUIRE(why);
    CHECK(why->rule == TellRefusal::NamesOthers);
    CHECK(why->names == QStringList{QStringLiteral("安静"), QStringLiteral("安晓晓")});
    words.recipient = QStringLiteral("安和县第一中学的班主任"); // the school itself
    CHECK_FALSE(room.told.namesAgainst(words));
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
