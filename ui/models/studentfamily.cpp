// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/studentfamily.h"

#include "core/base/text.h"
#include "ui/models/words.h"

#include <QCoreApplication>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(StudentFamily)
};

ShownRow rowOf(const Guardian& guardian)
{
    ShownRow row{guardian.name, factLine({saidLabel(guardian.relation), guardian.note.simplified()}),
                 guardian.phone.isEmpty() ? Tr::tr("no telephone number") : guardian.phone};
    if (!guardian.mayBeTold) {
        row.pill = Tr::tr("not to be told");
        row.tone = Tone::Danger;
    } else if (guardian.notFirst) {
        row.pill = Tr::tr("not first");
        row.tone = Tone::Warn;
    } else {
        row.pill = Tr::tr("may be told");
        row.tone = Tone::Ok;
    }
    return row;
}

ShownRow rowOf(const Attention& attention, QDate today)
{
    ShownRow row{saidLabel(attention.category), attention.note.simplified(),
                 Tr::tr("since %1").arg(shownDay(attention.since, today))};
    if (attention.until) {
        const bool isThisYear = attention.since.year() == today.year() && attention.until->year() == today.year();
        const QDate asOf = isThisYear ? today : QDate(); // else both ends say the year
        row.trailing = Tr::tr("%1 to %2").arg(shownDay(attention.since, asOf), shownDay(*attention.until, asOf));
    }
    if (!holdsOn(attention, today))
        row.pill = Tr::tr("ended");
    return row;
}

} // namespace

QString whoIsNotCalled(const std::vector<Stored<Guardian>>& guardians)
{
    QStringList said;
    for (const Stored<Guardian>& one : guardians) {
        const QString who = factLine({one.value.name, saidLabel(one.value.relation)});
        if (!one.value.mayBeTold)
            said << Tr::tr("%1 must not be told.").arg(who);
        else if (one.value.notFirst)
            said << Tr::tr("%1 is not to be told first.").arg(who);
    }
    return inOneLine(said);
}

void StudentFamily::read(std::optional<StudentId> student, QDate today)
{
    m_guardians = student ? m_service.guardiansOf(*student) : std::vector<Stored<Guardian>>{};
    m_attentions = student ? m_service.attentionsOf(*student) : std::vector<Stored<Attention>>{};
    std::vector<ShownRow> guardians, attentions;
    for (const Stored<Guardian>& known : m_guardians)
        guardians.push_back(rowOf(known.value));
    QStringList holding;
    for (const Stored<Attention>& known : m_attentions) {
        attentions.push_back(rowOf(known.value, today));
        if (holdsOn(known.value, today))
            holding << saidLabel(known.value.category);
    }
    m_attentionLine = factLine(holding);
    m_guardianRows.setRows(std::move(guardians));
    m_attentionRows.setRows(std::move(attentions));
}

} // namespace anxin
