// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/screening/firstcontact.h"

#include <QDateTime>

namespace anxin {

Violations check(const FirstContact& contact, Moment now, const QTimeZone& zone)
{
    Violations found;
    if (isEmpty(contact.owner))
        found.push_back({QStringLiteral("owner"), Rule::Required});
    if (!contact.on && !contact.at && isEmpty(contact.by))
        return found;
    if (!contact.on)
        found.push_back({QStringLiteral("contacted_on"), Rule::Required});
    if (!contact.at)
        found.push_back({QStringLiteral("contacted_time"), Rule::Required});
    if (isEmpty(contact.by))
        found.push_back({QStringLiteral("contacted_by"), Rule::Required});
    if (const auto moment = momentOf(contact, zone); moment && *moment > now)
        found.push_back({QStringLiteral("contacted_on"), Rule::InFuture});
    return found;
}

std::optional<Moment> momentOf(const FirstContact& contact, const QTimeZone& zone)
{
    if (!contact.on || !contact.at)
        return std::nullopt;
    return Moment::fromMsecs(QDateTime(*contact.on, *contact.at, zone).toMSecsSinceEpoch());
}

} // namespace anxin
