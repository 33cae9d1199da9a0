// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/registerservice.h"
#include "core/services/screeningservice.h"

namespace anxin {

// Gives an invented pupil of the small school what several years of screenings leave behind.
class AnsweredSheets {
public:
    AnsweredSheets(Vault& vault, const Catalogue& catalogue, const RuleBook& rules)
        : m_vault(vault),
          m_register(vault),
          m_catalogue(catalogue),
          m_screening(vault, catalogue, rules)
    {
    }

    // One code for each item of the scale, from its first; `_` and what is not there are blanks.
    AnswerSheetId add(StudentId student, const QString& scale, const QString& codes, QDate day, const QString& campaign,
                      Subject::Informant informant = Subject::Informant::Self)
    {
        const Definition& definition = *m_catalogue.find(scale);
        Answers answers;
        for (qsizetype item = 0; item < std::min<qsizetype>(codes.size(), std::ssize(definition.items)); ++item)
            if (codes[item] != u'_')
                answers.insert(definition.items[static_cast<std::size_t>(item)].id, codes[item]);
        const Student pupil = m_register.student(student)->value;
        std::optional<ClassUnit> unit;
        for (const Stored<ClassUnit>& one : m_register.classes())
            if (one.id == pupil.classUnit)
                unit = one.value;
        Subject subject = ScreeningService::subjectOf(pupil, unit, day);
        subject.informant = informant;
        std::optional<AnswerSheetId> made;
        m_vault.transact(Op::ImportScreening, [&](UnitOfWork& uow) {
            const CampaignId id = m_screening.campaign(uow, {campaign, CampaignKind::Annual, CampaignMode::ComputerRoom, day});
            made = m_screening
                       .record(uow,
                               {id, student, scale, definition.version, QString(), QStringLiteral("own"), toCode(informant),
                                day, std::nullopt, toStoredAnswers(answers), std::nullopt},
                               subject)
                       .sheet;
        });
        return *made;
    }

    // Three times the same questionnaire, and others around it.
    void addYears(StudentId student)
    {
        const QString sdq = QStringLiteral("sdq");
        add(student, sdq, QStringLiteral("2112112121200211200220102"), QDate(2025, 3, 11), QStringLiteral("2025 春季普查"));
        add(student, sdq, QStringLiteral("2221121221202121210210112"), QDate(2025, 11, 5), QStringLiteral("2025 秋季普查"));
        add(student, sdq, QStringLiteral("2221121121202111200210102"), QDate(2026, 3, 10), QStringLiteral("2026 春季普查"));
        add(student, QStringLiteral("phq-a"), QStringLiteral("11021___0"), QDate(2026, 5, 12), QStringLiteral("2026 考前关注"));
        add(student, QStringLiteral("mht"),
            QStringLiteral("YYYYYNYYNNYYYNYYYNNYNNNYYNNNNNYNNYNYYYNYNNYYNYYYYY"
                           "YNNYYNNNNNYNNNYYNNYNNNNNNNYNNNNYYYNNNNYNNNNNNNNNNN"),
            QDate(2026, 9, 15), QStringLiteral("2026 秋季入学测评"));
        add(student, QStringLiteral("phq-a"), QStringLiteral("122312221"), QDate(2026, 11, 9), QStringLiteral("2026 秋季普查"));
    }

private:
    Vault& m_vault;
    RegisterService m_register;
    const Catalogue& m_catalogue;
    ScreeningService m_screening;
};

} // namespace anxin
