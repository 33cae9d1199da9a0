// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/crisis/crisiswork.h"

namespace anxin {

const QString& CrisisTask::text(const QLocale& locale) const
{
    return locale.language() == QLocale::Chinese || textEn.isEmpty() ? textZh : textEn;
}

} // namespace anxin
