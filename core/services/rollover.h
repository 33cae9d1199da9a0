// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/calendar/calendarrepository.h"
#include "core/records/classunit/classunitrepository.h"
#include "core/records/importbatch/batchchangerepository.h"
#include "core/records/importbatch/importbatchrepository.h"
#include "core/records/student/studentrepository.h"
#include "core/services/agenda.h"
#include "core/vault/vault.h"

#include <functional>
#include <map>

namespace anxin {

// What the new school year does to a pupil. Grades are computed from the year of entry, so most pupils are no part of it.
enum class RolloverFate : quint8 { Graduates, MovesUp, ChangesClass };
constexpr auto enumTable(RolloverFate)
{
    return std::array{
        EnumEntry{RolloverFate::Graduates, "graduates", QT_TRANSLATE_NOOP("Label", "Graduates")},
        EnumEntry{RolloverFate::MovesUp, "moves-up", QT_TRANSLATE_NOOP("Label", "Moves up within the school")},
        EnumEntry{RolloverFate::ChangesClass, "changes-class", QT_TRANSLATE_NOOP("Label", "Changes class")},
    };
}

// What becomes of somebody who graduates while something is open. Stands in what is noted about the enrolment.
enum class LeaverAnswer : quint8 { HandOver, KeepFollowing };
constexpr auto enumTable(LeaverAnswer)
{
    return std::array{
        EnumEntry{LeaverAnswer::HandOver, "hand-over", QT_TRANSLATE_NOOP("Label", "To be handed over to the next school")},
        EnumEntry{LeaverAnswer::KeepFollowing, "keep-following", QT_TRANSLATE_NOOP("Label", "We keep following")},
    };
}

// One pupil whom the new school year changes.
struct RolloverRow {
    Stored<Student> student; // as planned upon
    ClassUnit from;
    RolloverFate fate;
    std::optional<ClassUnit> to; // the new class; nothing for who graduates
    QDate leavesOn;              // for who graduates: the last day of lessons
    bool isTicked;               // proposed; a person may change it
    std::vector<OpenLoop> open;  // for who graduates: what was promised and outlives leaving
    std::optional<LeaverAnswer> answer = {};

    bool isQuestion() const { return isTicked && fate == RolloverFate::Graduates && !open.empty(); }
};

struct RolloverPlan {
    SchoolYear year; // that begins
    std::vector<RolloverRow> rows;

    int ticked(RolloverFate fate) const;
    int unanswered() const; // questions without an answer
};

// Who is in which class in the new year, of the pupils whom the register knows, as a class list says.
using NewClasses = std::map<StudentId, ClassUnit>;

enum class RolloverWhy : quint8 {
    NothingTicked,
    Unanswered, // somebody graduates with something open, and nobody has said what becomes of it
    Outdated,   // a pupil has changed class or status since the plan was made
};
QString sentence(RolloverWhy why);

struct RolloverReceipt {
    ImportBatchId batch; // by which it can be taken back (BatchUndo)
    int graduated = 0;
    int movedUp = 0;
    int changedClass = 0;
};

// The new school year: who has finished the last grade of a stage graduates, or moves up inside the school, and classes are
// put together anew. A plan is the rehearsal: it writes nothing. Lives on the vault's thread.
class Rollover {
public:
    using Loops = std::function<std::vector<OpenLoop>()>;
    // The vault must outlive it. `loops`: all that are open.
    Rollover(Vault& vault, Loops loops);

    // Everybody whom the beginning year would change, by class and name. Those whose class has finished graduate, unless the
    // list names them in another class; where the school has the next stage too, and no list says who goes on, a person ticks
    // them. Suspended studies are not ticked either. `list`: empty where there is none.
    RolloverPlan plan(const NewClasses& list = {});
    // How many pupils are still in classes that have finished, in the weeks in which that should be put in order: from the end
    // of lessons in spring to the end of October, unless it was done for this year. 0 at other times.
    int waiting();
    // The newest batch by which a year was begun and that was not taken back.
    std::optional<ImportBatchId> done(SchoolYear year);

    // All ticked rows or nothing, in one transaction (Op::RollOver) that ends with a batch.
    Result<RolloverReceipt, RolloverWhy> commit(const RolloverPlan& plan);

private:
    class Planner;
    std::optional<RolloverWhy> obstacle(const RolloverPlan& plan);
    ClassUnitId unitFor(UnitOfWork& uow, const ClassUnit& wanted);
    Student after(UnitOfWork& uow, Student student, const RolloverRow& row);

    Vault& m_vault;
    Loops m_loops;
    StudentRepository m_students;
    ClassUnitRepository m_units;
    CalendarRepository m_terms;
    ImportBatchRepository m_batches;
    BatchChangeRepository m_changes;
};

} // namespace anxin
