// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/testvault.h"

#include <random>

namespace anxin {

inline const Term reportedTerm{SchoolYear{2025}, Term::Half::Autumn}; // 1 September 2025 to 31 January 2026

// A school with random pupils and random work around one term, kept beside the vault as plain values, so that a test can
// count for itself. Days lie on, before and after the edges of the term. Texts that must never leave carry a canary.
struct SchoolTerm {
    struct Pupil {
        StudentId id;
        Student value;
        std::optional<ClassUnit> unit;
    };
    struct Sheet {
        AnswerSheet value;
        Signal signal;
        bool critical;
    };

    explicit SchoolTerm(unsigned seed, int pupilCount);

    TestVault vault;
    std::vector<Pupil> pupils;
    std::vector<Sheet> sheets;
    std::vector<SecondInterview> interviews;
    std::vector<LevelDecision> decisions;
    std::vector<std::pair<CaseFileId, CaseFile>> files;
    std::vector<SessionNote> notes;
    std::vector<HomeContact> contacts;
    struct Advised {
        Referral referral;
        std::optional<QDate> repliedOn;
    };
    std::vector<Advised> referrals;
    std::vector<StoredLevel> levels;

    // A note of a day after the term, which its report must not see.
    void addLaterWork();

private:
    int below(int limit) { return std::uniform_int_distribution<int>{0, limit - 1}(m_random); }
    QDate day();
    QString secret() { return QStringLiteral("canary 安%1晓").arg(m_secrets++); }
    void addPupils(UnitOfWork& uow, int count);
    void addScreening(UnitOfWork& uow);
    void addLevelsAndFiles(UnitOfWork& uow);
    void addWork(UnitOfWork& uow);

    std::mt19937 m_random;
    int m_secrets = 0;
};

} // namespace anxin
