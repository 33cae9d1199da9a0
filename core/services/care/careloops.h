// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/care/careservice.h"
#include "core/services/care/transitions.h"
#include "core/services/openloop.h"

#include <QHash>
#include <QSet>

namespace anxin {

// Adds what a listed pupil is owed: a file, its plans, a guardian who is heard of, a talk around holidays and exams; and what a
// file still waits for: measures whose day has come, referrals that a review asks for, receipts of hand-overs. By pupil: the
// days of the last contact that reached the guardian and of the last talk, and how many contacts were in vain since the former.
struct CareFacts {
    std::vector<ListedStudent> listed;
    std::vector<Stored<CaseFile>> openFiles;
    QHash<qint64, QDate> lastContact;
    QHash<qint64, QDate> lastTalk;
    QHash<qint64, int> contactsInVain;
    QSet<qint64> firstGrades = {}; // classes of the first grade of a stage
};
struct OpenTransitions {
    std::optional<Transition> usual;
    std::optional<Transition> ofFirstGrade;
};
void addCareLoops(LoopCollector& to, CareService& care, const CareFacts& facts, const OpenTransitions& transitions);

} // namespace anxin
