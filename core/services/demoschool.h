// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/scales/catalogue.h"
#include "core/services/rulebook.h"
#include "core/vault/vault.h"

namespace anxin {

struct DemoSize {
    int students = 300; // at school now, 20–5000
    int years = 1;      // of screenings and case work, back from the present term, 1–6
    quint64 seed = 1;   // the same seed on the same day gives the same school
};

struct DemoCounts {
    int classes = 0;
    int students = 0;
    int campaigns = 0;
    int sheets = 0;
    int interviews = 0;
    int cases = 0;
    int notes = 0;
    int contacts = 0;
    int referrals = 0;
};

enum class DemoRefusal : quint8 {
    NotEmpty, // there are pupils in this vault already
};
QString sentence(DemoRefusal refusal);

// Fills an empty vault with an invented school, for showing and for trying out: classes and pupils of the school's stage,
// screenings of this and earlier terms, and of those who were noticed what a school would have done by today: seen or still
// to be seen, listed, with a case file that is fresh, due, overdue or closed, session notes, talks at home, referrals. About 8
// % of each screening are candidates. All names and texts are invented. The school's name and stage are those of the vault; a
// vault without a school becomes 示例中学.
// One transaction (Op::FillDemo): what throws, and a cancelled progress, leaves nothing. Under 3 s for 1,000 pupils of a year.
Result<DemoCounts, DemoRefusal> fillDemo(Vault& vault, const Catalogue& catalogue, const RuleBook& rules, const DemoSize& size,
                                         Progress& progress);

} // namespace anxin
