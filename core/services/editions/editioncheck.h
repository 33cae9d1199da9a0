// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/scales/catalogue.h"
#include "core/scales/definitionreader.h"
#include "core/scales/examples.h"
#include "core/services/rulebook.h"

namespace anxin {

enum class EditionProblem : quint8 {
    Unreadable,    // not a definition: see `reader`
    NoExamples,    // nothing by which to see whether it is right
    ExamplesWrong, // see `mismatches`
    VersionTooHigh,
    AlreadyThere, // the very same
    OtherContent, // the id and version of another one
    NotNewer,     // than the newest edition of its id
    RuleLost,     // a rule for candidates speaks of a result that it does not have
    NoSource,     // nobody says where it comes from
};
// Why a definition is not taken in.
struct EditionRefusal {
    EditionProblem problem;
    std::optional<DefinitionRefusal> reader = {};
    std::vector<ExampleMismatch> mismatches = {};
    int newest = 0;        // the newest edition of its id; 0: none
    QStringList lost = {}; // the results that rules speak of
};
QString sentence(const EditionRefusal& refusal);
QString sentence(const ExampleMismatch& mismatch);

// A definition that holds what it promises: it was read, and its worked examples agree.
struct CheckedEdition {
    std::shared_ptr<const Definition> definition;
    QByteArray json;
};
// Reads it and scores its examples. Whatever the bytes are, there is an answer; nothing is thrown but what memory throws. A
// pure function, may run on a worker thread.
Result<CheckedEdition, EditionRefusal> checkEdition(const QByteArray& json);

// An edition that may be adopted, beside what it would replace.
struct EditionProposal {
    CheckedEdition edition;
    int before = 0;              // the newest edition until now; 0: a new questionnaire
    QStringList alertsGone = {}; // ids of critical answers that the edition before raises and this one does not
    bool hasRules = false;       // a rule for candidates speaks of its results
};
// Whether it may stand beside what the catalogue has.
Result<EditionProposal, EditionRefusal> proposeEdition(const CheckedEdition& edition, const Catalogue& catalogue,
                                                       const RuleBook& rules);

} // namespace anxin
