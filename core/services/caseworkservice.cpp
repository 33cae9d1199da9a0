// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/caseworkservice.h"

#include "core/services/casefollowup.h"

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CaseworkService)
};

bool saysTheSame(const CaseFile& a, const CaseFile& b)
{
    return a.concern == b.concern && a.carePlan == b.carePlan && a.contingencyPlan == b.contingencyPlan;
}

} // namespace

QString sentence(CaseRefusal refusal)
{
    switch (refusal) {
    case CaseRefusal::AlreadyOpen: return Tr::tr("This pupil has an open case file already. Continue in that one.");
    case CaseRefusal::Closed: return Tr::tr("This case file is closed. Open a new one to go on.");
    case CaseRefusal::StillListed:
        return Tr::tr(
            "The pupil is still on the list. Take the pupil off the list, with the evidence, before closing the file.");
    case CaseRefusal::OpenReferral:
        return Tr::tr(
            "A referral of this pupil is not closed yet. Open it, see what comes next, and close it with a reason before "
            "closing the file.");
    case CaseRefusal::UnsignedNote:
        return Tr::tr("A session note of this file is not signed yet. Sign it before closing the file.");
    case CaseRefusal::OpenMeasure:
        return Tr::tr("A measure of the care plan has not ended yet. Enter what became of it before closing the file.");
    case CaseRefusal::TwoNotes:
        return Tr::tr("A note about this appointment has been written already. Open that one; what you typed here is kept as a "
                      "draft.");
    case CaseRefusal::NotBegun:
        return Tr::tr(
            "This appointment has not begun yet. If it took place earlier, move the appointment first; what you typed "
            "here is kept as a draft.");
    case CaseRefusal::NotSigned: return Tr::tr("This note is not signed yet. Open it and write on.");
    case CaseRefusal::PutOff:
        return Tr::tr("Here a review can only be brought forward. To put it off, choose “Put the review off” under “Plan and "
                      "reviews”, “More”: it asks why. Nothing was saved yet.");
    case CaseRefusal::Signed: return Tr::tr("This note is signed. It can no longer be changed.");
    }
    return {};
}

CaseworkService::CaseworkService(Vault& vault)
    : m_vault(vault),
      m_cases(vault.connection()),
      m_care(vault.connection()),
      m_notes(vault.connection()),
      m_appointments(vault.connection()),
      m_contacts(vault.connection()),
      m_referrals(vault.connection()),
      m_levels(vault.connection()),
      m_rules(vault)
{
}

CaseFile CaseworkService::proposal(StudentId student, const QString& owner)
{
    const QDate today = m_vault.clock().today();
    const auto level = m_levels.currentOf(student);
    const QDate review =
        level ? firstAskedBy(today, *level, m_rules) : today.addDays(m_rules.inForce().daysUntilReviewWithoutLevel());
    return {student, m_cases.fileNoFor(student, today.year()), today, owner, {}, {}, {}, review, std::nullopt, {}};
}

CaseResult CaseworkService::open(const CaseFile& file)
{
    if (Violations found = check(file); !found.empty())
        return refuse(Refused<CaseRefusal>{std::move(found)});
    if (m_cases.openOf(file.student))
        return refuse(Refused<CaseRefusal>{CaseRefusal::AlreadyOpen});
    if (const auto level = m_levels.currentOf(file.student))
        if (auto late = laterThanAsked(file.nextReviewOn, firstAskedBy(m_vault.clock().today(), *level, m_rules)))
            return refuse(Refused<CaseRefusal>{Violations{*std::move(late)}});
    return m_vault.transact(Op::OpenCase, [&](UnitOfWork& uow) { return m_cases.add(uow, file); });
}

CaseResult CaseworkService::save(const Stored<CaseFile>& file)
{
    const auto known = m_cases.byId(file.id);
    if (!known || known->value.closedOn)
        return refuse(Refused<CaseRefusal>{CaseRefusal::Closed});
    Stored<CaseFile> saved = file; // about whom and whose it is stays; handing over and closing are acts of their own
    saved.value.student = known->value.student;
    saved.value.owner = known->value.owner;
    saved.value.fileNo = known->value.fileNo;
    saved.value.openedOn = known->value.openedOn;
    saved.value.closedOn.reset();
    saved.value.closingSummary.clear();
    Violations found = check(saved.value);
    if (saved.value.nextReviewOn == known->value.nextReviewOn) // an older version may have set it before the opening
        std::erase_if(found, [](const Violation& one) { return one.field == QLatin1StringView("next_review_on"); });
    if (!found.empty())
        return refuse(Refused<CaseRefusal>{std::move(found)});
    if (saved.value.nextReviewOn > known->value.nextReviewOn)
        return refuse(Refused<CaseRefusal>{CaseRefusal::PutOff});
    m_vault.transact(Op::EditCase, [&](UnitOfWork& uow) {
        const CaseFile& before = known->value;
        if (!saysTheSame(before, file.value))
            m_care.archive(uow,
                           {file.id, 0, uow.today(), before.owner, before.concern, before.carePlan, before.contingencyPlan});
        m_cases.save(uow, saved);
    });
    return file.id;
}

CaseResult CaseworkService::close(const Stored<CaseFile>& file, const QString& summary)
{
    Stored<CaseFile> closed = file;
    closed.value.closedOn = m_vault.clock().today();
    closed.value.closingSummary = summary;
    closed.value.nextReviewOn.reset();
    if (Violations found = check(closed.value); !found.empty())
        return refuse(Refused<CaseRefusal>{std::move(found)});
    if (m_levels.currentOf(file.value.student))
        return refuse(Refused<CaseRefusal>{CaseRefusal::StillListed});
    for (const Stored<Referral>& referral : m_referrals.ofStudent(file.value.student))
        if (m_referrals.standingOf(referral).position.state != ReferralState::Closed)
            return refuse(Refused<CaseRefusal>{CaseRefusal::OpenReferral});
    for (const Stored<SessionNote>& note : m_notes.ofCase(file.id))
        if (!note.value.signedAt)
            return refuse(Refused<CaseRefusal>{CaseRefusal::UnsignedNote});
    for (const Stored<CareMeasure>& measure : m_care.measuresOf(file.id))
        if (!isEnded(measure.value.progress))
            return refuse(Refused<CaseRefusal>{CaseRefusal::OpenMeasure});
    m_vault.transact(Op::CloseCase, [&](UnitOfWork& uow) { m_cases.save(uow, closed); });
    return file.id;
}

std::optional<Refused<CaseRefusal>> CaseworkService::obstacle(const SessionNote& note)
{
    if (Violations found = check(note, m_vault.clock().today()); !found.empty())
        return Refused<CaseRefusal>{std::move(found)};
    const auto file = m_cases.byId(note.caseFile);
    if (!file || file->value.closedOn)
        return Refused<CaseRefusal>{CaseRefusal::Closed};
    return obstacleInAppointment(note, file->value.student);
}

// By a note of somebody else, or one from before it began, it would look as if it had been held. What a note names already it
// goes on naming, as after two entries were taken apart.
std::optional<Refused<CaseRefusal>> CaseworkService::obstacleInAppointment(const SessionNote& note, StudentId student)
{
    const auto booked = note.appointment ? m_appointments.byId(*note.appointment) : std::nullopt;
    if (!booked || m_appointments.noteOf(booked->id))
        return std::nullopt;
    return obstacleIn(booked->value, student);
}

// A talk with somebody at home settles no appointment with the pupil.
std::optional<Refused<CaseRefusal>> CaseworkService::obstacleInAppointment(const HomeContact& contact)
{
    const auto booked = contact.appointment ? m_appointments.byId(*contact.appointment) : std::nullopt;
    if (!booked)
        return std::nullopt;
    if (booked->value.kind != AppointmentKind::Guardian)
        return Violations{{QStringLiteral("appointment"), Rule::Conflict, labelOfField<Appointment>(QStringLiteral("kind"))}};
    if (m_appointments.noteOf(booked->id))
        return Refused<CaseRefusal>{CaseRefusal::TwoNotes};
    return obstacleIn(booked->value, contact.student);
}

std::optional<Refused<CaseRefusal>> CaseworkService::obstacleIn(const Appointment& booked, StudentId student)
{
    if (booked.student != student)
        return Violations{
            {QStringLiteral("appointment"), Rule::Conflict, labelOfField<Appointment>(QStringLiteral("student"))}};
    const QDateTime now = m_vault.clock().now().in(m_vault.clock().zone());
    if (!hasBegun(booked, now.date(), now.time()))
        return Refused<CaseRefusal>{CaseRefusal::NotBegun};
    return std::nullopt;
}

// An appointment has one note.
bool CaseworkService::namesAnothers(const SessionNote& note, std::optional<SessionNoteId> self)
{
    const auto known = note.appointment ? m_appointments.noteOf(*note.appointment) : std::nullopt;
    return known && (known->contact || known->note != self);
}

// What was told waits for a decision, and a note that says less would end that in silence.
bool CaseworkService::isUndecided(SessionNoteId note)
{
    const std::vector<ToldRisk> told = m_notes.toldRisks();
    return std::ranges::find(told, note, &ToldRisk::note) != told.end();
}

std::optional<Refused<CaseRefusal>> CaseworkService::obstacleToRewrite(const Stored<SessionNote>& note)
{
    const auto known = m_notes.byId(note.id);
    if (known && known->value.signedAt)
        return Refused<CaseRefusal>{CaseRefusal::Signed};
    if (known && note.value.suicideInquiry < known->value.suicideInquiry && isUndecided(note.id))
        return Violations{{QStringLiteral("suicide_inquiry"), Rule::Undecided, label(known->value.suicideInquiry)}};
    if (namesAnothers(note.value, note.id))
        return Refused<CaseRefusal>{CaseRefusal::TwoNotes};
    return obstacle(note.value);
}

NoteResult CaseworkService::write(const SessionNote& note)
{
    if (auto why = obstacle(note))
        return refuse(std::move(*why));
    if (namesAnothers(note, std::nullopt))
        return refuse(Refused<CaseRefusal>{CaseRefusal::TwoNotes});
    SessionNote draft = note;
    draft.signedAt.reset();
    return m_vault.transact(Op::WriteNote, [&](UnitOfWork& uow) { return m_notes.add(uow, draft); });
}

// A note stays with the pupil for whom it was begun.
Stored<SessionNote> CaseworkService::inItsFile(Stored<SessionNote> note)
{
    note.value.caseFile = m_notes.byId(note.id).value().value.caseFile;
    return note;
}

// By another day or hour, too, what was told would count as decided upon by what was decided before it.
NoteResult CaseworkService::rewriteWith(Op op, const Stored<SessionNote>& note)
{
    Stored<SessionNote> anew = inItsFile(note);
    if (auto why = obstacleToRewrite(anew))
        return refuse(std::move(*why));
    const QDate heldOn = m_notes.byId(anew.id).value().value.heldOn;
    const bool waits = isUndecided(anew.id);
    return m_vault.transact(op, [&](UnitOfWork& uow) -> NoteResult {
        anew.value.signedAt = op == Op::SignNote ? std::optional(uow.now()) : std::nullopt;
        m_notes.save(uow, anew);
        if (waits && !isUndecided(anew.id))
            return refuse(Refused<CaseRefusal>{Violations{{QStringLiteral("held_on"), Rule::Undecided, isoDate(heldOn)}}});
        return anew.id;
    });
}

NoteResult CaseworkService::rewrite(const Stored<SessionNote>& note)
{
    return rewriteWith(Op::WriteNote, note);
}

NoteResult CaseworkService::sign(const SessionNote& note)
{
    if (auto why = obstacle(note))
        return refuse(std::move(*why));
    if (namesAnothers(note, std::nullopt))
        return refuse(Refused<CaseRefusal>{CaseRefusal::TwoNotes});
    return m_vault.transact(Op::SignNote, [&](UnitOfWork& uow) {
        SessionNote final = note;
        final.signedAt = uow.now();
        return m_notes.add(uow, final);
    });
}

NoteResult CaseworkService::sign(const Stored<SessionNote>& note)
{
    return rewriteWith(Op::SignNote, note);
}

NoteResult CaseworkService::openWith(Op op, StudentId student, const SessionNote& note)
{
    if (Violations found = check(note, m_vault.clock().today()); !found.empty())
        return refuse(Refused<CaseRefusal>{std::move(found)});
    if (m_cases.openOf(student))
        return refuse(Refused<CaseRefusal>{CaseRefusal::AlreadyOpen});
    if (namesAnothers(note, std::nullopt))
        return refuse(Refused<CaseRefusal>{CaseRefusal::TwoNotes});
    if (auto why = obstacleInAppointment(note, student))
        return refuse(*std::move(why));
    CaseFile file = proposal(student, note.author);
    file.concern = isEmpty(note.presentingProblem) ? Tr::tr("See the first session note.") : note.presentingProblem;
    return m_vault.transact(op, [&](UnitOfWork& uow) {
        SessionNote first = note;
        first.caseFile = m_cases.add(uow, file);
        first.signedAt = op == Op::SignNote ? std::optional(uow.now()) : std::nullopt;
        return m_notes.add(uow, first);
    });
}

NoteResult CaseworkService::writeFirst(StudentId student, const SessionNote& note)
{
    return openWith(Op::WriteNote, student, note);
}

NoteResult CaseworkService::signFirst(StudentId student, const SessionNote& note)
{
    return openWith(Op::SignNote, student, note);
}

Result<NoteAddendumId, Refused<CaseRefusal>> CaseworkService::addTo(const NoteAddendum& addendum)
{
    if (Violations found = missingRequired(addendum); !found.empty())
        return refuse(Refused<CaseRefusal>{std::move(found)});
    const auto note = m_notes.byId(addendum.note);
    if (!note || !note->value.signedAt)
        return refuse(Refused<CaseRefusal>{CaseRefusal::NotSigned});
    return m_vault.transact(Op::AddToNote, [&](UnitOfWork& uow) {
        NoteAddendum added = addendum;
        added.addedAt = uow.now();
        return m_notes.add(uow, added);
    });
}

Result<HomeContactId, Refused<CaseRefusal>> CaseworkService::record(const HomeContact& contact)
{
    if (Violations found = check(contact, m_vault.clock().today()); !found.empty())
        return refuse(Refused<CaseRefusal>{std::move(found)});
    if (auto why = obstacleInAppointment(contact))
        return refuse(*std::move(why));
    return m_vault.transact(Op::RecordContact, [&](UnitOfWork& uow) { return m_contacts.add(uow, contact); });
}

Result<ReferralId, Violations> CaseworkService::record(const Referral& referral)
{
    if (Violations found = check(referral, m_vault.clock().today()); !found.empty())
        return refuse(std::move(found));
    return m_vault.transact(Op::RecordReferral, [&](UnitOfWork& uow) { return m_referrals.add(uow, referral); });
}

Result<ReferralId, Refused<StepRefusal>> CaseworkService::save(const Stored<Referral>& referral)
{
    const auto kept = m_referrals.byId(referral.id);
    if (!kept)
        return refuse(Refused<StepRefusal>{StepRefusal::OutOfTurn});
    const ReferralStanding standing = m_referrals.standingOf(*kept);
    if (standing.position.state == ReferralState::Closed)
        return refuse(Refused<StepRefusal>{StepRefusal::Closed});
    Stored<Referral> changed = *kept;
    if (standing.steps.empty())
        changed.value.direction = referral.value.direction;
    changed.value.organisation = referral.value.organisation;
    changed.value.reason = referral.value.reason;
    if (Violations found = check(changed.value, m_vault.clock().today()); !found.empty())
        return refuse(Refused<StepRefusal>{std::move(found)});
    m_vault.transact(Op::UpdateReferral, [&](UnitOfWork& uow) { m_referrals.save(uow, changed); });
    return referral.id;
}

std::optional<Stored<CaseFile>> CaseworkService::view(CaseFileId id)
{
    auto file = m_cases.byId(id);
    if (file)
        m_vault.noteRead(Op::ViewCase, Kind::CaseFile, file->uid);
    return file;
}

} // namespace anxin
