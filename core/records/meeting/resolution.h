// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/meeting/reviewmeeting.h"

namespace anxin {

// What is decided of one pupil, as a form holds it. `NoLevel` takes off the list whoever is on it.
struct Resolution {
    std::optional<MeetingOutcome> outcome; // no default: a missing answer must show
    std::optional<WarningLevelId> level;   // where the outcome is Level
    QString reason;
    QString evidence = {}; // for a lower level
};
inline constexpr auto resolutionFields = std::tuple{
    Field{&Resolution::outcome, "outcome", QT_TRANSLATE_NOOP("Label", "Decision"), Trait::Required},
    Field{&Resolution::level, "level", QT_TRANSLATE_NOOP("Label", "Warning level")},
    Field{&Resolution::reason, "reason", QT_TRANSLATE_NOOP("Label", "Reason"), Trait::Required | Trait::Sensitive},
    Field{&Resolution::evidence, "evidence", QT_TRANSLATE_NOOP("Label", "Evidence"), Trait::Sensitive},
};
constexpr const auto& fieldsOf(const Resolution*)
{
    return resolutionFields;
}

} // namespace anxin
