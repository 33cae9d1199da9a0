// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/care/transitions.h"

#include <QCoreApplication>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Transition)
};

class Latest {
public:
    Latest(const TransitionRules& rules, QDate today) : m_rules(rules), m_today(today) {}

    void aroundHoliday(const QString& label, QDate first, QDate last)
    {
        if (first.daysTo(last) + 1 < m_rules.leastDays)
            return;
        if (m_rules.daysBefore > 0)
            offer({Tr::tr("Before: %1", "a holiday").arg(label), first.addDays(-m_rules.daysBefore), first.addDays(-1)});
        if (m_rules.daysAfter > 0)
            offer({Tr::tr("After: %1", "a holiday").arg(label), last.addDays(1), last.addDays(m_rules.daysAfter)});
    }
    // What a pupil hears is not the end of the exams but their results.
    void aroundExam(const QString& label, QDate first, QDate last)
    {
        if (m_rules.daysBefore > 0)
            offer({Tr::tr("Before: %1", "exams").arg(label), first.addDays(-m_rules.daysBefore), first.addDays(-1)});
        const QDate told = last.addDays(m_rules.daysUntilResults);
        if (m_rules.daysUntilResults > 0 && m_rules.daysAfter > 0)
            offer({Tr::tr("Results: %1", "exams").arg(label), told, told.addDays(m_rules.daysAfter - 1)});
    }
    void atEntry(QDate firstLessons)
    {
        if (m_rules.daysAtEntry > 0)
            offer({Tr::tr("New at this school"), firstLessons, firstLessons.addDays(m_rules.daysAtEntry - 1)});
    }
    const std::optional<Transition>& found() const { return m_found; }

private:
    void offer(const Transition& one)
    {
        constexpr int year = 366;
        if (one.opens <= m_today && one.opens.daysTo(m_today) < year && (!m_found || one.opens > m_found->opens))
            m_found = one;
    }

    const TransitionRules& m_rules;
    QDate m_today;
    std::optional<Transition> m_found;
};

} // namespace

std::optional<Transition> latestTransition(const SchoolCalendar& calendar, const TransitionRules& rules, QDate today,
                                           Grade grade)
{
    Latest latest{rules, today};
    for (const CalendarDays& days : calendar.named())
        if (days.kind == DayKind::Holiday)
            latest.aroundHoliday(days.label, days.firstDay, days.lastDay);
        else if (days.kind == DayKind::Exam)
            latest.aroundExam(days.label, days.firstDay, days.lastDay);
    Term term = calendar.termOn(today.addYears(-1));
    for (int break_ = 0; break_ < 4; ++break_) {
        const Term next = termAfter(term);
        if (grade == Grade::First && next.half() == Term::Half::Autumn)
            latest.atEntry(calendar.lessons(next).first); // before the summer holidays, which are over on the same day
        latest.aroundHoliday(next.half() == Term::Half::Spring ? Tr::tr("winter holidays") : Tr::tr("summer holidays"),
                             calendar.lessons(term).last.addDays(1), calendar.lessons(next).first.addDays(-1));
        term = next;
    }
    return latest.found();
}

} // namespace anxin
