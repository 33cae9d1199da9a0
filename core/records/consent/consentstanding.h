// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/consent/consent.h"

namespace anxin {

// What of an entry decides where a purpose stands.
struct ConsentEntry {
    ConsentState state;
    QDate statedOn;
    std::optional<QDate> expiresOn = {};
};

// Takes the entries of one pupil and purpose by day, those of one day as they were entered, and says where the purpose stands
// on `today`. The latest counts, with one exception: a letter that asks again does not end an agreement that is still valid.
class ConsentHistory {
public:
    void add(const ConsentEntry& entry);
    ConsentStanding standingOn(QDate today) const;
    // Of the entry that counts on `today`; invalid for NotAsked.
    QDate since(QDate today) const;

private:
    bool isAgreementValid(QDate day) const;

    std::optional<ConsentEntry> m_answer; // the latest that is no letter
    std::optional<QDate> m_askedAgain;    // a letter since then
};

} // namespace anxin
