// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/casefile/casefile.h"

namespace anxin {

enum class MeasureProgress : quint8 { Planned, UnderWay, Reached, Dropped };
constexpr auto enumTable(MeasureProgress)
{
    return std::array{
        EnumEntry{MeasureProgress::Planned, "planned", QT_TRANSLATE_NOOP("Label", "Planned")},
        EnumEntry{MeasureProgress::UnderWay, "under-way", QT_TRANSLATE_NOOP("Label", "Under way")},
        EnumEntry{MeasureProgress::Reached, "reached", QT_TRANSLATE_NOOP("Label", "Reached")},
        EnumEntry{MeasureProgress::Dropped, "dropped", QT_TRANSLATE_NOOP("Label", "Given up")},
    };
}
// Whether nothing more is to be done about it.
constexpr bool isEnded(MeasureProgress progress)
{
    return progress == MeasureProgress::Reached || progress == MeasureProgress::Dropped;
}

// One measure of a care plan: the guardian does this, the homeroom teacher that. Open until somebody says what became of it.
struct CareMeasure {
    CaseFileId caseFile;
    QString goal;
    QString measure;
    QString owner;
    std::optional<QDate> dueOn;
    MeasureProgress progress;
    QString outcome; // what became of it; needed where it ended or its day was made later
    std::optional<QDate> endedOn;
};
using CareMeasureId = Id<CareMeasure>;

inline constexpr auto careMeasureFields = std::tuple{
    Field{&CareMeasure::caseFile, "case_file", QT_TRANSLATE_NOOP("Label", "Case file"), Trait::Required},
    Field{&CareMeasure::goal, "goal", QT_TRANSLATE_NOOP("Label", "Goal"), Trait::Required | Trait::Sensitive},
    Field{&CareMeasure::measure, "measure", QT_TRANSLATE_NOOP("Label", "Measure"), Trait::Required | Trait::Sensitive},
    Field{&CareMeasure::owner, "owner", QT_TRANSLATE_NOOP("Label", "Responsible"), Trait::Required},
    Field{&CareMeasure::dueOn, "due_on", QT_TRANSLATE_NOOP("Label", "Due by")},
    Field{&CareMeasure::progress, "progress", QT_TRANSLATE_NOOP("Label", "Progress"), Trait::Required},
    Field{&CareMeasure::outcome, "outcome", QT_TRANSLATE_NOOP("Label", "What became of it"), Trait::Sensitive},
    Field{&CareMeasure::endedOn, "ended_on", QT_TRANSLATE_NOOP("Label", "Ended on")},
};
constexpr const auto& fieldsOf(const CareMeasure*)
{
    return careMeasureFields;
}
constexpr const char* tableOf(const CareMeasure*)
{
    return "care_measure";
}
constexpr Kind kindOf(const CareMeasure*)
{
    return Kind::CareMeasure;
}

// One that has ended says how and when.
Violations check(const CareMeasure& measure, QDate today);

} // namespace anxin
