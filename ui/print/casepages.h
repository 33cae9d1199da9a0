// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace anxin {

// Entries of one pupil's timeline for a conversation about the pupil, under the file's number rather than the name.
struct CasePages {
    struct Item {
        QDate on;
        QString title;
        QString facts;
        QString text;
    };
    QString school;
    QDate madeOn;
    QString about; // file number, or the name where there is no file
    std::vector<Item> items;
    int withheld = 0; // of how many the text stays in the room
};
QByteArray casePagesPdf(const CasePages& pages);

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
