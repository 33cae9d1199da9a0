// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text.h"
#include "core/services/caseworkservice.h"
#include "core/services/registerservice.h"
#include "core/services/triageservice.h"
#include "tests/support/testvault.h"

namespace anxin {

// A handful of invented pupils in every state that the first pages show, on 18 November 2026: critical answer, candidate,
// level without and with a case file, review overdue and due, unsigned note, referral without a reply.
struct SmallSchool : TestVault {
    static constexpr int pupilCount = 14;

    SmallSchool()
    {
        RegisterService(*vault).setUp({QStringLiteral("安和县第一中学"), QStringLiteral("AH01"), Stage::Junior, counsellor()});
        for (const int year : {2026, 2025, 2024})
            for (const int number : {1, 2, 3})
                units.push_back(aClass(year, number));
        int serial = 0;
        for (const char16_t* name :
             {u"曾小红", u"张伟", u"单雪", u"欧阳锋", u"阿依古丽·买买提", u"李娜", u"吕静", u"仇英", u"王梓涵", u"王子涵", u"赵一鸣",
              u"林语桐", u"查思远", u"覃可馨"}) {
            pupils.push_back(pupil(QString::fromUtf16(name), serial));
            ++serial;
        }
        const CampaignId campaign = doing(Op::EditCampaign, [&](UnitOfWork& uow) {
            return campaigns.add(uow, {QStringLiteral("2026 秋季普查"), CampaignKind::Annual, CampaignMode::ComputerRoom, QDate(2026, 11, 2)});
        });
        candidate(0, campaign, QDate(2026, 11, 16), true);
        candidate(10, campaign, QDate(2026, 11, 16), false);
        candidate(11, campaign, QDate(2026, 11, 12), false);
        listed(1, 1, QDate(2026, 11, 17));
        listed(2, 2, QDate(2026, 10, 9));
        listed(4, 3, QDate(2026, 11, 1));
        listed(6, 4, QDate(2026, 9, 21));
        openCase(2, QDate(2026, 11, 13), QStringLiteral("班主任先陪同就医"));
        openCase(4, QDate(2026, 11, 21), QString());
        openCase(6, QDate(2026, 12, 20), QString());
        CaseworkService(*vault).record(Referral{pupils[2], QDate(2026, 11, 15), ReferralDirection::Hospital,
                                                QStringLiteral("市精神卫生中心"), QStringLiteral("超出学校能够提供的帮助"),
                                                GuardianResponse::Agreed, std::nullopt, QString()});
    }

    static QString counsellor() { return QStringLiteral("林老师"); }

    std::vector<ClassUnitId> units;
    std::vector<StudentId> pupils; // in the order of their names above

private:
    StudentId pupil(const QString& name, int serial)
    {
        Student student;
        student.name = name;
        student.studentNo = QStringLiteral("2026%1").arg(70301 + serial);
        student.sex = serial % 2 == 0 ? Sex::Female : Sex::Male;
        student.bornOn = QDate(2013, 1 + serial % 12, 3 + serial);
        student.classUnit = units[static_cast<std::size_t>(serial) % units.size()];
        return *RegisterService(*vault).add(student);
    }
    void candidate(std::size_t who, CampaignId campaign, QDate answeredOn, bool critical)
    {
        doing(Op::ImportScreening, [&](UnitOfWork& uow) {
            const AnswerSheetId sheet =
                sheets.add(uow, {campaign, pupils[who], QStringLiteral("phq-9"), 1, QString(), QString(), QStringLiteral("self"),
                                 answeredOn, std::nullopt, QStringLiteral("{}"), std::nullopt});
            sheets.saveResult(uow, sheet, {Signal::Candidate, SheetValidity::Valid, QStringLiteral("[]"), QStringLiteral("{}")});
            if (critical)
                sheets.addCritical(uow, {sheet, QStringLiteral("self-harm"), AlertLevel::SameDay, uow.now()});
        });
    }
    void listed(std::size_t who, int rank, QDate since)
    {
        TriageService triage(*vault);
        triage.setLevel({pupils[who], triage.scheme()[static_cast<std::size_t>(rank - 1)].id, since, counsellor(),
                         QStringLiteral("访谈后会议决定"), QStringLiteral("二次访谈与班主任观察")});
    }
    void openCase(std::size_t who, QDate nextReview, const QString& contingencyPlan)
    {
        CaseworkService casework(*vault);
        CaseFile file = casework.proposal(pupils[who], counsellor());
        file.openedOn = QDate(2026, 10, 10);
        file.concern = QStringLiteral("睡眠差,近两周少与人说话");
        file.carePlan = QStringLiteral("每周一次个别辅导,两周一次与家长通话");
        file.contingencyPlan = contingencyPlan;
        file.nextReviewOn = nextReview;
        const CaseFileId opened = *casework.open(file);
        casework.write({opened, QDate(2026, 11, who == 2 ? 16 : 18), 40, SessionMode::FaceToFace, QString(),
                        QStringLiteral("谈了睡眠与作业"), QString(), SuicideInquiry::None, QString(), counsellor(), std::nullopt});
    }
};

} // namespace anxin
