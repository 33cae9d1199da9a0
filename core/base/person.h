// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumtable.h"

namespace anxin {

enum class Sex : quint8 { Male, Female };
constexpr auto enumTable(Sex)
{
    return std::array{
        EnumEntry{Sex::Male, "male", QT_TRANSLATE_NOOP("Label", "Male")},
        EnumEntry{Sex::Female, "female", QT_TRANSLATE_NOOP("Label", "Female")},
    };
}

} // namespace anxin
