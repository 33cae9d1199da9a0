// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/care/careservice.h"
#include "tests/support/catch.h"
#include "tests/support/smallroom.h"
#include "ui/models/studentcardmodel.h"
#include "ui/models/studentlistmodel.h"
#include "ui/models/words.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>

using namespace anxin;

namespace {
struct Desk : SmallRoom {
    StudentListModel list{registered, triage, casework, vault->news(), clock};
    StudentCardModel card{services, whole, vault->news(), clock};
    QAbstractItemModelTester listTester{&list, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester cardTester{&card.timeline(), QAbstractItemModelTester::FailureReportingMode::Fatal};

    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < list.rowCount(); ++row)
            all << list.index(row).data().toString();
        return all;
    }
};
} // namespace

TEST_CASE("the list of pupils stands by reading, also of surnames that are read otherwise", "[pupils]")
{
    Desk desk;
    desk.list.refreshIfStale();
    CHECK(desk.list.total() == 14);
    const QStringList names = desk.names();
    CHECK(names.front() == QStringLiteral("阿依古丽·买买提"));
    CHECK(names.indexOf(QStringLiteral("仇英")) > names.indexOf(QStringLiteral("欧阳锋"))); // qiu, not chou
    CHECK(names.indexOf(QStringLiteral("曾小红")) > names.indexOf(QStringLiteral("单雪"))); // zeng after shan
}

TEST_CASE("what is typed, the class and the chips filter together", "[pupils]")
{
    Desk desk;
    desk.list.refreshIfStale();
    desk.list.setSearch(QStringLiteral("wz"));
    CHECK(desk.names() == QStringList{QStringLiteral("王梓涵"), QStringLiteral("王子涵")});
    desk.list.setClass(desk.school.units[0]);
    CHECK(desk.names() == QStringList{QStringLiteral("王子涵")});
    desk.list.setSearch({});
    desk.list.setClass(std::nullopt);
    desk.list.setScope(StudentScope::Listed);
    CHECK(desk.names().size() == 4);
    desk.list.setScope(StudentScope::ReviewDue);
    CHECK(desk.names() == QStringList{QStringLiteral("阿依古丽·买买提"), QStringLiteral("单雪")});
    desk.list.setScope(StudentScope::Former);
    CHECK(desk.names().isEmpty());
    CHECK(desk.list.isFiltered());
}

TEST_CASE("a pupil who left the school is found among the former ones only", "[pupils]")
{
    Desk desk;
    Stored<Student> gone = *desk.registered.student(desk.school.pupils[5]);
    gone.value.status = EnrolmentStatus::Transferred;
    REQUIRE(desk.registered.save(gone));
    desk.list.refreshIfStale();
    CHECK_FALSE(desk.names().contains(gone.value.name));
    desk.list.setScope(StudentScope::Former);
    CHECK(desk.names() == QStringList{gone.value.name});
    CHECK(desk.list.index(0).data(PillRole).toString() == label(EnrolmentStatus::Transferred));
}

TEST_CASE("a row tells level, class, end of the number and review; it follows what is saved", "[pupils]")
{
    Desk desk;
    desk.list.refreshIfStale();
    desk.list.setSearch(QStringLiteral("shanx"));
    const QModelIndex row = desk.list.index(0);
    CHECK(row.data(LevelRankRole).toInt() == shapeOfRank(2));
    CHECK(row.data(SecondLineRole).toString().contains(QStringLiteral("…0303")));
    CHECK(row.data(PillToneRole).toInt() == static_cast<int>(Tone::Danger)); // its review is overdue
    QSignalSpy stale(&desk.list, &StudentListModel::stale);
    CareService care{*desk.vault};
    StageReview review = care.proposal(*desk.casework.openCaseOf(desk.school.pupils[2]), SmallSchool::counsellor());
    review.findings = QStringLiteral("睡眠好转");
    review.nextStep = NextStep::Observe;
    review.nextReviewOn = QDate(2026, 12, 1);
    REQUIRE(care.hold(review));
    QCoreApplication::processEvents();
    REQUIRE(stale.count() == 1);
    desk.list.refreshIfStale();
    CHECK(desk.list.index(0).data(PillRole).toString().isEmpty());
}

TEST_CASE("the card shows level, next review and what has happened, the newest first", "[pupils]")
{
    Desk desk;
    desk.card.choose(desk.school.pupils[2]);
    REQUIRE(desk.card.level());
    CHECK(desk.card.level()->value.rank == 2);
    CHECK(desk.card.openCase()->value.nextReviewOn == QDate(2026, 11, 13));
    const TimelineModel& steps = desk.card.timeline();
    const auto isThere = [&](const QString& words) {
        for (int row = 0; row < steps.rowCount(); ++row)
            if (steps.index(row).data().toString().contains(words))
                return true;
        return false;
    };
    CHECK(isThere(label(ReferralDirection::Hospital)));
    CHECK(steps.rowCount() > 2);
    desk.card.choose(std::nullopt);
    CHECK(steps.rowCount() == 0);
}

TEST_CASE("two pupils cannot have one number", "[pupils]")
{
    Desk desk;
    Stored<Student> pupil = *desk.registered.student(desk.school.pupils[5]);
    pupil.value.studentNo = desk.registered.student(desk.school.pupils[0])->value.studentNo;
    const auto refused = desk.registered.save(pupil);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().front().rule == Rule::NumberTaken);
    pupil.value.studentNo.reset();
    pupil.value.reading.clear();
    REQUIRE(desk.registered.save(pupil));
    CHECK(desk.registered.student(pupil.id)->value.reading == QStringLiteral("li na"));
}
