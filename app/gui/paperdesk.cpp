// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/paperdesk.h"

#include "app/gui/casepaper.h"
#include "ui/models/words.h"
#include "ui/print/tellingsheet.h"

#include <QCoreApplication>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

// What stays in the room, in words for the ledger.
QString withheldWords(int withheld)
{
    return withheld > 0 ? Tr::tr("The text of %1 entries: what was said in sessions and interviews, answers, private memos")
                              .arg(withheld)
                        : Tr::tr("Private memos");
}
} // namespace

PaperDesk::PaperDesk(Room& room, Drafts drafts, const Seams& seams)
    : m_room(room),
      m_seams(seams),
      m_telling(room.disclosures, room.registered, room.vault.clock()),
      m_tellings(std::make_unique<TellDialogs>(
          m_telling, std::move(drafts), seams.window, [this](const TellOrder& typed, std::function<void()> givenUp) {
              SaveCopyDialog* dialog = sheetDialog(typed);
              const auto isThere = std::make_shared<bool>(false);
              QObject::connect(dialog, &SaveCopyDialog::saved, dialog, [isThere] { *isThere = true; });
              QObject::connect(
                  dialog, &QDialog::finished, m_tellings.get(),
                  [isThere, givenUp = std::move(givenUp)] {
                      if (!*isThere)
                          givenUp();
                  },
                  Qt::QueuedConnection);
              dialog->open();
          }))
{
}

void PaperDesk::fill(Places& places)
{
    places.printTimeline = [this](StudentId student, const std::vector<TimelineEntry>& entries) {
        casePagesDialog(student, entries)->open();
    };
    places.printCase = [this](const Stored<CaseFile>& file, const std::vector<TimelineEntry>& entries) {
        caseDialog(file, entries)->open();
    };
    places.printHandOver = [this](const Stored<CaseFile>& file, const HandOver& handOver) {
        handOverDialog(file, handOver)->open();
    };
    places.printSafetyPlan = [this](StudentId student, const SafetyPlan& plan) { safetyPlanDialog(student, plan)->open(); };
    places.tell = [this](StudentId student) { m_tellings->tell(student); };
}

PaperDesk::~PaperDesk()
{
    delete m_dialog;
}

// One at a time; deletes itself when it closes.
SaveCopyDialog* PaperDesk::make(SaveCopyDialog::Subject subject)
{
    delete m_dialog;
    m_dialog = new SaveCopyDialog({m_room.leaving, m_room.disclosures}, std::move(subject), m_seams.chooser, &m_seams.window);
    return m_dialog;
}

SaveCopyDialog* PaperDesk::pupilDialog(StudentId student, const Paper& paper)
{
    const QString day = isoDate(m_room.vault.clock().today());
    SaveCopyDialog::Subject subject;
    subject.title = paper.title;
    subject.fileName = QStringLiteral("%1 %2.pdf").arg(paper.fileName, day);
    subject.proposal = paper.proposal;
    subject.student = student;
    subject.take = [this, paper, student, uid = m_room.registered.student(student).value().uid](const ExportOrder& order) {
        OutgoingCopy copy{QString::fromLatin1(paper.report),
                          order,
                          recordPdf(paper.content),
                          {{Kind::Student, uid}},
                          paper.withheld,
                          student};
        copy.toldBy = m_room.counsellor();
        return copy;
    };
    return make(std::move(subject));
}

SaveCopyDialog* PaperDesk::casePagesDialog(StudentId student, const std::vector<TimelineEntry>& entries)
{
    const QString number = fileNumberOf(m_room, student);
    const CasePaper made = timelinePaper(m_room, student, entries);
    const QString title = Tr::tr("Pages of a file");
    return pupilDialog(
        student, {casePagesReport, title, number.isEmpty() ? title : number, made.paper, withheldWords(made.withheld), {}});
}

SaveCopyDialog* PaperDesk::caseDialog(const Stored<CaseFile>& file, const std::vector<TimelineEntry>& entries)
{
    const CasePaper made = casePaper(m_room, file, entries);
    return pupilDialog(file.value.student, {caseFileReport,
                                            Tr::tr("Case file %1").arg(file.value.fileNo),
                                            file.value.fileNo,
                                            made.paper,
                                            withheldWords(made.withheld),
                                            {}});
}

SaveCopyDialog* PaperDesk::handOverDialog(const Stored<CaseFile>& file, const HandOver& handOver)
{
    return pupilDialog(file.value.student,
                       {handOverReport,
                        Tr::tr("Hand-over list"),
                        Tr::tr("Hand-over list %1").arg(file.value.fileNo),
                        handOverPaper(m_room, file.value, handOver),
                        Tr::tr("Everything but the list"),
                        {m_room.names.about(file.value.student, file.value.fileNo).without(handOver.recipient),
                         Tr::tr("The case file is handed over"), DisclosureGround::Care}});
}

SaveCopyDialog* PaperDesk::safetyPlanDialog(StudentId student, const SafetyPlan& plan)
{
    const QString title = Tr::tr("Safety plan for the pupil");
    return pupilDialog(student, {safetyPlanReport,
                                 title,
                                 Tr::tr("For hard moments"),
                                 safetyPlanPaper(m_room, student, plan),
                                 Tr::tr("Everything but the plan"),
                                 {Tr::tr("The pupil"), Tr::tr("The plan is the pupil's own"), DisclosureGround::Agreed}});
}

SaveCopyDialog* PaperDesk::sheetDialog(const TellOrder& typed)
{
    const auto pupil = m_room.registered.student(*typed.student).value();
    SaveCopyDialog::Subject subject;
    subject.title = Tr::tr("Sheet for a teacher");
    subject.fileName = Tr::tr("Sheet %1", "date").arg(isoDate(m_room.vault.clock().today())) + QStringLiteral(".pdf");
    subject.proposal = {typed.recipient, typed.basis, typed.ground};
    subject.student = typed.student;
    subject.allTheSame = typed.allTheSame;
    const auto as = [typed](const ExportOrder& order) {
        TellOrder ordered = typed;
        ordered.recipient = order.recipient;
        ordered.basis = order.basis;
        ordered.ground = order.ground;
        return ordered;
    };
    const TellingSheet sheet{m_room.schoolName(),
                             m_room.vault.clock().today(),
                             factLine({pupil.value.name, m_room.registered.classLabelOf(pupil.value)}),
                             typed.recipient,
                             typed.told,
                             typed.toldBy};
    subject.take = [this, sheet, as, uid = pupil.uid](const ExportOrder& order) {
        TellingSheet ordered = sheet;
        ordered.recipient = order.recipient;
        const Disclosure line = m_room.disclosures.lineOf(as(order));
        return OutgoingCopy{QString::fromLatin1(toldReport),
                            {line.recipient, line.basis, line.ground},
                            tellingPdf(ordered),
                            {{Kind::Student, uid}},
                            line.withheld,
                            line.student,
                            DisclosureWay::Paper,
                            line.told,
                            line.toldBy};
    };
    return make(std::move(subject));
}

} // namespace anxin
