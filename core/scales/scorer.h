// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/score.h"
#include "core/scales/sheet.h"

namespace anxin {

// Scores papers of one definition, exactly: answers → reversal → skip rules → steps → bands, validity, alerts, flags,
// outcome. Keeps a reference to the definition, holds nothing of any paper: one Scorer may serve many threads.
class Scorer {
public:
    explicit Scorer(const Definition& definition) : m_definition(definition) {}

    const Definition& definition() const { return m_definition; }
    // `coding`: how the answers were written down, null for the form's own codes.
    Score score(const Answers& answers, const Subject& subject = {}, const Coding* coding = nullptr) const;
    // The quick way for many papers: a sheet is read once, by item index.
    Score score(const Sheet& sheet, const Subject& subject = {}) const;

private:
    const Definition& m_definition;
};

} // namespace anxin
