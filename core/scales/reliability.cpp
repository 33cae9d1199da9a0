// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/reliability.h"

#include "core/scales/paper.h"

#include <QLocale>

#include <algorithm>

namespace anxin {

QString Reliability::group(const QLocale& locale) const
{
    return locale.language() == QLocale::Chinese || groupEn.isEmpty() ? groupZh : groupEn;
}

const Reliability* reliabilityOf(const Definition& definition, int step, const Subject& subject)
{
    const Paper nobodysPaper{definition, subject, {}, {}, {}, {}}; // the conditions are about the person only
    const auto fits = [&](const Reliability& one) { return one.step == step && holds(one.when, nobodysPaper) == Truth::True; };
    const auto& all = definition.reliability;
    const auto found = std::find_if(all.begin(), all.end(), fits);
    return found == all.end() ? nullptr : &*found;
}

} // namespace anxin
