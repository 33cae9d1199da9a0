// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/consentservice.h"
#include "core/services/familyservice.h"
#include "tests/support/smallschool.h"

namespace anxin {

inline void addConsents(Vault& vault, const SmallSchool& school)
{
    ConsentService consents{vault};
    const auto answer = [&](std::size_t who, ConsentPurpose purpose, ConsentState state, QDate on) {
        Consent consent{school.pupils[who], purpose, state, on};
        consent.signer = QStringLiteral("单秀兰");
        consent.relation = SignerRelation::Relative;
        if (state == ConsentState::Agreed && who % 4 == 1)
            consent.expiresOn = QDate(2026, 10, 31);
        consents.record(consent);
    };
    const std::array answers{ConsentState::Agreed, ConsentState::Agreed, ConsentState::Agreed, ConsentState::Declined,
                             ConsentState::Sent};
    for (std::size_t who = 0; who + 2 < school.pupils.size(); ++who)
        answer(who, ConsentPurpose::Screening, answers[who % answers.size()], QDate(2026, 9, 2));
    answer(2, ConsentPurpose::Counselling, ConsentState::Agreed, QDate(2026, 10, 10));
    answer(2, ConsentPurpose::Recording, ConsentState::Agreed, QDate(2026, 10, 10));
    answer(2, ConsentPurpose::Recording, ConsentState::Withdrawn, QDate(2026, 11, 3));
    answer(5, ConsentPurpose::Screening, ConsentState::Withdrawn, QDate(2026, 10, 1));
}

// Families, consents and a move of the third pupil, and answers of the others: more than most tests want to know.
inline void addFamilies(Vault& vault, const SmallSchool& school)
{
    const StudentId pupil = school.pupils[2];
    FamilyService family{vault};
    RegisterService registered{vault};
    family.add(Guardian{pupil, QStringLiteral("单志国"), GuardianRelation::Father, QStringLiteral("138 0771 2345"), true, true,
                        QStringLiteral("与孩子冲突较多,先联系姑姑")});
    family.add(Guardian{pupil, QStringLiteral("单秀兰"), GuardianRelation::Relative, QStringLiteral("0771-8812345")});
    family.add(
        Guardian{pupil, QStringLiteral("何文"), GuardianRelation::Mother, {}, false, false, QStringLiteral("在外地,无法联系")});
    family.add(Attention{pupil, AttentionCategory::LeftBehind, QDate(2025, 9, 1), std::nullopt, QStringLiteral("随姑姑生活")});
    family.add(Attention{pupil, AttentionCategory::TransferredIn, QDate(2025, 9, 1), QDate(2026, 1, 31), {}});
    Stored<Student> moved = *registered.student(pupil);
    moved.value.status = EnrolmentStatus::Suspended;
    moved.value.statusOn = QDate(2026, 10, 12);
    moved.value.statusNote = QStringLiteral("在家休养一个月");
    registered.changeStatus(moved);
    moved.value.status = EnrolmentStatus::Enrolled;
    moved.value.statusOn = QDate(2026, 11, 9);
    moved.value.statusNote = QStringLiteral("返校");
    registered.changeStatus(moved);
    addConsents(vault, school);
}

} // namespace anxin
