// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/casefile/casefile.h"

#include <utility>
#include <vector>

namespace anxin {

enum class FamilyStructure : quint8 { Nuclear, SingleParent, Divorced, Blended, LeftBehind, Grandparents, Orphan, Foster };
constexpr auto enumTable(FamilyStructure)
{
    return std::array{
        EnumEntry{FamilyStructure::Nuclear, "nuclear", QT_TRANSLATE_NOOP("Label", "Both parents")},
        EnumEntry{FamilyStructure::SingleParent, "single-parent", QT_TRANSLATE_NOOP("Label", "One parent")},
        EnumEntry{FamilyStructure::Divorced, "divorced", QT_TRANSLATE_NOOP("Label", "Parents divorced")},
        EnumEntry{FamilyStructure::Blended, "blended", QT_TRANSLATE_NOOP("Label", "A parent and a new partner")},
        EnumEntry{FamilyStructure::LeftBehind, "left-behind", QT_TRANSLATE_NOOP("Label", "Parents work away")},
        EnumEntry{FamilyStructure::Grandparents, "grandparents", QT_TRANSLATE_NOOP("Label", "With grandparents")},
        EnumEntry{FamilyStructure::Orphan, "orphan", QT_TRANSLATE_NOOP("Label", "Orphan")},
        EnumEntry{FamilyStructure::Foster, "foster", QT_TRANSLATE_NOOP("Label", "In foster care")},
    };
}

// 评估与原因分析: how a case is understood: what is seen, the conclusion of the room, and where it comes from under the three
// heads of the lists that districts ask for (domain 2.4). Descriptive; a diagnosis stands in the feedback of a hospital alone.
// Can be neither changed nor deleted (also by trigger); of several the newest counts.
struct Formulation {
    CaseFileId caseFile;
    QDate writtenOn;
    QString author;
    QString symptoms;
    QString conclusion;
    std::optional<FamilyStructure> family = {};
    QString lifeEvents = {};
    QString history = {}; // earlier help, of the room, a hospital, somebody else
    QString causeBody = {};
    QString causeMind = {};
    QString causeSocial = {};
};
using FormulationId = Id<Formulation>;

inline constexpr auto formulationFields = std::tuple{
    Field{&Formulation::caseFile, "case_file", QT_TRANSLATE_NOOP("Label", "Case file"), Trait::Required},
    Field{&Formulation::writtenOn, "written_on", QT_TRANSLATE_NOOP("Label", "Written on"), Trait::Required},
    Field{&Formulation::author, "author", QT_TRANSLATE_NOOP("Label", "Written by"), Trait::Required},
    Field{&Formulation::symptoms, "symptoms", QT_TRANSLATE_NOOP("Label", "What shows"), Trait::Required | Trait::Sensitive},
    Field{&Formulation::conclusion, "conclusion", QT_TRANSLATE_NOOP("Label", "Conclusion of the counselling room"),
          Trait::Required | Trait::Sensitive},
    Field{&Formulation::family, "family", QT_TRANSLATE_NOOP("Label", "Family structure"), Trait::Sensitive},
    Field{&Formulation::lifeEvents, "life_events", QT_TRANSLATE_NOOP("Label", "What happened in this life"), Trait::Sensitive},
    Field{&Formulation::history, "history", QT_TRANSLATE_NOOP("Label", "Earlier help"), Trait::Sensitive},
    Field{&Formulation::causeBody, "cause_body", QT_TRANSLATE_NOOP("Label", "Where it comes from: body"), Trait::Sensitive},
    Field{&Formulation::causeMind, "cause_mind", QT_TRANSLATE_NOOP("Label", "Where it comes from: mind"), Trait::Sensitive},
    Field{&Formulation::causeSocial, "cause_social", QT_TRANSLATE_NOOP("Label", "Where it comes from: surroundings"),
          Trait::Sensitive},
};
constexpr const auto& fieldsOf(const Formulation*)
{
    return formulationFields;
}
constexpr const char* tableOf(const Formulation*)
{
    return "formulation";
}
constexpr Kind kindOf(const Formulation*)
{
    return Kind::Formulation;
}

// What it says, part by part: how each is called, and its text. Without those that are empty.
std::vector<std::pair<QString, QString>> partsOf(const Formulation& formulation);

// Not written in the future.
Violations check(const Formulation& formulation, QDate today);

} // namespace anxin
