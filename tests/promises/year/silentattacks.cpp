// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/silentattacks.h"

#include <algorithm>

namespace anxin {

std::vector<YearAct> SilentAttacks::acts()
{
    const auto act = [this](const char* name, bool (SilentAttacks::*run)(qint64)) {
        return YearAct{name, 1, [this, run](qint64 pupil) { return (this->*run)(pupil); }};
    };
    return {act("attacks on a review", &SilentAttacks::reviewLater),
            act("attacks on a measure", &SilentAttacks::measureLater),
            act("attacks on an open file", &SilentAttacks::fileClosedByEdit),
            act("attacks by moving to another's file", &SilentAttacks::movedToAnothers),
            act("attacks by an interview of before", &SilentAttacks::interviewBeforeAnswers),
            act("attacks by a leave", &SilentAttacks::leaveWhileSuspended),
            act("attacks by an enrolment", &SilentAttacks::enrolledWhileAwaited),
            act("attacks by coming back", &SilentAttacks::backUnassessed),
            act("attacks by closing", &SilentAttacks::closedWhileAway),
            act("attacks by closing in one sentence", &SilentAttacks::closedUndone),
            act("attacks by another day of a referral", &SilentAttacks::referralTurned),
            act("attacks on an appointment", &SilentAttacks::appointmentIntoFuture),
            act("attacks by another's note", &SilentAttacks::noteAboutAnothers),
            act("attacks by a call home", &SilentAttacks::calledInstead),
            act("attacks on an urgent letter", &SilentAttacks::letterLessUrgent),
            act("attacks on an answered letter", &SilentAttacks::letterUnanswered),
            act("attacks on a receipt", &SilentAttacks::receiptTakenBack),
            act("attacks on a referral", &SilentAttacks::stepTakenBackOutOfTurn),
            act("attacks on what was told", &SilentAttacks::toldNoMore),
            act("attacks on when it was told", &SilentAttacks::toldBefore),
            act("attacks on a signed note", &SilentAttacks::signedNote),
            act("attacks on an addendum", &SilentAttacks::addendum)};
}

// By the form of the file instead of putting it off with a reason.
bool SilentAttacks::reviewLater(qint64 pupil)
{
    auto file = m_room.fileOf(pupil);
    if (!file)
        return false;
    if (m_room.oneIn(3))
        file->value.nextReviewOn.reset();
    else
        file->value.nextReviewOn = file->value.nextReviewOn->addDays(1 + m_room.below(30));
    (void)m_room.casework.save(*file);
    return true;
}

bool SilentAttacks::measureLater(qint64 pupil)
{
    const auto file = m_room.fileOf(pupil);
    if (!file)
        return false;
    for (Stored<CareMeasure>& measure : m_care.measuresOf(file->id))
        if (!measure.value.endedOn && measure.value.dueOn) {
            if (m_room.oneIn(2))
                measure.value.dueOn.reset();
            else
                measure.value.dueOn = measure.value.dueOn->addDays(1 + m_room.below(30));
            (void)m_care.save(measure);
            return true;
        }
    return false;
}

// Past everything that must be done before a file is closed, and to another pupil.
bool SilentAttacks::fileClosedByEdit(qint64 pupil)
{
    auto file = m_room.fileOf(pupil);
    if (!file)
        return false;
    file->value.closedOn = m_room.today();
    file->value.closingSummary = m_room.words;
    if (m_room.oneIn(2))
        file->value.nextReviewOn.reset();
    else
        file->value.student = m_room.id(m_room.anyone());
    (void)m_room.casework.save(*file);
    return true;
}

// A note or a measure that was begun for the one pupil.
bool SilentAttacks::movedToAnothers(qint64 pupil)
{
    const auto file = m_room.fileOf(pupil);
    const auto other = m_room.anyWhere(
        m_model.cases.files, [&](const CasesModel::File& one) { return one.isOpen && m_model.pupils.of(one.pupil) != pupil; });
    if (!file || other == m_model.cases.files.end())
        return false;
    const CaseFileId there = CaseFileId::fromRowId(other->first);
    bool isMoved = false;
    for (Stored<SessionNote>& note : m_room.notes.ofCase(file->id))
        if (!note.value.signedAt && !isMoved) {
            note.value.caseFile = there;
            (void)m_room.casework.rewrite(note);
            isMoved = true;
        }
    for (Stored<CareMeasure>& measure : m_care.measuresOf(file->id))
        if (!measure.value.endedOn) {
            measure.value.caseFile = there;
            (void)m_care.save(measure);
            return true;
        }
    return isMoved;
}

// A talk that was held before somebody answered is no talk about the answers.
bool SilentAttacks::interviewBeforeAnswers(qint64)
{
    const auto sheet = m_room.anyWhere(m_model.screening.sheets,
                                       [](const ScreeningModel::Sheet& one) { return !one.raised.empty() || one.isCandidate; });
    if (sheet == m_model.screening.sheets.end())
        return false;
    const qint64 pupil = m_model.pupils.of(sheet->second.pupil);
    QDate first = sheet->second.answeredOn;
    for (const auto& [id, one] : m_model.screening.sheets)
        if (m_model.pupils.of(one.pupil) == pupil && one.campaign == sheet->second.campaign)
            first = std::min(first, one.answeredOn);
    SecondInterview talk{m_room.id(pupil),
                         CampaignId::fromRowId(sheet->second.campaign),
                         first.addDays(-1 - m_room.below(40)),
                         m_room.teacher,
                         InterviewConclusion::Excluded,
                         m_room.words,
                         {},
                         {}};
    const Moment at = m_room.moment();
    if (m_triage.recordInterview(talk)) // where the pupil waits for nobody it is taken, and answers nothing
        m_model.screening.interviews.push_back({pupil, sheet->second.campaign, talk.heldOn, at, InterviewConclusion::Excluded});
    return true;
}

// One that is over, by itself, by what is changed in one before it, or by making it longer.
bool SilentAttacks::appointmentIntoFuture(qint64)
{
    const AppointmentsModel::Now now = m_room.now();
    const auto isOver = [&](const AppointmentsModel::Appointment& one) {
        return AppointmentsModel::isOpen(one) && AppointmentsModel::isOver(one, now);
    };
    const auto known = m_room.anyWhere(m_model.appointments.all, isOver);
    if (known == m_model.appointments.all.end())
        return false;
    const AppointmentId id = AppointmentId::fromRowId(known->first);
    Booking wanted = bookingOf(m_appointments.appointment(id)->appointment.value);
    std::vector<qint64> all = m_model.appointments.withLater(known->first);
    std::erase_if(all, [&](qint64 one) { return !isOver(m_model.appointments.all.at(one)); });
    if (all.size() > 1) { // the first of them stays over, the last one does not
        QDate last;
        for (const qint64 one : all)
            last = last.isValid() ? std::max(last, m_model.appointments.all.at(one).day) : m_model.appointments.all.at(one).day;
        wanted.onDay = wanted.onDay.addDays(last.daysTo(now.day) + 1);
        wanted.part = SeriesPart::ThisAndLater;
    } else if (known->second.day == now.day && m_room.oneIn(2)) {
        wanted.minutes = 400;
    } else {
        wanted.onDay = now.day.addDays(1 + m_room.below(9));
    }
    (void)m_appointments.change(id, wanted, Insist::Yes);
    return true;
}

// A note in the file of the one does not tell how an appointment of the other went.
bool SilentAttacks::noteAboutAnothers(qint64 pupil)
{
    const auto file = m_room.fileOf(pupil);
    const PupilsModel& pupils = m_model.pupils;
    const auto known = m_room.anyWhere(m_model.appointments.all, [&](const AppointmentsModel::Appointment& one) {
        return AppointmentsModel::isOpen(one) && pupils.of(one.pupil) != pupil;
    });
    if (!file || known == m_model.appointments.all.end())
        return false;
    SessionNote note{file->id, m_room.today(),       40, SessionMode::FaceToFace, {},          m_room.words,
                     {},       SuicideInquiry::None, {}, m_room.teacher,          std::nullopt};
    note.appointment = AppointmentId::fromRowId(known->first);
    if (m_room.oneIn(2))
        (void)m_room.casework.write(note);
    else
        (void)m_room.casework.sign(note);
    return true;
}

// A call home does not tell how an appointment with the pupil went, nor with whose guardian it was.
bool SilentAttacks::calledInstead(qint64 pupil)
{
    const PupilsModel& pupils = m_model.pupils;
    const auto known = m_room.anyWhere(m_model.appointments.all, [&](const AppointmentsModel::Appointment& one) {
        return AppointmentsModel::isOpen(one) && (!one.isWithGuardian || pupils.of(one.pupil) != pupil);
    });
    if (known == m_model.appointments.all.end())
        return false;
    const qint64 whose = known->second.isWithGuardian ? pupil : pupils.of(known->second.pupil);
    HomeContact call{m_room.id(whose),       m_room.today(), ContactChannel::Phone, m_room.teacher,
                     QStringLiteral("母亲"), m_room.words,   m_room.words,          {},
                     ContactOutcome::Reached};
    call.appointment = AppointmentId::fromRowId(known->first);
    (void)m_room.casework.record(call);
    return true;
}

// A note that is written anew, or signed, as if less had been told.
bool SilentAttacks::toldNoMore(qint64)
{
    for (const auto& [file, known] : m_model.cases.files)
        for (const auto& [id, told] : known.notes) {
            const qint64 pupil = m_model.pupils.of(known.pupil);
            if (!known.isOpen || told.isSigned || !m_model.dangers.isUndecided(pupil, told, m_room.clock.zone()))
                continue;
            Stored<SessionNote> note = *m_room.notes.byId(SessionNoteId::fromRowId(id));
            note.value.suicideInquiry = m_room.oneIn(2) ? SuicideInquiry::NotAsked : SuicideInquiry::None;
            if (m_room.oneIn(2))
                (void)m_room.casework.rewrite(note);
            else
                (void)m_room.casework.sign(note);
            return true;
        }
    return false;
}

// A note that is moved to before something was decided. To another day it may go: then what was told waits still.
bool SilentAttacks::toldBefore(qint64)
{
    for (auto& [file, known] : m_model.cases.files)
        for (auto& [id, told] : known.notes) {
            const qint64 pupil = m_model.pupils.of(known.pupil);
            if (!known.isOpen || told.isSigned || !m_model.dangers.isUndecided(pupil, told, m_room.clock.zone()))
                continue;
            Stored<SessionNote> note = *m_room.notes.byId(SessionNoteId::fromRowId(id));
            note.value.heldOn = note.value.heldOn.addDays(-1 - m_room.below(20));
            CasesModel::Note moved = told;
            moved.day = note.value.heldOn;
            if (m_room.casework.rewrite(note) && m_model.dangers.isUndecided(pupil, moved, m_room.clock.zone()))
                told = moved;
            return true;
        }
    return false;
}

bool SilentAttacks::letterLessUrgent(qint64)
{
    const auto known = m_room.anyWhere(m_model.post.letters, [](const PostModel::Letter& one) {
        return !one.isAnswered && one.urgency != LetterUrgency::Ordinary;
    });
    if (known == m_model.post.letters.end())
        return false;
    Stored<Letter> letter = *m_letters.letter(LetterId::fromRowId(known->first));
    letter.value.urgency = LetterUrgency::Ordinary;
    (void)m_letters.save(letter);
    return true;
}

bool SilentAttacks::letterUnanswered(qint64)
{
    const auto known = m_room.anyWhere(m_model.post.letters, [](const PostModel::Letter& one) { return one.isAnswered; });
    if (known == m_model.post.letters.end())
        return false;
    Stored<Letter> letter = *m_letters.letter(LetterId::fromRowId(known->first));
    letter.value.answeredOn.reset();
    letter.value.answeredHow.reset();
    letter.value.answeredBy.clear();
    (void)m_letters.save(letter);
    return true;
}

bool SilentAttacks::receiptTakenBack(qint64)
{
    for (const auto& [id, file] : m_model.cases.files)
        for (Stored<HandOver>& one : m_care.handOversOf(CaseFileId::fromRowId(id)))
            if (one.value.receivedOn) {
                one.value.receivedOn.reset();
                one.value.receivedBy.clear();
                (void)m_care.receive(one);
                return true;
            }
    return false;
}

// Not the last one, or the last one of another referral.
bool SilentAttacks::stepTakenBackOutOfTurn(qint64)
{
    const auto known =
        m_room.anyWhere(m_model.referrals.all, [](const ReferralsModel::Referral& one) { return one.steps.size() > 1; });
    if (known == m_model.referrals.all.end())
        return false;
    ReferralStep step{ReferralId::fromRowId(known->first), ReferralStepKind::TakenBack, m_room.today(), m_room.teacher};
    step.text = m_room.words;
    step.takesBack = ReferralStepId::fromRowId(known->second.steps.front());
    (void)m_referrals.take(step);
    return true;
}

std::optional<SessionNoteId> SilentAttacks::anySigned(bool isAddedTo)
{
    std::vector<qint64> found;
    for (const auto& [id, file] : m_model.cases.files)
        for (const auto& [note, said] : file.notes)
            if (said.isSigned && (!isAddedTo || !said.addenda.isEmpty()))
                found.push_back(note);
    return found.empty() ? std::nullopt : std::optional(SessionNoteId::fromRowId(*m_room.anyOf(found)));
}

void SilentAttacks::write(Op op, const std::function<void(UnitOfWork&)>& work)
{
    try {
        m_room.doing(op, work);
    } catch (const Fault&) {
        return; // as it should be; `contradictionIn` looks at the record itself
    }
}

bool SilentAttacks::signedNote(qint64)
{
    const auto id = anySigned(false);
    if (!id)
        return false;
    Stored<SessionNote> note = *m_room.notes.byId(*id);
    note.value.process = QStringLiteral("改过的话");
    (void)m_room.casework.rewrite(note);
    (void)m_room.casework.sign(note);
    write(Op::WriteNote, [&](UnitOfWork& uow) { m_room.notes.save(uow, note); });
    return true;
}

bool SilentAttacks::addendum(qint64)
{
    const auto id = anySigned(true);
    if (!id)
        return false;
    const bool isChanged = m_room.oneIn(2);
    write(Op::WriteNote, [&](UnitOfWork&) {
        m_room.vault->connection()
            .prepare(isChanged ? "UPDATE note_addendum SET text = 'x' WHERE note = :note"
                               : "DELETE FROM note_addendum WHERE note = :note")
            .exec(*id);
    });
    return true;
}

} // namespace anxin
