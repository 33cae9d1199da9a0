// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/agenda.h"
#include "core/services/merge/mergeservice.h"
#include "core/services/registerservice.h"
#include "tests/support/tablerows.h"
#include "tests/support/testvault.h"

namespace anxin {

// A vault in which entries of the register are merged, with everything that may belong to a pupil.
struct MergeRoom : TestVault {
    const RuleBook rules = RuleBook::shipped();
    RegisterService registered{*vault};
    TriageService triage{*vault};
    CaseworkService casework{*vault};
    FamilyService family{*vault};
    ConsentService consents{*vault};
    MissingPupils missing{*vault};
    MergeService merges{*vault, [this] { return loops(); }};

    std::vector<OpenLoop> loops() { return openLoops(*vault, rules, QStringLiteral("林老师")); }

    // Every value of every row that is not written by the machinery itself, or by a merge about itself.
    QStringList content()
    {
        QStringList all;
        for (const QString& table : tablesOf(vault->connection())) {
            if (QStringList{"audit", "meta", "student_merge", "kept_apart"}.contains(table))
                continue;
            for (const QString& row : valuesIn(vault->connection(), table))
                all << table + u':' + row;
        }
        return all;
    }
    int rowsOf(const QString& table)
    {
        return *vault->connection().prepare(QStringLiteral("SELECT count(*) FROM %1").arg(table)).one([](const Row& row) {
            return row.get<int>(0);
        });
    }

    StudentId pupil(const Student& student)
    {
        return doing(Op::EditStudent, [&](UnitOfWork& uow) { return students.add(uow, student); });
    }
    CampaignId campaign(const QString& title)
    {
        return doing(Op::EditCampaign, [&](UnitOfWork& uow) {
            return campaigns.add(uow, {title, CampaignKind::Annual, CampaignMode::Paper, QDate(2026, 11, 2)});
        });
    }
    AnswerSheetId sheet(StudentId student, CampaignId campaign, Signal signal)
    {
        return doing(Op::ImportScreening, [&](UnitOfWork& uow) {
            const AnswerSheetId made =
                sheets.add(uow, {campaign, student, QStringLiteral("phq-9"), 1, QString(), QString(), QStringLiteral("self"),
                                 uow.today(), std::nullopt, QStringLiteral("{}"), std::nullopt});
            sheets.saveResult(uow, made, {signal, SheetValidity::Valid, QStringLiteral("[]"), QStringLiteral("{}")});
            return made;
        });
    }
    void critical(AnswerSheetId sheet)
    {
        doing(Op::ImportScreening, [&](UnitOfWork& uow) {
            sheets.addCritical(uow, {sheet, QStringLiteral("self-harm"), AlertLevel::SameDay, uow.now()});
        });
    }
    void interviewed(StudentId student, CampaignId campaign)
    {
        doing(Op::RecordInterview, [&](UnitOfWork& uow) {
            interviews.add(uow, {student, campaign, uow.today(), QStringLiteral("林老师"), InterviewConclusion::Watch,
                                 QStringLiteral("谈过"), std::nullopt, QString()});
        });
    }
    // Rank 1–4, or 0 to take the pupil off the list.
    void level(StudentId student, int rank, QDate on)
    {
        doing(Op::SetLevel, [&](UnitOfWork& uow) {
            LevelDecision decision{
                student, std::nullopt, on, QStringLiteral("林老师"), QStringLiteral("会议决定"), QStringLiteral("二次访谈")};
            if (rank > 0)
                decision.level = levels.scheme().at(static_cast<std::size_t>(rank - 1)).id;
            levels.add(uow, decision);
        });
    }
    SessionNoteId note(CaseFileId file, bool isSigned)
    {
        return doing(Op::WriteNote, [&](UnitOfWork& uow) {
            return notes.add(uow, {file, uow.today(), 40, SessionMode::FaceToFace, QString(), QStringLiteral("谈了睡眠"),
                                   QString(), SuicideInquiry::None, QString(), QStringLiteral("林老师"),
                                   isSigned ? std::optional(uow.now()) : std::nullopt});
        });
    }
    void referral(StudentId student)
    {
        casework.record(Referral{student, clock.today(), ReferralDirection::Hospital, QStringLiteral("市精神卫生中心"),
                                 QStringLiteral("超出学校能够提供的帮助")});
    }
    void attachment(StudentId student)
    {
        doing(Op::AddAttachment, [&](UnitOfWork& uow) {
            const qint64 row =
                vault->connection()
                    .prepare("INSERT INTO attachment(uid, created_at, changed_at, student, title, file_name, bytes, digest, "
                             "added_on) VALUES (:uid, :at, :at, :student, 'x', 'x.txt', 3, '', '2026-11-18')")
                    .insert(Uid::random(), uow.now(), student);
            vault->connection()
                .prepare("INSERT INTO attachment_part(attachment, number, content) VALUES (:of, 0, x'616263')")
                .insert(row);
        });
    }
    ImportBatchId batch()
    {
        return doing(Op::ImportStudents, [&](UnitOfWork& uow) {
            return batches.add(uow, {ImportKind::Students, QStringLiteral("名单.xlsx"), 1, 1, 0, 0, 0, std::nullopt});
        });
    }
    void asksAbout(ImportBatchId batch, StudentId student)
    {
        MissingPupilRepository questions{vault->connection()};
        doing(Op::ImportStudents, [&](UnitOfWork& uow) { questions.add(uow, {batch, student}); });
    }
};

} // namespace anxin
