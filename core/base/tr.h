// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace anxin {

// Labels of fields and enum codes are listed as plain text with QT_TRANSLATE_NOOP("Label", …), so that a list stays
// constexpr, and are translated here when they are shown. One context for all of them: one concept, one word.
inline QString labelText(const char* source)
{
    return QCoreApplication::translate("Label", source);
}

} // namespace anxin
