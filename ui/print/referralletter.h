// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace anxin {

// 转介建议书: what guardians are advised, in words that are the same for every pupil. It has no place for a reason, a finding
// or a level, so that none can slip in.
struct ReferralLetter {
    QString school;
    QString counsellor;
    QString pupil;
    QString classLabel;
    QString institution; // named as an example; may be empty
    QString code;        // of the reply slip, with its check digit
    QDate madeOn;
    int daysToAnswer;
};

// Two pages A4 (sheet.h): the school's, to be signed for, and the guardian's, with a slip to tear off that bears the code and
// no name. Painted in memory.
QByteArray referralLetterPdf(const ReferralLetter& letter);

} // namespace anxin
