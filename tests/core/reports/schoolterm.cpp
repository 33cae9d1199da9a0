// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reports/schoolterm.h"

namespace anxin {

namespace {
template <class E>
E anyOf(int index)
{
    return entriesOf<E>[static_cast<std::size_t>(index) % entriesOf<E>.size()].value;
}
} // namespace

SchoolTerm::SchoolTerm(unsigned seed, int pupilCount) : m_random(seed)
{
    vault.doing(Op::FillDemo, [&](UnitOfWork& uow) {
        vault.school.add(uow, {QStringLiteral("心育中学"), QStringLiteral("5101XY"), Stage::Junior, QStringLiteral("林老师")});
        levels = vault.levels.scheme();
        addPupils(uow, pupilCount);
        addScreening(uow);
        addLevelsAndFiles(uow);
        addWork(uow);
    });
}

QDate SchoolTerm::day()
{
    static const std::array days{QDate(2025, 8, 31), QDate(2025, 9, 1), QDate(2025, 10, 15), QDate(2025, 12, 3),
                                 QDate(2026, 1, 31), QDate(2026, 2, 1), QDate(2026, 4, 20)};
    return days[static_cast<std::size_t>(below(static_cast<int>(days.size())))];
}

void SchoolTerm::addPupils(UnitOfWork& uow, int count)
{
    std::vector<std::pair<ClassUnitId, ClassUnit>> units;
    for (int entryYear = 2021; entryYear <= 2026; ++entryYear) { // from left long ago to not yet there
        const ClassUnit unit{entryYear == 2024 ? Stage::Senior : Stage::Junior, entryYear, 1, secret()};
        units.emplace_back(vault.classes.add(uow, unit), unit);
    }
    for (int i = 0; i < count; ++i) {
        Student student;
        student.name = secret();
        student.reading = secret();
        student.studentNo = secret();
        student.status = below(4) > 0 ? EnrolmentStatus::Enrolled : anyOf<EnrolmentStatus>(below(4));
        const auto unit = below(8) > 0 ? std::optional{units[static_cast<std::size_t>(below(6))]} : std::nullopt;
        if (unit)
            student.classUnit = unit->first;
        const StudentId id = vault.students.add(uow, student);
        pupils.push_back({id, student, unit ? std::optional{unit->second} : std::nullopt});
    }
}

void SchoolTerm::addScreening(UnitOfWork& uow)
{
    for (const char* title : {"autumn", "spring"}) {
        const CampaignId campaign = vault.campaigns.add(
            uow, {QString::fromLatin1(title), CampaignKind::Annual, CampaignMode::Paper, QDate(2025, 9, 10)});
        for (const Pupil& pupil : pupils) {
            if (below(3) > 0) {
                Sheet sheet{
                    {campaign, pupil.id, QStringLiteral("s"), 1, {}, {}, QStringLiteral("self"), day(), {}, secret(), {}},
                    anyOf<Signal>(below(3)),
                    below(6) == 0};
                const AnswerSheetId id = vault.sheets.add(uow, sheet.value);
                vault.sheets.saveResult(uow, id, {sheet.signal, anyOf<SheetValidity>(below(3)), secret(), secret()});
                if (sheet.critical)
                    vault.sheets.addCritical(uow, {id, secret(), {}, uow.now()});
                sheets.push_back(sheet);
            }
            if (below(3) == 0) {
                interviews.push_back({pupil.id,
                                      below(4) > 0 ? std::optional{campaign} : std::nullopt,
                                      day(),
                                      secret(),
                                      InterviewConclusion::Watch,
                                      secret(),
                                      {},
                                      secret()});
                vault.interviews.add(uow, interviews.back());
            }
        }
    }
}

void SchoolTerm::addLevelsAndFiles(UnitOfWork& uow)
{
    for (const Pupil& pupil : pupils) {
        for (int n = below(4); n > 0; --n) {
            const int level = below(static_cast<int>(levels.size()) + 1);
            decisions.push_back({pupil.id,
                                 level == 0 ? std::nullopt : std::optional{levels[static_cast<std::size_t>(level - 1)].id},
                                 day(), secret(), secret(), secret()});
            vault.levels.add(uow, decisions.back());
        }
        if (below(3) == 0)
            continue;
        const QDate opened = day();
        const bool closed = below(2) == 0;
        const CaseFile file{pupil.id,
                            QStringLiteral("2025-%1").arg(files.size(), 3, 10, QLatin1Char('0')),
                            opened,
                            secret(),
                            secret(),
                            secret(),
                            secret(),
                            closed ? std::nullopt : std::optional{opened.addDays(14)},
                            closed ? std::optional{std::max(opened, day())} : std::nullopt,
                            secret()};
        files.emplace_back(vault.cases.add(uow, file), file);
    }
}

void SchoolTerm::addWork(UnitOfWork& uow)
{
    for (const auto& [id, file] : files)
        for (int n = below(4); n > 0; --n) {
            notes.push_back({id, day(), 40, SessionMode::FaceToFace, secret(), secret(), secret(), SuicideInquiry::None,
                             secret(), secret(), std::nullopt});
            vault.notes.add(uow, notes.back());
        }
    for (const Pupil& pupil : pupils) {
        for (int n = below(3); n > 0; --n) {
            contacts.push_back({pupil.id, day(), anyOf<ContactChannel>(below(5)), secret(), secret(), secret(), secret(),
                                secret(), contacts.size() % 4 == 0 ? ContactOutcome::NotReached : ContactOutcome::Reached});
            vault.contacts.add(uow, contacts.back());
        }
        if (below(4) == 0) {
            const QDate referred = day();
            Referral referral{pupil.id, referred, anyOf<ReferralDirection>(below(4)), secret(), secret()};
            const auto replied = below(2) == 0 ? std::optional{std::max(referred, day())} : std::nullopt;
            const ReferralId id = vault.referrals.add(uow, referral);
            if (replied) {
                ReferralStep step{id, ReferralStepKind::FedBack, *replied, secret()};
                step.institution = secret();
                step.finding = secret();
                step.medication = secret();
                step.advice = secret();
                const ReferralStepId fedBack = vault.referrals.addStep(uow, step);
                if (below(5) == 0) { // by mistake, and taken back: it is not counted
                    ReferralStep back{id, ReferralStepKind::TakenBack, *replied, secret()};
                    back.text = secret();
                    back.takesBack = fedBack;
                    vault.referrals.addStep(uow, back);
                    referrals.push_back({referral, std::nullopt});
                    continue;
                }
            }
            referrals.push_back({referral, replied});
        }
    }
}

void SchoolTerm::addLaterWork()
{
    vault.doing(Op::RecordContact, [&](UnitOfWork& uow) {
        vault.contacts.add(uow, {pupils.front().id, QDate(2026, 3, 2), ContactChannel::Phone, secret(), secret(), secret(),
                                 secret(), secret(), ContactOutcome::Reached});
    });
}

} // namespace anxin
