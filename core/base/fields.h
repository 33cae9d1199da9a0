// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/tr.h"

#include <QtGlobal>

#include <tuple>
#include <type_traits>

namespace anxin {

enum class Trait : quint8 {
    None = 0,
    Required = 1,    // a record without it is refused
    Identifying = 2, // points to a person: never in what leaves de-identified
    Sensitive = 4,   // the audit log says that it changed, never from what to what
};
constexpr Trait operator|(Trait a, Trait b)
{
    return static_cast<Trait>(static_cast<quint8>(a) | static_cast<quint8>(b));
}
constexpr bool has(Trait set, Trait one)
{
    return (static_cast<quint8>(set) & static_cast<quint8>(one)) != 0;
}

// Facts about one column of a record, and nothing about any screen: which member, its stable key (column name in the
// database, field name in violations, mappings and audit), its label, its traits. Listed once per record as
//     inline constexpr auto studentFields =
//         std::tuple{Field{&Student::name, "name", QT_TRANSLATE_NOOP("Label", "Name"), Trait::Required}, …};
// If a fifth member seems needed, write that one place by hand instead.
template <class Record, class T>
struct Field {
    using RecordType = Record;
    using ValueType = T;
    T Record::*member;
    const char* key;
    const char* label;
    Trait traits = Trait::None;
};
template <class Record, class T>
Field(T Record::*, const char*, const char*, Trait) -> Field<Record, T>;
template <class Record, class T>
Field(T Record::*, const char*, const char*) -> Field<Record, T>;

// The field list of a record, found by argument-dependent lookup: `constexpr const auto& fieldsOf(const Student*)`.
template <class Record>
concept Described = requires(const Record* r)
{
    fieldsOf(r);
};

template <Described Record, class F>
constexpr void forEachField(F&& f)
{
    std::apply([&](const auto&... field) { (f(field), ...); }, fieldsOf(static_cast<const Record*>(nullptr)));
}

} // namespace anxin
