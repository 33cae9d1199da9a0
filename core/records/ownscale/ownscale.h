// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/vault/changes.h"

#include <QDate>

namespace anxin {

// A questionnaire, an edition or a table of norms that the school has added itself. Answer sheets name it, so it stays as it
// is for ever (also by trigger); what comes after it is a new edition.
struct OwnScale {
    QString scale;      // definition id
    int version;        // 1–9999
    QString definition; // JSON of format anxin-scale/1
    QString note;       // where it comes from, in the school's words
    QDate adoptedOn;
};
using OwnScaleId = Id<OwnScale>;

inline constexpr auto ownScaleFields = std::tuple{
    Field{&OwnScale::scale, "scale", QT_TRANSLATE_NOOP("Label", "Scale"), Trait::Required},
    Field{&OwnScale::version, "version", QT_TRANSLATE_NOOP("Label", "Edition"), Trait::Required},
    Field{&OwnScale::definition, "definition", QT_TRANSLATE_NOOP("Label", "Definition"), Trait::Required},
    Field{&OwnScale::note, "note", QT_TRANSLATE_NOOP("Label", "Source")},
    Field{&OwnScale::adoptedOn, "adopted_on", QT_TRANSLATE_NOOP("Label", "Adopted on"), Trait::Required},
};
constexpr const auto& fieldsOf(const OwnScale*)
{
    return ownScaleFields;
}
constexpr const char* tableOf(const OwnScale*)
{
    return "own_scale";
}
constexpr Kind kindOf(const OwnScale*)
{
    return Kind::OwnScale;
}

} // namespace anxin
