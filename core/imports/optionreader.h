// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/answerstaging.h"

namespace anxin {

// Turns what stands in answer cells into codes of one questionnaire. All that is handed in must outlive it.
class OptionReader {
public:
    OptionReader(const Definition& definition, const AnswerReading& reading) : m_definition(definition), m_reading(reading) {}

    // What stands in one column of an item; `option` is the option that the column stands for, where each has its own.
    struct Written {
        QString text;
        QString option = {};
    };
    // The code of an item (several of a multiple choice joined by `;`); empty for a blank, a violation for what is no answer.
    Result<QString, Violation> read(const Item& item, const std::vector<Written>& written) const;

private:
    Result<QString, Violation> readCellOf(const Item& item, const QString& text) const;
    Result<QString, Violation> readOptions(const Item& item, const QString& text) const;
    Result<QString, Violation> readColumns(const Item& item, const std::vector<Written>& written) const;
    const Option* optionOf(const Item& item, const QString& text) const;
    const std::vector<Option>& optionsOf(const Item& item) const;
    Violation noAnswer(const Item& item, const QString& text) const;

    const Definition& m_definition;
    const AnswerReading& m_reading;
};

} // namespace anxin
