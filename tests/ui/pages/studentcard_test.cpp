// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/answeringchooser.h"
#include "tests/support/catch.h"
#include "tests/support/smallroom.h"
#include "ui/forms/studentform.h"
#include "ui/pages/pupils/familypanel.h"
#include "ui/pages/pupils/studentcard.h"
#include "ui/pages/timelinepanel.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/views.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace anxin;

namespace {
struct Desk : SmallRoom {
    StudentCardModel model{services, whole, vault->news(), clock};
    std::optional<Stored<Guardian>> opened;
    std::optional<StudentId> openedCase;
    Places places;
    AnsweringChooser chooser;
    std::unique_ptr<StudentCard> card;

    Desk()
    {
        places.openInFile = [this](StudentId student, const TimelineEntry&) { openedCase = student; };
        places.openGuardian = [this](const Stored<Guardian>& guardian) { opened = guardian; };
        card = std::make_unique<StudentCard>(model, clock, places, chooser);
        card->resize(780, 700);
        card->show();
        choose(0);
    }
    void choose(std::size_t which) { model.choose(school.pupils.at(which)); }
    void add(const QString& name, bool mayBeTold, bool notFirst)
    {
        REQUIRE(family.add(Guardian{school.pupils[0], name, GuardianRelation::Father, {}, mayBeTold, notFirst, {}}));
        model.refreshIfStale();
    }
    TimelineModel& timeline() { return model.timeline(); }
    QStringList titles()
    {
        QStringList all;
        for (QModelIndex at = timeline().step({}, 1); at.isValid(); at = timeline().step(at, 1))
            all << timeline().entry(at).title;
        return all;
    }
    MessageBar& bar() { return card->family().bar(); }
    QStringList column(QAbstractItemModel& list, int role = Qt::DisplayRole)
    {
        QStringList all;
        for (int row = 0; row < list.rowCount(); ++row)
            all << list.index(row, 0).data(role).toString();
        return all;
    }
};
} // namespace

TEST_CASE("the tabs of the card are walked by keys", "[pupils][card]")
{
    Desk desk;
    CHECK(desk.card->tabs().currentIndex() == StudentCard::Timeline);
    desk.card->tabs().setFocus();
    for (const int tab : {StudentCard::Overview, StudentCard::Screening, StudentCard::Family, StudentCard::Consents,
                          StudentCard::Enrolment, StudentCard::Attachments}) {
        QTest::keyClick(&desk.card->tabs(), Qt::Key_Right);
        CHECK(desk.card->tabs().currentIndex() == tab);
    }
}

TEST_CASE("the overview is the form to read, and follows the pupil", "[pupils][card]")
{
    Desk desk;
    desk.card->tabs().setCurrentIndex(StudentCard::Overview);
    const auto shownName = [&] { return desk.card->findChild<StudentForm*>()->findChildren<QLineEdit*>().front(); };
    CHECK(shownName()->text() == QStringLiteral("曾小红"));
    CHECK(shownName()->isReadOnly());
    desk.choose(1);
    CHECK(shownName()->text() == QStringLiteral("张伟"));
}

TEST_CASE("that nobody can be told first is said plainly", "[pupils][card][family]")
{
    Desk desk;
    desk.card->tabs().setCurrentIndex(StudentCard::Family);
    CHECK(desk.bar().text() == sentence(Reach::NobodyKnown));
    desk.add(QStringLiteral("曾父"), true, true);
    CHECK(desk.bar().text() == sentence(Reach::NobodyFirst));
    CHECK(desk.bar().tone() == Tone::Warn);
    desk.add(QStringLiteral("曾祖母"), true, false);
    CHECK(desk.bar().text().isEmpty());
    CHECK(desk.column(desk.model.family().guardians()) == QStringList{QStringLiteral("曾祖母"), QStringLiteral("曾父")});
}

TEST_CASE("a guardian is opened by Enter, taken away, and brought back", "[pupils][card][family]")
{
    Desk desk;
    desk.card->tabs().setCurrentIndex(StudentCard::Family);
    desk.add(QStringLiteral("曾父"), true, false);
    QTest::keyClick(&desk.card->family().guardians(), Qt::Key_Down);
    QTest::keyClick(&desk.card->family().guardians(), Qt::Key_Return);
    REQUIRE(desk.opened);
    CHECK(desk.opened->value.name == QStringLiteral("曾父"));
    desk.card->family().removeGuardian();
    CHECK(desk.family.guardiansOf(desk.school.pupils[0]).empty());
    CHECK(desk.bar().text().contains(QStringLiteral("曾父")));
    Q_EMIT desk.bar().acted();
    CHECK(desk.column(desk.model.family().guardians()) == QStringList{QStringLiteral("曾父")});
    CHECK(desk.bar().text().isEmpty());
}

TEST_CASE("what was taken away from one pupil is not brought back to another", "[pupils][card][family]")
{
    Desk desk;
    desk.add(QStringLiteral("曾父"), true, false);
    desk.card->family().guardians().setCurrentIndex(desk.model.family().guardians().index(0));
    desk.card->family().removeGuardian();
    desk.choose(1);
    Q_EMIT desk.bar().acted();
    CHECK(desk.family.guardiansOf(desk.school.pupils[0]).empty());
    CHECK(desk.family.guardiansOf(desk.school.pupils[1]).empty());
}

TEST_CASE("categories that hold stand in the overview, ended ones only in the list", "[pupils][card][family]")
{
    Desk desk;
    const StudentId pupil = desk.school.pupils[0];
    REQUIRE(desk.family.add(Attention{pupil, AttentionCategory::Orphan, QDate(2026, 9, 1)}));
    REQUIRE(desk.family.add(Attention{pupil, AttentionCategory::Migrant, QDate(2025, 9, 1), QDate(2026, 7, 1)}));
    desk.model.refreshIfStale();
    CHECK(desk.model.family().attentionLine() == label(AttentionCategory::Orphan));
    CHECK(desk.column(desk.model.family().attentions()).size() == 2);
    CHECK(desk.column(desk.model.family().attentions(), PillRole)[1] == QStringLiteral("ended"));
    // Both ends in one form, with the year as soon as one is not of this year.
    CHECK(desk.column(desk.model.family().attentions(), TrailingRole)[1].contains(QStringLiteral("2026")));
}

TEST_CASE("where a pupil was stands below where one is, with the grade of that time", "[pupils][card]")
{
    Desk desk;
    Stored<Student> pupil = *desk.registered.student(desk.school.pupils[0]);
    pupil.value.classUnit = desk.school.units[4];
    REQUIRE(desk.registered.save(pupil));
    desk.model.refreshIfStale();
    const QStringList rows = desk.column(desk.model.spells());
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].contains(QStringLiteral("Grade 8, class 2")));
    CHECK(rows[1].contains(QStringLiteral("Grade 7, class 1")));
}

TEST_CASE("a status ends on the day on which the next one began, not when that was entered", "[pupils][card]")
{
    Desk desk;
    Stored<Student> pupil = *desk.registered.student(desk.school.pupils[0]);
    pupil.value.status = EnrolmentStatus::Suspended;
    pupil.value.statusOn = QDate(2026, 10, 12);
    REQUIRE(desk.registered.changeStatus(pupil));
    desk.model.refreshIfStale();
    const QStringList days = desk.column(desk.model.spells(), TrailingRole);
    REQUIRE(days.size() == 2);
    CHECK(days[0] == QStringLiteral("since Mon 12 Oct"));
    CHECK(days[1] == QStringLiteral("until Mon 12 Oct"));
}

TEST_CASE("consents, attention and changes of enrolment stand in the timeline beside the rest", "[pupils][card]")
{
    Desk desk;
    const StudentId pupil = desk.school.pupils[0];
    REQUIRE(desk.family.add(Attention{pupil, AttentionCategory::Migrant, QDate(2025, 9, 1), QDate(2026, 7, 1)}));
    REQUIRE(desk.consents.record(Consent{pupil, ConsentPurpose::Screening, ConsentState::Sent, QDate(2026, 9, 8)}));
    Stored<Student> moved = *desk.registered.student(pupil);
    moved.value.classUnit = desk.school.units[4];
    REQUIRE(desk.registered.save(moved));
    desk.model.refreshIfStale();
    const QStringList steps = desk.titles();
    REQUIRE(steps.size() == 5);
    CHECK(steps[0].startsWith(QStringLiteral("Enrolment:")));
    CHECK(steps[0].contains(QStringLiteral("Grade 8, class 2")));
    CHECK(desk.timeline().entry(desk.timeline().step({}, 1)).text.contains(QStringLiteral("Grade 7, class 1")));
    CHECK(steps[1].startsWith(QStringLiteral("Answered:")));
    CHECK(steps[2].startsWith(QStringLiteral("Consent,")));
    CHECK(steps[3] == QStringLiteral("Attention category ended: %1").arg(label(AttentionCategory::Migrant)));
    CHECK(steps[4] == QStringLiteral("Attention category: %1").arg(label(AttentionCategory::Migrant)));
}

TEST_CASE("a chip leaves the entries of its kind, by the keyboard too, and says where there are none", "[pupils][card]")
{
    Desk desk;
    const StudentId pupil = desk.school.pupils[0];
    REQUIRE(desk.family.add(Attention{pupil, AttentionCategory::Orphan, QDate(2026, 9, 1)}));
    REQUIRE(desk.consents.record(Consent{pupil, ConsentPurpose::Screening, ConsentState::Sent, QDate(2026, 9, 8)}));
    desk.model.refreshIfStale();
    CHECK(desk.timeline().shownEntries() == 3);
    TimelinePanel& panel = desk.card->timeline();
    const auto chips = panel.kinds().findChildren<QToolButton*>();
    REQUIRE(chips.size() == static_cast<qsizetype>(entriesOf<TimelineKind>.size()));
    const auto chip = [&](TimelineKind kind) { return chips.at(static_cast<int>(kind)); };
    CHECK(chip(TimelineKind::Family)->isVisible());
    CHECK_FALSE(chip(TimelineKind::Crisis)->isVisible()); // of what there is none, no chip stands there
    QTest::keyClick(chip(TimelineKind::Family), Qt::Key_Space);
    REQUIRE(desk.timeline().shownEntries() == 1);
    CHECK(desk.titles().front().startsWith(QStringLiteral("Consent,")));
    QTest::keyClick(chip(TimelineKind::Register), Qt::Key_Space);
    CHECK(panel.kinds().chosen() == static_cast<int>(TimelineKind::Register)); // one at a time
    QTest::keyClick(&panel.keyMoments(), Qt::Key_Space);
    CHECK(desk.timeline().shownEntries() == 0);
    CHECK(panel.nothing().isVisible());
    REQUIRE(panel.nothing().actionButton()->isVisible());
    panel.nothing().actionButton()->click();
    CHECK(desk.timeline().shownEntries() == 3);
    CHECK_FALSE(panel.kinds().chosen());
    CHECK_FALSE(panel.keyMoments().isChecked());
    QTest::keyClick(chip(TimelineKind::Family), Qt::Key_Space);
    QTest::keyClick(chip(TimelineKind::Family), Qt::Key_Space); // off again
    CHECK(desk.timeline().shownEntries() == 3);
}

TEST_CASE("another pupil is shown with everything, whatever was filtered before", "[pupils][card]")
{
    Desk desk;
    desk.timeline().setFilter({TimelineKind::Referral});
    desk.model.refreshIfStale();
    CHECK(desk.card->timeline().kinds().chosen() == static_cast<int>(TimelineKind::Referral));
    desk.choose(0); // the same one
    CHECK(desk.timeline().filter().kind == TimelineKind::Referral);
    desk.choose(1);
    CHECK_FALSE(desk.timeline().filter().kind);
    CHECK_FALSE(desk.card->timeline().kinds().chosen());
}

TEST_CASE("what stands in the case file is not read on the card, and is opened there", "[pupils][card]")
{
    Desk desk;
    desk.choose(2);
    const TimelineModel& timeline = desk.timeline();
    bool seen = false;
    for (QModelIndex at = timeline.step({}, 1); at.isValid(); at = timeline.step(at, 1)) {
        const TimelineEntry& entry = timeline.entry(at);
        CHECK_FALSE(entry.text.contains(QStringLiteral("谈了睡眠与作业")));
        seen = seen || (entry.reach == TextReach::File && entry.kind == TimelineKind::Session);
        if (entry.reach != TextReach::File || entry.kind != TimelineKind::Session)
            continue;
        desk.card->timeline().list().setCurrentIndex(at);
        QTest::keyClick(&desk.card->timeline().list(), Qt::Key_Return);
    }
    CHECK(seen);
    CHECK(desk.openedCase == desk.school.pupils[2]);
}
