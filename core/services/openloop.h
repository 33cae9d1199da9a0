// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/appointment/appointment.h"
#include "core/records/care/handover.h"
#include "core/records/crisis/crisisevent.h"
#include "core/records/referral/referral.h"
#include "core/services/rulebook.h"

#include <vector>

namespace anxin {

// A promise that is not kept yet: what, for whom, whose, until when. Derived from the records each time it is asked for;
// it ends when the records hold the evidence, and in no other way.
struct OpenLoop {
    LoopKind kind;
    StudentId student;
    QDate due;
    QString owner;
    QString reference; // file number, campaign title, institution, name of a list, or what somebody has noted: there may be
                       // names in it
    std::optional<Moment> raisedAt = {};           // of the earliest critical answer that is open
    std::optional<AppointmentId> appointment = {}; // whose note is missing; of a leaver, the first that is still booked
    bool isUrgent = false;                         // is among what must be done at once, whenever it is due
    std::optional<CrisisEventId> crisis = {};      // that it is a promise of
    std::optional<Moment> dueAt = {};              // where it is due by the minute; from then on it is urgent
    std::optional<HandOverId> handOver = {};       // whose receipt is missing
    std::optional<ReferralId> referral = {};       // that it is a promise of
    // In place of a pupil where there is none, as for a letter without a name.
    static StudentId nobody() { return StudentId::fromRowId(0); }
    bool isOfNobody() const { return student == nobody(); }
    int daysOverdue(QDate today) const { return static_cast<int>(due.daysTo(today)); } // negative: not due yet
};

// What warns and presses nobody: a family that has not been heard of for long, a holiday that comes.
constexpr bool isReminder(LoopKind kind)
{
    return kind == LoopKind::GuardianContact || kind == LoopKind::Transition;
}
inline bool isAtOnce(const OpenLoop& loop)
{
    return loop.kind == LoopKind::CriticalAnswer || loop.isUrgent;
}
// Whether it is red: past its day, a critical answer or urgent, and no mere reminder.
inline bool isOverdue(const OpenLoop& loop, QDate today)
{
    return isAtOnce(loop) || (loop.daysOverdue(today) > 0 && !isReminder(loop.kind));
}

// Loops while they are gathered: due days by rule, the owner of what nobody owns.
class LoopCollector {
public:
    LoopCollector(const RuleBook& rules, QString owner) : m_rules(rules), m_owner(std::move(owner)) {}

    const RuleBook& rules() const { return m_rules; }
    // Due as many days after `begun` as the rule says.
    OpenLoop& add(LoopKind kind, StudentId student, QDate begun, const QString& reference, const QString& owner = {})
    {
        return addDue(kind, student, begun.addDays(m_rules.daysUntilDue(kind)), reference, owner);
    }
    OpenLoop& addDue(LoopKind kind, StudentId student, QDate due, const QString& reference, const QString& owner = {})
    {
        return m_loops.emplace_back(OpenLoop{kind, student, due, owner.isEmpty() ? m_owner : owner, reference});
    }
    void take(const std::vector<OpenLoop>& loops) { m_loops.insert(m_loops.end(), loops.begin(), loops.end()); }
    // What must be done at once, then the longest overdue; of one day, the more serious kind first.
    std::vector<OpenLoop> sorted() &&;

private:
    const RuleBook& m_rules;
    QString m_owner;
    std::vector<OpenLoop> m_loops;
};

} // namespace anxin
