// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/casefile/casefilerepository.h"
#include "core/records/casefile/warninglevelrepository.h"
#include "core/records/classunit/classunitrepository.h"
#include "core/records/disclosure/disclosurerepository.h"
#include "core/records/homecontact/homecontactrepository.h"
#include "core/records/importbatch/importbatchrepository.h"
#include "core/records/referral/referralrepository.h"
#include "core/records/school/schoolrepository.h"
#include "core/records/screening/answersheetrepository.h"
#include "core/records/screening/campaignrepository.h"
#include "core/records/screening/secondinterviewrepository.h"
#include "core/records/session/sessionnoterepository.h"
#include "core/records/student/studentrepository.h"
#include "core/vault/vault.h"

namespace anxin {

// An encrypted engine in memory with the real schema, a clock that stands still, and every repository: tests speak to the
// real thing, no mocks of our own classes. Builders fill only what a test is not about.
struct TestVault {
    explicit TestVault(const QString& localTime = QStringLiteral("2026-11-18T09:00")) : clock(localTime) {}

    FixedClock clock;
    std::unique_ptr<Vault> vault = Vault::inMemory(clock);
    SchoolRepository school{vault->connection()};
    ClassUnitRepository classes{vault->connection()};
    StudentRepository students{vault->connection()};
    ImportBatchRepository batches{vault->connection()};
    CampaignRepository campaigns{vault->connection()};
    AnswerSheetRepository sheets{vault->connection()};
    SecondInterviewRepository interviews{vault->connection()};
    WarningLevelRepository levels{vault->connection()};
    CaseFileRepository cases{vault->connection()};
    SessionNoteRepository notes{vault->connection()};
    HomeContactRepository contacts{vault->connection()};
    ReferralRepository referrals{vault->connection()};
    DisclosureRepository disclosures{vault->connection()};

    // One transaction of `op` around `work(UnitOfWork&)`.
    template <class Work>
    auto doing(Op op, Work&& work)
    {
        return vault->transact(op, std::forward<Work>(work));
    }

    ClassUnitId aClass(int entryYear = 2026, int number = 1)
    {
        return doing(Op::EditStudent, [&](UnitOfWork& uow) {
            return classes.add(uow, {Stage::Junior, entryYear, number, QString()});
        });
    }
    StudentId aStudent(const QString& name = QStringLiteral("安晓"), std::optional<ClassUnitId> unit = {})
    {
        return doing(Op::EditStudent, [&](UnitOfWork& uow) {
            Student student;
            student.name = name;
            student.reading = QStringLiteral("an xiao");
            student.classUnit = unit;
            return students.add(uow, student);
        });
    }
    CaseFileId aCase(StudentId student)
    {
        return doing(Op::OpenCase, [&](UnitOfWork& uow) {
            const QDate today = uow.today();
            return cases.add(uow, {student, cases.nextFileNo(today.year()), today, QStringLiteral("林老师"),
                                   QStringLiteral("睡眠差"), QStringLiteral("每周一次辅导"), QString(), today.addDays(14),
                                   std::nullopt, QString()});
        });
    }
};

} // namespace anxin
