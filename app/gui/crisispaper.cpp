// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/casepaper.h"
#include "app/gui/crisisdesk.h"
#include "ui/models/words.h"
#include "ui/print/recordpages.h"

#include <QCoreApplication>
#include <QLocale>

#include <functional>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

// Pupils as paper names them.
class Codes {
public:
    // A crisis may be about anybody: the whole register is taken out, also where nobody knows yet whom it is about.
    explicit Codes(Room& room) : m_room(room), m_names(room.names.aboutAnybody()) {}
    QString of(StudentId student)
    {
        const auto known = m_codes.constFind(student.rowId());
        if (known != m_codes.constEnd())
            return *known;
        const QString number = fileNumberOf(m_room, student);
        const QString code =
            number.isEmpty() ? Tr::tr("pupil %1").arg(QString::number(++m_others)) : Tr::tr("file %1").arg(number);
        m_codes.insert(student.rowId(), code);
        m_room.names.takeOut(m_names, student, code);
        return code;
    }
    const KnownNames& names() const { return m_names; }

private:
    Room& m_room;
    QHash<qint64, QString> m_codes;
    KnownNames m_names;
    int m_others = 0; // without a file
};

// Whoever has a part in it is told apart, and their guardians are called by what they are to them.
void knowPupils(Room& room, const Stored<CrisisEvent>& event, Codes& codes)
{
    const auto know = [&codes](const std::optional<StudentId>& student) {
        if (student)
            codes.of(*student);
    };
    know(event.value.student);
    for (const auto& watch : room.crises.watchesOf(event.id))
        know(watch.value.student);
    for (const auto& one : room.crises.affectedBy(event.id))
        know(one.value.student);
    for (const auto& entry : room.crises.logOf(event.id))
        know(entry.value.student);
}

void addHead(RecordPaper& paper, Room& room, const Stored<CrisisEvent>& event, Codes& codes, const QDate today)
{
    const CrisisEvent& value = event.value;
    const auto moment = [&](Moment at) { return shown(at, QDate(), room.vault.clock().zone(), QLocale()); };
    RecordPaper::Section head;
    const auto fact = [&](const QString& name, const QString& text) {
        if (!text.isEmpty())
            head.lines.push_back({name, {}, text, {}});
    };
    fact(Tr::tr("Kind"), factLine({label(value.kind), label(value.urgency)}));
    fact(Tr::tr("In a few words"), value.title);
    fact(Tr::tr("Place"), value.place);
    fact(Tr::tr("Pupil"), value.student ? codes.of(*value.student) : QString());
    fact(Tr::tr("Led by"), value.lead);
    fact(Tr::tr("Noticed"),
         factLine({value.discoveredOn ? shownDay(*value.discoveredOn, today) : QString(),
                   value.discoveredAt ? shown(*value.discoveredAt) : QString(), value.discoveredBy, value.discoveredHow}));
    fact(Tr::tr("Original words"), value.originalWords);
    fact(Tr::tr("From – to"),
         factLine({moment(value.openedAt), value.closedAt ? moment(*value.closedAt) : Tr::tr("still open")}));
    fact(Tr::tr("Summary"), value.summary);
    fact(Tr::tr("What follows"), value.followUp);
    fact(Tr::tr("Learnt"), value.lessons);
    paper.sections.push_back(std::move(head));
}

void addLog(RecordPaper& paper, Room& room, const Stored<CrisisEvent>& event)
{
    RecordPaper::Section log{Tr::tr("Log"), {}};
    for (const Stored<CrisisEntry>& entry : room.crises.logOf(event.id)) {
        const CrisisEntry& value = entry.value;
        const QString at = shown(value.at, value.at.dateIn(room.vault.clock().zone()), room.vault.clock().zone(), QLocale());
        const bool hidesReporter = !value.situation.isEmpty(); // who reports because the law asks for it is protected
        const QString more =
            factLine({label(value.what), value.happenedAt ? Tr::tr("at %1").arg(shown(*value.happenedAt)) : QString(),
                      partyWords(value), saidLabel(value.way), saidLabel(value.outcome), saidLabel(value.stage),
                      saidLabel(value.ground), value.officer, value.receipt, hidesReporter ? QString() : value.author});
        // What was told in confidence stays in the vault; that it was told stands here.
        const QString text = value.what == EntryKind::Exception ? Tr::tr("(words kept in the vault)") : value.text;
        log.lines.push_back({at, {}, text, more});
    }
    paper.sections.push_back(std::move(log));
}

QString answersOf(const DutyState& duty, const std::function<QString(Moment)>& time)
{
    QStringList answers;
    for (const auto& office : entriesOf<ReportOffice>) {
        const auto known = duty.answers.find(office.value);
        const QString answer = known == duty.answers.end() ? Tr::tr("not reported")
                               : known->second.isMade      ? Tr::tr("reported at %1").arg(time(known->second.at))
                                                           : Tr::tr("none, see the log");
        answers << Tr::tr("%1: %2", "office, whether it was told").arg(labelText(office.label), answer);
    }
    return factLine(answers);
}

void addSteps(RecordPaper& paper, Room& room, const Stored<CrisisEvent>& event)
{
    const auto time = [&](Moment at) { return clockTime(at, room.vault.clock().zone()); };
    RecordPaper::Section steps{Tr::tr("Steps"), {}};
    for (const Stored<CrisisTask>& task : room.crises.tasksOf(event.id))
        steps.lines.push_back(
            {task.value.doneAt ? time(*task.value.doneAt) : QStringLiteral("—"),
             {},
             task.value.text(QLocale()),
             task.value.doneAt ? task.value.doneBy : Tr::tr("not taken, due at %1").arg(time(task.value.dueAt))});
    paper.sections.push_back(std::move(steps));
    RecordPaper::Section reports{Tr::tr("Reports"), {}};
    for (const ReportClock& clock : room.crises.reportsOf(event))
        reports.lines.push_back({clock.madeAt ? time(*clock.madeAt) : QStringLiteral("—"), {}, label(clock.stage), QString()});
    for (const DutyState& duty : room.crises.dutiesOf(event))
        if (duty.tickedAt)
            reports.lines.push_back({time(*duty.tickedAt),
                                     {},
                                     room.crises.protocolOf(event.value.protocol).situation(duty.situation)->text.in(QLocale()),
                                     answersOf(duty, time)});
    if (!reports.lines.empty())
        paper.sections.push_back(std::move(reports));
}

void addCare(RecordPaper& paper, Room& room, const Stored<CrisisEvent>& event, Codes& codes)
{
    const auto moment = [&](Moment at) {
        return shown(at, at.dateIn(room.vault.clock().zone()), room.vault.clock().zone(), QLocale());
    };
    RecordPaper::Section watches{Tr::tr("Watches"), {}};
    for (const Stored<CrisisWatch>& watch : room.crises.watchesOf(event.id)) {
        const QString whom = watch.value.student ? codes.of(*watch.value.student) : watch.value.watched;
        watches.lines.push_back(
            {moment(watch.value.startedAt),
             {},
             Tr::tr("%1 stays with %2").arg(watch.value.watcher, whom),
             factLine({watch.value.place,
                       watch.value.endedAt ? Tr::tr("to %1").arg(moment(*watch.value.endedAt)) : Tr::tr("still runs"),
                       watch.value.note})});
    }
    if (!watches.lines.empty())
        paper.sections.push_back(std::move(watches));
    RecordPaper::Section ring{Tr::tr("Affected pupils"), {}};
    for (const Stored<CrisisAffected>& one : room.crises.affectedBy(event.id))
        ring.lines.push_back({isoDate(one.value.addedOn), {}, codes.of(one.value.student), label(one.value.ring)});
    if (!ring.lines.empty())
        paper.sections.push_back(std::move(ring));
}

} // namespace

NamelessPaper crisisPaper(Room& room, const Stored<CrisisEvent>& event)
{
    const QDate today = room.vault.clock().today();
    const QString& number = event.value.number;
    RecordPaper paper{Tr::tr("Record of crisis %1").arg(number),
                      Tr::tr("%1, counselling room, %2 · confidential, for the archive", "school, day")
                          .arg(room.schoolName(), shownLong(today, QLocale())),
                      Tr::tr("Crisis %1", "number").arg(number),
                      {},
                      {}};
    Codes codes(room);
    knowPupils(room, event, codes);
    addHead(paper, room, event, codes, today);
    addLog(paper, room, event);
    addSteps(paper, room, event);
    addCare(paper, room, event, codes);
    return {std::move(paper), codes.names()};
}

} // namespace anxin
