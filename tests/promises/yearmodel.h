// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/calendar/schoolcalendar.h"
#include "core/services/agenda.h"

#include <map>
#include <set>

namespace anxin {

// What is known of the pupils of a school year by what was done, kept without the program: the second opinion about which
// promises are open. Everything by row id.
class YearModel {
public:
    struct File {
        QDate openedOn;
        QDate review;
        bool hasPlan = false;
        bool hasContingency = false;
        bool hasSafety = false;
        std::map<qint64, std::optional<QDate>> openMeasures = {};
        int measures = 0;
        std::map<qint64, QDate> unsignedNotes = {};
    };
    struct Pupil {
        std::optional<QDate> leftOn;
        int rank = 0; // of the level; 0 without one
        QDate since;
        std::optional<File> file;
        std::map<qint64, QDate> contacts;
        QDate lastTalk;
        std::map<qint64, QDate> handedOver; // without a receipt
        struct InGroup {
            QDate since;
            std::optional<QDate> until = {};
        };
        std::map<qint64, InGroup> groups; // that are looked after in each term
        QDate lastReview;                 // that was not put off
    };
    // Before or after a holiday of the program's rule, or before exams that were entered.
    struct Window {
        QDate opens;
        QDate due;
    };

    std::map<qint64, Pupil> pupils;
    std::vector<Window> windows;

    // `kind pupil due` of each promise that must be open on that day, of the kinds that are followed here.
    std::multiset<QString> expected(QDate today) const;
    static std::multiset<QString> seen(const std::vector<OpenLoop>& loops);
    static bool isFollowed(LoopKind kind);

private:
    static void addTermCare(std::multiset<QString>& to, qint64 pupil, const Pupil& of, QDate today);
    static void addFile(std::multiset<QString>& to, qint64 pupil, const Pupil& of);
    void addListed(std::multiset<QString>& to, qint64 pupil, const Pupil& of, QDate today) const;
};

} // namespace anxin
