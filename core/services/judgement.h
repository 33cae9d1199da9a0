// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/screening/answersheet.h"
#include "core/scales/scorer.h"
#include "core/services/rulebook.h"

namespace anxin {

// What one answer sheet says: the derived result to be kept, and the critical answers to be raised.
struct Judgement {
    SheetResult result;
    struct Critical {
        QString alert;
        AlertLevel level;
    };
    std::vector<Critical> critical;
    bool criticalUnseen = false; // factor scores only: whether an answer is critical cannot be seen
};

// Whether what a paper says is there in full. Of a part, what is missing was not left blank: it is still to be typed in.
enum class Extent : quint8 { Whole, Part };

// Scores the answers and says whether a person should look. Critical answers count whatever the validity says and on
// unfinished papers. A paper that is void, or whose outcome is open because answers are missing, is `Undetermined`, never
// "not noticeable". Factor scores without answers are `Candidate` by the rules that can be read from them, else `Undetermined`
// where the form has critical answers or a rule that needs answers. Quality marks (core/services/quality.h) make a paper
// doubtful and never delete it. A part of a paper says nothing but what is critical.
// A pure function of its arguments; may run on a worker thread.
Judgement judge(const Definition& definition, const Answers& answers, const Subject& subject, std::optional<int> seconds,
                const RuleBook& rules, Extent extent = Extent::Whole);

// Answers as they are stored in a sheet, and back. Throws Fault{Damaged} on text that is not such JSON.
QString toStoredAnswers(const Answers& answers);
Answers fromStoredAnswers(const QString& stored);

// A reason code as words for a person: "Total: moderate", "Answered too fast", …
QString reasonText(const QString& reason, const Definition& definition);
// The same with the rule that it comes from, where that has words: "Screening cut-off reached (Total ≥ 10)".
QString reasonWithRule(const QString& reason, const Definition& definition);
// The scheme whose bands these rules speak of ("cn" of "band:total.cn=positive"); empty where they name none.
QString schemeIn(const QStringList& reasons);
QStringList reasonsOf(const SheetResult& result);

} // namespace anxin
