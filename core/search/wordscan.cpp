// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/wordscan.h"

#include "core/base/moment.h"

#include <algorithm>

namespace anxin {

namespace {

constexpr int roomBefore = 12, roomAfter = 40; // characters around what is found

// Each text by itself, so that nothing is found across the border of two. A record of another kind joins here; private memos,
// what a hospital said in a step of a referral, what is noted of one member of a group alone and what was told where confidence
// was broken are left out on purpose.
constexpr const char* texts = R"(
    SELECT c.student, 'session_note', n.held_on, n.presenting_problem, n.process, n.assessment, n.plan
        FROM session_note n JOIN case_file c ON c.id = n.case_file
    UNION ALL SELECT c.student, 'session_note', n.held_on, a.text, '', '', ''
        FROM note_addendum a JOIN session_note n ON n.id = a.note JOIN case_file c ON c.id = n.case_file
    UNION ALL SELECT student, 'case_file', opened_on, concern, care_plan, contingency_plan, closing_summary FROM case_file
    UNION ALL SELECT c.student, 'formulation', f.written_on, f.symptoms, f.conclusion, f.life_events, f.history
        FROM formulation f JOIN case_file c ON c.id = f.case_file
    UNION ALL SELECT c.student, 'formulation', f.written_on, f.cause_body, f.cause_mind, f.cause_social, ''
        FROM formulation f JOIN case_file c ON c.id = f.case_file
    UNION ALL SELECT c.student, 'care_measure', coalesce(m.due_on, c.opened_on), m.goal, m.measure, m.outcome, ''
        FROM care_measure m JOIN case_file c ON c.id = m.case_file
    UNION ALL SELECT c.student, 'safety_plan', p.made_on, p.warning_signs, p.coping, p.company, p.helpers
        FROM safety_plan p JOIN case_file c ON c.id = p.case_file
    UNION ALL SELECT c.student, 'safety_plan', p.made_on, p.professionals, p.surroundings, '', ''
        FROM safety_plan p JOIN case_file c ON c.id = p.case_file
    UNION ALL SELECT c.student, 'stage_review', v.held_on, v.findings, v.participants, '', ''
        FROM stage_review v JOIN case_file c ON c.id = v.case_file
    UNION ALL SELECT student, 'second_interview', held_on, summary, guardian_feedback, '', '' FROM second_interview
    UNION ALL SELECT student, 'home_contact', held_on, purpose, content, follow_up, '' FROM home_contact
    UNION ALL SELECT student, 'referral', referred_on, organisation, reason, '', '' FROM referral
    UNION ALL SELECT r.student, 'referral_step', s.on_day, s.text, '', '', ''
        FROM referral_step s JOIN referral r ON r.id = s.referral
    UNION ALL SELECT student, 'appointment', on_day, remark, '', '', '' FROM appointment
    UNION ALL SELECT student, 'level_decision', decided_on, reason, evidence, '', '' FROM level_decision
    UNION ALL SELECT student, 'talk', held_on, content, advice, '', '' FROM talk
    UNION ALL SELECT student, 'letter', received_on, content, answer, '', '' FROM letter WHERE student IS NOT NULL
    UNION ALL SELECT student, 'crisis_event', coalesce(discovered_on, ''), title, original_words, summary, lessons
        FROM crisis_event WHERE student IS NOT NULL
    UNION ALL SELECT v.student, 'crisis_entry', coalesce(v.discovered_on, ''), c.text, '', '', ''
        FROM crisis_entry c JOIN crisis_event v ON v.id = c.event WHERE v.student IS NOT NULL AND c.what <> 'exception'
    ORDER BY 3 DESC)";
constexpr int firstText = 3, textCount = 4;

FoundWords excerptOf(const QString& text, const QString& word)
{
    const QString line = text.simplified();
    const auto at = line.indexOf(word, 0, Qt::CaseInsensitive);
    const auto from = std::max<qsizetype>(0, at - roomBefore);
    const QString before = from > 0 ? QStringLiteral("…") : QString();
    const auto length = at - from + word.size() + roomAfter;
    const QString after = from + length < line.size() ? QStringLiteral("…") : QString();
    return {0,
            Kind::SessionNote,
            {},
            before + line.mid(from, length) + after,
            {static_cast<int>(before.size() + at - from), static_cast<int>(word.size())}};
}

} // namespace

WordScan::WordScan(Connection& connection) : m_texts(connection.prepare(texts)) {}

std::vector<FoundWords> WordScan::find(const QString& words)
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<FoundWords> found;
    if (wanted.isEmpty())
        return found;
    const auto look = [&](const Row& row) -> std::optional<FoundWords> {
        QStringList written;
        for (int text = 0; text < textCount; ++text)
            written << row.get<QString>(firstText + text);
        const auto holding = [&](const QString& word) {
            return std::ranges::find_if(written, [&](const QString& text) { return text.contains(word, Qt::CaseInsensitive); });
        };
        if (!std::ranges::all_of(wanted, [&](const QString& word) { return holding(word) != written.end(); }))
            return std::nullopt;
        FoundWords one = excerptOf(*holding(wanted.front()), wanted.front());
        one.student = row.integer(0);
        one.kind = fromCode<Kind>(row.get<QString>(1)).value();
        one.on = row.get<QDate>(2);
        return one;
    };
    for (std::optional<FoundWords>& one : m_texts.all(look))
        if (one)
            found.push_back(std::move(*one));
    return found;
}

} // namespace anxin
