// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of ActDialogs: what is written about a session, and what is decided after it.
#include "core/base/text.h"
#include "ui/dialogs/actdialogs.h"
#include "ui/dialogs/riskreminder.h"
#include "ui/forms/addendumform.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/memoform.h"
#include "ui/forms/sessionnoteform.h"
#include "ui/widgets/messagebar.h"

#include <QTimer>

#include <memory>
#include <utility>

namespace anxin {

namespace {
const CaseFileId noFile = CaseFileId::fromRowId(0); // the service puts the note into the file that it opens
} // namespace

void ActDialogs::decideNext(StudentId student, int rank, const QString& why)
{
    if (m_acts.isAtLeast(student, rank))
        return;
    QTimer::singleShot(0, this, [this, student, rank, why] { // once the form that was saved is gone
        setLevelTo(student, {TriageAct::SetLevel, rank})->bar().show(Tone::Danger, why);
    });
}

ActOutcome ActDialogs::andDecide(ActOutcome saved, StudentId student, const SecondInterview& typed)
{
    if (!isDone(saved))
        return saved;
    if (typed.conclusion == InterviewConclusion::Crisis)
        decideNext(student, 1,
                   tr("The interview found a crisis. Somebody stays with the pupil now; F8 opens the crisis console. Here the "
                      "level is set."));
    else if (typed.conclusion == InterviewConclusion::HighRisk)
        decideNext(student, 2,
                   tr("The interview found a high risk. Please set the level, or close this and let the meeting decide."));
    return saved;
}

ActOutcome ActDialogs::andDecide(ActOutcome saved, StudentId student, SuicideInquiry said)
{
    if (isDone(saved) && said > SuicideInquiry::Ideation)
        decideNext(student, 1,
                   tr("The pupil spoke of a plan, preparations or an attempt. Somebody stays with the pupil now; F8 opens the "
                      "crisis console. Here the level is set."));
    return saved;
}

QString ActDialogs::askedBack(const QString& word, SuicideInquiry said)
{
    return tr("The note says “%1”, and “Asked about suicide and self-harm” says “%2”. Choose there what was asked, or press "
              "the "
              "button once more to sign it as it is.")
        .arg(word, label(said));
}

// Signing what speaks of risk and does not say what was asked asks once.
template <class Form, class Record>
std::function<ActOutcome(const Record&)> ActDialogs::signing(Form* form, StudentId student,
                                                             std::function<ActOutcome(const Record&)> sign)
{
    return [this, form, student, sign = std::move(sign), isAsked = std::make_shared<bool>()](const Record& typed) {
        const QString word = form->wordOfRisk();
        if (!word.isEmpty() && !std::exchange(*isAsked, true))
            return ActOutcome{askedBack(word, typed.suicideInquiry)};
        return andDecide(sign(typed), student, typed.suicideInquiry);
    };
}

void ActDialogs::remindOfQuestion(FormDialog& dialog, std::function<QString()> word)
{
    remindOfRisk(dialog, std::move(word),
                 tr("The note says “%1”. Please choose under “Asked about suicide and self-harm” what you asked, and what was "
                    "said."),
                 QStringLiteral("suicide_inquiry"));
}

FormDialog* ActDialogs::writeNote(const Occasion& occasion, SessionNoteForm* form, const SessionNote& note,
                                  const NoteActs& acts)
{
    FormDialog* dialog =
        open(occasion, form, note,
             {{tr("Sign"), signing(form, std::get<StudentId>(occasion.about), acts.sign)}, {tr("Save unsigned"), acts.save}});
    remindOfQuestion(*dialog, [form] { return form->wordOfRisk(); });
    return dialog;
}

// What was begun before there was a file is gone on with in it.
FormDialog* ActDialogs::newNote(const Stored<CaseFile>& file)
{
    const DraftKey first = keyOf(Writing::Note, file.value.student);
    return newNote(file, m_forms.isBegun(first) ? first : keyOf(Writing::Note, file.value.student, &file.uid));
}

FormDialog* ActDialogs::newNote(const Stored<CaseFile>& file, const DraftKey& draftKey)
{
    return writeNote({tr("Session note"), file.value.student, draftKey},
                     new SessionNoteForm(m_acts.clock(), m_acts.lastTime(file.value.student)), m_acts.newNote(file.id),
                     {[this](const SessionNote& typed) { return m_acts.sign(typed); },
                      [this](const SessionNote& typed) { return m_acts.write(typed); }});
}

FormDialog* ActDialogs::firstNote(StudentId student, const Stored<Appointment>* held)
{
    return firstNote(student, keyOf(Writing::Note, student, held ? &held->uid : nullptr),
                     held ? m_acts.newNote(noFile, held->id, held->value) : m_acts.newNote(noFile));
}

FormDialog* ActDialogs::firstNote(StudentId student, const DraftKey& draftKey, const SessionNote& note)
{
    FormDialog* dialog =
        writeNote({tr("Session note"), student, draftKey}, new SessionNoteForm(m_acts.clock(), m_acts.lastTime(student)), note,
                  {[this, student](const SessionNote& typed) { return m_acts.signFirst(student, typed); },
                   [this, student](const SessionNote& typed) { return m_acts.writeFirst(student, typed); }});
    dialog->bar().show(Tone::Info, tr("This pupil has no open case file. The note opens one; the plan can be written later."));
    return dialog;
}

FormDialog* ActDialogs::newNote(const Stored<CaseFile>& file, const Stored<Appointment>& held)
{
    return writeNote({tr("Session note"), file.value.student, keyOf(Writing::Note, file.value.student, &held.uid)},
                     new SessionNoteForm(m_acts.clock(), m_acts.lastTime(file.value.student)),
                     m_acts.newNote(file.id, held.id, held.value),
                     {[this](const SessionNote& typed) { return m_acts.sign(typed); },
                      [this](const SessionNote& typed) { return m_acts.write(typed); }});
}

FormDialog* ActDialogs::noteApart(const DraftKey& begun, StudentId student)
{
    const auto file = m_acts.openCaseOf(student);
    FormDialog* dialog = file ? newNote(*file, begun) : firstNote(student, begun, m_acts.newNote(noFile));
    QStringList said{tr("Another note has been written about this appointment. What you began here is kept: you can save it as "
                        "a note of its own, without the appointment, or discard it.")};
    if (!file)
        said << dialog->bar().text(); // that it opens one
    dialog->bar().show(Tone::Warn, inOneLine(said));
    return dialog;
}

FormDialog* ActDialogs::note(const Stored<CaseFile>& file, const Stored<SessionNote>& note)
{
    auto* form = new SessionNoteForm(m_acts.clock(), m_acts.placeOf(file.value.student, note));
    if (note.value.signedAt) {
        form->setReadOnly(true);
        FormDialog* dialog = open({tr("Session note"), file.value.student, {}}, form, note.value,
                                  {{tr("Add to it"), [this, file, note](const SessionNote&) {
                                        addendum(file, note);
                                        return ActOutcome{};
                                    }}});
        dialog->bar().show(Tone::Info, tr("Signed. It can be read and added to, but not changed."));
        return dialog;
    }
    const auto with = [note](const SessionNote& typed) { return Stored<SessionNote>{note.id, note.uid, typed}; };
    return writeNote({tr("Session note"), file.value.student, keyOf(Writing::Note, file.value.student, &note.uid)}, form,
                     note.value,
                     {[this, with](const SessionNote& typed) { return m_acts.sign(with(typed)); },
                      [this, with](const SessionNote& typed) { return m_acts.write(with(typed)); }});
}

FormDialog* ActDialogs::addendum(const Stored<CaseFile>& file, const Stored<SessionNote>& note)
{
    const StudentId student = file.value.student;
    auto* form = new AddendumForm;
    const std::function<ActOutcome(const NoteAddendum&)> add = [this](const NoteAddendum& typed) { return m_acts.add(typed); };
    FormDialog* dialog = open({tr("Addition to a session note"), student, keyOf(Writing::Addendum, student, &note.uid)}, form,
                              m_acts.newAddendum(note.id), {{tr("Sign the addition"), signing(form, student, add)}});
    remindOfQuestion(*dialog, [form] { return form->wordOfRisk(); });
    return dialog;
}

FormDialog* ActDialogs::newMemo(StudentId student)
{
    return open({tr("Private memo"), student, keyOf(Writing::Memo, student)}, new MemoForm(m_acts.clock()),
                m_acts.newMemo(student), {{tr("Save"), [this](const PrivateMemo& typed) { return m_acts.write(typed); }}});
}

FormDialog* ActDialogs::memo(const Stored<PrivateMemo>& memo)
{
    return open({tr("Private memo"), memo.value.student, keyOf(Writing::Memo, memo.value.student, &memo.uid)},
                new MemoForm(m_acts.clock()), memo.value,
                {{tr("Save"), [this, memo](const PrivateMemo& typed) {
                      return m_acts.rewrite(Stored<PrivateMemo>{memo.id, memo.uid, typed});
                  }}});
}

} // namespace anxin
