// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/vault/changes.h"

namespace anxin {

// 日结: that somebody looked at what is overdue or due today before going home, and why it stays. One for a day; cannot be
// deleted.
struct DayClose {
    QDate closedDay;
    QString closedBy;
    int leftOpen;   // how many promises were so
    QString reason; // required where there were any
};
using DayCloseId = Id<DayClose>;

inline constexpr auto dayCloseFields = std::tuple{
    Field{&DayClose::closedDay, "closed_day", QT_TRANSLATE_NOOP("Label", "Day"), Trait::Required},
    Field{&DayClose::closedBy, "closed_by", QT_TRANSLATE_NOOP("Label", "Closed by")},
    Field{&DayClose::leftOpen, "left_open", QT_TRANSLATE_NOOP("Label", "Left open")},
    Field{&DayClose::reason, "reason", QT_TRANSLATE_NOOP("Label", "Why it stays until tomorrow"), Trait::Sensitive},
};
constexpr const auto& fieldsOf(const DayClose*)
{
    return dayCloseFields;
}
constexpr const char* tableOf(const DayClose*)
{
    return "day_close";
}
constexpr Kind kindOf(const DayClose*)
{
    return Kind::DayClose;
}

} // namespace anxin
