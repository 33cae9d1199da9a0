// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/casepaper.h"
#include "app/gui/crisisdesk.h"
#include "tests/support/catch.h"
#include "tests/support/smallroom.h"
#include "ui/print/recordpages.h"

using namespace anxin;

namespace {

const QString teacher = SmallSchool::counsellor();

struct CrisisRoom : SmallRoom {
    Room room{*vault, catalogue};
    CrisisEventId event = room.crises.begin({QStringLiteral("演练"), {}, teacher});

    StudentId enrol(const QString& name, std::optional<ClassUnitId> unit = {})
    {
        Student other;
        other.name = name;
        other.classUnit = unit;
        return *registered.add(other);
    }
    void log(const QString& text) { REQUIRE_FALSE(room.crises.log(event, EntryKind::Log, text, teacher)); }
    void isAbout(StudentId student)
    {
        Stored<CrisisEvent> known = *room.crises.event(event);
        known.value.student = student;
        REQUIRE_FALSE(room.crises.describe(known, teacher));
    }
    CrisisWatch watch()
    {
        return {event,
                {},
                QStringLiteral("赵一鸣和蔡雪"),
                QStringLiteral("高 天安的母亲"),
                QStringLiteral("医务室"),
                clock.now(),
                clock.today(),
                QTime(18, 0),
                {},
                {},
                {}};
    }
    QString words()
    {
        QStringList all;
        const NamelessPaper nameless = crisisPaper(room, *room.crises.event(event));
        for (const RecordPaper::Section& section : nameless.words().sections)
            for (const RecordPaper::Line& line : section.lines)
                all << line.mark << line.title << line.text << line.facts;
        return all.join(u'\n');
    }
};

} // namespace

TEST_CASE("a crisis on paper names nobody of the register, also before anybody knows whom it is about", "[paper][crisis]")
{
    CrisisRoom desk;
    const StudentId pupil = desk.enrol(QStringLiteral("高天安"));
    desk.enrol(QStringLiteral("蔡雪"), desk.school.units[7]);
    desk.log(QStringLiteral("高天安、高 天安、天安，蔡　雪 在场"));
    {
        const QString words = desk.words();
        INFO(words.toStdString());
        // 天安 alone is in no register.
        CHECK(words.contains(QStringLiteral("another pupil、another pupil、天安，another pupil 在场")));
    }
    desk.isAbout(pupil);
    const QString words = desk.words();
    INFO(words.toStdString());
    CHECK(words.contains(QStringLiteral("pupil 1、pupil 1、天安，another pupil 在场")));
}

TEST_CASE("who watches, who is watched and who took a step is not named on paper either", "[paper][crisis]")
{
    CrisisRoom desk;
    desk.enrol(QStringLiteral("高天安"));
    desk.enrol(QStringLiteral("蔡雪"));
    REQUIRE_FALSE(desk.room.crises.startWatch(desk.watch(), teacher));
    REQUIRE_FALSE(desk.room.crises.tick(desk.room.crises.tasksOf(desk.event).front().id, QStringLiteral("赵一鸣")));
    const QString words = desk.words();
    INFO(words.toStdString());
    CHECK(words.contains(QStringLiteral("another pupil的母亲 stays with another pupil和another pupil")));
    for (const char16_t* name : {u"天安", u"蔡雪", u"赵一鸣"})
        CHECK_FALSE(words.contains(QStringView(name)));
}

TEST_CASE("a guardian of a pupil about whom a notice was given is called by the relation on paper", "[paper][crisis]")
{
    CrisisRoom desk;
    const StudentId pupil = desk.enrol(QStringLiteral("高天安"));
    REQUIRE(desk.family.add(Guardian{pupil, QStringLiteral("高建国"), GuardianRelation::Father}));
    CrisisEntry notice{desk.event,
                       Moment::fromMsecs(0),
                       teacher,
                       EntryKind::Notice,
                       QStringLiteral("请高建国来校"),
                       {},
                       pupil,
                       QStringLiteral("高建国"),
                       {},
                       {},
                       {},
                       {},
                       {},
                       {},
                       {},
                       {},
                       {},
                       {}};
    notice.way = ContactWay::Phone;
    notice.outcome = NoticeOutcome::Reached;
    REQUIRE_FALSE(desk.room.crises.record(notice));
    const QString words = desk.words();
    INFO(words.toStdString());
    CHECK_FALSE(words.contains(QStringLiteral("高建国")));
    CHECK(words.contains(QStringLiteral("请Father来校")));
}

TEST_CASE("paper says of each office whether it got the report that the law asks for", "[paper][crisis]")
{
    CrisisRoom desk;
    const QString situation = QStringLiteral("5");
    CrisisDutyReport report;
    report.office = ReportOffice::Police;
    report.way = ContactWay::Phone;
    report.text = QStringLiteral("一名学生受伤");
    report.author = QStringLiteral("报告人甲");
    REQUIRE_FALSE(desk.room.crises.reportDuty(desk.event, situation, report));
    report.office = ReportOffice::Education;
    report.notMade = QStringLiteral("局里已在现场");
    REQUIRE_FALSE(desk.room.crises.reportDuty(desk.event, situation, report));
    const QString words = desk.words();
    INFO(words.toStdString());
    CHECK(words.contains(QStringLiteral("Police: reported at")));
    CHECK(words.contains(QStringLiteral("Civil affairs: not reported")));
    CHECK(words.contains(QStringLiteral("Education: none, see the log")));
    CHECK(words.contains(report.notMade));
    CHECK_FALSE(words.contains(report.author));
}
