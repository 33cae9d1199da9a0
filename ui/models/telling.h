// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/actoutcome.h"
#include "core/base/clock.h"
#include "core/services/disclosureservice.h"
#include "core/services/registerservice.h"

namespace anxin {

// What can be told about a pupil, as the form shows it.
class Telling {
public:
    // All must outlive it.
    Telling(DisclosureService& disclosures, RegisterService& registered, const Clock& clock)
        : m_disclosures(disclosures),
          m_register(registered),
          m_clock(clock)
    {
    }

    const Clock& clock() const { return m_clock; }
    // In one line, for the head of a window; and what names the pupil's drafts.
    QString identityOf(StudentId student);
    QString uidOf(StudentId student) { return m_register.uidOf(student); }
    QStringList sentences() const { return neutralSentences(); }
    TellOrder newTelling(StudentId student) { return m_disclosures.proposal(student); }
    // By word of mouth: entered at once.
    ActOutcome tell(const TellOrder& typed);
    // Whether it could be entered; for a sheet of paper, which is entered when it has been written.
    ActOutcome check(const TellOrder& typed);

private:
    DisclosureService& m_disclosures;
    RegisterService& m_register;
    const Clock& m_clock;
};

} // namespace anxin
