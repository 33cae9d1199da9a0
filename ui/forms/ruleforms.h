// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/casefile/warninglevel.h"
#include "core/records/dayclose/dayclose.h"
#include "core/records/rules/schoolrule.h"
#include "ui/forms/recordform.h"
#include "ui/widgets/dateedit.h"

namespace anxin {

// How the school words a level, and how often its pupils are looked at.
class WarningLevelForm final : public RecordForm<WarningLevel> {
    Q_DECLARE_TR_FUNCTIONS(WarningLevelForm)
public:
    WarningLevelForm()
    {
        section(tr("Warning level"));
        row(&WarningLevel::label, new TextEdit, Span::Full);
        row(&WarningLevel::followUpDays, new StepEdit(1, 366, 1, tr(" days")));
        row(&WarningLevel::inUse, new CheckEdit(tr("offered when a level is set")));
        note(tr(
            "Shape and colour follow the rank: ▲ is the most serious, then ◆, ◐, ○. Decisions made so far keep their level."));
    }
};

// A number of days that the school decides otherwise than the shipped rule.
class SchoolRuleForm final : public RecordForm<SchoolRule> {
    Q_DECLARE_TR_FUNCTIONS(SchoolRuleForm)
public:
    explicit SchoolRuleForm(const Clock& clock)
    {
        section(tr("Decision of the school"));
        row(&SchoolRule::days, new StepEdit(0, 366, 1, tr(" days")));
        row(&SchoolRule::validFrom, new DateEdit(clock));
        row(&SchoolRule::decidedBy, new TextEdit, Span::Full);
        row(&SchoolRule::reason, new TextArea(2));
        note(tr("What was decided before stays in the log. The decision counts from its day on."));
    }
};

// Why what is overdue or due today, or begun, stays until tomorrow.
class DayCloseForm final : public RecordForm<DayClose> {
    Q_DECLARE_TR_FUNCTIONS(DayCloseForm)
public:
    enum class Reason : quint8 { Free, Asked };
    explicit DayCloseForm(Reason asked)
    {
        section(tr("Close of the day"));
        auto* reason =
            row(&DayClose::reason, new TextArea(3), Span::Full, asked == Reason::Asked ? Need::Always : Need::AsRecord);
        if (asked == Reason::Asked)
            suggest(reason, {tr("The pupil is not at school today"), tr("The guardian could not be reached"),
                             tr("Handed to the duty teacher"), tr("First thing tomorrow")});
    }
};

} // namespace anxin
