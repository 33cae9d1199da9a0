// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/care/careservice.h"
#include "core/services/memoservice.h"
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

TEST_CASE("a hand-over without a receipt hides nothing: it is waited for with the file that the merge closes", "[merge]")
{
    TwoEntries room;
    CareService care{*room.vault};
    const std::vector files{room.aCase(room.kept), room.aCase(room.gone)};
    const auto preview = room.merges.preview(room.order());
    REQUIRE(preview);
    REQUIRE(preview->files);
    CHECK_FALSE(sentencesOf(*preview).join(u' ').contains(label(Kind::CaseFile) + QStringLiteral(": 1"))); // it is closed
    for (const CaseFileId file : files)
        if (room.cases.byId(file)->value.fileNo == preview->files->closed)
            REQUIRE(care.handOver({file,
                                   HandOverKind::OtherSchool,
                                   room.clock.today(),
                                   QStringLiteral("示例高中"),
                                   QStringLiteral("档案一份"),
                                   QStringLiteral("林老师"),
                                   std::nullopt,
                                   {}}));
    REQUIRE(room.merges.merge(room.order()));
    REQUIRE(care.unreceived().size() == 1);
    CHECK(care.unreceived().front().student == room.kept);
}

TEST_CASE("the windows of a merge do not count private memos", "[merge][memo]")
{
    TwoEntries room;
    REQUIRE(MemoService{*room.vault}.write({room.gone, room.clock.today(), QStringLiteral("只给自己看")}));
    const QString memo = label(Kind::PrivateMemo);
    CHECK_FALSE(sentencesOf(*room.merges.preview(room.order())).join(u' ').contains(memo));
    REQUIRE(room.merges.merge(room.order()));
    room.later();
    REQUIRE(MemoService{*room.vault}.write({room.kept, room.clock.today(), QStringLiteral("也只给自己看")}));
    const auto parted = room.merges.unmerge(room.theMerge());
    REQUIRE(parted);
    CHECK_FALSE(sentencesOf(*parted).join(u' ').contains(memo));
}
