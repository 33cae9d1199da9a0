// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/twoentries.h"

using namespace anxin;

TEST_CASE("consents and guardians on which two entries differ are named before a person agrees", "[merge]")
{
    TwoEntries room;
    const auto consent = [&](StudentId student, ConsentState state, QDate on) {
        Consent made{student, ConsentPurpose::Counselling, state, on};
        made.signer = QStringLiteral("林秀英");
        made.relation = SignerRelation::Mother;
        REQUIRE(room.consents.record(made));
    };
    consent(room.kept, ConsentState::Agreed, QDate(2026, 9, 1));
    consent(room.gone, ConsentState::Declined, QDate(2026, 10, 1));
    room.family.add(Guardian{room.kept, QStringLiteral("林秀英"), GuardianRelation::Mother});
    room.family.add(Guardian{room.gone, QStringLiteral("林秀英"), GuardianRelation::Mother, {}, true, true});
    const auto preview = room.merges.preview(room.order());
    REQUIRE(preview);
    REQUIRE(preview->consents.size() == 1);
    CHECK(preview->consents[0].standing == ConsentStanding::Declined);
    CHECK(preview->guardiansToldDifferently == QStringList{QStringLiteral("林秀英")});
    CHECK(sentencesOf(*preview).size() == 3);
}

TEST_CASE("the entry of a pupil who is at school is kept, and takes what it lacks", "[merge]")
{
    TwoEntries room;
    room.referral(room.kept);
    CHECK(room.merges.proposal(room.gone, room.kept).kept == room.kept);
    CHECK(room.merges.proposal(room.kept, room.gone).fromAbsorbed ==
          QStringList{QStringLiteral("national_no"), QStringLiteral("boarding")});
    Stored<Student> left = *room.students.byId(room.kept);
    left.value.status = EnrolmentStatus::Transferred;
    room.doing(Op::EditStudent, [&](UnitOfWork& uow) { room.students.save(uow, left); });
    CHECK(room.merges.proposal(room.kept, room.gone).kept == room.gone);
    CHECK(room.merges.keeping(room.kept, room.gone).fromAbsorbed.contains(QStringLiteral("status")));
}
