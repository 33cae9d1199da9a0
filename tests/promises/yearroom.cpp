// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/yearroom.h"

#include <algorithm>

namespace anxin {

namespace {
constexpr int actsOfADay = 9;

QStringList difference(const std::multiset<QString>& from, const std::multiset<QString>& without)
{
    QStringList lines;
    std::ranges::set_difference(from, without, std::back_inserter(lines));
    return lines;
}
} // namespace

YearRoom::YearRoom(unsigned seed, int pupilCount, Figures& figures)
    : TestVault(QStringLiteral("2026-09-01T08:00")),
      m_chance(seed),
      m_figures(figures)
{
    for (int number = 0; number < pupilCount; ++number)
        m_model.pupils[aStudent(QStringLiteral("测试%1").arg(number)).rowId()] = {};
    // The holidays between the terms by the program's rule, and an exam that the school has entered.
    Term term = Term::containing(QDate(2026, 3, 1));
    for (int holidays = 0; holidays < 5; ++holidays) {
        const Term next = termAfter(term);
        const QDate first = lessonsByRule(term).last.addDays(1), last = lessonsByRule(next).first.addDays(-1);
        m_model.windows.push_back({first.addDays(-7), first.addDays(-1)});
        m_model.windows.push_back({last.addDays(1), last.addDays(7)});
        term = next;
    }
    const QDate exam(2026, 11, 30);
    (void)m_calendar.add({DayKind::Exam, QStringLiteral("期中考试"), exam, exam.addDays(1)});
    m_model.windows.push_back({exam.addDays(-7), exam.addDays(-1)});
}

int YearRoom::below(int bound)
{
    return std::uniform_int_distribution<int>(0, bound - 1)(m_chance);
}

// Mostly one of few, so that much happens to the same pupils.
qint64 YearRoom::anyone()
{
    std::vector<qint64> all;
    for (const auto& [pupil, known] : m_model.pupils)
        if (std::ranges::none_of(m_merged, [&](const Merged& one) { return one.absorbed == pupil; }))
            all.push_back(pupil);
    const int count = static_cast<int>(all.size());
    return all[static_cast<std::size_t>(below(4) > 0 ? below(std::min(count, 30)) : below(count))];
}

// One day, sometimes a holiday's length, sometimes a clock that somebody set back: then the days of the room stand still.
void YearRoom::passDays()
{
    const int kind = below(40);
    clock.advanceDays(kind == 0 ? 21 : kind == 1 ? -3 : 1);
    clock.advanceSeconds(below(3600));
}

QString YearRoom::day()
{
    passDays();
    const std::vector<Act> possible = acts();
    for (int number = 0; number < actsOfADay; ++number) {
        const Act& act = possible[static_cast<std::size_t>(below(static_cast<int>(possible.size())))];
        const bool taken = act.run();
        ++m_figures[QString::fromLatin1(act.name) + (taken ? QString() : QStringLiteral(", not done"))];
        m_done << QStringLiteral("%1 %2%3").arg(today().toString(Qt::ISODate), QString::fromLatin1(act.name),
                                                taken ? QString() : QStringLiteral(" (not done)"));
    }
    return problem();
}

QString YearRoom::problem()
{
    const auto expected = m_model.expected(today()), seen = YearModel::seen(m_agenda.loops());
    const QStringList lost = difference(expected, seen), invented = difference(seen, expected);
    if (!lost.isEmpty() || !invented.isEmpty())
        return QStringLiteral("%1: lost [%2], invented [%3]")
            .arg(today().toString(Qt::ISODate), lost.join(QStringLiteral("; ")), invented.join(QStringLiteral("; ")));
    if (const QString who = whoIsWithout(); !who.isEmpty())
        return who;
    return whatWasChanged();
}

QString YearRoom::whoIsWithout()
{
    const std::vector<OpenLoop> loops = m_agenda.loops();
    const auto isOwed = [&](LoopKind kind, StudentId student) {
        return std::ranges::any_of(loops, [&](const OpenLoop& loop) { return loop.kind == kind && loop.student == student; });
    };
    for (const ListedStudent& listed : m_triage.listed()) {
        const auto history = m_triage.historyOf(listed.student);
        if (history.empty() || history.front().value.reason.isEmpty() || history.front().value.level != listed.level)
            return QStringLiteral("a level without a reason");
        const auto files = cases.ofStudent(listed.student);
        if (std::ranges::count_if(files, [](const auto& file) { return !file.value.closedOn; }) > 1)
            return QStringLiteral("two open files of one pupil");
        const auto file = cases.openOf(listed.student);
        if (!file && !isOwed(LoopKind::CaseFile, listed.student))
            return QStringLiteral("neither a file nor red");
        if (!file)
            continue;
        if (file->value.owner.isEmpty() || !file->value.nextReviewOn)
            return QStringLiteral("a file without owner or day");
        if (file->value.carePlan.isEmpty() && m_care.measuresOf(file->id).empty() &&
            !isOwed(LoopKind::CarePlan, listed.student))
            return QStringLiteral("neither a plan nor red");
    }
    return {};
}

QString YearRoom::whatWasChanged()
{
    for (const auto& [note, said] : m_signed)
        if (const auto stored = notes.byId(SessionNoteId::fromRowId(note));
            !stored || !stored->value.signedAt || stored->value.process != said)
            return QStringLiteral("a signed note is not what it was");
    return {};
}

} // namespace anxin
