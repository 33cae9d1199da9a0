// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/agenda.h"
#include "core/services/crisisloops.h"
#include "core/services/crisisservice.h"
#include "tests/support/testvault.h"

#include <algorithm>

namespace anxin {

// A vault with crises, and builders that fill what a test is not about.
struct CrisisRoom : TestVault {
    CrisisService crises{*vault};
    RuleBook rules = RuleBook::shipped();

    CrisisEvent of(CrisisEventId id) { return crises.event(id).value().value; }
    CrisisEventId begun() { return crises.begin({QStringLiteral("学生情绪激动"), {}, QStringLiteral("林老师")}); }
    // One in which everything is done that a closing asks for, and a watch has ended.
    CrisisEventId finished()
    {
        const CrisisEventId id = begun();
        Stored<CrisisEvent> event = *crises.event(id);
        event.value.kind = CrisisKind::SelfHarm;
        (void)crises.describe(event, QStringLiteral("林老师"));
        for (const auto& task : crises.tasksOf(id))
            (void)crises.tick(task.id, QStringLiteral("林老师"));
        (void)crises.startWatch(watch(id), QStringLiteral("林老师"));
        for (const auto& running : crises.watchesOf(id))
            (void)crises.endWatch(running.id, QStringLiteral("监护人已接走"), QStringLiteral("林老师"));
        return id;
    }

    static CrisisEntry entry(CrisisEventId id, EntryKind what, const QString& text)
    {
        return {id, Moment::fromMsecs(0), QStringLiteral("林老师"), what, text, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
                {}};
    }
    static CrisisEntry notice(CrisisEventId id, StudentId pupil, const QString& whom)
    {
        CrisisEntry told = entry(id, EntryKind::Notice, QStringLiteral("请到学校来"));
        told.student = pupil;
        told.party = whom;
        told.way = ContactWay::Phone;
        told.outcome = NoticeOutcome::Reached;
        return told;
    }
    static CrisisEntry report(CrisisEventId id, std::optional<ReportStage> stage, const QString& situation = {})
    {
        CrisisEntry made = entry(id, EntryKind::Report, QStringLiteral("学生受伤,已送医"));
        made.stage = stage;
        made.situation = situation;
        made.party = situation.isEmpty() ? QStringLiteral("县教育局") : toCode(ReportOffice::Police);
        made.way = ContactWay::Phone;
        return made;
    }
    CrisisWatch watch(CrisisEventId id)
    {
        return {id,
                std::nullopt,
                QStringLiteral("该生"),
                QStringLiteral("班主任"),
                QStringLiteral("心理室"),
                clock.now(),
                std::nullopt,
                std::nullopt,
                std::nullopt,
                std::nullopt,
                QString()};
    }

    std::vector<OpenLoop> loops() { return crisisLoops(crises, rules, clock, QStringLiteral("林老师")); }
    bool has(LoopKind kind)
    {
        const auto open = loops();
        return std::ranges::any_of(open, [&](const OpenLoop& one) { return one.kind == kind; });
    }
    QDate dueOf(LoopKind kind)
    {
        for (const OpenLoop& one : loops())
            if (one.kind == kind)
                return one.due;
        return {};
    }
};

} // namespace anxin
