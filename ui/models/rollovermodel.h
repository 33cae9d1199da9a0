// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/rollover.h"
#include "ui/models/rolloverlists.h"
#include "ui/models/studentimporting.h"

namespace anxin {

// The new school year on its way in: a proposal that a person changes row by row, answers about, and confirms. Nothing is
// written before `commit`.
class RolloverModel final : public QObject {
    Q_OBJECT
public:
    // All must outlive it. `beforeCommit`: e.g. makes a backup; says what went wrong, in words, and the work goes on.
    RolloverModel(Rollover& rollover, StudentImporting& import, const RuleBook& rules, std::function<QString()> beforeCommit);

    // A new proposal, without a list.
    void begin();
    const RolloverPlan& plan() const { return m_plan; }
    // How many are still in classes that have finished, in the weeks in which that is a matter (Rollover::waiting).
    int waiting() { return m_rollover.waiting(); }

    // Takes the classes that a list of the new year names into the proposal, beside those of the lists before. Says in words
    // what it came to, or why the list cannot be used. Ticks and answers are proposed anew.
    Result<QString, QString> take(const ClassListFile& file);

    RolloverGroups& groups() { return m_groups; }
    RolloverPupils& pupils() { return m_pupils; }
    RolloverQuestions& questions() { return m_questions; }
    void showGroup(int group); // its pupils
    void answer(int question, LeaverAnswer answer);
    void keepFollowingAll();     // whoever has no answer yet
    void keepHere(int question); // does not graduate

    // The last day on which the records of those who graduate are kept; nothing where nobody does.
    std::optional<QDate> keptUntil() const;
    // A proposal that has become outdated is made anew.
    Result<RolloverReceipt, RolloverWhy> commit();
    // What `beforeCommit` said.
    const QString& troubleBefore() const { return m_troubleBefore; }

    // By which the year was begun, where it was and can be taken back.
    std::optional<KnownBatch> done();
    Result<UndoReceipt, UndoWhy> takeBack(ImportBatchId batch) { return m_import.takeBack(batch); }
    const QString& troubleOfTaking() const { return m_import.troubleBefore(); }
    const Clock& clock() const { return m_import.clock(); }

Q_SIGNALS:
    void changed(); // what is ticked or answered

private:
    void propose();
    void tick(const std::vector<std::size_t>& rows, bool isTicked);

    Rollover& m_rollover;
    StudentImporting& m_import;
    const RuleBook& m_rules;
    std::function<QString()> m_beforeCommit;
    QString m_troubleBefore;
    NewClasses m_list;
    RolloverPlan m_plan{SchoolYear{0}, {}};
    RolloverGroups m_groups;
    RolloverPupils m_pupils;
    RolloverQuestions m_questions;
};

} // namespace anxin
