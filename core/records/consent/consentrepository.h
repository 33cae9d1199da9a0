// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/consent/consentstanding.h"
#include "core/vault/recordtable.h"

namespace anxin {

class ConsentRepository {
public:
    explicit ConsentRepository(Connection& connection);
    ConsentId add(UnitOfWork& uow, const Consent& consent) { return m_table.add(uow, consent); }
    // The newest first.
    std::vector<Stored<Consent>> ofStudent(StudentId student);

    struct Line {
        StudentId student;
        ConsentPurpose purpose;
        ConsentEntry entry;
    };
    // What decides where everybody stands, in the order in which ConsentHistory takes it.
    std::vector<Line> lines();
    // The same of pupils at school, where a letter was sent at all; without screening: for that a whole class is asked, and the
    // board of the class shows it.
    std::vector<Line> linesOfSingleLetters();

private:
    RecordTable<Consent> m_table;
    Statement m_ofStudent;
    Statement m_lines;
    Statement m_singleLetters;
};

} // namespace anxin
