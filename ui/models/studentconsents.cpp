// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/studentconsents.h"

#include "ui/models/words.h"

#include <QCoreApplication>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(StudentConsents)
};

ShownRow rowOf(const Consent& consent, QDate today)
{
    ShownRow row{factLine({saidLabel(consent.purpose), saidLabel(consent.state)}),
                 factLine({consent.signer, consent.state == ConsentState::Sent ? QString() : saidLabel(consent.relation),
                           consent.expiresOn ? Tr::tr("valid until %1").arg(shownDay(*consent.expiresOn, today)) : QString(),
                           consent.note.simplified()}),
                 shownDay(consent.statedOn, today)};
    return row;
}

} // namespace

Tone toneOf(ConsentStanding standing)
{
    switch (standing) {
    case ConsentStanding::Agreed: return Tone::Ok;
    case ConsentStanding::Sent:
    case ConsentStanding::Expired: return Tone::Warn;
    case ConsentStanding::Declined:
    case ConsentStanding::Withdrawn: return Tone::Danger;
    case ConsentStanding::NotAsked: break;
    }
    return Tone::Neutral;
}

void StudentConsents::read(std::optional<StudentId> student, QDate today)
{
    std::vector<ShownRow> standings, history;
    m_entries = student ? m_service.historyOf(*student) : std::vector<Stored<Consent>>{};
    if (student) {
        const ConsentStandings now = m_service.standingsOf(*student);
        for (const auto& purpose : entriesOf<ConsentPurpose>) {
            ShownRow row{labelText(purpose.label)};
            row.pill = label(now[purpose.value]);
            row.tone = toneOf(now[purpose.value]);
            standings.push_back(std::move(row));
        }
        for (const Stored<Consent>& entry : m_entries)
            history.push_back(rowOf(entry.value, today));
    }
    m_standings.setRows(std::move(standings));
    m_history.setRows(std::move(history));
}

} // namespace anxin
