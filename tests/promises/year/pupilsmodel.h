// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/promises/year/promised.h"

#include <map>
#include <optional>

namespace anxin {

// Who is at the school, who stands in the register twice, and about whom a class list asks. Everything in the models is kept
// without the program, by row id, and by the entry for which it was entered: `of` says whose it is now.
class PupilsModel {
public:
    struct Pupil {
        QString name;
        int unit = 0; // number of the class; 0 without one
        std::optional<QDate> leftOn = {};
        qint64 graduatedBy = 0; // which new school year; 0: none, or left otherwise
        std::optional<QDate> suspendedOn = {};
    };
    struct Question {
        qint64 pupil;
        qint64 batch;
        QDate askedOn;
        bool isAnswered = false;
        qint64 answeredBy = 0; // which list; 0: a person
    };

    std::map<qint64, Pupil> pupils;
    std::map<qint64, qint64> into; // entries that were merged
    std::vector<Question> questions;

    qint64 of(qint64 entry) const;
    bool isHere(qint64 pupil) const;
    bool isSuspended(qint64 pupil) const;
    bool hasQuestion(qint64 pupil) const;

    // A list of that class names these pupils of those whom the register knows.
    void listRead(int unit, const std::set<qint64>& named, qint64 batch, QDate today);
    void listTakenBack(qint64 batch);
    // Whom the list had brought, and nobody has recorded anything about; nobody need ask where the pupil is.
    void neverCame(qint64 pupil);
    void answered(qint64 pupil);

    void addTo(Promises& to) const;

private:
    bool isAsked(const Question& question) const
    {
        return !question.isAnswered && isHere(of(question.pupil)) && !isSuspended(of(question.pupil));
    }
};

} // namespace anxin
