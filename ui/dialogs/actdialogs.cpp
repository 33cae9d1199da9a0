// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/actdialogs.h"

#include "core/base/byuid.h"
#include "ui/dialogs/tickpanel.h"
#include "ui/forms/attentionform.h"
#include "ui/forms/casefileform.h"
#include "ui/forms/closingform.h"
#include "ui/forms/consentform.h"
#include "ui/forms/firstcontactform.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/guardianform.h"
#include "ui/forms/homecontactform.h"
#include "ui/forms/interviewform.h"
#include "ui/forms/levelform.h"
#include "ui/forms/missingform.h"
#include "ui/forms/referralform.h"
#include "ui/forms/statusform.h"
#include "ui/models/studentfamily.h"
#include "ui/widgets/messagebar.h"

#include <algorithm>
#include <array>

namespace anxin {

namespace {
// What cannot be saved any more once the file is closed.
constexpr std::array writtenInFile{Writing::Note,        Writing::Plan,        Writing::SafetyPlan, Writing::Formulation,
                                   Writing::StageReview, Writing::ReviewDelay, Writing::Measure};
} // namespace

ActDialogs::ActDialogs(PupilActs& acts, Drafts drafts, QWidget& window)
    : m_acts(acts),
      m_forms(std::move(drafts), acts.clock(), window)
{
    connect(&m_forms, &OpenForms::closed, this, &ActDialogs::closed);
}

DraftKey ActDialogs::keyOf(Writing what, StudentId student, const Uid* record)
{
    return {what, m_acts.uidOf(student), record ? record->text() : QString()};
}

bool ActDialogs::isBegun(Writing what, const Stored<CaseFile>& file)
{
    const StudentId student = file.value.student;
    return m_forms.isBegun(keyOf(what, student, &file.uid)) ||
           (what == Writing::Note && m_forms.isBegun(keyOf(what, student))); // before there was a file
}

FormDialog* ActDialogs::firstContact(StudentId student)
{
    return open({tr("First contact"), student, keyOf(Writing::FirstContact, student)}, new FirstContactForm(m_acts.clock()),
                m_acts.newFirstContact(student),
                {{tr("Save"), [this, student](const FirstContact& typed) { return m_acts.record(student, typed); }},
                 {tr("I have just spoken with the pupil"),
                  [this, student](const FirstContact& typed) { return m_acts.record(student, m_acts.spokenWithNow(typed)); }}});
}

FormDialog* ActDialogs::interview(StudentId student)
{
    FormDialog* dialog =
        open({tr("Second interview"), student, keyOf(Writing::Interview, student)}, new InterviewForm(m_acts.clock()),
             m_acts.newInterview(student), {{tr("Record interview"), [this, student](const SecondInterview& typed) {
                                                 return andDecide(m_acts.record(typed), student, typed);
                                             }}});
    if (const QString waiting = m_acts.whatInterviewCloses(student); !waiting.isEmpty())
        dialog->bar().show(Tone::Warn, waiting);
    return dialog;
}

FormDialog* ActDialogs::setLevel(StudentId student)
{
    return carryOut(student, {TriageAct::SetLevel});
}

FormDialog* ActDialogs::carryOut(StudentId student, const TriageMove& move)
{
    switch (move.act) {
    case TriageAct::Interview: return interview(student);
    case TriageAct::TakeOffList: return takeOffList(student);
    case TriageAct::OpenFile: return openCase(student);
    case TriageAct::CloseFile: {
        const auto file = m_acts.openCaseOf(student);
        return file ? closeCase(*file) : nullptr;
    }
    case TriageAct::SetLevel: break;
    }
    return setLevelTo(student, move);
}

FormDialog* ActDialogs::setLevelTo(StudentId student, const TriageMove& move)
{
    const auto evidence = move.needsEvidence ? LevelForm::Evidence::Always : LevelForm::Evidence::AsRule;
    return open({tr("Set warning level"), student, keyOf(Writing::Level, student)},
                new LevelForm(LevelForm::Act::SetLevel, m_acts.scheme(), m_acts.clock(), evidence),
                m_acts.newDecision(student, move),
                {{tr("Set level"), [this](const LevelDecision& typed) { return m_acts.setLevel(typed); }}});
}

FormDialog* ActDialogs::takeOffList(StudentId student)
{
    return open({tr("Take off the list"), student, keyOf(Writing::OffList, student)},
                new LevelForm(LevelForm::Act::TakeOffList, m_acts.scheme(), m_acts.clock()), m_acts.newDecision(student),
                {{tr("Take off the list"), [this](const LevelDecision& typed) { return m_acts.takeOffList(typed); }}});
}

FormDialog* ActDialogs::openCase(StudentId student)
{
    return open({tr("Open a case file"), student, keyOf(Writing::CaseFile, student)},
                new CaseFileForm(CaseFileForm::Act::Open, m_acts.clock()), m_acts.newCase(student),
                {{tr("Open the case"), [this](const CaseFile& typed) { return m_acts.open(typed); }}});
}

FormDialog* ActDialogs::editCase(const Stored<CaseFile>& file)
{
    return open({tr("Plan and next review"), file.value.student, keyOf(Writing::Plan, file.value.student, &file.uid)},
                new CaseFileForm(CaseFileForm::Act::Edit, m_acts.clock()), file.value,
                {{tr("Save"), [this, file](const CaseFile& typed) {
                      return m_acts.save(Stored<CaseFile>{file.id, file.uid, typed});
                  }}});
}

FormDialog* ActDialogs::closeCase(const Stored<CaseFile>& file)
{
    return open({tr("Close the case file"), file.value.student, keyOf(Writing::Closing, file.value.student, &file.uid)},
                new ClosingForm, file.value,
                {{tr("Close file"), [this, file](const CaseFile& typed) -> ActOutcome {
                      for (const Writing what : writtenInFile)
                          if (isBegun(what, file))
                              return tr("Something was begun in this file and is not saved yet: %1. Save or discard it "
                                        "before closing the file; Today lists it.")
                                  .arg(label(what));
                      return m_acts.close(Stored<CaseFile>{file.id, file.uid, typed});
                  }}});
}

FormDialog* ActDialogs::contact(StudentId student)
{
    return contactToEnter(keyOf(Writing::Contact, student), m_acts.newContact(student));
}

FormDialog* ActDialogs::contact(const Stored<Appointment>& held)
{
    return contactToEnter(keyOf(Writing::Contact, held.value.student, &held.uid), m_acts.newContact(held));
}

FormDialog* ActDialogs::contactToEnter(const DraftKey& key, const HomeContact& proposed)
{
    FormDialog* dialog = open({tr("Home contact"), proposed.student, key}, new HomeContactForm(m_acts.clock()), proposed,
                              {{tr("Record contact"), [this](const HomeContact& typed) { return m_acts.record(typed); }}});
    if (const QString who = whoIsNotCalled(m_acts.guardiansOf(proposed.student)); !who.isEmpty())
        dialog->bar().show(Tone::Warn, who); // before one calls
    return dialog;
}

FormDialog* ActDialogs::contact(const Stored<HomeContact>& contact)
{
    auto* form = new HomeContactForm(m_acts.clock());
    form->setReadOnly(true);
    return open({tr("Home contact"), contact.value.student, {}}, form, contact.value, {});
}

FormDialog* ActDialogs::answerMissing(StudentId student)
{
    return open(
        {tr("Not in the newest class list"), student, keyOf(Writing::Missing, student)}, new MissingForm(m_acts.clock()),
        MissingReply{},
        {{tr("Save the answer"), [this, student](const MissingReply& typed) { return m_acts.answerMissing(student, typed); }}});
}

FormDialog* ActDialogs::newReferral(StudentId student)
{
    FormDialog* dialog = open({tr("Referral"), student, keyOf(Writing::Referral, student)},
                              new ReferralForm(ReferralForm::Of::New, m_acts.clock()), m_acts.newReferral(student),
                              {{tr("Record referral"), [this](const Referral& typed) { return m_acts.record(typed); }}});
    if (dialog->bar().text().isEmpty() && m_acts.hasOpenReferral(student)) // a draft that is here again goes before
        dialog->bar().show(Tone::Warn,
                           tr("A referral of this pupil is open already. Record another one only if it goes elsewhere; "
                              "the steps of the first belong there."));
    return dialog;
}

FormDialog* ActDialogs::referral(const Stored<Referral>& referral)
{
    const auto of = m_acts.isUnderWay(referral) ? ReferralForm::Of::UnderWay : ReferralForm::Of::Recorded;
    return open({tr("Referral"), referral.value.student, keyOf(Writing::Referral, referral.value.student, &referral.uid)},
                new ReferralForm(of, m_acts.clock()), referral.value,
                {{tr("Save"), [this, referral](const Referral& typed) {
                      return m_acts.save(Stored<Referral>{referral.id, referral.uid, typed});
                  }}});
}

FormDialog* ActDialogs::newGuardian(StudentId student)
{
    return open({tr("Guardian"), student, keyOf(Writing::Guardian, student)}, new GuardianForm, Guardian{student, {}},
                {{tr("Add guardian"), [this](const Guardian& typed) { return m_acts.add(typed); }}});
}

FormDialog* ActDialogs::guardian(const Stored<Guardian>& guardian)
{
    return open({tr("Guardian"), guardian.value.student, keyOf(Writing::Guardian, guardian.value.student, &guardian.uid)},
                new GuardianForm, guardian.value, {{tr("Save"), [this, guardian](const Guardian& typed) {
                                                        return m_acts.save(Stored<Guardian>{guardian.id, guardian.uid, typed});
                                                    }}});
}

FormDialog* ActDialogs::newAttention(StudentId student)
{
    return open({tr("Attention category"), student, keyOf(Writing::Attention, student)}, new AttentionForm(m_acts.clock()),
                m_acts.newAttention(student),
                {{tr("Add category"), [this](const Attention& typed) { return m_acts.add(typed); }}});
}

FormDialog* ActDialogs::attention(const Stored<Attention>& attention)
{
    const auto with = [attention](const Attention& typed) { return Stored<Attention>{attention.id, attention.uid, typed}; };
    return open(
        {tr("Attention category"), attention.value.student, keyOf(Writing::Attention, attention.value.student, &attention.uid)},
        new AttentionForm(m_acts.clock()), attention.value,
        {{tr("Save"), [this, with](const Attention& typed) { return m_acts.save(with(typed)); }},
         {tr("Ended today"), [this, with](Attention typed) {
              typed.until = m_acts.clock().today();
              return m_acts.save(with(typed));
          }}});
}

FormDialog* ActDialogs::changeStatus(StudentId student)
{
    return open(
        {tr("Change of enrolment"), student, keyOf(Writing::Status, student)}, new StatusForm(m_acts.clock()),
        m_acts.newStatus(student),
        {{tr("Record the change"), [this, student](const Student& typed) { return m_acts.changeStatus(student, typed); }}});
}

FormDialog* ActDialogs::recordConsent(StudentId student, std::optional<ConsentPurpose> purpose)
{
    return open({tr("Consent"), student, keyOf(Writing::Consent, student)},
                new ConsentForm(m_acts.clock(), m_acts.signersFor(student)), m_acts.newConsent(student, purpose),
                {{tr("Record"), [this](const Consent& typed) { return m_acts.record(typed); }}});
}

FormDialog* ActDialogs::classConsent(ClassUnitId unit, ConsentPurpose purpose)
{
    PupilActs::ClassInFront shown = m_acts.classInFront(unit);
    ConsentForm* form = ConsentForm::forMany(m_acts.clock());
    const Consent begun = m_acts.newConsent(shown, purpose);
    auto* ticks = new PupilTicks(std::move(shown.pupils), purpose, form);
    FormDialog* dialog = open(
        {tr("Consents of a class"), shown.label, DraftKey{Writing::ClassConsent, shown.uid}}, form, begun,
        {{tr("Record for all ticked"), [this, ticks](const Consent& typed) { return m_acts.record(typed, ticks->ticked()); }}});
    const auto follow = [form, ticks] {
        if (const auto chosen = form->record().purpose)
            ticks->setPurpose(*chosen);
    };
    connect(form, &FormBase::edited, ticks, follow);
    follow(); // a draft may have brought another purpose
    dialog->setBeside(new TickPanel(*ticks, tr("For whom"), tr("Pupils; the space bar ticks")));
    return dialog;
}

// A note that is written stands in a file of its own, which may be closed; a new one belongs to the open file, or opens it.
FormDialog* ActDialogs::resumeNote(const DraftKey& begun, StudentId student)
{
    if (const auto written = byUid(m_acts.notesOf(student), begun.record)) {
        const Stored<CaseFile> file = m_acts.fileOf(*written);
        return begun.what == Writing::Addendum ? addendum(file, *written) : note(file, *written);
    }
    if (begun.what == Writing::Addendum)
        return nullptr;
    const auto file = m_acts.openCaseOf(student);
    if (begun.record.isEmpty())
        return file ? newNote(*file, begun) : firstNote(student);
    return file && begun.record == file->uid.text() ? newNote(*file, begun) : nullptr;
}

FormDialog* ActDialogs::resume(const DraftKey& begun, StudentId student)
{
    const auto goOn = [&](const auto& records, auto change, auto add) -> FormDialog* {
        if (begun.record.isEmpty())
            return (this->*add)(student);
        const auto record = byUid(records, begun.record);
        return record ? (this->*change)(*record) : nullptr;
    };
    switch (begun.what) {
    case Writing::FirstContact: return firstContact(student);
    case Writing::Interview: return interview(student);
    case Writing::Level: return setLevel(student);
    case Writing::OffList: return takeOffList(student);
    case Writing::CaseFile: return openCase(student);
    case Writing::Plan:
    case Writing::Closing: {
        const auto file = m_acts.openCaseOf(student);
        if (!file || begun.record != file->uid.text())
            return nullptr;
        return begun.what == Writing::Plan ? editCase(*file) : closeCase(*file);
    }
    case Writing::Note:
    case Writing::Addendum: return resumeNote(begun, student);
    case Writing::Memo: return goOn(m_acts.memosOf(student), &ActDialogs::memo, &ActDialogs::newMemo);
    case Writing::Contact: return begun.record.isEmpty() ? contact(student) : nullptr;
    case Writing::Missing: return answerMissing(student);
    case Writing::Referral: return goOn(m_acts.referralsOf(student), &ActDialogs::referral, &ActDialogs::newReferral);
    case Writing::Guardian: return goOn(m_acts.guardiansOf(student), &ActDialogs::guardian, &ActDialogs::newGuardian);
    case Writing::Attention: return goOn(m_acts.attentionsOf(student), &ActDialogs::attention, &ActDialogs::newAttention);
    case Writing::Status: return changeStatus(student);
    case Writing::Consent: return recordConsent(student, std::nullopt);
    default: return nullptr; // of other windows
    }
}

} // namespace anxin
