// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/contradictions.h"

#include <algorithm>
#include <array>

namespace anxin {

namespace {

QString codeOf(ReferralsModel::Place place)
{
    constexpr std::array codes{"advised",  "received", "not-agreed", "agreed",    "seen",
                               "fed-back", "away",     "returning",  "in-school", "closed"};
    return QString::fromLatin1(codes[static_cast<std::size_t>(place)]);
}

// An invalid day is before any other.
bool isBefore(QDate one, QDate other)
{
    return other.isValid() && (!one.isValid() || one < other);
}

} // namespace

QString Contradictions::find(const std::vector<OpenLoop>& loops)
{
    for (const QString& found :
         {whoIsWithout(loops), levelsAndFiles(), appointments(), referrals(), signedPapers(), closedAndOpen(loops)})
        if (!found.isEmpty())
            return found;
    return {};
}

QString Contradictions::whereAny(const char* what, const char* sql)
{
    const auto row = m_room.vault->connection().prepare(sql).one([](const Row& one) { return one.get<qint64>(0); });
    return row ? QStringLiteral("%1: row %2").arg(QString::fromLatin1(what)).arg(*row) : QString();
}

QString Contradictions::whoIsWithout(const std::vector<OpenLoop>& loops)
{
    std::map<std::pair<LoopKind, qint64>, QDate> owed;
    for (const OpenLoop& loop : loops) {
        owed.emplace(std::pair(loop.kind, loop.student.rowId()), loop.due);
        if (loop.owner.isEmpty() || !loop.due.isValid())
            return QStringLiteral("a promise without owner or day");
    }
    for (const ListedStudent& listed : m_triage.listed()) {
        const qint64 pupil = listed.student.rowId();
        const auto history = m_triage.historyOf(listed.student);
        if (history.empty() || history.front().value.reason.isEmpty() || history.front().value.level != listed.level)
            return QStringLiteral("a level without a reason");
        const auto file = m_room.cases.openOf(listed.student);
        if (!file && !owed.contains({LoopKind::CaseFile, pupil}))
            return QStringLiteral("neither a file nor red");
        if (!file && listed.rank <= 2 && owed.at({LoopKind::CaseFile, pupil}) > listed.since)
            return QStringLiteral("in danger, and no file is owed on that day");
        if (!file)
            continue;
        if (file->value.owner.isEmpty() || !file->value.nextReviewOn)
            return QStringLiteral("a file without owner or day");
        const CasesModel::File& known = m_model.cases.files.at(file->id.rowId());
        const QDate first = std::max(history.front().value.decidedOn, known.openedOn);
        const QDate asked = std::max({first.addDays(CasesModel::daysToFirstReview(listed.rank)),
                                      known.assessedOn.addDays(CasesModel::daysOfLevel(listed.rank)),
                                      known.joinedOn.addDays(CasesModel::daysOfLevel(listed.rank))},
                                     isBefore);
        if (!known.isPutOff && *file->value.nextReviewOn > asked)
            return QStringLiteral("a review later than the level asks");
        const auto measures = m_care.measuresOf(file->id);
        const bool isPlanned = std::ranges::any_of(measures, [](const auto& one) { return !isEnded(one.value.progress); });
        if (file->value.carePlan.isEmpty() && !isPlanned && !owed.contains({LoopKind::CarePlan, pupil}))
            return QStringLiteral("neither a plan nor red");
    }
    return {};
}

// One level in force, one open file, and closed exactly where it has a closing day.
QString Contradictions::levelsAndFiles()
{
    std::set<qint64> listed;
    const auto levels = m_model.cases.levels();
    for (const ListedStudent& one : m_triage.listed()) {
        const auto level = levels.find(one.student.rowId());
        if (!listed.insert(one.student.rowId()).second || level == levels.end() || level->second.rank != one.rank)
            return QStringLiteral("two levels in force, or another one, of pupil %1").arg(one.student.rowId());
    }
    for (const Stored<CaseFile>& file : m_room.casework.openCases())
        if (const auto known = m_model.cases.files.find(file.id.rowId());
            known == m_model.cases.files.end() || !known->second.isOpen)
            return QStringLiteral("a file that was closed is open");
    const QString two = whereAny("two open files", "SELECT student FROM case_file WHERE closed_on IS NULL GROUP BY student "
                                                   "HAVING count(*) > 1");
    return two.isEmpty() ? whereAny("a file closed and open", "SELECT id FROM case_file WHERE (closed_on IS NULL) <> "
                                                              "(next_review_on IS NOT NULL) OR (closed_on IS NULL) <> "
                                                              "(closing_summary = '')")
                         : two;
}

// Each has one standing, the one that follows from what was done, and one note at most.
QString Contradictions::appointments()
{
    std::set<qint64> seen;
    const AppointmentsModel::Now now = m_room.now();
    for (const KnownAppointment& one : m_appointments.between(QDate(2026, 1, 1), QDate(2029, 12, 31))) {
        const qint64 id = one.appointment.id.rowId();
        const auto known = m_model.appointments.all.find(id);
        const bool isOnce = seen.insert(id).second;
        if (known == m_model.appointments.all.end() || !isOnce)
            return QStringLiteral("appointment %1 stands twice, or was never booked").arg(id);
        if (AppointmentsModel::standingOf(known->second, now) != one.standing)
            return QStringLiteral("appointment %1 is %2").arg(id).arg(toCode(one.standing));
    }
    if (seen.size() != m_model.appointments.all.size())
        return QStringLiteral("an appointment is gone");
    return whereAny("two notes about one appointment",
                    "SELECT appointment FROM (SELECT appointment FROM session_note UNION ALL "
                    "SELECT appointment FROM home_contact) WHERE appointment IS NOT NULL "
                    "GROUP BY appointment HAVING count(*) > 1");
}

QString Contradictions::referrals()
{
    std::set<qint64> open;
    for (const ReferralStanding& standing : m_room.casework.openReferrals()) {
        const qint64 id = standing.referral.id.rowId();
        const auto known = m_model.referrals.all.find(id);
        if (!open.insert(id).second || known == m_model.referrals.all.end() || !known->second.isOpen())
            return QStringLiteral("referral %1 is open").arg(id);
        const auto place = known->second.now().place;
        if (known->second.isDirect && (place == ReferralsModel::Place::Received || place == ReferralsModel::Place::NotAgreed ||
                                       place == ReferralsModel::Place::Agreed))
            return QStringLiteral("referral %1 asks the guardians").arg(id);
        if (codeOf(place) != toCode(standing.position.state) || standing.position.visited.back() != standing.position.state)
            return QStringLiteral("referral %1 stands at %2").arg(id).arg(toCode(standing.position.state));
    }
    for (const auto& [id, referral] : m_model.referrals.all)
        if (referral.isOpen() && !open.contains(id))
            return QStringLiteral("referral %1 is closed").arg(id);
    return {};
}

// Signed notes and what was added to them.
QString Contradictions::signedPapers()
{
    std::map<qint64, QString> said;
    std::map<qint64, QStringList> added;
    m_room.vault->connection()
        .prepare("SELECT id, process FROM session_note WHERE signed_at IS NOT NULL")
        .all([&](const Row& row) { return said.emplace(row.get<qint64>(0), row.get<QString>(1)).second; });
    m_room.vault->connection().prepare("SELECT note, text FROM note_addendum ORDER BY id").all([&](const Row& row) {
        added[row.get<qint64>(0)] << row.get<QString>(1);
        return true;
    });
    for (const auto& [id, file] : m_model.cases.files)
        for (const auto& [note, known] : file.notes) {
            if (!known.isSigned)
                continue;
            if (const auto found = said.find(note); found == said.end() || found->second != known.words)
                return QStringLiteral("signed note %1 is not what it was").arg(note);
            if (added[note] != known.addenda)
                return QStringLiteral("what was added to note %1 is not what it was").arg(note);
        }
    return {};
}

// What holds the evidence that it is over is no open promise, and whoever has gone into another entry owns none.
QString Contradictions::closedAndOpen(const std::vector<OpenLoop>& loops)
{
    for (const OpenLoop& loop : loops)
        if (m_model.pupils.into.contains(loop.student.rowId()))
            return QStringLiteral("an entry that was merged owns a promise");
    struct Query {
        const char* what;
        const char* sql;
    };
    constexpr std::array queries{
        Query{"a measure ended and open", "SELECT id FROM care_measure WHERE (ended_on IS NOT NULL) <> "
                                          "(progress IN ('reached', 'dropped'))"},
        Query{"a watch ended and running", "SELECT id FROM crisis_watch WHERE (ended_at IS NULL) <> (ending IS NULL)"},
        Query{"a crisis looked back on and open",
              "SELECT id FROM crisis_event WHERE closed_at IS NULL AND reviewed_at IS NOT NULL"},
        Query{"a letter answered and not", "SELECT id FROM letter WHERE (answered_on IS NULL) <> (answered_how IS NULL)"},
        Query{"a question answered and not", "SELECT id FROM missing_pupil WHERE (answer IS NULL) <> (answered_on IS NULL)"},
        Query{"a hand-over received by nobody", "SELECT id FROM hand_over WHERE (received_on IS NULL) <> (received_by = '')"},
        Query{"an unsigned note of a closed file", "SELECT n.id FROM session_note n JOIN case_file f ON f.id = n.case_file "
                                                   "WHERE n.signed_at IS NULL AND f.closed_on IS NOT NULL"},
        Query{"a referral step taken back twice", "SELECT takes_back FROM referral_step WHERE takes_back IS NOT NULL GROUP BY "
                                                  "takes_back HAVING count(*) > 1"}};
    for (const Query& query : queries)
        if (const QString found = whereAny(query.what, query.sql); !found.isEmpty())
            return found;
    return {};
}

} // namespace anxin
