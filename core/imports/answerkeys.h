// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/answerstaging.h"

namespace anxin {

// The keys with which the answers of a questionnaire are typed in from paper, in a declared reading: what stands on the paper
// is what is typed. The definition and what the reading refers to must outlive it.
class AnswerKeys {
public:
    struct Key {
        QString key;  // what is typed: one character where all of the item's answers have one
        QString code; // in the questionnaire's own codes
        QString word; // a short anchor; may be empty
    };

    AnswerKeys(const Definition& definition, const AnswerReading& reading);

    const Definition& definition() const { return m_definition; }
    // In the order in which they stand on the paper; empty where anything can be written, such as a number.
    const std::vector<Key>& keysOf(int item) const { return m_keys.at(static_cast<std::size_t>(item)); }
    // Whether one key is the whole answer.
    bool isOneKey(int item) const;
    // The code of what was typed, in whatever case, or nothing. Numbers of options from 1 may be typed as letters, A the first.
    std::optional<QString> codeOf(int item, const QString& typed) const;
    // How a code stands on the paper.
    QString shown(int item, const QString& code) const;

private:
    const Definition& m_definition;
    AnswerReading m_reading;
    std::vector<std::vector<Key>> m_keys; // by index of the item
};

} // namespace anxin
