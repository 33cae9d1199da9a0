// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/calendar/calendarrepository.h"
#include "core/records/classunit/classunitrepository.h"
#include "core/records/school/schoolrepository.h"
#include "core/reports/gradetable.h"
#include "core/reports/reportperiod.h"
#include "core/services/campaignfigures.h"
#include "core/vault/vault.h"

#include <set>

namespace anxin {

// 心理普查（测评）情况统计表: who was tested in the campaigns that began in a school year, who was noticed, and what was done
// then, by grade and in total. Counts from CampaignFigures as the campaign's own page does; a pupil whom several campaigns
// count is counted once. As known on the day of the report. Exact: run the model through `disclosed` before it leaves. Lives on
// the vault's thread.
class ScreeningReportQuery {
public:
    explicit ScreeningReportQuery(Vault& vault);

    // The caller adds the audit witness.
    ReportModel run(SchoolYear year, QDate reportedOn);

private:
    // What the campaigns of a year say of one pupil together.
    struct Tally {
        GradePlace place;
        std::set<CampaignFigure> figures = {};
        std::optional<int> rank = {}; // of the newest level that was set
        std::set<QString> scales = {};
    };

    std::map<qint64, Tally> tally(SchoolYear year); // by row id of the pupil
    std::vector<ReportColumn> columns();

    CampaignService m_campaigns;
    ClassUnitRepository m_classes;
    CalendarRepository m_terms;
    SchoolRepository m_schools;
    WarningLevelRepository m_levels;
};

} // namespace anxin
