// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QStringList>

class QPainter;

namespace anxin {

// What stands on the paper that opens a vault without its password.
struct RecoveryCard {
    QString school;
    QString vault; // which vault it is for, in a few letters that name nobody
    QDate madeOn;
    QStringList groups; // eight of six digits
    QString witness;    // of the log on that day; empty for a vault that is only being made
};

// The card as one A4 page (sheet.h): the digits, a QR code of them, how they are used and where they are kept.
void paintRecoveryCard(QPainter& painter, const RecoveryCard& card, qreal pixelsPerMillimetre);
// In memory; the caller wipes it.
QByteArray recoveryCardPdf(const RecoveryCard& card);

} // namespace anxin
