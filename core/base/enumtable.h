// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/tr.h"

#include <QString>

#include <array>
#include <optional>
#include <string_view>

namespace anxin {

// An enum is one table: value, code (stored in the database and in files, stable for ever, lower case), label (English
// source text, listed with QT_TRANSLATE_NOOP("Label", …)). Each enum E has, beside it, found by argument-dependent lookup:
//     constexpr auto enumTable(E) { return std::array{EnumEntry{E::A, "a", QT_TRANSLATE_NOOP("Label", "A")}, …}; }
template <class E>
struct EnumEntry {
    E value;
    const char* code;
    const char* label;
};

template <class E>
concept Tabled = std::is_enum_v<E> && requires(E e)
{
    enumTable(e);
};

template <Tabled E>
inline constexpr auto entriesOf = enumTable(E{});

template <Tabled E>
constexpr const EnumEntry<E>& entryOf(E value)
{
    for (const auto& entry : entriesOf<E>)
        if (entry.value == value)
            return entry;
    return entriesOf<E>.front(); // unreachable: a test checks that every value is listed
}

template <Tabled E>
QString toCode(E value)
{
    return QString::fromLatin1(entryOf(value).code);
}

// Nothing where the code is not in the table; the caller decides whether that is a refusal or a Fault, never a default.
template <Tabled E>
std::optional<E> fromCode(QStringView code)
{
    for (const auto& entry : entriesOf<E>)
        if (code == QLatin1StringView(entry.code))
            return entry.value;
    return std::nullopt;
}

template <Tabled E>
QString label(E value)
{
    return labelText(entryOf(value).label);
}

} // namespace anxin
