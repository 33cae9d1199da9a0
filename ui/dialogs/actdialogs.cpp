// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/actdialogs.h"

#include "ui/dialogs/tickpanel.h"
#include "ui/forms/attentionform.h"
#include "ui/forms/casefileform.h"
#include "ui/forms/closingform.h"
#include "ui/forms/consentform.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/guardianform.h"
#include "ui/forms/homecontactform.h"
#include "ui/forms/interviewform.h"
#include "ui/forms/levelform.h"
#include "ui/forms/missingform.h"
#include "ui/forms/referralform.h"
#include "ui/forms/sessionnoteform.h"
#include "ui/forms/statusform.h"
#include "ui/widgets/messagebar.h"

namespace anxin {

namespace {
// A new note by its file, a note that is gone on with by itself: uids differ from each other across all records.
QString noteKey(const Uid& about)
{
    return QStringLiteral("note:") + about.text();
}
QString planKey(const Uid& file)
{
    return QStringLiteral("plan:") + file.text();
}
} // namespace

ActDialogs::ActDialogs(PupilActs& acts, Drafts drafts, QWidget& window)
    : m_acts(acts),
      m_drafts(std::move(drafts)),
      m_window(window)
{
}

ActDialogs::~ActDialogs()
{
    for (const QPointer<FormDialog>& dialog : m_open)
        delete dialog;
}

void ActDialogs::keepDrafts()
{
    for (const QPointer<FormDialog>& dialog : m_open)
        if (dialog)
            dialog->keepDraft();
}

template <class Record>
FormDialog* ActDialogs::open(const Occasion& occasion, RecordForm<Record>* form, const Record& record,
                             std::initializer_list<Deed<Record>> deeds)
{
    form->setRecord(record);
    const auto* pupil = std::get_if<StudentId>(&occasion.about);
    const QString about = pupil ? m_acts.identityOf(*pupil) : std::get<QString>(occasion.about);
    auto dialog = std::make_unique<FormDialog>(occasion.title, about, form, &m_window);
    if (!occasion.draftKey.isEmpty())
        dialog->keepDraftIn(m_drafts, occasion.draftKey, m_acts.clock());
    for (const Deed<Record>& deed : deeds)
        dialog->addAct(deed.name, [form, act = deed.act] { return act(form->record()); });
    std::erase_if(m_open, [](const QPointer<FormDialog>& closed) { return !closed; });
    m_open.emplace_back(dialog.get());
    dialog->open();
    return dialog.release(); // deletes itself when it closes
}

FormDialog* ActDialogs::interview(StudentId student)
{
    return open({tr("Second interview"), student, QStringLiteral("interview:") + m_acts.uidOf(student)},
                new InterviewForm(m_acts.clock()), m_acts.newInterview(student),
                {{tr("Record interview"), [this](const SecondInterview& typed) { return m_acts.record(typed); }}});
}

FormDialog* ActDialogs::setLevel(StudentId student)
{
    return open({tr("Set warning level"), student, QStringLiteral("level:") + m_acts.uidOf(student)},
                new LevelForm(LevelForm::Act::SetLevel, m_acts.scheme(), m_acts.clock()), m_acts.newDecision(student),
                {{tr("Set level"), [this](const LevelDecision& typed) { return m_acts.setLevel(typed); }}});
}

FormDialog* ActDialogs::takeOffList(StudentId student)
{
    return open({tr("Take off the list"), student, QStringLiteral("off-list:") + m_acts.uidOf(student)},
                new LevelForm(LevelForm::Act::TakeOffList, m_acts.scheme(), m_acts.clock()), m_acts.newDecision(student),
                {{tr("Take off the list"), [this](const LevelDecision& typed) { return m_acts.takeOffList(typed); }}});
}

FormDialog* ActDialogs::openCase(StudentId student)
{
    return open({tr("Open a case file"), student, QStringLiteral("case:") + m_acts.uidOf(student)},
                new CaseFileForm(m_acts.clock()), m_acts.newCase(student),
                {{tr("Open file"), [this](const CaseFile& typed) { return m_acts.open(typed); }}});
}

FormDialog* ActDialogs::editCase(const Stored<CaseFile>& file)
{
    return open({tr("Plan and next review"), file.value.student, planKey(file.uid)}, new CaseFileForm(m_acts.clock()),
                file.value, {{tr("Save"), [this, file](const CaseFile& typed) {
                                  return m_acts.save(Stored<CaseFile>{file.id, file.uid, typed});
                              }}});
}

FormDialog* ActDialogs::closeCase(const Stored<CaseFile>& file)
{
    return open({tr("Close the case file"), file.value.student, QStringLiteral("closing:") + file.uid.text()}, new ClosingForm,
                file.value, {{tr("Close file"), [this, file](const CaseFile& typed) -> ActOutcome {
                                  if (m_drafts.find(noteKey(file.uid)) || m_drafts.find(planKey(file.uid)))
                                      return tr("Something was begun in this file and is not saved yet: a session note, or the "
                                                "plan. Save or discard it before closing the file.");
                                  return m_acts.close(Stored<CaseFile>{file.id, file.uid, typed});
                              }}});
}

FormDialog* ActDialogs::newNote(const Stored<CaseFile>& file)
{
    return open({tr("Session note"), file.value.student, noteKey(file.uid)}, new SessionNoteForm(m_acts.clock()),
                m_acts.newNote(file.id),
                {{tr("Sign"), [this](const SessionNote& typed) { return m_acts.sign(typed); }},
                 {tr("Save unsigned"), [this](const SessionNote& typed) { return m_acts.write(typed); }}});
}

FormDialog* ActDialogs::note(const Stored<CaseFile>& file, const Stored<SessionNote>& note)
{
    auto* form = new SessionNoteForm(m_acts.clock());
    if (note.value.signedAt) {
        form->setReadOnly(true);
        FormDialog* dialog = open({tr("Session note"), file.value.student, QString()}, form, note.value, {});
        dialog->bar().show(Tone::Info, tr("Signed. It can be read and no longer changed."));
        return dialog;
    }
    const auto with = [note](const SessionNote& typed) { return Stored<SessionNote>{note.id, note.uid, typed}; };
    return open({tr("Session note"), file.value.student, noteKey(note.uid)}, form, note.value,
                {{tr("Sign"), [this, with](const SessionNote& typed) { return m_acts.sign(with(typed)); }},
                 {tr("Save unsigned"), [this, with](const SessionNote& typed) { return m_acts.write(with(typed)); }}});
}

FormDialog* ActDialogs::contact(StudentId student)
{
    return open({tr("Home contact"), student, QStringLiteral("contact:") + m_acts.uidOf(student)},
                new HomeContactForm(m_acts.clock()), m_acts.newContact(student),
                {{tr("Record contact"), [this](const HomeContact& typed) { return m_acts.record(typed); }}});
}

FormDialog* ActDialogs::answerMissing(StudentId student)
{
    return open(
        {tr("Not in the newest class list"), student, QStringLiteral("missing:") + m_acts.uidOf(student)},
        new MissingForm(m_acts.clock()), MissingReply{},
        {{tr("Save the answer"), [this, student](const MissingReply& typed) { return m_acts.answerMissing(student, typed); }}});
}

FormDialog* ActDialogs::newReferral(StudentId student)
{
    return open({tr("Referral"), student, QStringLiteral("referral:") + m_acts.uidOf(student)},
                new ReferralForm(m_acts.clock()), m_acts.newReferral(student),
                {{tr("Record referral"), [this](const Referral& typed) { return m_acts.record(typed); }}});
}

FormDialog* ActDialogs::referral(const Stored<Referral>& referral)
{
    return open({tr("Referral"), referral.value.student, QStringLiteral("referral:") + referral.uid.text()},
                new ReferralForm(m_acts.clock()), referral.value,
                {{tr("Save"), [this, referral](const Referral& typed) {
                      return m_acts.save(Stored<Referral>{referral.id, referral.uid, typed});
                  }}});
}

FormDialog* ActDialogs::newGuardian(StudentId student)
{
    return open({tr("Guardian"), student, QStringLiteral("guardian:") + m_acts.uidOf(student)}, new GuardianForm,
                Guardian{student, {}}, {{tr("Add guardian"), [this](const Guardian& typed) { return m_acts.add(typed); }}});
}

FormDialog* ActDialogs::guardian(const Stored<Guardian>& guardian)
{
    return open({tr("Guardian"), guardian.value.student, QStringLiteral("guardian:") + guardian.uid.text()}, new GuardianForm,
                guardian.value, {{tr("Save"), [this, guardian](const Guardian& typed) {
                                      return m_acts.save(Stored<Guardian>{guardian.id, guardian.uid, typed});
                                  }}});
}

FormDialog* ActDialogs::newAttention(StudentId student)
{
    return open({tr("Attention category"), student, QStringLiteral("attention:") + m_acts.uidOf(student)},
                new AttentionForm(m_acts.clock()), m_acts.newAttention(student),
                {{tr("Add category"), [this](const Attention& typed) { return m_acts.add(typed); }}});
}

FormDialog* ActDialogs::attention(const Stored<Attention>& attention)
{
    const auto with = [attention](const Attention& typed) { return Stored<Attention>{attention.id, attention.uid, typed}; };
    return open({tr("Attention category"), attention.value.student, QStringLiteral("attention:") + attention.uid.text()},
                new AttentionForm(m_acts.clock()), attention.value,
                {{tr("Save"), [this, with](const Attention& typed) { return m_acts.save(with(typed)); }},
                 {tr("Ended today"), [this, with](Attention typed) {
                      typed.until = m_acts.clock().today();
                      return m_acts.save(with(typed));
                  }}});
}

FormDialog* ActDialogs::changeStatus(StudentId student)
{
    return open({tr("Change of enrolment"), student, QStringLiteral("status:") + m_acts.uidOf(student)},
                new StatusForm(m_acts.clock()), m_acts.newStatus(student),
                {{tr("Enter change"), [this, student](const Student& typed) { return m_acts.changeStatus(student, typed); }}});
}

FormDialog* ActDialogs::recordConsent(StudentId student, std::optional<ConsentPurpose> purpose)
{
    return open({tr("Consent"), student, QStringLiteral("consent:") + m_acts.uidOf(student)},
                new ConsentForm(m_acts.clock(), m_acts.signersFor(student)), m_acts.newConsent(student, purpose),
                {{tr("Enter"), [this](const Consent& typed) { return m_acts.record(typed); }}});
}

FormDialog* ActDialogs::classConsent(ClassUnitId unit, ConsentPurpose purpose)
{
    PupilActs::ClassInFront shown = m_acts.classInFront(unit);
    ConsentForm* form = ConsentForm::forMany(m_acts.clock());
    const Consent begun = m_acts.newConsent(shown, purpose);
    auto* ticks = new PupilTicks(std::move(shown.pupils), purpose, form);
    FormDialog* dialog = open({tr("Consents of a class"), shown.label, QStringLiteral("consent:") + shown.uid}, form, begun,
                              {{tr("Enter for all who are ticked"),
                                [this, ticks](const Consent& typed) { return m_acts.record(typed, ticks->ticked()); }}});
    const auto follow = [form, ticks] {
        if (const auto chosen = form->record().purpose)
            ticks->setPurpose(*chosen);
    };
    connect(form, &FormBase::edited, ticks, follow);
    follow(); // a draft may have brought another purpose
    dialog->setBeside(new TickPanel(*ticks));
    return dialog;
}

} // namespace anxin
