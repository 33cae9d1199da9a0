// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/session/sessionnote.h"
#include "tests/promises/year/pupilsmodel.h"

namespace anxin {

// Levels, case files and what stands in them.
class CasesModel {
public:
    explicit CasesModel(const PupilsModel& pupils) : m_pupils(pupils) {}

    struct Decision {
        qint64 pupil;
        QDate day;
        int rank; // 0: off the list
        Moment at;
    };
    struct Measure {
        std::optional<QDate> due;
        bool isOpen = true;
        QString owner = Promise::counsellor;
    };
    // Of suicide and self-harm, when somebody was asked.
    struct Told {
        SuicideInquiry said;
        QDate day;
        Moment at;
    };
    struct Note {
        QDate day;
        bool isSigned = false;
        std::optional<qint64> appointment = {};
        QString words = {};       // where it is signed
        QStringList addenda = {}; // likewise
        SuicideInquiry said = SuicideInquiry::None;
        Moment begunAt = Moment::fromMsecs(0);
        std::vector<Told> toldLater = {}; // in what was added
    };
    struct File {
        qint64 pupil;
        QDate openedOn;
        QDate review;
        QString plan = {};
        QString contingency = {};
        QString owner = Promise::counsellor;
        bool isOpen = true;
        std::vector<QDate> safetyPlans = {};
        std::map<qint64, Measure> measures = {};
        std::map<qint64, Note> notes = {};
        std::map<qint64, QDate> unreceived = {}; // hand-overs without a receipt
        std::set<qint64> toColleague = {};       // which of them go to a new counsellor
        QDate assessedOn = {};                   // the last review that was not put off
        QDate joinedOn = {};                     // with that of another entry, or taken apart from it
        bool isPutOff = false;                   // its review, with a reason

        bool hasPlan() const;
    };

    // Of two open files of one pupil who stood in the register twice.
    struct Joined {
        qint64 goesOn;
        qint64 closed; // 0: there was one only
        File before;   // that goes on
        File after;
        std::vector<qint64> notes = {}; // unfinished, and gone over
        std::vector<qint64> measures = {};
    };

    // Not one that was put off.
    struct Review {
        qint64 file;
        QDate day;
        bool refers; // to a specialist
    };

    std::vector<Decision> decisions; // as they were made
    std::vector<Review> reviews;     // likewise
    std::map<qint64, File> files;

    // Those in force, of who is still at school and of who has left; nobody who is not on the list.
    std::map<qint64, Decision> levels() const;
    int rankOf(qint64 pupil) const;
    // Since when each of those is on the list without interruption, whatever the level.
    std::map<qint64, QDate> listedSince() const;
    static int daysOfLevel(int rank);
    static int daysToFirstReview(int rank); // from the level, or from the opening of a file at it
    // A level set, or none (0); the review of an open file comes as early as it asks.
    void decide(qint64 pupil, QDate day, int rank, Moment at);
    File* openOf(qint64 pupil);
    // The file goes on with somebody else, and the open measures of whose it was.
    static void passOn(File& file, const QString& to);
    // When the file of `closes` goes on in that of the other; nothing where none has an open file. And when the two entries
    // are taken apart again.
    std::optional<Joined> join(qint64 goesOn, qint64 closes, QDate today);
    void part(const std::optional<Joined>& joined, qint64 kept, qint64 absorbed, QDate today);
    std::map<qint64, const File*> openFiles() const;
    // The last day on which somebody spoke with the pupil and signed what was said, and of the last review, in whichever file.
    std::map<qint64, QDate> lastTalks() const;
    std::map<qint64, QDate> lastReviews() const;
    // Whose last review refers to a specialist, and since when.
    std::map<qint64, QDate> toRefer() const;

    void addTo(Promises& to) const;

private:
    std::map<qint64, File>::iterator openAt(qint64 pupil);
    static void close(File& closed, File& goesOn, Joined& joined);
    void partFiles(const Joined& joined);
    std::map<qint64, std::vector<Decision>> histories() const; // in the order in which they count
    void addFile(Promises& to, const File& file) const;
    void addPlans(Promises& to, const std::vector<Decision>& history, const File& file) const;

    const PupilsModel& m_pupils;
};

} // namespace anxin
