// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/losses.h"

#include <array>

namespace anxin {

namespace {

// `of`: the table, and `where` a condition for one of its rows that is an open promise.
struct Loss {
    const char* what;
    const char* change; // up to WHERE
    const char* table;
    const char* where;
    const char* unlock = ""; // a trigger that stands in the way
};

// Nobody has spoken with the pupil since, and of several in one screening it is the one that the promise names.
constexpr char waitingAnswer[] =
    "raised_at > (SELECT coalesce(max(i.created_at), 0) FROM second_interview i JOIN answer_sheet s ON s.id = "
    "critical_answer.sheet WHERE i.student = s.student) AND raised_at = (SELECT min(o.raised_at) FROM critical_answer o JOIN "
    "answer_sheet p ON p.id = o.sheet JOIN answer_sheet s ON s.id = critical_answer.sheet WHERE p.student = s.student AND "
    "p.campaign = s.campaign)";
constexpr char running[] = "ended_at IS NULL";
constexpr char waiting[] = "state = 'booked' AND on_day < '%1' AND id NOT IN (SELECT appointment FROM session_note WHERE "
                           "appointment IS NOT NULL) AND id NOT IN (SELECT appointment FROM home_contact WHERE appointment "
                           "IS NOT NULL)";
constexpr char unanswered[] = "answered_on IS NULL";
constexpr char openMeasure[] =
    "ended_on IS NULL AND due_on IS NOT NULL AND case_file IN (SELECT id FROM case_file WHERE closed_on IS NULL)";
// The last of its referral, and the first of its kind there: without it the referral stands elsewhere.
constexpr char lastStep[] = "kind IN ('agreed', 'seen', 'in-school', 'return-applied') AND id = (SELECT max(o.id) FROM "
                            "referral_step o WHERE o.referral = referral_step.referral) AND NOT EXISTS (SELECT 1 FROM "
                            "referral_step o WHERE o.referral = referral_step.referral AND o.kind = referral_step.kind AND "
                            "o.id < referral_step.id)";
constexpr char openCrisis[] = "closed_at IS NULL";
// Ticked, and nothing about the police yet.
constexpr char untoldPolice[] =
    "what = 'duty' AND event IN (SELECT id FROM crisis_event WHERE closed_at IS NULL) AND NOT EXISTS (SELECT 1 FROM "
    "crisis_entry o WHERE o.event = crisis_entry.event AND o.situation = crisis_entry.situation AND o.party = 'police')";
// Of which interim reports are asked for, again and again.
constexpr char reportedCrisis[] =
    "closed_at IS NULL AND kind IN ('unclear', 'suicide-attempt', 'suicide-death', 'harm-to-others', 'missing', "
    "'sexual-assault', 'accident', 'group')";

constexpr std::array losses{
    Loss{"a review moved", "UPDATE case_file SET next_review_on = date(next_review_on, '+1 day')", "case_file",
         "closed_on IS NULL AND student IN (SELECT id FROM student WHERE status = 'enrolled')"},
    Loss{"a file in other hands", "UPDATE case_file SET owner = 'x'", "case_file", "closed_on IS NULL"},
    Loss{"a contingency plan invented", "UPDATE case_file SET contingency_plan = 'x'", "case_file",
         "closed_on IS NULL AND contingency_plan = '' AND student IN (SELECT d.student FROM level_decision d WHERE d.level IN "
         "(1, 2) AND d.id = (SELECT max(l.id) FROM level_decision l WHERE l.student = d.student)) AND student IN (SELECT id "
         "FROM "
         "student WHERE status = 'enrolled')"},
    Loss{"a measure without its day", "UPDATE care_measure SET due_on = NULL", "care_measure", openMeasure},
    Loss{"a measure moved", "UPDATE care_measure SET due_on = date(due_on, '+1 day')", "care_measure", openMeasure},
    Loss{"an unsigned note gone", "DELETE FROM session_note", "session_note", "signed_at IS NULL"},
    Loss{"an unsigned note moved to another file",
         "UPDATE session_note SET case_file = (SELECT max(id) FROM case_file WHERE closed_on IS NULL)", "session_note",
         "signed_at IS NULL AND case_file <> (SELECT max(id) FROM case_file WHERE closed_on IS NULL)"},
    Loss{"a signed note changed", "UPDATE session_note SET process = 'x'", "session_note", "signed_at IS NOT NULL",
         "session_note_signed"},
    Loss{"an addendum gone", "DELETE FROM note_addendum", "note_addendum", "1", "note_addendum_stays"},
    Loss{"an appointment cancelled", "UPDATE appointment SET state = 'cancelled', state_reason = 'other'", "appointment",
         waiting},
    Loss{"an appointment moved", "UPDATE appointment SET on_day = date('%1', '+9 days')", "appointment", waiting},
    Loss{"a critical answer gone", "DELETE FROM critical_answer", "critical_answer", waitingAnswer, "critical_answer_stays"},
    Loss{"a critical answer moved", "UPDATE critical_answer SET raised_at = raised_at - 86400000", "critical_answer",
         waitingAnswer},
    Loss{
        "a conclusion changed", "UPDATE second_interview SET conclusion = 'excluded'", "second_interview",
        "id IN (SELECT max(id) FROM second_interview GROUP BY student) AND conclusion <> 'excluded' AND student NOT IN (SELECT "
        "student FROM level_decision WHERE decided_on >= second_interview.held_on) AND student NOT IN (SELECT student FROM "
        "meeting_decision) AND NOT EXISTS (SELECT 1 FROM second_interview o WHERE o.student = second_interview.student AND "
        "o.held_on > second_interview.held_on)"},
    Loss{"a suspension forgotten", "UPDATE student SET status = 'enrolled'", "student",
         "status = 'suspended' AND merged_into IS NULL AND id NOT IN (SELECT student FROM referral)"},
    Loss{"a level gone", "DELETE FROM level_decision", "level_decision",
         "id IN (SELECT max(id) FROM level_decision GROUP BY student) AND level IS NOT NULL AND student IN (SELECT id FROM "
         "student WHERE status = 'enrolled') AND student NOT IN (SELECT merged_into FROM student WHERE merged_into IS NOT "
         "NULL) AND id NOT IN (SELECT level_decision FROM meeting_decision WHERE level_decision IS "
         "NOT NULL)",
         "level_decision_stays"},
    Loss{"a step of a referral gone", "DELETE FROM referral_step", "referral_step", lastStep, "referral_step_stays"},
    Loss{"a crisis closed", "UPDATE crisis_event SET closed_at = opened_at, reviewed_at = opened_at", "crisis_event",
         openCrisis},
    Loss{"a crisis kind changed", "UPDATE crisis_event SET kind = 'self-harm'", "crisis_event", reportedCrisis},
    Loss{"a duty's report invented",
         "INSERT INTO crisis_entry(uid, created_at, changed_at, event, at, author, what, text, party, officer, phone, "
         "situation, decided_by, withheld, receipt) SELECT 'x', created_at, changed_at, event, at, '', 'report', 'x', "
         "'police', '', '', situation, '', '', '' FROM crisis_entry",
         "crisis_entry", untoldPolice},
    Loss{"a watch ended", "UPDATE crisis_watch SET ended_at = started_at, ending = 'ended'", "crisis_watch", running},
    Loss{"a watch moved", "UPDATE crisis_watch SET until_on = date('%1', '+9 days')", "crisis_watch", running},
    Loss{"an affected pupil forgotten", "UPDATE crisis_affected SET closed_on = '%1'", "crisis_affected", "closed_on IS NULL"},
    Loss{"a look back that nobody took", "UPDATE crisis_event SET reviewed_at = closed_at", "crisis_event",
         "closed_at IS NOT NULL AND reviewed_at IS NULL"},
    Loss{"a letter answered by nobody", "UPDATE letter SET answered_on = received_on, answered_how = 'talk'", "letter",
         unanswered},
    Loss{"a letter less urgent", "UPDATE letter SET urgency = 'ordinary'", "letter",
         "answered_on IS NULL AND urgency = 'urgent'"},
    Loss{"a letter of a pupil that is nobody's any more", "UPDATE letter SET student = NULL", "letter",
         "answered_on IS NULL AND student IS NOT NULL"},
    Loss{"a receipt that nobody gave", "UPDATE hand_over SET received_on = handed_on, received_by = 'x'", "hand_over",
         "received_on IS NULL AND withdrawn_on IS NULL"},
    Loss{"a question gone", "DELETE FROM missing_pupil", "missing_pupil",
         "answer IS NULL AND student IN (SELECT id FROM student WHERE status = 'enrolled')"},
    Loss{
        "a consent that nobody gave",
        "INSERT INTO consent(uid, created_at, changed_at, student, purpose, state, stated_on, signer, relation, note) SELECT "
        "'x', created_at, changed_at, student, purpose, 'agreed', '%1', 'x', 'mother', '' FROM consent",
        "consent",
        "purpose <> 'screening' AND state = 'sent' AND id = (SELECT max(c.id) FROM consent c WHERE c.student = consent.student "
        "AND c.purpose = consent.purpose) AND student IN (SELECT id FROM student WHERE status = 'enrolled') AND stated_on = "
        "(SELECT max(c.stated_on) FROM consent c WHERE c.student = consent.student AND c.purpose = consent.purpose) AND NOT "
        "EXISTS (SELECT 1 FROM consent c WHERE c.student = consent.student AND c.purpose = consent.purpose AND c.state = "
        "'agreed')"},
    Loss{
        "a contact that nobody had", "UPDATE home_contact SET outcome = 'reached', held_on = date('%1', '+1 day')",
        "home_contact",
        "student IN (SELECT d.student FROM level_decision d JOIN student s ON s.id = d.student WHERE s.status = 'enrolled' AND "
        "d.level IS NOT NULL AND d.id = (SELECT max(l.id) FROM level_decision l WHERE l.student = d.student))"},
};

} // namespace

void loseOnPurpose(RoomYear& year, Losses& figures)
{
    Connection& connection = year.room().vault->connection();
    const QString today = year.room().today().toString(Qt::ISODate);
    for (const Loss& loss : losses) {
        connection.exec("SAVEPOINT loss");
        if (*loss.unlock != '\0')
            connection.exec(QStringLiteral("DROP TRIGGER %1").arg(QLatin1StringView(loss.unlock)));
        const QString row = QStringLiteral("(SELECT min(id) FROM ") + QLatin1StringView(loss.table) +
                            QStringLiteral(" WHERE ") + QLatin1StringView(loss.where) + u')';
        QString sql = QString(QLatin1StringView(loss.change)) + QStringLiteral(" WHERE id = ") + row;
        sql.replace(QStringLiteral("%1"), today);
        if (connection.prepare(sql).exec() > 0) {
            LossFigures& figure = figures[QString::fromLatin1(loss.what)];
            ++figure.tried;
            figure.noticed += year.problem().isEmpty() ? 0 : 1;
        }
        connection.exec("ROLLBACK TO loss");
        connection.exec("RELEASE loss");
    }
}

std::size_t lossesKnown()
{
    return losses.size();
}

} // namespace anxin
