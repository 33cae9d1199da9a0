// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/casepaper.h"

#include "ui/models/timelinepaper.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CasePaper)
};
using Section = RecordPaper::Section;

RecordPaper begin(Room& room, const QString& title)
{
    return {title,
            Tr::tr("%1, counselling room, %2", "school, day")
                .arg(room.schoolName(), shownLong(room.vault.clock().today(), QLocale())),
            Tr::tr("Confidential. Give back or destroy after use."),
            {},
            {}};
}

void addEntries(CasePaper& made, const QString& title, const std::vector<TimelineEntry>& entries, const PaperNames& names)
{
    Section happened{title, {}};
    for (const PrintedEntry& entry : onPaper(entries)) {
        happened.lines.push_back(
            {isoDate(entry.on), names.without(entry.title), names.without(entry.text), names.without(entry.facts)});
        made.withheld += entry.isWithheld ? 1 : 0;
    }
    if (!happened.lines.empty())
        made.paper.sections.push_back(std::move(happened));
    if (made.withheld > 0)
        made.paper.closing =
            Tr::tr("Of %1 entries the text stays in the counselling room: what pupils say and answer is not printed.")
                .arg(made.withheld);
}

void addHead(RecordPaper& paper, const CaseFile& file, const std::vector<TimelineEntry>& entries)
{
    Section head;
    const auto fact = [&head](const QString& name, const QString& text) {
        if (!text.isEmpty())
            head.lines.push_back({name, {}, text, {}});
    };
    const auto level = std::ranges::find_if(entries, [](const TimelineEntry& entry) { return entry.level.has_value(); });
    fact(Tr::tr("Warning level"), level == entries.end() ? Tr::tr("not on the list") : level->level->to);
    fact(labelOfField<CaseFile>(QStringLiteral("opened_on")), isoDate(file.openedOn));
    fact(labelOfField<CaseFile>(QStringLiteral("owner")), file.owner);
    fact(labelOfField<CaseFile>(QStringLiteral("next_review_on")), file.nextReviewOn ? isoDate(*file.nextReviewOn) : QString());
    paper.sections.push_back(std::move(head));
}

void addPlans(RecordPaper& paper, const CaseFile& file, const PaperNames& names)
{
    Section plans{Tr::tr("Plans"), {}};
    for (const auto& [field, text] :
         {std::pair{"care_plan", file.carePlan}, std::pair{"contingency_plan", file.contingencyPlan}})
        plans.lines.push_back({labelOfField<CaseFile>(QString::fromLatin1(field)),
                               {},
                               text.isEmpty() ? Tr::tr("not written yet") : names.without(text),
                               {}});
    paper.sections.push_back(std::move(plans));
}

void addMeasures(RecordPaper& paper, const std::vector<Stored<CareMeasure>>& measures, const PaperNames& names)
{
    Section section{Tr::tr("Measures"), {}};
    for (const Stored<CareMeasure>& measure : measures) {
        const CareMeasure& value = measure.value;
        const QString until = value.endedOn ? Tr::tr("ended on %1").arg(isoDate(*value.endedOn))
                              : value.dueOn ? Tr::tr("until %1").arg(isoDate(*value.dueOn))
                                            : QString();
        const QString text = Tr::tr("Goal: %1").arg(names.without(value.goal));
        section.lines.push_back({label(value.progress), names.without(value.measure), text, factLine({value.owner, until})});
    }
    if (!section.lines.empty())
        paper.sections.push_back(std::move(section));
}

} // namespace

void takeOutOthers(PaperNames& names, Room& room, StudentId student)
{
    const auto self = room.registered.student(student);
    const auto isOfTheClass = [&](const Student& other) {
        return self && other.classUnit && other.classUnit == self->value.classUnit;
    };
    constexpr qsizetype shortName = 2; // 安静 is a name, and an everyday word
    for (const Stored<Student>& other : room.registered.students())
        if (other.id != student && (other.value.name.size() > shortName || isOfTheClass(other.value)))
            names.set(other.value.name, Tr::tr("another pupil"));
}

void takeOut(PaperNames& names, Room& room, StudentId student, const QString& code)
{
    for (const Stored<StudentMerge>& merge : room.registered.mergesOf(student))
        if (const auto entry = room.registered.student(merge.value.absorbed))
            names.set(entry->value.name, code);
    for (const Stored<Guardian>& guardian : room.family.guardiansOf(student))
        names.set(guardian.value.name, saidLabel(guardian.value.relation));
    if (const auto pupil = room.registered.student(student))
        names.set(pupil->value.name, code);
}

namespace {
PaperNames namesIn(Room& room, StudentId student, const QString& code)
{
    PaperNames names;
    takeOutOthers(names, room, student);
    takeOut(names, room, student, code);
    return names;
}
} // namespace

QString fileNumberOf(Room& room, StudentId student)
{
    if (const auto open = room.casework.openCaseOf(student))
        return open->value.fileNo;
    const auto files = room.casework.filesOf(student);
    return files.empty() ? QString() : files.front().value.fileNo;
}

CasePaper timelinePaper(Room& room, StudentId student, const std::vector<TimelineEntry>& entries)
{
    const QString number = fileNumberOf(room, student);
    const QString code = number.isEmpty() ? room.registered.student(student).value().value.name : number;
    CasePaper made{begin(room, Tr::tr("From the file of %1", "file number or name").arg(code))};
    const PaperNames names = namesIn(room, student, code);
    addEntries(made, {}, entries, names);
    return made;
}

CasePaper casePaper(Room& room, const Stored<CaseFile>& file, const std::vector<TimelineEntry>& entries)
{
    const PaperNames names = namesIn(room, file.value.student, file.value.fileNo);
    CasePaper made{begin(room, Tr::tr("Case file %1").arg(file.value.fileNo))};
    addHead(made.paper, file.value, entries);
    addPlans(made.paper, file.value, names);
    addMeasures(made.paper, room.care.measuresOf(file.id), names);
    addEntries(made, Tr::tr("What happened"), entries, names);
    return made;
}

RecordPaper handOverPaper(Room& room, const CaseFile& file, const HandOver& handOver)
{
    const QString space(24, u'_');
    const PaperNames names = namesIn(room, file.student, file.fileNo);
    RecordPaper paper = begin(room, Tr::tr("Hand-over list, case file %1").arg(file.fileNo));
    paper.footer = Tr::tr("Confidential. One copy for each side.");
    const auto labelled = [](const char* field) { return labelOfField<HandOver>(QString::fromLatin1(field)); };
    Section what;
    what.lines = {{labelled("kind"), {}, handOver.kind ? label(*handOver.kind) : QString(), {}},
                  {labelled("recipient"), {}, handOver.recipient, {}},
                  {labelled("handed_by"), {}, handOver.handedBy, {}},
                  {labelled("handed_on"), {}, isoDate(handOver.handedOn), {}},
                  {labelled("contents"), {}, names.without(handOver.contents), {}}};
    Section signatures{Tr::tr("Signatures"), {}};
    for (const QString& who : {Tr::tr("Handed over by"), Tr::tr("Received by")})
        signatures.lines.push_back({who, {}, Tr::tr("%1 on %1", "room for a signature, for a day").arg(space), {}});
    paper.sections = {std::move(what), std::move(signatures)};
    paper.closing = Tr::tr("The day on which it was received is entered as the receipt.");
    return paper;
}

RecordPaper safetyPlanPaper(const SafetyPlan& plan)
{
    RecordPaper paper{Tr::tr("For hard moments"),
                      Tr::tr("We wrote this together on %1. Begin at the top; go on to the next step when one does not help.")
                          .arg(isoDate(plan.madeOn)),
                      Tr::tr("This sheet is yours. Keep it where only you find it."),
                      {{}},
                      {}};
    int step = 0;
    for (const auto& [name, text] : stepsOf(plan))
        paper.sections.front().lines.push_back({QStringLiteral("%1. %2").arg(++step).arg(name), {}, text, {}});
    return paper;
}

} // namespace anxin
