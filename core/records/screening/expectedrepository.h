// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/classunit/classunit.h"
#include "core/records/screening/answersheet.h"
#include "core/records/screening/untested.h"
#include "core/vault/recordtable.h"

#include <QHash>

namespace anxin {

// Whom a campaign expects, and who of them answered what. Sheets and reasons of an entry that was merged are the pupil's.
class ExpectedRepository {
public:
    explicit ExpectedRepository(Connection& connection);

    std::vector<ClassUnitId> classesOf(CampaignId campaign);
    // In place of those that were there. The caller notes the change of the campaign.
    void setClasses(UnitOfWork& uow, CampaignId campaign, const std::vector<ClassUnitId>& classes);

    struct Expected {
        StudentId student;
        std::optional<ClassUnitId> classUnit;
    };
    // Everybody enrolled in a class of the campaign, and whoever answered, by class and reading.
    std::vector<Expected> expectedBy(CampaignId campaign);

    struct Answered {
        QString scale;
        SheetValidity validity;
    };
    // By row id of the pupil.
    QHash<qint64, std::vector<Answered>> answeredIn(CampaignId campaign);
    QHash<qint64, Stored<Untested>> untestedIn(CampaignId campaign);

    void add(UnitOfWork& uow, const Untested& untested) { m_untested.add(uow, untested); }
    void save(UnitOfWork& uow, const Stored<Untested>& untested) { m_untested.save(uow, untested); }
    void remove(UnitOfWork& uow, const Stored<Untested>& untested);

private:
    RecordTable<Untested> m_untested;
    Statement m_classes;
    Statement m_removeClasses;
    Statement m_addClass;
    Statement m_expected;
    Statement m_answered;
    Statement m_untestedIn;
    Statement m_remove;
};

} // namespace anxin
