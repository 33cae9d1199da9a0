// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/agenda.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"

namespace anxin {

// A pupil, and what is planned and promised for one.
struct CareRoom : TestVault {
    const QString teacher = QStringLiteral("林老师");
    TriageService triage{*vault};
    CaseworkService casework{*vault};
    CareService care{*vault};
    CalendarService calendar{*vault};
    SchoolRules schoolRules{*vault};
    RuleBook rules = RuleBook::shipped();
    Agenda agenda{*vault, rules, [this] { return teacher; }};
    StudentId pupil = aStudent();

    void listAt(int rank)
    {
        REQUIRE(triage.setLevel({pupil, triage.scheme()[static_cast<std::size_t>(rank - 1)].id, clock.today(), teacher,
                                 QStringLiteral("依据访谈"), QStringLiteral("班主任反映")}));
    }
    Stored<CaseFile> opened(const QString& plan = QStringLiteral("每周辅导"))
    {
        CaseFile file = casework.proposal(pupil, teacher);
        file.concern = QStringLiteral("睡眠差");
        file.carePlan = plan;
        return *cases.byId(*casework.open(file));
    }
    SafetyPlan safetyPlan(CaseFileId file)
    {
        const QString step = QStringLiteral("一步");
        return {file, clock.today(), QStringLiteral("学生本人"), step, step, step, step, step, step};
    }
    SessionNote note()
    {
        return {CaseFileId::fromRowId(0),
                clock.today(),
                40,
                SessionMode::FaceToFace,
                {},
                QStringLiteral("谈睡眠"),
                {},
                SuicideInquiry::None,
                {},
                teacher,
                std::nullopt};
    }
    void spokenWithHome(ContactChannel channel, ContactOutcome outcome = ContactOutcome::Reached)
    {
        const QString words = QStringLiteral("近况平稳");
        REQUIRE(casework.record({pupil, clock.today(), channel, teacher, QStringLiteral("母亲"), words, words, {}, outcome}));
    }
    std::vector<OpenLoop> loops(LoopKind kind)
    {
        std::vector<OpenLoop> found = agenda.loops();
        std::erase_if(found, [kind](const OpenLoop& loop) { return loop.kind != kind; });
        return found;
    }
    std::optional<QDate> dueOf(LoopKind kind)
    {
        const auto found = loops(kind);
        REQUIRE(found.size() < 2);
        return found.empty() ? std::nullopt : std::optional(found.front().due);
    }
};

} // namespace anxin
