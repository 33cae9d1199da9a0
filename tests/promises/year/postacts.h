// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/consentservice.h"
#include "core/services/letterservice.h"
#include "tests/promises/year/yearroom.h"

namespace anxin {

// Letters to the room, and what families are asked and answer.
class PostActs {
public:
    explicit PostActs(YearRoom& room) : m_room(room) {}
    std::vector<YearAct> acts();

private:
    bool letterComes(qint64 pupil);
    bool letterIsUrgent(qint64 pupil);
    bool writerIsKnown(qint64 pupil);
    bool answerLetter(qint64 pupil);
    bool askForConsent(qint64 pupil);
    bool familyAnswers(qint64 pupil);

    bool record(const Consent& consent);

    YearRoom& m_room;
    PostModel& m_model = m_room.model.post;
    LetterService m_letters{*m_room.vault};
    ConsentService m_consents{*m_room.vault};
};

} // namespace anxin
