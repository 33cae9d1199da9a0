// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/postacts.h"

#include <array>

namespace anxin {

std::vector<YearAct> PostActs::acts()
{
    const auto act = [this](const char* name, int weight, bool (PostActs::*run)(qint64),
                            YearAct::Twin twin = YearAct::Twin::Never) {
        return YearAct{name, weight, [this, run](qint64 pupil) { return (this->*run)(pupil); }, twin};
    };
    return {act("letters", 2, &PostActs::letterComes, YearAct::Twin::Perhaps),
            act("letters more urgent", 1, &PostActs::letterIsUrgent),
            act("writers known", 1, &PostActs::writerIsKnown),
            act("letters answered", 2, &PostActs::answerLetter),
            act("consents asked for", 2, &PostActs::askForConsent, YearAct::Twin::Perhaps),
            act("families answered", 2, &PostActs::familyAnswers)};
}

bool PostActs::letterComes(qint64 pupil)
{
    Letter letter{m_room.today().addDays(-m_room.below(3))};
    if (!m_room.oneIn(3))
        letter.student = m_room.id(pupil);
    letter.urgency = m_room.anyOf(entriesOf<LetterUrgency>)->value;
    letter.content = m_room.words;
    const auto entered = m_letters.enter(letter);
    if (entered)
        m_model.letters[entered->rowId()] = {letter.student ? pupil : 0, letter.receivedOn, *letter.urgency};
    return entered.has_value();
}

bool PostActs::letterIsUrgent(qint64)
{
    const auto known = m_room.anyWhere(
        m_model.letters, [](const PostModel::Letter& one) { return !one.isAnswered && one.urgency != LetterUrgency::Urgent; });
    if (known == m_model.letters.end())
        return false;
    Stored<Letter> letter = *m_letters.letter(LetterId::fromRowId(known->first));
    letter.value.urgency = LetterUrgency::Urgent;
    if (!m_letters.save(letter))
        return false;
    known->second.urgency = LetterUrgency::Urgent;
    return true;
}

bool PostActs::writerIsKnown(qint64 pupil)
{
    const auto known = m_room.anyWhere(m_model.letters, [](const PostModel::Letter& one) { return one.pupil == 0; });
    if (known == m_model.letters.end())
        return false;
    Stored<Letter> letter = *m_letters.letter(LetterId::fromRowId(known->first));
    letter.value.student = m_room.id(pupil);
    if (!m_letters.save(letter))
        return false;
    known->second.pupil = pupil;
    return true;
}

bool PostActs::answerLetter(qint64)
{
    const auto known = m_room.anyWhere(m_model.letters, [](const PostModel::Letter& one) { return !one.isAnswered; });
    if (known == m_model.letters.end())
        return false;
    Stored<Letter> letter = *m_letters.letter(LetterId::fromRowId(known->first));
    letter.value.answeredOn = m_room.today();
    letter.value.answeredBy = m_room.wordsOrNone();
    letter.value.answeredHow = LetterAnswer::Talk;
    letter.value.answer = m_room.words;
    if (!m_letters.save(letter))
        return false;
    known->second.isAnswered = true;
    return true;
}

bool PostActs::record(const Consent& consent)
{
    if (!m_consents.record(consent))
        return false;
    m_model.consents.push_back(
        {consent.student.rowId(), *consent.purpose, *consent.state, consent.statedOn, consent.expiresOn});
    return true;
}

bool PostActs::askForConsent(qint64 pupil)
{
    return record({m_room.id(pupil), m_room.anyOf(entriesOf<ConsentPurpose>)->value, ConsentState::Sent,
                   m_room.today().addDays(-m_room.below(4))});
}

// Who was asked, mostly; a withdrawal of what nobody has agreed to is refused.
bool PostActs::familyAnswers(qint64 anyone)
{
    constexpr std::array answers{ConsentState::Agreed, ConsentState::Agreed, ConsentState::Declined, ConsentState::Withdrawn};
    std::vector<qint64> waiting;
    for (const Promise& one : m_room.expected())
        if (one.kind == LoopKind::ConsentReply)
            waiting.push_back(one.pupil);
    const qint64 pupil = waiting.empty() || m_room.oneIn(3) ? anyone : *m_room.anyOf(waiting);
    Consent answer{m_room.id(pupil), m_room.anyOf(entriesOf<ConsentPurpose>)->value, *m_room.anyOf(answers),
                   m_room.today().addDays(-m_room.below(2))};
    answer.signer = QStringLiteral("测试家长");
    answer.relation = SignerRelation::Mother;
    if (answer.state == ConsentState::Agreed && m_room.oneIn(2))
        answer.expiresOn = answer.statedOn.addDays(m_room.below(40));
    const bool isIdle = answer.state == ConsentState::Withdrawn && !m_model.isAgreed(pupil, *answer.purpose, answer.statedOn);
    return isIdle ? m_consents.record(answer).has_value() : record(answer);
}

} // namespace anxin
