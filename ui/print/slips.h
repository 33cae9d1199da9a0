// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QStringList>

#include <vector>

namespace anxin {

// 通知单: whom a homeroom teacher is asked to send, and not why. Slips for a test and for a talk read the same, so that nobody
// can tell one from the other.
struct ClassSlip {
    QString classLabel;
    QString homeroomTeacher; // may be empty: a line to write on
    QStringList names;
};
struct Slips {
    QString school;
    QDate madeOn;
    std::vector<ClassSlip> classes;
};

// On A4 (sheet.h), a slip for each class, to be cut apart; one that fits on a page is not broken. Painted in memory.
QByteArray slipsPdf(const Slips& slips);

} // namespace anxin
