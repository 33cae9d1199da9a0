// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/familyservice.h"
#include "tests/support/catch.h"
#include "tests/support/crisisroom.h"

using namespace anxin;

namespace {

const QString teacher = QStringLiteral("林老师");

struct LedgerRoom : CrisisRoom {
    FamilyService family{*vault};
    StudentId pupil = aStudent(QStringLiteral("安若素"));
    StudentId other = aStudent(QStringLiteral("欧阳一一"));
    CrisisEventId id = crises.begin({QStringLiteral("学生情绪激动"), pupil, teacher});

    LedgerRoom()
    {
        REQUIRE(family.add(Guardian{.student = pupil, .name = QStringLiteral("刘小雨"), .relation = GuardianRelation::Mother}));
    }
    CrisisEntry exception()
    {
        CrisisEntry told = entry(id, EntryKind::Exception, QStringLiteral("昨晚安若素发信息说想从天台跳下去"));
        told.ground = ExceptionGround::Abuse;
        told.decidedBy = teacher;
        told.party = QStringLiteral("班主任");
        told.withheld = QStringLiteral("辅导中谈到的家庭情况");
        return told;
    }
    Disclosure last() { return disclosures.newest(1).at(0).value; }
};

} // namespace

TEST_CASE("confidence broken stands in the ledger with pupil, way, ground and who told", "[crisis][disclosure]")
{
    LedgerRoom room;
    CrisisEntry told = room.exception();
    told.way = ContactWay::Written;
    REQUIRE_FALSE(room.crises.record(told));
    CHECK(room.last().student == room.pupil);
    CHECK(room.last().way == DisclosureWay::Paper);
    CHECK(room.last().ground == DisclosureGround::Safety);
    CHECK(room.last().toldBy == teacher);
    told.way = ContactWay::Phone;
    told.ground = ExceptionGround::Law;
    REQUIRE_FALSE(room.crises.record(told));
    CHECK(room.last().way == DisclosureWay::Spoken);
    CHECK(room.last().ground == DisclosureGround::Law);
}

TEST_CASE("a line of the ledger about a crisis names no pupil and no guardian; its log does", "[crisis][disclosure]")
{
    LedgerRoom room;
    CrisisEntry told = room.exception();
    told.party = QStringLiteral("安若素的母亲刘小雨");
    told.withheld = QStringLiteral("安 若 素和欧阳一一的事");
    REQUIRE_FALSE(room.crises.record(told));
    const Disclosure line = room.last();
    for (const QString& text : {line.recipient, line.basis, line.withheld, line.told})
        for (const char16_t* name : {u"若", u"刘小雨", u"欧阳"})
            CHECK_FALSE(text.contains(QStringView(name)));
    CHECK(line.recipient == QStringLiteral("the pupil的母亲Mother"));
    CHECK(room.crises.logOf(room.id).back().value.party == told.party);
}

TEST_CASE("a guardian who was told stands in the ledger; one who was not reached does not", "[crisis][disclosure]")
{
    LedgerRoom room;
    CrisisEntry notice = room.notice(room.id, room.pupil, QStringLiteral("刘小雨"));
    notice.outcome = NoticeOutcome::NotReached;
    REQUIRE_FALSE(room.crises.record(notice));
    CHECK(room.disclosures.newest(5).empty());
    notice.outcome = NoticeOutcome::Reached;
    notice.withheld = QStringLiteral("日记的内容");
    REQUIRE_FALSE(room.crises.record(notice));
    const Disclosure line = room.last();
    CHECK(line.report == QLatin1StringView(noticeReport));
    CHECK(line.recipient == QStringLiteral("Mother"));
    CHECK(line.withheld == notice.withheld);
    CHECK(line.student == room.pupil);
    CHECK(line.ground == DisclosureGround::Safety);
    CHECK(line.fileHash.size() == 64);
    CHECK(line.told.isEmpty());
}

TEST_CASE("each report stands in the ledger; who reports because the law asks for it does not (R-74)", "[crisis][disclosure]")
{
    LedgerRoom room;
    REQUIRE_FALSE(room.crises.record(room.report(room.id, ReportStage::Oral)));
    CHECK(room.last().report == QLatin1StringView(officeReport));
    CHECK(room.last().recipient == QStringLiteral("县教育局"));
    CHECK(room.last().ground == DisclosureGround::Law);
    CHECK(room.last().student == room.pupil);
    CHECK(room.last().toldBy == teacher);
    REQUIRE_FALSE(room.crises.record(room.report(room.id, std::nullopt, QStringLiteral("1"))));
    CHECK(room.disclosures.newest(5).size() == 2);
    CHECK(room.last().recipient == QStringLiteral("Police"));
    CHECK(room.last().toldBy.isEmpty());
    CHECK_FALSE(room.last().basis.contains(QStringLiteral("private parts"))); // not which situation it was
}
