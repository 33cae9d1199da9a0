// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/postmodel.h"

#include <algorithm>

namespace anxin {

namespace {
constexpr int daysForLetter = 2, daysForLetterSoon = 1, daysForConsent = 7; // resources/rules/agenda.json, once more
} // namespace

bool PostModel::Standing::isAgreed(QDate day) const
{
    return answer && answer->state == ConsentState::Agreed && (!answer->expiresOn || *answer->expiresOn >= day);
}

// By the day on the paper; of one day, what was entered later came later.
std::map<std::pair<qint64, ConsentPurpose>, PostModel::Standing> PostModel::standings(QDate upTo) const
{
    std::vector<Consent> sorted = consents;
    std::ranges::stable_sort(sorted, {}, &Consent::statedOn);
    std::map<std::pair<qint64, ConsentPurpose>, Standing> all;
    for (const Consent& consent : sorted) {
        if (consent.statedOn > upTo)
            continue;
        Standing& standing = all[{m_pupils.of(consent.pupil), consent.purpose}];
        if (consent.state == ConsentState::Sent)
            standing.askedOn = consent.statedOn;
        else
            standing = {consent, QDate()};
    }
    return all;
}

bool PostModel::isAgreed(qint64 pupil, ConsentPurpose purpose, QDate on) const
{
    const auto all = standings(on);
    const auto standing = all.find({pupil, purpose});
    return standing != all.end() && standing->second.isAgreed(on);
}

void PostModel::addTo(Promises& to, QDate today) const
{
    for (const auto& [id, letter] : letters) {
        const bool isUrgent = letter.urgency == LetterUrgency::Urgent;
        const int days = isUrgent ? 0 : letter.urgency == LetterUrgency::Soon ? daysForLetterSoon : daysForLetter;
        if (!letter.isAnswered)
            to.insert({LoopKind::Letter, m_pupils.of(letter.pupil), letter.receivedOn.addDays(days),
                       isUrgent ? QStringLiteral("urgent") : QString()});
    }
    for (const auto& [what, standing] : standings(today))
        if (what.second != ConsentPurpose::Screening && standing.askedOn.isValid() && !standing.isAgreed(today) &&
            m_pupils.isHere(what.first))
            to.insert({LoopKind::ConsentReply, what.first, standing.askedOn.addDays(daysForConsent)});
}

} // namespace anxin
