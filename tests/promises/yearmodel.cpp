// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/yearmodel.h"

#include <algorithm>

namespace anxin {

namespace {

// The numbers of resources/rules/agenda.json, written down once more.
constexpr int daysForFile = 3, daysForCarePlan = 3, daysForNote = 1, daysForLeaver = 30, daysForReceipt = 14;
constexpr int daysForGuardian = 30, daysForGuardianAtRed = 7, daysForTerm = 14;

QString line(LoopKind kind, qint64 pupil, QDate due)
{
    return QStringLiteral("%1 %2 %3").arg(toCode(kind)).arg(pupil).arg(due.toString(Qt::ISODate));
}

} // namespace

bool YearModel::isFollowed(LoopKind kind)
{
    constexpr std::array followed{LoopKind::CaseFile,   LoopKind::CarePlan,        LoopKind::ContingencyPlan,
                                  LoopKind::SafetyPlan, LoopKind::Review,          LoopKind::UnsignedNote,
                                  LoopKind::Measure,    LoopKind::GuardianContact, LoopKind::Transition,
                                  LoopKind::HandOver,   LoopKind::Leaver,          LoopKind::TermCare};
    return std::ranges::find(followed, kind) != followed.end();
}

std::multiset<QString> YearModel::seen(const std::vector<OpenLoop>& loops)
{
    std::multiset<QString> lines;
    for (const OpenLoop& loop : loops)
        if (isFollowed(loop.kind))
            lines.insert(line(loop.kind, loop.student.rowId(), loop.due));
    return lines;
}

void YearModel::addFile(std::multiset<QString>& to, qint64 pupil, const Pupil& of)
{
    for (const auto& [note, day] : of.file->unsignedNotes)
        to.insert(line(LoopKind::UnsignedNote, pupil, day.addDays(daysForNote)));
    for (const auto& [measure, day] : of.file->openMeasures)
        if (day)
            to.insert(line(LoopKind::Measure, pupil, *day));
    if (!of.leftOn)
        to.insert(line(LoopKind::Review, pupil, of.file->review));
}

void YearModel::addListed(std::multiset<QString>& to, qint64 pupil, const Pupil& of, QDate today) const
{
    if (!of.file) {
        to.insert(line(LoopKind::CaseFile, pupil, of.since.addDays(daysForFile)));
    } else {
        const QDate begun = std::max(of.since, of.file->openedOn);
        if (!of.file->hasPlan && of.file->measures == 0)
            to.insert(line(LoopKind::CarePlan, pupil, begun.addDays(daysForCarePlan)));
        if (of.rank <= 2 && !of.file->hasContingency)
            to.insert(line(LoopKind::ContingencyPlan, pupil, begun));
        if (of.rank <= 2 && !of.file->hasSafety)
            to.insert(line(LoopKind::SafetyPlan, pupil, begun));
    }
    QDate contact;
    for (const auto& [id, day] : of.contacts)
        contact = contact.isValid() ? std::max(contact, day) : day;
    const QDate heardOf = contact.isValid() && contact > of.since ? contact : of.since;
    to.insert(line(LoopKind::GuardianContact, pupil, heardOf.addDays(of.rank == 1 ? daysForGuardianAtRed : daysForGuardian)));
    const Window* latest = nullptr;
    for (const Window& window : windows)
        if (window.opens <= today && (!latest || window.opens > latest->opens))
            latest = &window;
    const auto isSince = [&](QDate day) { return day.isValid() && day >= latest->opens; };
    if (latest && of.since <= latest->due && !isSince(contact) && !isSince(of.lastTalk))
        to.insert(line(LoopKind::Transition, pupil, latest->due));
}

void YearModel::addTermCare(std::multiset<QString>& to, qint64 pupil, const Pupil& of, QDate today)
{
    QDate since;
    for (const auto& [id, group] : of.groups)
        if (group.since <= today && (!group.until || *group.until >= today))
            since = since.isValid() ? std::min(since, group.since) : group.since;
    if (!since.isValid())
        return;
    const Term term = Term::containing(today);
    const bool isAssessed = of.lastReview.isValid() && of.lastReview >= term.firstDay();
    const bool hasPlan = of.file && (of.file->hasPlan || of.file->measures > 0);
    if (!isAssessed || !hasPlan)
        to.insert(line(LoopKind::TermCare, pupil,
                       std::max(lessonsByRule(term).last.addDays(-daysForTerm), since.addDays(daysForTerm))));
}

std::multiset<QString> YearModel::expected(QDate today) const
{
    std::multiset<QString> lines;
    for (const auto& [id, pupil] : pupils) {
        if (pupil.file)
            addFile(lines, id, pupil);
        if (pupil.leftOn && (pupil.file || pupil.rank > 0))
            lines.insert(line(LoopKind::Leaver, id, pupil.file ? pupil.file->review : pupil.leftOn->addDays(daysForLeaver)));
        if (!pupil.leftOn && pupil.rank > 0)
            addListed(lines, id, pupil, today);
        if (!pupil.leftOn)
            addTermCare(lines, id, pupil, today);
        for (const auto& [handOver, day] : pupil.handedOver)
            lines.insert(line(LoopKind::HandOver, id, day.addDays(daysForReceipt)));
    }
    return lines;
}

} // namespace anxin
