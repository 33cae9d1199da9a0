// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/registerservice.h"
#include "ui/forms/draftkey.h"
#include "ui/forms/drafts.h"
#include "ui/models/shownlist.h"

#include <functional>

namespace anxin {

// What was begun about a pupil, a class, or (neither) a pupil who is not in the register yet.
struct Begun {
    DraftKey key;
    std::optional<StudentId> student;
    std::optional<ClassUnitId> unit;
};

// What was begun and is not saved yet, the newest first, so that nobody has to remember where they were interrupted.
class BegunWork {
public:
    using Kept = std::function<std::vector<KeptDraft>()>;

    // The register and the clock must outlive it.
    BegunWork(Kept kept, RegisterService& registered, const Clock& clock);

    // Reads what is kept now. A draft about somebody who is not in the register any more is not shown. Throws Fault.
    void refresh();
    ShownList& rows() { return m_rows; }
    int count() const { return m_rows.rowCount(); }
    const Begun& begun(int row) const { return m_begun.at(static_cast<std::size_t>(row)); }

private:
    Kept m_kept;
    RegisterService& m_register;
    const Clock& m_clock;
    std::vector<Begun> m_begun;
    ShownList m_rows;
};

} // namespace anxin
