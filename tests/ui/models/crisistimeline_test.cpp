// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/smallroom.h"

#include <algorithm>

using namespace anxin;

namespace {

const QString teacher = QStringLiteral("林老师");

struct CrisisOfPupils : SmallRoom {
    StudentId pupil = school.pupils[3];
    CrisisEventId id = crises.begin({QStringLiteral("学生情绪激动"), pupil, teacher});

    // Day and text of what the timeline tells of crises.
    std::vector<std::pair<QDate, QString>> toldOf(StudentId student)
    {
        std::vector<std::pair<QDate, QString>> told;
        for (const TimelineEntry& entry : whole.of(student, Timeline::Where::File))
            if (entry.kind == TimelineKind::Crisis)
                told.emplace_back(entry.on, entry.title + u'\n' + entry.text + u'\n' + entry.pill);
        return told;
    }
};

} // namespace

TEST_CASE("the closing of a crisis stands on its own day in the timeline of whom it was about", "[timeline][crisis]")
{
    CrisisOfPupils room;
    CHECK(room.toldOf(room.pupil).size() == 1);
    room.clock.advanceDays(2);
    REQUIRE_FALSE(
        room.crises.close(room.id, {QStringLiteral("已平稳"), QStringLiteral("每周辅导"), QStringLiteral("演练"), teacher}));
    const auto told = room.toldOf(room.pupil);
    REQUIRE(told.size() == 2);
    const auto closing = std::ranges::find(told, room.clock.today(), [](const auto& one) { return one.first; });
    REQUIRE(closing != told.end());
    CHECK(closing->second.contains(QStringLiteral("已平稳")));
    CHECK(closing->second.contains(QStringLiteral("每周辅导")));
}

TEST_CASE("every look at an affected pupil stands on the day of the look", "[timeline][crisis]")
{
    CrisisOfPupils room;
    const StudentId friendOf = room.school.pupils[4];
    REQUIRE_FALSE(room.crises.addAffected(
        {room.id, friendOf, CrisisRing::Near, {}, {}, room.clock.today().addDays(28), {}, {}, {}}, teacher));
    const auto kept = room.crises.affected(friendOf).front().id;
    std::vector<QDate> days{room.clock.today()};
    for (const char16_t* how : {u"睡得不好", u"好些了"}) {
        room.clock.advanceDays(2);
        REQUIRE_FALSE(room.crises.lookIn(kept, QString::fromUtf16(how), teacher));
        days.push_back(room.clock.today());
    }
    room.clock.advanceDays(4);
    REQUIRE_FALSE(room.crises.endAffected(kept, QStringLiteral("恢复平常"), teacher));
    days.push_back(room.clock.today());
    auto told = room.toldOf(friendOf);
    std::ranges::sort(told);
    REQUIRE(told.size() == days.size()); // becoming affected, two looks, the end
    for (std::size_t one = 0; one < days.size(); ++one)
        CHECK(told[one].first == days[one]);
    CHECK(told[1].second.contains(QStringLiteral("睡得不好")));
    CHECK_FALSE(told[1].second.contains(QStringLiteral("好些了")));
    CHECK(told[3].second.contains(QStringLiteral("Ended")));
}
