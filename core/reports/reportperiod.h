// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schoolyear.h"

#include <variant>

namespace anxin {

// How often a report is asked for.
enum class ReportCycle : quint8 { Term, Year };

// What a report is of: a term or a whole school year.
class ReportPeriod {
public:
    ReportPeriod(Term term) : m_value(term) {}
    ReportPeriod(SchoolYear year) : m_value(year) {}
    // `2025-2026-1` or `2025-2026`; nothing where the text is neither.
    static std::optional<ReportPeriod> fromCode(QStringView code);

    QString code() const;
    // In words: 2025—2026 学年第一学期.
    QString shown() const;
    ReportCycle cycle() const { return std::holds_alternative<Term>(m_value) ? ReportCycle::Term : ReportCycle::Year; }
    Term term() const { return std::get<Term>(m_value); } // of a term only
    SchoolYear year() const { return cycle() == ReportCycle::Term ? term().year() : std::get<SchoolYear>(m_value); }
    friend bool operator==(const ReportPeriod&, const ReportPeriod&) = default;

private:
    std::variant<Term, SchoolYear> m_value;
};

} // namespace anxin
