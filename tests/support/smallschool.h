// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/classunit/classunitrepository.h"
#include "core/records/screening/answersheetrepository.h"
#include "core/records/screening/campaignrepository.h"
#include "core/services/caseworkservice.h"
#include "core/services/registerservice.h"
#include "core/services/triageservice.h"

namespace anxin {

// Fills a vault with a handful of invented pupils in every state that the first pages show, as of 18 November 2026: critical
// answer, candidate, level without and with a case file, review overdue and due, unsigned note, referral without a reply.
class SmallSchool {
public:
    static QString counsellor() { return QStringLiteral("林老师"); }

    explicit SmallSchool(Vault& vault)
        : m_vault(vault),
          m_register(vault),
          m_triage(vault),
          m_casework(vault),
          m_classes(vault.connection()),
          m_campaigns(vault.connection()),
          m_sheets(vault.connection())
    {
        m_register.setUp({QStringLiteral("安和县第一中学"), QStringLiteral("AH01"), Stage::Junior, counsellor()});
        addPupils();
        addCandidates();
        addLevels();
        addCases();
    }

    std::vector<ClassUnitId> units;
    // 曾小红 张伟 单雪 欧阳锋 阿依古丽·买买提 李娜 吕静 仇英 王梓涵 王子涵 赵一鸣 林语桐 查思远 覃可馨
    std::vector<StudentId> pupils;

private:
    void addPupils()
    {
        m_vault.transact(Op::EditStudent, [&](UnitOfWork& uow) {
            for (const int year : {2026, 2025, 2024})
                for (const int number : {1, 2, 3})
                    units.push_back(m_classes.add(uow, {Stage::Junior, year, number, QString()}));
        });
        int serial = 0;
        for (const char16_t* name : {u"曾小红", u"张伟", u"单雪", u"欧阳锋", u"阿依古丽·买买提", u"李娜", u"吕静", u"仇英",
                                     u"王梓涵", u"王子涵", u"赵一鸣", u"林语桐", u"查思远", u"覃可馨"}) {
            Student student;
            student.name = QString::fromUtf16(name);
            student.studentNo = QStringLiteral("2026%1").arg(70301 + serial);
            student.sex = serial % 2 == 0 ? Sex::Female : Sex::Male;
            student.bornOn = QDate(2013, 1 + serial % 12, 3 + serial);
            student.classUnit = units[static_cast<std::size_t>(serial) % units.size()];
            pupils.push_back(*m_register.add(student));
            ++serial;
        }
    }

    void addCandidates()
    {
        m_vault.transact(Op::ImportScreening, [&](UnitOfWork& uow) {
            const CampaignId campaign = m_campaigns.add(
                uow, {QStringLiteral("2026 秋季普查"), CampaignKind::Annual, CampaignMode::ComputerRoom, QDate(2026, 11, 2)});
            const auto critical = addSheet(uow, campaign, 0, QDate(2026, 11, 16));
            m_sheets.addCritical(uow, {critical, QStringLiteral("self-harm"), AlertLevel::SameDay, uow.now()});
            addSheet(uow, campaign, 10, QDate(2026, 11, 16));
            addSheet(uow, campaign, 11, QDate(2026, 11, 12));
        });
    }
    AnswerSheetId addSheet(UnitOfWork& uow, CampaignId campaign, std::size_t who, QDate day)
    {
        const AnswerSheetId sheet =
            m_sheets.add(uow, {campaign, pupils[who], QStringLiteral("phq-9"), 1, QString(), QString(), QStringLiteral("self"),
                               day, std::nullopt, QStringLiteral("{}"), std::nullopt});
        m_sheets.saveResult(uow, sheet, {Signal::Candidate, SheetValidity::Valid, QStringLiteral("[]"), QStringLiteral("{}")});
        return sheet;
    }

    void addLevels()
    {
        listed(1, 1, QDate(2026, 11, 18)); // owed a file by tonight
        listed(2, 2, QDate(2026, 10, 9));
        listed(4, 3, QDate(2026, 11, 1));
        listed(6, 4, QDate(2026, 9, 21));
    }
    void listed(std::size_t who, int rank, QDate since)
    {
        m_triage.setLevel({pupils[who], m_triage.scheme()[static_cast<std::size_t>(rank - 1)].id, since, counsellor(),
                           QStringLiteral("访谈后会议决定"), QStringLiteral("二次访谈与班主任观察")});
    }

    void addCases()
    {
        openCase(2, QDate(2026, 11, 13), QDate(2026, 11, 16));
        openCase(4, QDate(2026, 11, 21), QDate(2026, 11, 18));
        openCase(6, QDate(2026, 12, 20), QDate(2026, 11, 18));
        const ReferralId referral =
            *m_casework.record(Referral{pupils[2], QDate(2026, 11, 15), ReferralDirection::Hospital,
                                        QStringLiteral("市精神卫生中心"), QStringLiteral("超出学校能够提供的帮助")});
        m_vault.transact(Op::TakeReferralStep, [&](UnitOfWork& uow) {
            ReferralStep agreed{referral, ReferralStepKind::Agreed, QDate(2026, 11, 15), counsellor()};
            agreed.withWhom = QStringLiteral("母亲");
            ReferralRepository{m_vault.connection()}.addStep(uow, agreed);
        });
    }
    void openCase(std::size_t who, QDate nextReview, QDate notedOn)
    {
        CaseFile file = m_casework.proposal(pupils[who], counsellor());
        file.openedOn = QDate(2026, 10, 10);
        file.concern = QStringLiteral("睡眠差,近两周少与人说话");
        file.carePlan = QStringLiteral("每周一次个别辅导,两周一次与家长通话");
        file.contingencyPlan = QStringLiteral("班主任先陪同就医,随后告知监护人");
        file.nextReviewOn = nextReview;
        const CaseFileId opened = *m_casework.open(file);
        m_casework.write({opened, notedOn, 40, SessionMode::FaceToFace, QString(), QStringLiteral("谈了睡眠与作业"), QString(),
                          SuicideInquiry::None, QString(), counsellor(), std::nullopt});
    }

    Vault& m_vault;
    RegisterService m_register;
    TriageService m_triage;
    CaseworkService m_casework;
    ClassUnitRepository m_classes;
    CampaignRepository m_campaigns;
    AnswerSheetRepository m_sheets;
};

} // namespace anxin
