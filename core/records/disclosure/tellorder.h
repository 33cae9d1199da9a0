// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/disclosure/disclosure.h"

namespace anxin {

// What a person wants to tell a teacher about one pupil; becomes a line of the ledger.
struct TellOrder {
    std::optional<StudentId> student = {};
    QString recipient = {};
    QString toldBy = {};
    QString basis = {};
    std::optional<DisclosureGround> ground = {};
    QString told = {};
    QString withheld = {};
    QString allTheSame = {}; // why somebody else's name stands in it; goes with the basis
};
inline constexpr auto tellOrderFields = std::tuple{
    Field{&TellOrder::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Required | Trait::Identifying},
    Field{&TellOrder::recipient, "recipient", QT_TRANSLATE_NOOP("Label", "Recipient"), Trait::Required},
    Field{&TellOrder::toldBy, "told_by", QT_TRANSLATE_NOOP("Label", "Told by"), Trait::Required},
    Field{&TellOrder::basis, "basis", QT_TRANSLATE_NOOP("Label", "Basis"), Trait::Required},
    Field{&TellOrder::ground, "ground", QT_TRANSLATE_NOOP("Label", "On which ground"), Trait::Required},
    Field{&TellOrder::told, "told", QT_TRANSLATE_NOOP("Label", "What was told, word for word"),
          Trait::Required | Trait::Sensitive},
    Field{&TellOrder::withheld, "withheld", QT_TRANSLATE_NOOP("Label", "Held back"), Trait::Sensitive},
    Field{&TellOrder::allTheSame, "all_the_same", QT_TRANSLATE_NOOP("Label", "Why all the same"), Trait::Sensitive},
};
constexpr const auto& fieldsOf(const TellOrder*)
{
    return tellOrderFields;
}

} // namespace anxin
