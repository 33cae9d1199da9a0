// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/crisis/crisisentry.h"

namespace anxin {

Violations check(const CrisisEntry& entry)
{
    Violations found = missingRequired(entry);
    const auto need = [&](bool isThere, const char* key) {
        if (!isThere)
            found.push_back({QString::fromLatin1(key), Rule::Required});
    };
    switch (entry.what) {
    case EntryKind::Notice:
        need(!isEmpty(entry.party), "party");
        need(entry.way.has_value(), "way");
        need(entry.outcome.has_value(), "outcome");
        break;
    case EntryKind::Report:
        need(entry.stage || !isEmpty(entry.situation), "stage");
        need(!isEmpty(entry.party), "party");
        need(entry.way.has_value(), "way");
        if (!isEmpty(entry.party) && !isEmpty(entry.situation) && !officeOf(entry))
            found.push_back({QStringLiteral("party"), Rule::UnknownCode, {}, entry.party});
        break;
    case EntryKind::Exception:
        need(entry.ground.has_value(), "ground");
        need(!isEmpty(entry.decidedBy), "decided_by");
        need(!isEmpty(entry.party), "party");
        need(!isEmpty(entry.withheld), "withheld");
        break;
    case EntryKind::Role:
        need(!isEmpty(entry.party), "party");
        need(!isEmpty(entry.situation), "situation");
        break;
    default: break;
    }
    return found;
}

Moment momentOf(const CrisisEntry& entry, const QTimeZone& zone)
{
    constexpr qint64 longestPastMidnight = 12 * 3600; // seconds
    if (!entry.happenedAt)
        return entry.at;
    const QDateTime written = entry.at.in(zone);
    for (const QDate day : {written.date(), written.date().addDays(-1)}) {
        const QDateTime happened(day, *entry.happenedAt, zone);
        const qint64 passed = happened.secsTo(written);
        if (passed >= 0 && (day == written.date() || passed < longestPastMidnight))
            return Moment::fromMsecs(happened.toMSecsSinceEpoch());
    }
    return entry.at;
}

std::optional<ReportOffice> officeOf(const CrisisEntry& entry)
{
    const bool isOfReport = entry.what == EntryKind::Report || entry.what == EntryKind::Overruled;
    return isOfReport && !entry.situation.isEmpty() ? fromCode<ReportOffice>(entry.party) : std::nullopt;
}

QString partyWords(const CrisisEntry& entry)
{
    const auto office = officeOf(entry);
    return office ? label(*office) : entry.party;
}

} // namespace anxin
