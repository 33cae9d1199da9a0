// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/consentservice.h"

#include "core/base/text.h"

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ConsentService)
};

// A letter has nobody who signed.
Consent tidy(Consent consent)
{
    consent.signer = tidied(consent.signer);
    if (consent.state == ConsentState::Sent) {
        consent.signer.clear();
        consent.relation.reset();
    }
    return consent;
}

// `see(student, purpose, history)` for each pupil and purpose among lines that stand in the order of the repository.
template <class See>
void forEachHistory(const std::vector<ConsentRepository::Line>& lines, See&& see)
{
    for (std::size_t at = 0; at < lines.size();) {
        const ConsentRepository::Line& first = lines[at];
        ConsentHistory history;
        for (; at < lines.size() && lines[at].student == first.student && lines[at].purpose == first.purpose; ++at)
            history.add(lines[at].entry);
        see(first.student, first.purpose, history);
    }
}

} // namespace

QString sentence(ConsentRefusal refusal)
{
    switch (refusal) {
    case ConsentRefusal::NothingToWithdraw:
        return Tr::tr("No agreement for this purpose was valid on that day, so there is nothing to withdraw. Nothing was "
                      "entered. If the family says no, enter “Declined”.");
    case ConsentRefusal::Nobody: return Tr::tr("Nobody is ticked. Tick at least one pupil.");
    }
    return {};
}

ConsentService::ConsentService(Vault& vault) : m_vault(vault), m_consents(vault.connection()), m_students(vault.connection()) {}

Result<ConsentId, Refused<ConsentRefusal>> ConsentService::record(const Consent& consent)
{
    const Consent tidyConsent = tidy(consent);
    const Stored<Student> student = m_students.byId(consent.student).value();
    Violations found = check(tidyConsent, student.value.bornOn, m_vault.clock().today());
    if (tidyConsent.state && tidyConsent.state != ConsentState::Sent && !tidyConsent.relation)
        found.push_back({QStringLiteral("relation"), Rule::Required});
    if (!found.empty())
        return refuse(Refused<ConsentRefusal>{std::move(found)});
    if (isIdleWithdrawal(tidyConsent))
        return refuse(Refused<ConsentRefusal>{ConsentRefusal::NothingToWithdraw});
    return m_vault.transact(Op::RecordConsent, [&](UnitOfWork& uow) { return m_consents.add(uow, tidyConsent); });
}

Result<int, ConsentService::ForMany> ConsentService::record(const Consent& answer, const std::vector<StudentId>& students)
{
    if (students.empty())
        return refuse(ForMany{ConsentRefusal::Nobody});
    std::vector<Consent> entries;
    std::vector<Unfit> unfit;
    for (const StudentId id : students) {
        const Stored<Student> student = m_students.byId(id).value();
        Consent& entry = entries.emplace_back(tidy(answer));
        entry.student = id;
        if (entry.relation == SignerRelation::Self)
            entry.signer = student.value.name;
        const Violations found = check(entry, student.value.bornOn, m_vault.clock().today());
        const auto own = [](const Violation& violation) { return violation.field == QStringLiteral("relation"); };
        if (!std::all_of(found.begin(), found.end(), own))
            return refuse(ForMany{found}); // of the answer itself
        if (!found.empty())
            unfit.push_back({id, sentence(found.front())});
        else if (isIdleWithdrawal(entry))
            unfit.push_back({id, sentence(ConsentRefusal::NothingToWithdraw)});
    }
    if (!unfit.empty())
        return refuse(ForMany{std::move(unfit)});
    return m_vault.transact(Op::RecordConsent, [&](UnitOfWork& uow) {
        for (const Consent& entry : entries)
            m_consents.add(uow, entry);
        return static_cast<int>(entries.size());
    });
}

ConsentStandings ConsentService::standingsOf(StudentId student)
{
    std::array<ConsentHistory, entriesOf<ConsentPurpose>.size()> histories;
    const std::vector<Stored<Consent>> entries = m_consents.ofStudent(student);
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        histories.at(static_cast<std::size_t>(*entry->value.purpose))
            .add({*entry->value.state, entry->value.statedOn, entry->value.expiresOn});
    ConsentStandings standings;
    for (std::size_t purpose = 0; purpose < histories.size(); ++purpose)
        standings.of.at(purpose) = histories.at(purpose).standingOn(m_vault.clock().today());
    return standings;
}

QHash<qint64, ConsentStandings> ConsentService::standings()
{
    const QDate today = m_vault.clock().today();
    QHash<qint64, ConsentStandings> all;
    forEachHistory(m_consents.lines(), [&](StudentId student, ConsentPurpose purpose, const ConsentHistory& history) {
        all[student.rowId()].of.at(static_cast<std::size_t>(purpose)) = history.standingOn(today);
    });
    return all;
}

std::vector<ConsentService::Unanswered> ConsentService::unanswered()
{
    const QDate today = m_vault.clock().today();
    std::vector<Unanswered> waiting;
    forEachHistory(m_consents.linesOfSingleLetters(),
                   [&](StudentId student, ConsentPurpose purpose, const ConsentHistory& history) {
                       if (history.standingOn(today) == ConsentStanding::Sent)
                           waiting.push_back({student, purpose, history.since(today)});
                   });
    return waiting;
}

bool ConsentService::isIdleWithdrawal(const Consent& consent)
{
    if (consent.state != ConsentState::Withdrawn)
        return false;
    ConsentHistory history;
    const std::vector<Stored<Consent>> entries = m_consents.ofStudent(consent.student);
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        if (entry->value.purpose == consent.purpose && entry->value.statedOn <= consent.statedOn)
            history.add({*entry->value.state, entry->value.statedOn, entry->value.expiresOn});
    return history.standingOn(consent.statedOn) != ConsentStanding::Agreed;
}

} // namespace anxin
