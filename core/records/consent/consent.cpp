// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/consent/consent.h"

#include "core/base/moment.h"

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Consent)
};

void checkSigner(const Consent& consent, std::optional<QDate> bornOn, Violations& found)
{
    if (isEmpty(consent.signer))
        found.push_back({QStringLiteral("signer"), Rule::Required});
    if (consent.state != ConsentState::Agreed || consent.relation != SignerRelation::Self || isEmpty(consent.statedOn))
        return;
    if (!bornOn)
        found.push_back({QStringLiteral("relation"), Rule::Conflict,
                         Tr::tr("a birthday that is not known: only from 14 on may a pupil agree alone")});
    else if (ageOn(*bornOn, consent.statedOn) < agreesFromAge)
        found.push_back(
            {QStringLiteral("relation"), Rule::Conflict, Tr::tr("the pupil's age on that day: under 14 a guardian agrees")});
}

} // namespace

SignerRelation signerAs(GuardianRelation relation)
{
    switch (relation) {
    case GuardianRelation::Mother: return SignerRelation::Mother;
    case GuardianRelation::Father: return SignerRelation::Father;
    case GuardianRelation::Grandparent: return SignerRelation::Grandparent;
    case GuardianRelation::Relative: return SignerRelation::Relative;
    case GuardianRelation::Institution: return SignerRelation::Institution;
    case GuardianRelation::Other: break;
    }
    return SignerRelation::Other;
}

Violations check(const Consent& consent, std::optional<QDate> bornOn, QDate today)
{
    Violations found = missingRequired(consent);
    if (consent.statedOn > today)
        found.push_back({QStringLiteral("stated_on"), Rule::InFuture});
    if (consent.state && consent.state != ConsentState::Sent)
        checkSigner(consent, bornOn, found);
    if (consent.expiresOn && consent.state && consent.state != ConsentState::Agreed)
        found.push_back({QStringLiteral("expires_on"), Rule::Conflict, Tr::tr("the answer: only an agreement has a last day")});
    else if (consent.expiresOn && *consent.expiresOn < consent.statedOn)
        found.push_back({QStringLiteral("expires_on"), Rule::BeforeOther, isoDate(consent.statedOn)});
    return found;
}

} // namespace anxin
