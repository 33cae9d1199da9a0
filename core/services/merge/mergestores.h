// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/care/carerepository.h"
#include "core/records/casefile/casefilerepository.h"
#include "core/records/casefile/warninglevelrepository.h"
#include "core/records/keptapart/keptapartrepository.h"
#include "core/records/session/sessionnoterepository.h"
#include "core/records/student/studentrepository.h"
#include "core/records/studentmerge/belongingsrepository.h"
#include "core/records/studentmerge/studentmergerepository.h"
#include "core/services/consentservice.h"
#include "core/services/familyservice.h"

#include <functional>

namespace anxin {

struct OpenLoop;

// What merging two entries and taking them apart reads and writes.
struct MergeStores {
    // `openLoops`: all open promises, read from the same vault.
    MergeStores(Vault& vault, std::function<std::vector<OpenLoop>()> openLoops)
        : loops(std::move(openLoops)),
          students(vault.connection()),
          merges(vault.connection()),
          belongings(vault.connection()),
          apart(vault.connection()),
          cases(vault.connection()),
          care(vault.connection()),
          notes(vault.connection()),
          levels(vault.connection()),
          consents(vault),
          family(vault)
    {
    }

    std::function<std::vector<OpenLoop>()> loops;
    StudentRepository students;
    StudentMergeRepository merges;
    BelongingsRepository belongings;
    KeptApartRepository apart;
    CaseFileRepository cases;
    CareRepository care;
    SessionNoteRepository notes;
    WarningLevelRepository levels;
    ConsentService consents;
    FamilyService family;
};

} // namespace anxin
