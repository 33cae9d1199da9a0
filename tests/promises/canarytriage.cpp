// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/agenda.h"
#include "core/services/campaignservice.h"
#include "core/services/consentservice.h"
#include "core/services/familyservice.h"
#include "core/services/meetingservice.h"
#include "core/services/merge/mergeservice.h"
#include "core/services/phrasebook.h"
#include "core/services/sheetentryservice.h"
#include "core/services/triageservice.h"
#include "tests/promises/canarywork.h"

namespace anxin {

namespace {
const QString teacher = QStringLiteral("林老师");
constexpr int discussed = 30, away = 31; // both have answered nothing
} // namespace

void CanaryWork::triage()
{
    TriageService triage{*m_vault};
    for (int i = 0; i < counselled; ++i) {
        REQUIRE(triage.recordInterview({pupilAt(i), std::nullopt, m_clock.today(), teacher, InterviewConclusion::KeyAttention,
                                        next(), m_clock.today(), next(), next()}));
        REQUIRE(triage.setLevel({pupilAt(i), triage.scheme()[2].id, m_clock.today(), teacher, next(), next()}));
    }
}

// A meeting that decides about a pupil; before it a sheet is corrected, and it is said why another one is missing.
void CanaryWork::meet()
{
    const Catalogue catalogue = Catalogue::shipped();
    const RuleBook rules = RuleBook::shipped();
    ScreeningService screening{*m_vault, catalogue, rules};
    const Stored<AnswerSheet> sheet = screening.sheetsOf(pupilAt(0)).front().sheet;
    Answers answers = fromStoredAnswers(sheet.value.answers);
    QString& first = answers.first();
    first = first == u'0' ? QStringLiteral("1") : QStringLiteral("0");
    REQUIRE(SheetEntryService(*m_vault, screening).correct(sheet.id, answers, teacher, next()));
    CampaignService campaigns{*m_vault};
    campaigns.noteUntested(campaigns.campaigns().front().id, {pupilAt(away)}, UntestedReason::Absent, next());

    TriageService triage{*m_vault};
    CaseworkService casework{*m_vault};
    MeetingService meetings{*m_vault, triage, casework};
    REQUIRE(triage.recordInterview({pupilAt(discussed), std::nullopt, m_clock.today(), teacher,
                                    InterviewConclusion::KeyAttention, next(), std::nullopt, QString()}));
    const auto meeting = meetings.begin({std::nullopt, m_clock.today(), next(), next()});
    REQUIRE(meeting);
    REQUIRE(meetings.decide(*meeting, pupilAt(discussed), {MeetingOutcome::Level, triage.scheme()[2].id, next(), next()}));
    REQUIRE(meetings.sign(*meetings.meeting(*meeting)));
}

void CanaryWork::family()
{
    FamilyService family{*m_vault};
    Guardian guardian{pupilAt(0), Canaries::name(6), GuardianRelation::Mother};
    guardian.note = next();
    REQUIRE(family.add(guardian));
    REQUIRE(family.add(Attention{pupilAt(0), AttentionCategory::LeftBehind, m_clock.today(), {}, next()}));
    REQUIRE(ConsentService{*m_vault}.record({pupilAt(0), ConsentPurpose::Counselling, ConsentState::Agreed, m_clock.today(),
                                             next(), SignerRelation::Mother, std::nullopt, next()}));
    REQUIRE(PhraseBook{*m_vault}.set({QStringLiteral("yu|") + next()}));
}

void CanaryWork::closeTheDay()
{
    const RuleBook rules = RuleBook::shipped();
    MergeService merges{*m_vault, [&] { return openLoops(*m_vault, rules, teacher); }};
    MergeOrder order{pupilAt(Canaries::names - 2), pupilAt(Canaries::names - 1)};
    order.certainty = MergeOrder::Certainty::Certain;
    REQUIRE(merges.merge(order));
    Agenda agenda{*m_vault, rules, [] { return teacher; }};
    REQUIRE(agenda.closeDay(next()));
}

} // namespace anxin
