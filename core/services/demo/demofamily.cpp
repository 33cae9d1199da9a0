// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/demofamily.h"

#include "core/records/attention/attentionrepository.h"
#include "core/records/consent/consentrepository.h"
#include "core/records/guardian/guardianrepository.h"
#include "core/services/demo/demonames.h"

namespace anxin {

namespace {

constexpr int percentRaisedByGrandparents = 12;
constexpr int percentNotFirst = 2;
constexpr int percentOfACategory = 14;
constexpr int percentAskedLately = 1; // a letter of one's own, without an answer yet
constexpr std::array categories{AttentionCategory::LeftBehind,   AttentionCategory::LeftBehind, AttentionCategory::SingleParent,
                                AttentionCategory::Divorced,     AttentionCategory::Migrant,    AttentionCategory::InDifficulty,
                                AttentionCategory::TransferredIn};

class DemoFamilies {
public:
    DemoFamilies(UnitOfWork& uow, Connection& connection, DemoRandom random)
        : m_uow(uow),
          m_random(random),
          m_guardians(connection),
          m_attentions(connection),
          m_consents(connection)
    {
    }

    void make(const DemoPupil& pupil)
    {
        const bool isWithGrandparents = m_random.chance(percentRaisedByGrandparents);
        const Guardian first = drawn(pupil, isWithGrandparents ? GuardianRelation::Grandparent : GuardianRelation::Mother);
        m_guardians.add(m_uow, first);
        if (m_random.chance(70))
            m_guardians.add(m_uow, drawn(pupil, GuardianRelation::Father));
        if (m_random.chance(percentOfACategory))
            m_attentions.add(m_uow, {pupil.id, m_random.pick(categories), yearBegan(pupil), std::nullopt, {}});
        if (!hasLeft(pupil.value))
            answer(pupil, first);
    }

private:
    Guardian drawn(const DemoPupil& pupil, GuardianRelation relation)
    {
        Guardian guardian{pupil.id, demoTeacherName(m_random), relation};
        if (relation == GuardianRelation::Father && pupil.value.name.size() <= 3)
            guardian.name.replace(0, 1, pupil.value.name.left(1));
        guardian.phone = QStringLiteral("0000-8%1").arg(m_random.below(1000000), 6, 10, QChar(u'0'));
        guardian.notFirst = m_random.chance(percentNotFirst);
        return guardian;
    }

    QDate yearBegan(const DemoPupil& pupil) const { return QDate(pupil.unit.entryYear, 9, 1); }

    // The letter of this autumn, and what came back so far.
    void answer(const DemoPupil& pupil, const Guardian& signer)
    {
        const QDate sent = SchoolYear::containing(m_uow.today()).firstDay();
        m_consents.add(m_uow, {pupil.id, ConsentPurpose::Screening, ConsentState::Sent, sent});
        const int fate = m_random.below(100);
        const QDate day = std::min(m_uow.today(), sent.addDays(1 + m_random.below(12)));
        if (fate >= 94)
            return;
        const ConsentState state = fate >= 90 ? ConsentState::Declined : ConsentState::Agreed;
        enter(pupil, signer, state, day);
        if (m_random.chance(percentAskedLately))
            m_consents.add(m_uow, {pupil.id, ConsentPurpose::Counselling, ConsentState::Sent,
                                   std::max(sent, m_uow.today().addDays(-m_random.below(6)))});
        if (fate == 0)
            enter(pupil, signer, ConsentState::Withdrawn, std::min(m_uow.today(), day.addDays(9)));
    }

    void enter(const DemoPupil& pupil, const Guardian& signer, ConsentState state, QDate day)
    {
        Consent consent{pupil.id, ConsentPurpose::Screening, state, day};
        consent.signer = signer.name;
        consent.relation = signerAs(*signer.relation);
        if (state == ConsentState::Agreed)
            consent.expiresOn = SchoolYear::containing(day).lastDay();
        m_consents.add(m_uow, consent);
    }

    UnitOfWork& m_uow;
    DemoRandom m_random;
    GuardianRepository m_guardians;
    AttentionRepository m_attentions;
    ConsentRepository m_consents;
};

} // namespace

void makeDemoFamilies(UnitOfWork& uow, Connection& connection, const std::vector<DemoPupil>& pupils, DemoRandom random)
{
    DemoFamilies families{uow, connection, random};
    for (const DemoPupil& pupil : pupils)
        families.make(pupil);
}

} // namespace anxin
