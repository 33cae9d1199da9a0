// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/student/student.h"

#include <QFlags>

#include <utility>
#include <vector>

namespace anxin {

// Why two entries of the register may be one pupil, the strongest sign first.
enum class SameSign : quint8 { Number, NameAndBirthday, NameAndClass, SoundAndBirthday, SoundAndClass };
QString sentence(SameSign sign);

// What speaks against it.
enum class Caution : quint8 {
    OtherNationalNo = 1,
    OtherStudentNo = 2,
    OtherBirthday = 4,
    OtherSex = 8,
    Twins = 16,     // born on one day, of one family name and class, or of one name, with other numbers
    KeptApart = 32, // somebody has decided that these are two
};
Q_DECLARE_FLAGS(Cautions, Caution)
Q_DECLARE_OPERATORS_FOR_FLAGS(Cautions)
QString sentence(Caution caution);
QStringList sentencesOf(Cautions cautions);
// Whether a person must say a second time that this is one pupil.
bool needsCertainty(Cautions cautions);

Cautions cautionsFor(const Student& one, const Student& other);

struct LikelySame {
    StudentId one; // of the two, the one whom the register has known longer
    StudentId other;
    SameSign sign;
    Cautions cautions;
};
// Pairs that a person should look at, the strongest sign first; only ever a question. Not asked about are pairs that were kept
// apart, other national numbers, other birthdays or sexes, and those of like-sounding names or one class who have other
// numbers: they may be twins.
std::vector<LikelySame> likelySame(const std::vector<Stored<Student>>& students,
                                   const std::vector<std::pair<StudentId, StudentId>>& keptApart);

} // namespace anxin
