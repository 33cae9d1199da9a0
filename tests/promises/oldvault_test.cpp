// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/attachmentservice.h"
#include "core/services/consentservice.h"
#include "core/services/familyservice.h"
#include "core/services/merge/mergeservice.h"
#include "core/vault/draftstore.h"
#include "core/vault/schema.h"
#include "tests/promises/roomwork.h"
#include "tests/support/smallschool.h"
#include "tests/support/vaulthome.h"

using namespace anxin;

namespace {
// What belongs to a pupil in the register.
void fillRegister(Vault& vault, const SmallSchool& school)
{
    const StudentId pupil = school.pupils[0];
    FamilyService family{vault};
    REQUIRE(family.add(Guardian{pupil, QStringLiteral("曾先生"), GuardianRelation::Father}));
    REQUIRE(family.add(Attention{pupil, AttentionCategory::LeftBehind, QDate(2026, 9, 1)}));
    REQUIRE(ConsentService{vault}.record(Consent{pupil, ConsentPurpose::Counselling, ConsentState::Agreed, QDate(2026, 9, 2),
                                                 QStringLiteral("曾先生"), SignerRelation::Father}));
    REQUIRE(AttachmentService{vault}.add(pupil, QStringLiteral("画"), {QStringLiteral("画.txt"), QByteArray("一幅画")}));
    MergeService merges{vault, [] { return std::vector<OpenLoop>(); }};
    merges.keepApart(school.pupils[8], school.pupils[9]);
    REQUIRE(merges.merge(merges.keeping(school.pupils[12], school.pupils[13])));
}
} // namespace

// Run before a migration is added, so that the vaults of today's schema are kept:
//   build/dev/tests/test-promises "[.oldvault]"
// makes tests/data/vault/schema-NNNN, or leaves it where it is there already.
TEST_CASE("a vault of today's schema is kept for those who come after", "[.oldvault]")
{
    const QString kept = QStringLiteral(ANXIN_TEST_DATA "/vault/schema-%1").arg(latestSchema(), 4, 10, QLatin1Char('0'));
    if (QDir(kept).exists())
        return;
    VaultHome home;
    auto vault = std::move(*home.unlock());
    {
        const SmallSchool school{*vault};
        fillRegister(*vault, school);
        RoomWork work{*vault};
        for (int number = 0; number < 60; ++number) {
            home.clock.advanceSeconds(60);
            work.step(number);
        }
        DraftStore{*vault}.keep(QStringLiteral("note:1"), QStringLiteral("写了一半的话"));
    }
    vault->close();
    vault.reset(); // lets go of the journal
    REQUIRE(QDir().mkpath(kept));
    for (const QString& name : QDir(home.path).entryList(QDir::Files))
        if (name != QStringLiteral("vault.lock") && name != QStringLiteral("reserve.bin"))
            REQUIRE(QFile::copy(home.path + u'/' + name, kept + u'/' + name));
}
