// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/vault/changes.h"

namespace anxin {

// One line of the ledger: what left this vault, to whom, on which basis, and what was held back. Append-only.
struct Disclosure {
    Moment disclosedAt;
    QString report;    // report kind
    QString period;    // term code
    QString recipient; // an office, not a person
    QString basis;
    QString withheld;
    QString fileHash; // BLAKE2b-256 of the package, hexadecimal
    QString witness;  // audit witness code that went with it
};
using DisclosureId = Id<Disclosure>;

inline constexpr auto disclosureFields = std::tuple{
    Field{&Disclosure::disclosedAt, "disclosed_at", QT_TRANSLATE_NOOP("Label", "When"), Trait::Required},
    Field{&Disclosure::report, "report", QT_TRANSLATE_NOOP("Label", "Report"), Trait::Required},
    Field{&Disclosure::period, "period", QT_TRANSLATE_NOOP("Label", "Period"), Trait::Required},
    Field{&Disclosure::recipient, "recipient", QT_TRANSLATE_NOOP("Label", "Recipient"), Trait::Required},
    Field{&Disclosure::basis, "basis", QT_TRANSLATE_NOOP("Label", "Basis"), Trait::Required},
    Field{&Disclosure::withheld, "withheld", QT_TRANSLATE_NOOP("Label", "Held back")},
    Field{&Disclosure::fileHash, "file_hash", QT_TRANSLATE_NOOP("Label", "File hash"), Trait::Required},
    Field{&Disclosure::witness, "witness", QT_TRANSLATE_NOOP("Label", "Witness code"), Trait::Required},
};
constexpr const auto& fieldsOf(const Disclosure*)
{
    return disclosureFields;
}
constexpr const char* tableOf(const Disclosure*)
{
    return "disclosure";
}
constexpr Kind kindOf(const Disclosure*)
{
    return Kind::Disclosure;
}

} // namespace anxin
