// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/consent/consent.h"
#include "core/records/letter/letter.h"
#include "tests/promises/year/pupilsmodel.h"

namespace anxin {

// Letters to the room, and letters to families that ask for their consent.
class PostModel {
public:
    explicit PostModel(const PupilsModel& pupils) : m_pupils(pupils) {}

    struct Letter {
        qint64 pupil; // 0: nobody knows who wrote it
        QDate receivedOn;
        LetterUrgency urgency;
        bool isAnswered = false;
    };
    struct Consent {
        qint64 pupil;
        ConsentPurpose purpose;
        ConsentState state;
        QDate statedOn;
        std::optional<QDate> expiresOn = {};
    };
    std::map<qint64, Letter> letters;
    std::vector<Consent> consents; // as they were entered

    bool isAgreed(qint64 pupil, ConsentPurpose purpose, QDate on) const;
    void addTo(Promises& to, QDate today) const;

private:
    struct Standing {
        std::optional<Consent> answer; // the latest
        QDate askedOn;                 // since then; invalid where nobody has asked
        bool isAgreed(QDate day) const;
    };
    std::map<std::pair<qint64, ConsentPurpose>, Standing> standings(QDate upTo) const;

    const PupilsModel& m_pupils;
};

} // namespace anxin
