// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/openforms.h"
#include "ui/models/pupilacts.h"

#include <variant>

namespace anxin {

class SessionNoteForm;

// The windows in which something is done for a pupil. Each opens above `window`, blocks nothing, keeps what is typed as a draft
// until it is saved, and is gone when it closes.
class ActDialogs : public QObject {
    Q_OBJECT
public:
    // Acts and window must outlive it, and what the drafts stand on.
    ActDialogs(PupilActs& acts, Drafts drafts, QWidget& window);
    void keepDrafts() { m_forms.keepDrafts(); }

    FormDialog* firstContact(StudentId student);
    FormDialog* interview(StudentId student);
    FormDialog* setLevel(StudentId student);
    // What a move on the triage board asks for, as far as the move says filled in. Null where the pupil has no open file to
    // close.
    FormDialog* carryOut(StudentId student, const TriageMove& move);
    FormDialog* takeOffList(StudentId student);
    FormDialog* openCase(StudentId student);
    FormDialog* editCase(const Stored<CaseFile>& file);
    // Refuses while something in this file is begun and not saved: it could not be reached any more.
    FormDialog* closeCase(const Stored<CaseFile>& file);
    FormDialog* newNote(const Stored<CaseFile>& file);
    // Of a pupil without an open file: the note opens it. `held`: the appointment that it is about; may be null.
    FormDialog* firstNote(StudentId student, const Stored<Appointment>* held = nullptr);
    // Of an appointment that was held, with its day, time and place.
    FormDialog* newNote(const Stored<CaseFile>& file, const Stored<Appointment>& held);
    // What was begun about an appointment that has another note by now: a note of its own.
    FormDialog* noteApart(const DraftKey& begun, StudentId student);
    // Signed: to read and to be added to; unsigned: to go on writing.
    FormDialog* note(const Stored<CaseFile>& file, const Stored<SessionNote>& note);
    FormDialog* addendum(const Stored<CaseFile>& file, const Stored<SessionNote>& note);
    FormDialog* newMemo(StudentId student);
    FormDialog* memo(const Stored<PrivateMemo>& memo);
    FormDialog* contact(StudentId student);
    // About a talk with a guardian that was booked; and one that is written, to be read.
    FormDialog* contact(const Stored<Appointment>& held);
    FormDialog* contact(const Stored<HomeContact>& contact);
    // For a pupil whom the newest class list does not name.
    FormDialog* answerMissing(StudentId student);
    FormDialog* newReferral(StudentId student);
    FormDialog* referral(const Stored<Referral>& referral);
    FormDialog* newGuardian(StudentId student);
    FormDialog* guardian(const Stored<Guardian>& guardian);
    FormDialog* newAttention(StudentId student);
    FormDialog* attention(const Stored<Attention>& attention);
    FormDialog* changeStatus(StudentId student);
    FormDialog* recordConsent(StudentId student, std::optional<ConsentPurpose> purpose);
    // The same answer of a whole class, but for those without a tick.
    FormDialog* classConsent(ClassUnitId unit, ConsentPurpose purpose);
    // What was begun about this pupil and not saved; null where what it belongs to is not there any more, or is no form of
    // these.
    FormDialog* resume(const DraftKey& begun, StudentId student);

Q_SIGNALS:
    // One of them; what was typed in it is saved, or a draft.
    void closed();

private:
    struct Occasion {
        QString title;
        std::variant<StudentId, QString> about; // a pupil, or whom else
        std::optional<DraftKey> draftKey;       // nothing where there is nothing to write
    };
    template <class Record>
    using Deed = OpenForms::Deed<Record>;
    template <class Record>
    FormDialog* open(const Occasion& occasion, RecordForm<Record>* form, const Record& record,
                     std::initializer_list<Deed<Record>> deeds);

    // What a talk has found asks for a level: its form comes next, with the reason above it, where no such level is in force.
    ActOutcome andDecide(ActOutcome saved, StudentId student, const SecondInterview& typed);
    ActOutcome andDecide(ActOutcome saved, StudentId student, SuicideInquiry said);
    void decideNext(StudentId student, int rank, const QString& why);
    FormDialog* setLevelTo(StudentId student, const TriageMove& move);
    struct NoteActs {
        std::function<ActOutcome(const SessionNote&)> sign, save;
    };
    static QString askedBack(const QString& word, SuicideInquiry said);
    template <class Form, class Record>
    std::function<ActOutcome(const Record&)> signing(Form* form, StudentId student,
                                                     std::function<ActOutcome(const Record&)> sign);
    void remindOfQuestion(FormDialog& dialog, std::function<QString()> word);
    FormDialog* writeNote(const Occasion& occasion, SessionNoteForm* form, const SessionNote& note, const NoteActs& acts);
    FormDialog* newNote(const Stored<CaseFile>& file, const DraftKey& draftKey);
    FormDialog* firstNote(StudentId student, const DraftKey& draftKey, const SessionNote& note);
    FormDialog* contactToEnter(const DraftKey& key, const HomeContact& proposed);
    DraftKey keyOf(Writing what, StudentId student, const Uid* record = nullptr);
    bool isBegun(Writing what, const Stored<CaseFile>& file);
    FormDialog* resumeNote(const DraftKey& begun, StudentId student);

    PupilActs& m_acts;
    OpenForms m_forms;
};

template <class Record>
FormDialog* ActDialogs::open(const Occasion& occasion, RecordForm<Record>* form, const Record& record,
                             std::initializer_list<Deed<Record>> deeds)
{
    const auto* pupil = std::get_if<StudentId>(&occasion.about);
    const QString about = pupil ? m_acts.identityOf(*pupil) : std::get<QString>(occasion.about);
    return m_forms.open({occasion.title, about, occasion.draftKey}, form, record, deeds);
}

} // namespace anxin
