// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/demo/demorandom.h"
#include "core/services/judgement.h"

namespace anxin {

// How an invented pupil is on the day of a screening.
enum class DemoMood : quint8 {
    Well,     // nothing to notice
    Troubled, // a candidate, without a critical answer
    InDanger, // with a critical answer
};

// An answered paper, and what the program makes of it.
struct DemoPaper {
    Answers answers;
    int seconds;
    Judgement judgement;
};

// Fills in papers of one questionnaire. Definition and rules must outlive it.
class DemoPapers {
public:
    DemoPapers(const Definition& definition, const RuleBook& rules);

    const Definition& definition() const { return m_definition; }
    // Answers as somebody in that mood might give them. Drawn until the judgement fits the mood, so that a demo school has the
    // share of candidates that is asked for; the last draw counts where the scale has no way to say so.
    DemoPaper draw(DemoRandom& random, const Subject& subject, DemoMood mood) const;

private:
    struct Question {
        QString item;
        QStringList codes; // by value, the lowest first
        bool isCritical;   // its highest answer alone raises an alert
    };
    Answers drawnAnswers(DemoRandom& random, DemoMood mood) const;

    const Definition& m_definition;
    const RuleBook& m_rules;
    std::vector<Question> m_questions;
};

} // namespace anxin
