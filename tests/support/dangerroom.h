// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/agenda.h"
#include "tests/support/crisisroom.h"

#include <algorithm>

namespace anxin {

// A pupil of whom something dangerous may be known, and what the agenda says of it.
struct DangerRoom : CrisisRoom {
    static inline const QString teacher = QStringLiteral("林老师");
    static inline const QString words = QStringLiteral("一句话");

    TriageService triage{*vault};
    CaseworkService casework{*vault};
    CareService care{*vault};
    Agenda agenda{*vault, rules, [] { return teacher; }};
    StudentId pupil = aStudent(QStringLiteral("测试甲"));
    CampaignId campaign = doing(Op::EditCampaign, [&](UnitOfWork& uow) {
        return campaigns.add(uow, {QStringLiteral("秋季普查"), CampaignKind::Annual, CampaignMode::Paper, clock.today()});
    });

    std::vector<OpenLoop> owed(LoopKind kind)
    {
        std::vector<OpenLoop> all = agenda.loops();
        std::erase_if(all, [&](const OpenLoop& one) { return one.kind != kind; });
        return all;
    }
    auto setLevel(int rank)
    {
        return triage.setLevel(
            {pupil, triage.scheme()[static_cast<std::size_t>(rank - 1)].id, clock.today(), teacher, words, words});
    }
    Stored<CaseFile> file()
    {
        CaseFile opened = casework.proposal(pupil, teacher);
        opened.concern = words;
        if (!casework.openCaseOf(pupil))
            REQUIRE(casework.open(opened));
        return *casework.openCaseOf(pupil);
    }
    Result<SecondInterviewId, Violations> interview(InterviewConclusion conclusion, QDate day,
                                                    std::optional<CampaignId> of = std::nullopt)
    {
        return triage.recordInterview({pupil, of, day, teacher, conclusion, words, std::nullopt, {}});
    }
    void told(SuicideInquiry what)
    {
        REQUIRE(casework.sign(SessionNote{
            file().id, clock.today(), 40, SessionMode::FaceToFace, {}, words, {}, what, {}, teacher, std::nullopt}));
    }
    void answeredCritically(QDate day)
    {
        doing(Op::ImportScreening, [&](UnitOfWork& uow) {
            const AnswerSheetId sheet = sheets.add(uow, {campaign,
                                                         pupil,
                                                         QStringLiteral("phq-9"),
                                                         1,
                                                         {},
                                                         {},
                                                         QStringLiteral("self"),
                                                         day,
                                                         std::nullopt,
                                                         QStringLiteral("{}"),
                                                         std::nullopt});
            sheets.saveResult(uow, sheet, {Signal::None, SheetValidity::Valid, QStringLiteral("[]"), QStringLiteral("{}")});
            sheets.addCritical(uow, {sheet, QStringLiteral("self-harm"), AlertLevel::SameDay, uow.now()});
        });
    }
};

inline bool isRefusedFor(const Violations& found, const char* field, Rule rule)
{
    return std::ranges::any_of(found,
                               [&](const Violation& one) { return one.field == QLatin1StringView(field) && one.rule == rule; });
}
template <class Outcome>
bool isRefusedFor(const Outcome& outcome, const char* field, Rule rule)
{
    const Violations* found = outcome ? nullptr : std::get_if<Violations>(&outcome.error());
    return found && isRefusedFor(*found, field, rule);
}

} // namespace anxin
