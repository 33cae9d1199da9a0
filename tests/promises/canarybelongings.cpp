// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/copyexport.h"
#include "core/services/appointmentservice.h"
#include "core/services/attachmentservice.h"
#include "core/services/care/careservice.h"
#include "core/services/caseworkservice.h"
#include "core/services/letterservice.h"
#include "core/services/talkservice.h"
#include "core/vault/draftstore.h"
#include "tests/promises/canarywork.h"

namespace anxin {

// Canaries in title, file name and content; of the attachment that leaves, which is meant to be read, in title and name only.
void CanaryWork::attach()
{
    AttachmentService attachments{*m_vault};
    NoProgress progress;
    const StudentId pupil = StudentId::fromRowId(1), other = StudentId::fromRowId(2);
    auto read = readIncoming(source(QStringLiteral("名单.csv")), progress);
    REQUIRE(read);
    read->name = Canaries::name(3) + QStringLiteral(".csv");
    read->content = read->content.repeated(200); // more than the engine's cache
    for (const StudentId whose : {pupil, other})
        REQUIRE(attachments.add(whose, next() + Canaries::name(4), *read));
    REQUIRE(attachments.look(attachments.attachmentsOf(pupil).front()) == read->content);
    attachments.remove(attachments.attachmentsOf(other).front());

    const IncomingFile paper{Canaries::name(5) + QStringLiteral(".txt"), QString(200'000, u'纸').toUtf8()};
    REQUIRE(attachments.add(other, next(), paper));
    CopyExport leaving{*m_vault};
    const OutgoingCopy outgoing =
        leaving.take(attachments.attachmentsOf(other).front(), {next(), next(), DisclosureGround::Care});
    leaving.enter(outgoing, CopyExport::write(outgoing, m_sources, paper.name, progress));
    for (const AuditEntry& line : m_vault->audit().newest(10))
        m_said << line.uid << line.detail;

    const QString nowhere = source(QStringLiteral("nowhere"));
    m_said << sentence(readIncoming(nowhere + u'/' + paper.name, progress).error());
    try {
        (void)CopyExport::write(outgoing, nowhere, paper.name, progress);
    } catch (const Fault& fault) {
        m_said << QString::fromUtf8(fault.what()) << fault.detail() << sentence(fault);
    }
}

void CanaryWork::draft()
{
    DraftStore drafts{*m_vault};
    for (int i = 0; i < 10; ++i)
        drafts.keep(QStringLiteral("note:%1").arg(i), next());
    for (int i = 0; i < Canaries::sentences; ++i) // grows, is written again and goes
        drafts.keep(QStringLiteral("note:gone"), Canaries::sentence(i).repeated(i));
    drafts.discard(QStringLiteral("note:gone"));
}

void CanaryWork::receive(StudentId student, QTime at)
{
    const QString teacher = QStringLiteral("林老师");
    Booking visit{student, m_clock.today(), at};
    visit.place = next();
    visit.remark = next();
    visit.counsellor = teacher;
    REQUIRE(AppointmentService{*m_vault}.book(visit));
    REQUIRE(TalkService{*m_vault}.record({student, m_clock.today(), std::nullopt, teacher, QStringLiteral("语文"),
                                          topicsText({TalkTopic::Family}), next(), next()}));
    Letter letter{m_clock.today(), LetterRoute::Box, student, next(), LetterUrgency::Soon, next()};
    LetterService letters{*m_vault};
    REQUIRE(letters.enter(letter)); // this one waits
    letter.answeredOn = m_clock.today();
    letter.answeredBy = teacher;
    letter.answeredHow = LetterAnswer::Talk;
    letter.content = next();
    letter.answer = next();
    REQUIRE(letters.enter(letter));
}

// What is planned in a file, and found when it is looked at; the plan that it was opened with is kept beside the next one.
void CanaryWork::plan(CaseFileId file)
{
    CaseworkService casework{*m_vault};
    Stored<CaseFile> planned = *casework.view(file);
    planned.value.carePlan = next();
    REQUIRE(casework.save(planned));
    CareService care{*m_vault};
    const QString teacher = QStringLiteral("林老师");
    const QDate today = m_clock.today();
    REQUIRE(care.add({file, next(), next(), teacher, today.addDays(7), MeasureProgress::Reached, next(), today}));
    REQUIRE(care.write({file, today, next(), next(), next(), next(), next(), next(), next()}));
    Formulation formulation{file, today, teacher, next(), next()};
    for (QString Formulation::*part : {&Formulation::lifeEvents, &Formulation::history, &Formulation::causeBody,
                                       &Formulation::causeMind, &Formulation::causeSocial})
        formulation.*part = next();
    REQUIRE(care.write(formulation));
    REQUIRE(care.hold({file, today, ReviewKind::Stage, next(), next(), NextStep::Observe, today.addDays(14), teacher}));
    REQUIRE(care.handOver({file, HandOverKind::NewCounsellor, today, next(), next(), teacher, std::nullopt, QString()}));
}

} // namespace anxin
