// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/namefinder.h"
#include "core/services/registerservice.h"
#include "core/services/sheetentryservice.h"
#include "ui/models/papertyping.h"

#include <memory>
#include <utility>

namespace anxin {

// First: the paper comes in. Second: it is typed again without seeing the first. Compare: where the two differ, what the paper
// says.
enum class PaperMode : quint8 { First, Second, Compare };

// What a person says once about a pile of papers.
struct PaperDeclaration {
    std::optional<QString> scale;  // id of a definition
    std::optional<QString> coding; // name of an `AnswerReading`
    std::optional<Subject::Informant> informant = Subject::Informant::Self;
    QDate answeredOn;
};

struct PaperPupil {
    StudentId id;
    QString name;
    QString classLabel;
    QString number;
    QString line() const; // name, class and number
};

// What became of a wish, in words; empty where there is nothing to say.
struct PaperOutcome {
    enum class Kind : quint8 { Refused, NextPaper, Compare };
    Kind kind;
    QString words;
};

// Papers that are typed in: what pile they are of, whose, and the one that is being typed. Lives on the vault's thread.
class PaperEntry {
public:
    using Choice = std::pair<QString, QString>; // name and words

    // All must outlive it. `counsellor`: who types.
    PaperEntry(SheetEntryService& entry, ScreeningService& screening, RegisterService& registered, const Clock& clock,
               std::function<QString()> counsellor);

    std::vector<Stored<Campaign>> campaigns() const { return m_screening.campaigns(); } // the newest first
    std::vector<Choice> scales() const;
    std::vector<Choice> codings(const QString& scale) const; // of which one key is one answer
    // As a paper of the campaign was begun; else what was declared before.
    PaperDeclaration proposal(const Stored<Campaign>& campaign);
    // Why not, in words.
    std::optional<QString> begin(const Stored<Campaign>& campaign, const PaperDeclaration& declared);
    QString pileLine() const; // what pile it is
    const Clock& clock() const { return m_clock; }

    // Pupils whose name or number answers what was typed, the best first.
    std::vector<PaperPupil> find(const QString& typed) const;
    // The one who is meant: by the code of the paper, or else the whole number, or a name that only one has. Why not, in words.
    Result<PaperPupil, QString> meant(const QString& typed, bool papersBearCodes) const;
    struct Begun {
        PaperPupil pupil;
        int left; // items to be typed
    };
    std::vector<Begun> begun(); // papers of this pile

    // Takes up the pupil's paper. Why not, in words.
    std::optional<QString> open(const PaperPupil& pupil, PaperMode mode);
    // The sheet that is there already, where `open` refused a first typing because of it.
    const std::optional<AnswerSheetId>& sheet() const { return m_sheet; }
    bool isOpen() const { return m_typing != nullptr; }
    PaperTyping& typing() { return *m_typing; }          // only while open
    const PaperPupil& pupil() const { return *m_pupil; } // of the last `open`
    PaperMode mode() const { return m_mode; }

    // Writes what is typed, where that is not written yet. A second typing is not kept: begun anew, it is as good. Throws
    // Fault.
    void keep();
    // The same at once after a critical answer was confirmed; that counts whichever typing it is.
    void confirmed();
    PaperOutcome finish();
    // The paper is put away; what is typed has been kept.
    void close();

    int finishedToday();
    // Of the papers that were typed twice since `begin`.
    int itemsCompared() const { return m_compared; }
    int itemsDiffered() const { return m_differed; }
    QString rateLine() const; // empty while nothing was compared

private:
    std::optional<QString> openSheet(const std::optional<Stored<AnswerSheet>>& known);
    void readPupils();
    std::unique_ptr<PaperTyping> typingFrom(const Answers& typed);
    PaperOutcome finishSecond();
    PaperOutcome settle(const Answers& chosen);
    PaperPupil faceOf(StudentId student) const;

    SheetEntryService& m_entry;
    ScreeningService& m_screening;
    RegisterService& m_register;
    const Clock& m_clock;
    std::function<QString()> m_counsellor;

    std::optional<PaperBatch> m_batch;
    QString m_campaign; // title
    PaperDeclaration m_declared;
    std::vector<PaperPupil> m_pupils;
    NameFinder m_finder;

    std::optional<PaperPupil> m_pupil;
    PaperMode m_mode = PaperMode::First;
    std::optional<AnswerSheetId> m_sheet;
    std::unique_ptr<PaperTyping> m_typing;
    Answers m_kept;   // as they are written
    Answers m_second; // while comparing
    int m_compared = 0;
    int m_differed = 0;
};

} // namespace anxin
