// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/smallroom.h"
#include "ui/models/caremodel.h"
#include "ui/models/pupilacts.h"

using namespace anxin;

namespace {

const QString said = QStringLiteral("一句话");

struct Desk : SmallRoom {
    CareModel model{care, registered, vault->news(), clock, &SmallSchool::counsellor};
    StudentId pupil = school.pupils[2]; // at the second level
    Stored<CaseFile> file = *casework.openCaseOf(pupil);
    Desk() { model.show(file); }

    QStringList pills()
    {
        QCoreApplication::processEvents();
        model.refreshIfStale();
        QStringList all;
        for (int row = 0; row < model.items().rowCount(); ++row)
            all << model.items().index(row).data(PillRole).toString();
        return all;
    }
    void writeSafetyPlan() { REQUIRE(care.write(SafetyPlan{file.id, clock.today(), said, said, said, {}, said, {}, said})); }
};

} // namespace

TEST_CASE("a safety plan from before the level of now says so, until it is written anew", "[care]")
{
    Desk desk;
    desk.writeSafetyPlan();
    CHECK(desk.pills() == QStringList{QStringLiteral("In force")});
    CHECK_FALSE(desk.model.isSafetyPlanOld());
    desk.clock.advanceDays(10);
    REQUIRE(desk.triage.setLevel(
        {desk.pupil, desk.triage.scheme().front().id, desk.clock.today(), SmallSchool::counsellor(), said, said}));
    CHECK(desk.pills() == QStringList{QStringLiteral("Before the level of now")});
    CHECK(desk.model.isSafetyPlanOld());
    desk.writeSafetyPlan();
    CHECK(desk.pills() == QStringList{QStringLiteral("In force"), QStringLiteral("Replaced")});
    CHECK_FALSE(desk.model.isSafetyPlanOld());
}

TEST_CASE("how a case is understood begins with what was written last, and is shown where it counts", "[care]")
{
    Desk desk;
    Formulation first = desk.model.newFormulation();
    CHECK(first.author == SmallSchool::counsellor());
    first.symptoms = first.conclusion = said;
    REQUIRE(std::holds_alternative<std::monostate>(desk.model.write(first)));
    CHECK(desk.pills() == QStringList{QStringLiteral("In force")});
    CHECK(desk.model.newFormulation().symptoms == said);
    REQUIRE(std::holds_alternative<std::monostate>(desk.model.write(desk.model.newFormulation())));
    CHECK(desk.pills() == QStringList{QStringLiteral("In force"), QStringLiteral("Replaced")});
    Timeline whole;
    joinCare(whole, desk.care, desk.casework);
    const auto entries = whole.of(desk.pupil, Timeline::Where::File);
    const auto entry = std::ranges::find(entries, QStringLiteral("Formulation"), &TimelineEntry::title);
    REQUIRE(entry != entries.end());
    CHECK(entry->text.contains(said));
    CHECK(entry->reach == TextReach::File); // what it says is read in the open file alone
}

TEST_CASE("a session note says which session of its file it was, and the level of its day", "[casework]")
{
    Desk desk;
    PupilActs acts{desk.services, desk.clock};
    const auto before = desk.casework.notesOf(desk.file.id).size();
    SessionNote note = acts.newNote(desk.file.id);
    note.process = said;
    REQUIRE(desk.casework.write(note));
    const Stored<SessionNote> written = desk.casework.notesOf(desk.file.id).front();
    const QString levelThen = labelOf(desk.triage.scheme()[1].value);
    desk.clock.advanceDays(5);
    REQUIRE(desk.triage.setLevel(
        {desk.pupil, desk.triage.scheme().front().id, desk.clock.today(), SmallSchool::counsellor(), said, said}));
    const QString place = acts.placeOf(desk.pupil, written);
    CHECK(place.contains(QStringLiteral("Session %1 ").arg(before + 1)));
    CHECK(place.contains(levelThen));
}
