// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/letter/letter.h"

namespace anxin {

Violations check(const Letter& letter, QDate today)
{
    Violations found = missingRequired(letter);
    if (letter.receivedOn > today)
        found.push_back({QStringLiteral("received_on"), Rule::InFuture});
    if (!letter.answeredOn)
        return found;
    if (*letter.answeredOn > today)
        found.push_back({QStringLiteral("answered_on"), Rule::InFuture});
    else if (*letter.answeredOn < letter.receivedOn)
        found.push_back(
            {QStringLiteral("answered_on"), Rule::BeforeOther, labelOfField<Letter>(QStringLiteral("received_on"))});
    if (!letter.answeredHow)
        found.push_back({QStringLiteral("answered_how"), Rule::Required});
    if (isEmpty(letter.answeredBy))
        found.push_back({QStringLiteral("answered_by"), Rule::Required});
    return found;
}

} // namespace anxin
