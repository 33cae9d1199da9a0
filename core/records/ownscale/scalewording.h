// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/vault/changes.h"

#include <QDate>

namespace anxin {

// The words of a questionnaire, loaded by the school, which holds the right to use them; the program ships none.
struct ScaleWording {
    QString scale;   // definition id
    QString wording; // JSON: instruction, items by id, answers by code
    QString source;
    QDate loadedOn;
};
using ScaleWordingId = Id<ScaleWording>;

inline constexpr auto scaleWordingFields = std::tuple{
    Field{&ScaleWording::scale, "scale", QT_TRANSLATE_NOOP("Label", "Scale"), Trait::Required},
    Field{&ScaleWording::wording, "wording", QT_TRANSLATE_NOOP("Label", "Wording of a questionnaire"), Trait::Required},
    Field{&ScaleWording::source, "source", QT_TRANSLATE_NOOP("Label", "Source"), Trait::Required},
    Field{&ScaleWording::loadedOn, "loaded_on", QT_TRANSLATE_NOOP("Label", "Loaded on"), Trait::Required},
};
constexpr const auto& fieldsOf(const ScaleWording*)
{
    return scaleWordingFields;
}
constexpr const char* tableOf(const ScaleWording*)
{
    return "scale_wording";
}
constexpr Kind kindOf(const ScaleWording*)
{
    return Kind::ScaleWording;
}

} // namespace anxin
