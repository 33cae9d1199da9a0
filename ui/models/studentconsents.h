// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/consentservice.h"
#include "ui/models/shownlist.h"

namespace anxin {

// How a standing looks in a list.
Tone toneOf(ConsentStanding standing);

// Where each purpose stands for the pupil on the card, and all that was entered, as rows. Part of StudentCardModel, which tells
// it when to read.
class StudentConsents {
public:
    // The service must outlive it.
    explicit StudentConsents(ConsentService& service) : m_service(service) {}
    void read(std::optional<StudentId> student, QDate today);

    ShownList& standings() { return m_standings; } // one row for each purpose
    ShownList& history() { return m_history; }
    const Consent& entry(int row) const { return m_entries.at(static_cast<std::size_t>(row)).value; } // of the history
    static ConsentPurpose purpose(int row) { return entriesOf<ConsentPurpose>.at(static_cast<std::size_t>(row)).value; }

private:
    ConsentService& m_service;
    std::vector<Stored<Consent>> m_entries;
    ShownList m_standings;
    ShownList m_history;
};

} // namespace anxin
