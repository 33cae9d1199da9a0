// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/subject.h"
#include "core/services/kiosk/wording.h"

#include <memory>

namespace anxin {

// One questionnaire while a pupil answers it on this PC, one question at a time. Knows nobody's name, and no score. A question
// whose condition is surely not met is not asked. A value; holds the definition.
class ScreenPaper {
public:
    struct Answer {
        QString code;
        QString words;
    };

    // `known`: what was answered before the paper was laid aside; the first question without an answer comes first. The
    // wording must be without a `problemOf`.
    ScreenPaper(std::shared_ptr<const Definition> definition, Wording wording, Subject subject, Answers known = {});

    const Definition& definition() const { return *m_definition; }
    const QString& instruction() const { return m_wording.instruction; }
    bool isOver() const { return m_at >= count(); }
    int number() const { return m_at + 1; } // of the question, from 1
    int count() const { return static_cast<int>(m_definition->items.size()); }
    QString text() const; // of the question
    std::vector<Answer> choices() const;
    std::optional<int> chosen() const; // among the choices

    void choose(int choice); // and goes on
    void pass();             // goes on; the question stays without an answer, or with the one it has
    void back();             // to the question before; from the end to the last one
    bool hasBack() const;

    const Answers& answers() const { return m_answers; }
    const Subject& subject() const { return m_subject; }

private:
    const Item& item() const { return m_definition->items.at(static_cast<std::size_t>(m_at)); }
    bool isAsked(int item) const;
    std::optional<int> before() const;
    void goOn();

    std::shared_ptr<const Definition> m_definition;
    Wording m_wording;
    Subject m_subject;
    Answers m_answers;
    int m_at = -1;
};

} // namespace anxin
