// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/actsdesk.h"
#include "tests/support/catch.h"
#include "ui/dialogs/caredialogs.h"

#include <QLabel>

using namespace anxin;

namespace {
constexpr std::size_t inFront = 2, another = 4;
const QString words = QStringLiteral("begun words");

CareMeasure measureIn(CaseFileId file)
{
    return {
        file, QStringLiteral("睡眠"), QStringLiteral("每周通话"), SmallSchool::counsellor(), {}, MeasureProgress::Planned, {},
        {}};
}

struct CareRoom : ActsDesk {
    CareService care{*vault};
    CareModel model{care, registered, vault->news(), clock, &SmallSchool::counsellor};
    CareDialogs plans{model, box.drafts(), window};

    CareRoom() { model.show(fileOf(inFront)); }
};
} // namespace

TEST_CASE("what was begun in the plan of a pupil opens from its draft, whoever is in front", "[care][drafts]")
{
    CareRoom room;
    REQUIRE(room.care.add(measureIn(room.fileOf(inFront).id)));
    room.model.refreshIfStale();
    struct Begun {
        const char* field;
        std::function<FormDialog*()> open;
    };
    for (const Begun& begun : {Begun{"warning_signs", [&] { return room.plans.newSafetyPlan(); }},
                               {"symptoms", [&] { return room.plans.newFormulation(); }},
                               {"findings", [&] { return room.plans.holdReview(); }},
                               {"findings", [&] { return room.plans.putOffReview(); }},
                               {"recipient", [&] { return room.plans.handOver(); }},
                               {"measure", [&] { return room.plans.newMeasure(); }},
                               {"outcome", [&] { return room.plans.open(room.model.item(0)); }}}) {
        room.box.kept.clear();
        FormDialog* dialog = begun.open();
        CAPTURE(begun.field);
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        QTest::keyClicks(ActsDesk::field(dialog, begun.field), words);
        const QString title = dialog->findChild<QLabel*>()->text();
        const QJsonObject typed = dialog->form().typed();
        dialog->reject();
        ActsDesk::settle();
        REQUIRE(room.box.kept.size() == 1);
        const auto key = DraftKey::fromText(room.box.kept.begin()->first);
        REQUIRE(key);
        CHECK(key->about == room.uidOf(inFront));
        room.model.show(room.fileOf(another));
        FormDialog* again = room.plans.resume(*key, room.fileOf(inFront));
        REQUIRE(again);
        CHECK(again->findChild<QLabel*>()->text() == title);
        CHECK(again->form().typed() == typed);
        CHECK(room.model.file()->id == room.fileOf(inFront).id);
        again->reject();
        ActsDesk::settle();
    }
    room.model.show(room.fileOf(another));
    CHECK_FALSE(room.plans.resume({Writing::Contact, room.uidOf(inFront)}, room.fileOf(inFront)));
    CHECK(room.model.file()->id == room.fileOf(another).id); // what is in front stays
}

TEST_CASE("the receipt of a hand-over that was begun opens from its draft, whoever is in front", "[care][drafts]")
{
    CareRoom room;
    const Stored<CaseFile> file = room.fileOf(inFront);
    REQUIRE(room.care.handOver({file.id, HandOverKind::NewCounsellor, room.clock.today(), QStringLiteral("何老师"),
                                QStringLiteral("档案一册"), SmallSchool::counsellor(), std::nullopt, QString()}));
    room.model.refreshIfStale();
    FormDialog* begun = room.plans.open(room.care.handOversOf(file.id).front());
    REQUIRE(QTest::qWaitForWindowActive(begun));
    QTest::keyClicks(ActsDesk::field(begun, "received_by"), words);
    begun->reject();
    ActsDesk::settle();
    REQUIRE(room.box.kept.size() == 1);
    const auto key = DraftKey::fromText(room.box.kept.begin()->first);
    REQUIRE(key);
    CHECK(key->what == Writing::Receipt);
    room.model.show(room.fileOf(another));
    FormDialog* again = room.plans.resume(*key, file);
    REQUIRE(again);
    CHECK(again->form().typed().value(QStringLiteral("received_by")).toString() == words);
    again->reject();
    ActsDesk::settle();
    CHECK_FALSE(room.plans.resume({Writing::Receipt, room.uidOf(inFront), QStringLiteral("nothing")}, file));
}

TEST_CASE("a measure of a closed file is only read", "[care][closed]")
{
    CareRoom room;
    CareMeasure known = measureIn(room.fileOf(another).id);
    known.progress = MeasureProgress::Reached;
    known.outcome = QStringLiteral("通了");
    known.endedOn = room.clock.today();
    REQUIRE(room.care.add(known));
    REQUIRE(room.casework.sign(room.noteOf(another)));
    REQUIRE(room.triage.setLevel({room.pupil(another), std::nullopt, room.clock.today(), SmallSchool::counsellor(),
                                  QStringLiteral("better"), QStringLiteral("three good months")}));
    REQUIRE(room.casework.close(room.fileOf(another), QStringLiteral("well")));
    room.model.show(room.casework.filesOf(room.pupil(another)).front());
    CHECK_FALSE(room.model.isOpen());
    FormDialog* read = room.plans.open(room.model.item(0));
    REQUIRE(read);
    CHECK(read->form().isReadOnly());
    read->reject();
    ActsDesk::settle();
}
