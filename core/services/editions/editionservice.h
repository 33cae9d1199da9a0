// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/classunit/classunitrepository.h"
#include "core/records/ownscale/ownscalerepository.h"
#include "core/records/screening/answersheetrepository.h"
#include "core/records/screening/campaignrepository.h"
#include "core/records/student/studentrepository.h"
#include "core/services/editions/editioncheck.h"
#include "core/services/editions/editionpreview.h"
#include "core/vault/vault.h"

#include <QHash>

namespace anxin {

// The shipped questionnaires and those that the school has added to this vault. One that this program cannot read, because a
// newer one has added it, is left out; its sheets keep their results.
Catalogue withOwnEditions(const Catalogue& shipped, Vault& vault);

// Questionnaires, changed editions and norms of the school's own. One mechanism for all three: a whole definition with a
// higher number than the one before, so that every result names the rules by which it came about. What is adopted is what
// new sheets are scored with; the results that are there stay. Lives on the vault's thread.
class EditionService {
public:
    // `catalogue` is of this vault (`withOwnEditions`) and grows when something is adopted. All must outlive it.
    EditionService(Vault& vault, Catalogue& catalogue, const RuleBook& rules);

    const Catalogue& catalogue() const { return m_catalogue; }
    const RuleBook& rules() const { return m_rules; }
    Result<EditionProposal, EditionRefusal> propose(const CheckedEdition& edition) const;
    Result<EditionProposal, EditionRefusal> propose(const QByteArray& json) const;

    // The sheets of one questionnaire, of whatever edition, the newest campaign first.
    std::vector<SheetOnFile> sheetsOf(const QString& scale, Progress& progress);
    // What they would say; writes nothing.
    EditionPreview preview(const EditionProposal& proposal, Progress& progress);

    // Op::AdoptEdition, one transaction. `source`: where it comes from, in the school's words. Refused as by `propose`, where
    // another one was adopted meanwhile, and without a source.
    Result<OwnScaleId, EditionRefusal> adopt(const EditionProposal& proposal, const QString& source);
    std::vector<Stored<OwnScale>> own() { return m_own.all(); }
    QHash<qint64, QString> campaignTitles(); // by row id

private:
    Vault& m_vault;
    Catalogue& m_catalogue;
    const RuleBook& m_rules;
    OwnScaleRepository m_own;
    CampaignRepository m_campaigns;
    AnswerSheetRepository m_sheets;
    StudentRepository m_students;
    ClassUnitRepository m_classes;
};

} // namespace anxin
