// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/scales/definition.h"

namespace anxin {

inline constexpr qint64 largestDefinition = 1024 * 1024; // bytes

enum class DefinitionProblem : quint8 {
    NotJson,
    TooLarge,    // more than 1 MiB
    TooDeep,     // nested more than 20 deep
    TooMany,     // more than 500 items, 300 steps or 1000 entries of any other list
    OtherFormat, // `format` is not anxin-scale/1
    UnknownKey,
    MissingKey,
    WrongType,   // a text where a number belongs, …
    NotAllowed,  // a value, or a combination of keys, that the format does not know
    BadSelector, // "1-9,5a" is fine, "9-1" is not
    Duplicate,
    UnknownName,  // no such item, step, option set, code, norm or coding
    NotYetKnown,  // a step or item that comes later
    NotAscending, // cuts, bins
};
// Why a definition is refused, and where in the JSON: "steps[3].missing.fill".
struct DefinitionRefusal {
    DefinitionProblem problem;
    QString path;
};
QString sentence(const DefinitionRefusal& refusal);

// A definition is data from outside: everything in it is checked, and what is not understood is refused. A definition that
// was read can be scored with any answers.
Result<Definition, DefinitionRefusal> readDefinition(const QByteArray& json);

// From a file. Throws Fault{NotReadable} if the file cannot be opened.
Result<Definition, DefinitionRefusal> readDefinitionFile(const QString& path);

} // namespace anxin
