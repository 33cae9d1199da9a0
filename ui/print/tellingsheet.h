// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace anxin {

// What a teacher is told about one pupil: sentences, and that nothing more is told.
struct TellingSheet {
    QString school;
    QDate madeOn;
    QString pupil; // name and class
    QString recipient;
    QString told;
    QString toldBy;
};
QByteArray tellingPdf(const TellingSheet& telling);

} // namespace anxin
