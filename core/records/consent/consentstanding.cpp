// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/consent/consentstanding.h"

namespace anxin {

void ConsentHistory::add(const ConsentEntry& entry)
{
    if (entry.state == ConsentState::Sent) {
        m_askedAgain = entry.statedOn;
        return;
    }
    m_answer = entry;
    m_askedAgain.reset();
}

bool ConsentHistory::isAgreementValid(QDate day) const
{
    return m_answer && m_answer->state == ConsentState::Agreed && (!m_answer->expiresOn || day <= *m_answer->expiresOn);
}

ConsentStanding ConsentHistory::standingOn(QDate today) const
{
    if (isAgreementValid(today))
        return ConsentStanding::Agreed;
    if (m_askedAgain)
        return ConsentStanding::Sent;
    if (!m_answer)
        return ConsentStanding::NotAsked;
    switch (m_answer->state) {
    case ConsentState::Declined: return ConsentStanding::Declined;
    case ConsentState::Withdrawn: return ConsentStanding::Withdrawn;
    case ConsentState::Agreed:
    case ConsentState::Sent: break;
    }
    return ConsentStanding::Expired;
}

QDate ConsentHistory::since(QDate today) const
{
    if (m_askedAgain && !isAgreementValid(today))
        return *m_askedAgain;
    return m_answer ? m_answer->statedOn : QDate();
}

} // namespace anxin
