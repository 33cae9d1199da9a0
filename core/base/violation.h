// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace anxin {

enum class Rule : quint8 {
    Required,       // no value
    NotANumber,     // digits expected
    NotADate,       // no known spelling of a date
    NotAName,       // digits or an error where a name should stand
    NotAClass,      // no known way to write a class
    UnknownCode,    // not one of the allowed words
    OutOfRange,     // outside [expected]
    TooLong,        // longer than [expected] characters
    ScientificForm, // a long number that a spreadsheet turned into 1.1E+17
    BadCheckDigit,  // the identity number's last digit does not fit
    Conflict,       // contradicts another field: [expected]
    Duplicate,      // the same person stands in row [expected] already
    NotFound,       // no such pupil in the register
    Ambiguous,      // more than one pupil fits
    InFuture,       // a day that has not come yet
    BeforeOther,    // earlier than [expected]
    NumberTaken,    // [expected], another pupil, has the number [found]
    TitleTaken,     // another one has the same title
    MovedLater,     // later than [expected], and nothing says why
    TakenBack,      // [expected] stands there already, and stays
    Undecided,      // [expected] stands there already, and stays until somebody has decided what follows
    ReturnAwaited,  // a referral waits for the pupil, who comes back by its steps
    OtherCoding,    // the answers that are there came in the coding [expected], not [found]
};

// One broken rule of one field. `field` is the field's key; `expected` and `found` are short texts for the sentence.
// `found` may hold personal data: it is shown to the person at the screen, never logged.
struct Violation {
    QString field;
    Rule rule;
    QString expected = {};
    QString found = {};
};
using Violations = std::vector<Violation>;

// What is expected and what was found, as one sentence without the field's name.
QString sentence(const Violation& violation);
// A sentence behind the name of its field.
QString labelled(const QString& name, const QString& sentence);

} // namespace anxin
