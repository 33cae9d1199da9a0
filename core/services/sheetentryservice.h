// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/classunit/classunitrepository.h"
#include "core/records/screening/answercorrectionrepository.h"
#include "core/records/student/studentrepository.h"
#include "core/services/screeningservice.h"

namespace anxin {

// What a pile of papers that is typed in has in common; declared by a person, never guessed.
struct PaperBatch {
    CampaignId campaign;
    QString scale; // id and version of a definition
    int scaleVersion;
    QString form = {};
    QString coding; // how the answers stand on the paper, see AnswerSheet::coding
    Subject::Informant informant = Subject::Informant::Self;
    QDate answeredOn;
    QString typedBy;
};

// What stands for an item that the pupil left blank, while the paper is being typed in. An item that is not there at all is not
// typed in yet; of a whole paper it was left blank.
inline const QString leftBlank = QStringLiteral("-2");

// The items that are still to be typed in, in their order, without those that may be left out.
QStringList stillToType(const Definition& definition, const Answers& typed);

// An item that two people, or one person twice, typed differently. Empty: left blank.
struct Difference {
    QString item;
    QString first;
    QString second;
};
std::vector<Difference> compare(const Definition& definition, const Answers& first, const Answers& second);

enum class EntryRefusal : quint8 {
    AlreadyIn,       // the answers are there: they are typed a second time, or corrected
    BegunOtherwise,  // the paper was begun with another edition or coding
    NotAllTyped,     // some items are neither answered nor left blank
    NothingAnswered, // a blank paper is no answer: the pupil declined, or was absent
    NotAnAnswer,     // a code that the item does not have
    NotFinished,     // of a paper that is not typed in to the end
    NothingChanged,
    NobodyNamed, // who corrects
    NoReason,
    StillDifferent, // an item that differs, and nobody has chosen
};
QString sentence(EntryRefusal refusal);

// Papers that are typed in by hand: begun, finished, typed a second time, corrected. A paper is a sheet from its first row on,
// and not a draft: only a sheet raises critical answers, is seen by whoever asks how far the campaign is, and can be gone on
// with by anybody. Critical answers count at once; nothing takes them back. Lives on the vault's thread.
class SheetEntryService {
public:
    // Both must outlive it.
    SheetEntryService(Vault& vault, ScreeningService& screening);

    // The sheet that is there already.
    std::optional<Stored<AnswerSheet>> sheetOf(const PaperBatch& batch, StudentId student);
    std::optional<Stored<AnswerSheet>> sheet(AnswerSheetId id) { return m_sheets.byId(id); }
    std::vector<Stored<AnswerSheet>> unfinishedIn(CampaignId campaign) { return m_sheets.unfinishedIn(campaign); }
    int finishedToday(const PaperBatch& batch);
    // What `now` holds that is critical, and `before` did not.
    std::vector<Judgement::Critical> newlyCritical(const PaperBatch& batch, StudentId student, const Answers& before,
                                                   const Answers& now);

    // Op::EnterSheet. The answers so far, each a code of the definition or `leftBlank`. The paper stays unfinished: "could not
    // be scored", never "not noticeable". What was kept before and is typed otherwise now is a correction.
    Result<SheetRecorded, EntryRefusal> keep(const PaperBatch& batch, StudentId student, const Answers& typed);
    // All is typed in; the sheet is scored.
    Result<SheetRecorded, EntryRefusal> finish(const PaperBatch& batch, StudentId student, const Answers& typed);

    // 人工更正, Op::CorrectSheet: the sheet says `answers` from now on, and what it said before is kept. Scores anew and raises
    // what is newly critical.
    Result<SheetRecorded, EntryRefusal> correct(AnswerSheetId sheet, const Answers& answers, const QString& by,
                                                const QString& reason);
    std::vector<Stored<AnswerCorrection>> correctionsOf(AnswerSheetId sheet) { return m_corrections.ofSheet(sheet); }

    // Op::EnterSheet. What is critical while a paper is typed the second time, and was not the first time, counts at once too.
    void raise(AnswerSheetId sheet, const Answers& typedAgain);
    // The paper was typed again without seeing the first, and was looked at where the two differ: `chosen` has a code, or
    // nothing for a blank, of each such item. The sheet is checked; what the first typing had wrong is corrected.
    Result<SheetRecorded, EntryRefusal> settle(AnswerSheetId sheet, const Answers& second, const Answers& chosen,
                                               const QString& by);

private:
    const Definition& definitionOf(const QString& scale, int version) const;
    Subject subjectOf(const AnswerSheet& sheet);
    std::optional<EntryRefusal> obstacle(const PaperBatch& batch, const std::optional<Stored<AnswerSheet>>& known,
                                         const Answers& typed) const;
    SheetRecorded take(const PaperBatch& batch, StudentId student, const std::optional<Stored<AnswerSheet>>& known,
                       const Answers& typed, Extent extent);
    SheetRecorded correctTo(const Stored<AnswerSheet>& known, AnswerSheet sheet, const QString& by, const QString& reason);

    Vault& m_vault;
    ScreeningService& m_screening;
    CampaignRepository m_campaigns;
    AnswerSheetRepository m_sheets;
    AnswerCorrectionRepository m_corrections;
    StudentRepository m_students;
    ClassUnitRepository m_classes;
};

} // namespace anxin
