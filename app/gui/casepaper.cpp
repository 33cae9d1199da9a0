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

// How many of them are withheld.
int addEntries(RecordPaper& paper, const QString& title, const std::vector<TimelineEntry>& entries)
{
    int withheld = 0;
    Section happened{title, {}};
    for (const PrintedEntry& entry : onPaper(entries)) {
        happened.lines.push_back({isoDate(entry.on), entry.title, entry.text, entry.facts});
        withheld += entry.isWithheld ? 1 : 0;
    }
    if (!happened.lines.empty())
        paper.sections.push_back(std::move(happened));
    if (withheld > 0)
        paper.closing =
            Tr::tr("Of %1 entries the text stays in the counselling room: what pupils say and answer is not printed.")
                .arg(withheld);
    return withheld;
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
    if (file.discovery)
        fact(labelOfField<CaseFile>(QStringLiteral("discovery")), label(*file.discovery));
    fact(labelOfField<CaseFile>(QStringLiteral("owner")), file.owner);
    fact(labelOfField<CaseFile>(QStringLiteral("next_review_on")), file.nextReviewOn ? isoDate(*file.nextReviewOn) : QString());
    paper.sections.push_back(std::move(head));
}

void addPlans(RecordPaper& paper, const CaseFile& file)
{
    Section plans{Tr::tr("Plans"), {}};
    for (const auto& [field, text] :
         {std::pair{"care_plan", file.carePlan}, std::pair{"contingency_plan", file.contingencyPlan}})
        plans.lines.push_back(
            {labelOfField<CaseFile>(QString::fromLatin1(field)), {}, text.isEmpty() ? Tr::tr("not written yet") : text, {}});
    paper.sections.push_back(std::move(plans));
}

void addMeasures(RecordPaper& paper, const std::vector<Stored<CareMeasure>>& measures)
{
    Section section{Tr::tr("Measures"), {}};
    for (const Stored<CareMeasure>& measure : measures) {
        const CareMeasure& value = measure.value;
        const QString until = value.endedOn ? Tr::tr("ended on %1").arg(isoDate(*value.endedOn))
                              : value.dueOn ? Tr::tr("until %1").arg(isoDate(*value.dueOn))
                                            : QString();
        section.lines.push_back(
            {label(value.progress), value.measure, Tr::tr("Goal: %1").arg(value.goal), factLine({value.owner, until})});
    }
    if (!section.lines.empty())
        paper.sections.push_back(std::move(section));
}

// How a pupil is called who has no file, and so no number.
QString neutralName(Room& room, StudentId student)
{
    const QString unit = room.registered.classLabelOf(room.registered.student(student).value().value);
    return unit.isEmpty() ? Tr::tr("a pupil without a class") : Tr::tr("a pupil of %1", "class").arg(unit);
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
    const bool hasFile = !number.isEmpty();
    RecordPaper paper = begin(room, hasFile ? Tr::tr("From the file of %1", "file number").arg(number)
                                            : Tr::tr("About %1", "a pupil of a class").arg(neutralName(room, student)));
    const int withheld = addEntries(paper, {}, entries);
    if (!hasFile)
        paper.closing =
            paragraphs({paper.closing, Tr::tr("This pupil has no case file and therefore no number. An entry of this day "
                                              "on the pupil's card says that these pages were given away.")});
    return {{std::move(paper), room.names.about(student, hasFile ? number : Tr::tr("the pupil"))}, withheld};
}

CasePaper casePaper(Room& room, const Stored<CaseFile>& file, const std::vector<TimelineEntry>& entries)
{
    RecordPaper paper = begin(room, Tr::tr("Case file %1").arg(file.value.fileNo));
    addHead(paper, file.value, entries);
    addPlans(paper, file.value);
    addMeasures(paper, room.care.measuresOf(file.id));
    const int withheld = addEntries(paper, Tr::tr("What happened"), entries);
    return {{std::move(paper), room.names.about(file.value.student, file.value.fileNo)}, withheld};
}

NamelessPaper handOverPaper(Room& room, const CaseFile& file, const HandOver& handOver)
{
    const QString space(24, u'_');
    RecordPaper paper = begin(room, Tr::tr("Hand-over list, case file %1").arg(file.fileNo));
    paper.footer = Tr::tr("Confidential. One copy for each side.");
    const auto labelled = [](const char* field) { return labelOfField<HandOver>(QString::fromLatin1(field)); };
    Section what;
    what.lines = {{labelled("kind"), {}, handOver.kind ? label(*handOver.kind) : QString(), {}},
                  {labelled("recipient"), {}, handOver.recipient, {}},
                  {labelled("handed_by"), {}, handOver.handedBy, {}},
                  {labelled("handed_on"), {}, isoDate(handOver.handedOn), {}},
                  {labelled("contents"), {}, handOver.contents, {}}};
    Section signatures{Tr::tr("Signatures"), {}};
    for (const QString& who : {Tr::tr("Handed over by"), Tr::tr("Received by")})
        signatures.lines.push_back({who, {}, Tr::tr("%1 on %1", "room for a signature, for a day").arg(space), {}});
    paper.sections = {std::move(what), std::move(signatures)};
    paper.closing = Tr::tr("The day on which it was received is entered as the receipt.");
    return {std::move(paper), room.names.about(file.student, file.fileNo)};
}

NamelessPaper safetyPlanPaper(Room& room, StudentId student, const SafetyPlan& plan)
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
    KnownNames names;
    room.names.takeOut(names, student, Tr::tr("I", "the pupil, in the pupil's own plan"));
    return {std::move(paper), names};
}

} // namespace anxin
