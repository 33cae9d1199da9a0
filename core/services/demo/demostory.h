// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/casefile/casefile.h"
#include "core/records/casefile/warninglevelrepository.h"
#include "core/records/homecontact/homecontact.h"
#include "core/records/screening/secondinterview.h"
#include "core/records/session/sessionnote.h"
#include "core/services/demo/demorandom.h"
#include "core/services/demo/demoreferral.h"

#include <QTimeZone>

namespace anxin {

struct DemoTheme;

// The day before the weekend where a day falls on one.
QDate demoSchoolDay(QDate day);

// A screening that made the pupil a candidate.
struct DemoCandidacy {
    CampaignId campaign;
    QDate answeredOn;
    bool critical;
};

// What everybody's story has in common. Lent to the teller.
struct DemoRoom {
    Moment now;
    QDate today;
    QTimeZone zone;
    QString counsellor;
    std::vector<StoredLevel> levels; // most serious first
};

// What became of one candidate up to today: values that hold together as the services would have made them. No repository has
// seen them, so the file has no number and the notes no file yet.
struct DemoStory {
    std::vector<SecondInterview> interviews;
    std::vector<LevelDecision> decisions;
    std::optional<CaseFile> file;
    std::vector<SessionNote> notes; // of that file
    std::vector<HomeContact> contacts;
    std::vector<DemoReferral> referrals;
};

// Tells one story: seen after the screening, perhaps listed, perhaps with a file that is fresh, due, overdue or closed.
class DemoTeller {
public:
    DemoTeller(const DemoRoom& room, DemoRandom& random) : m_room(room), m_random(random) {}
    // `candidacies` in the order of time.
    DemoStory tell(StudentId student, const QString& homeroomTeacher, const std::vector<DemoCandidacy>& candidacies);

private:
    // The part of a story in which the pupil is on the list.
    struct Course {
        int rank;
        QDate begins;
        QDate opened;
        std::optional<QDate> closed;
        QDate end() const { return closed.value_or(today); }
        QDate today;
    };

    std::optional<SecondInterview> interview(StudentId student, const DemoCandidacy& candidacy, bool isFirst);
    std::optional<Course> courseAfter(const SecondInterview& interview);
    void decide(DemoStory& story, StudentId student, const Course& course);
    void openFile(DemoStory& story, StudentId student, const Course& course, const DemoTheme& theme);
    void writeNotes(DemoStory& story, const Course& course, const DemoTheme& theme);
    SessionNote note(QDate day, int rank, const DemoTheme& theme);
    QDate nextReview(const DemoStory& story, const Course& course);
    void contactFamily(DemoStory& story, StudentId student, const Course& course, const DemoTheme& theme,
                       const QString& homeroomTeacher);
    void refer(DemoStory& story, StudentId student, const Course& course);

    bool hasCome(QDate day) const { return day <= m_room.today; }
    Moment eveningOf(QDate day) const;
    const StoredLevel& levelOf(int rank) const { return m_room.levels[static_cast<std::size_t>(rank - 1)]; }

    const DemoRoom& m_room;
    DemoRandom& m_random;
};

// A contact that every family may have, by the homeroom teacher.
HomeContact demoHomeContact(DemoRandom& random, StudentId student, QDate day, const QString& teacher);

} // namespace anxin
