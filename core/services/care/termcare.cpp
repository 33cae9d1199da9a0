// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/care/termcare.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TermCare)
};

struct Member {
    QDate since; // of the longest
    QStringList groups;
};

std::map<qint64, Member> membersOn(QDate day, AttentionRepository& attentions, const QStringList& groups)
{
    std::map<qint64, Member> members;
    for (const Stored<Attention>& stored : attentions.holdingOn(day)) {
        const Attention& attention = stored.value;
        if (!attention.category || !groups.contains(toCode(*attention.category)))
            continue;
        Member& member = members[attention.student.rowId()];
        member.since = member.since.isValid() ? std::min(member.since, attention.since) : attention.since;
        if (const QString name = label(*attention.category); !member.groups.contains(name))
            member.groups << name;
    }
    return members;
}

} // namespace

void addTermCare(LoopCollector& to, AttentionRepository& attentions, CareService& care,
                 const std::vector<Stored<CaseFile>>& openFiles, const SchoolCalendar& calendar, QDate today)
{
    const std::map<qint64, Member> members = membersOn(today, attentions, to.rules().attentionGroups());
    if (members.empty())
        return;
    const Term term = calendar.termOn(today);
    const QSet<qint64> assessed = attentions.assessedSince(calendar.days(term).first);
    QHash<qint64, const Stored<CaseFile>*> fileOf;
    for (const Stored<CaseFile>& file : openFiles)
        fileOf.insert(file.value.student.rowId(), &file);
    const int days = to.rules().daysUntilDue(LoopKind::TermCare);
    const QDate due = calendar.lessons(term).last.addDays(-days);
    const QString between = Tr::tr(", ", "between what is missing");
    for (const auto& [pupil, member] : members) {
        const Stored<CaseFile>* file = fileOf.value(pupil);
        QStringList missing;
        if (!file)
            missing << Tr::tr("case file");
        if (!file || !care.hasPlan(*file))
            missing << Tr::tr("plan");
        if (!assessed.contains(pupil))
            missing << Tr::tr("assessment");
        if (!missing.isEmpty())
            to.addDue(
                LoopKind::TermCare, StudentId::fromRowId(pupil), std::max(due, member.since.addDays(days)),
                Tr::tr("%1: %2", "a group of pupils: what is missing").arg(member.groups.join(between), missing.join(between)),
                file ? file->value.owner : QString());
    }
}

} // namespace anxin
