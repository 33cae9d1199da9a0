// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/editions/editionservice.h"

#include "core/base/required.h"
#include "core/services/screeningservice.h"

namespace anxin {

namespace {

// By row id.
template <class Record>
QHash<qint64, Record> byRow(const std::vector<Stored<Record>>& stored)
{
    QHash<qint64, Record> found;
    for (const Stored<Record>& one : stored)
        found.insert(one.id.rowId(), one.value);
    return found;
}

// Null: nobody knows it.
template <class Record>
const Record* knownIn(const QHash<qint64, Record>& records, Id<Record> id)
{
    const auto found = records.constFind(id.rowId());
    return found == records.constEnd() ? nullptr : &*found;
}

} // namespace

Catalogue withOwnEditions(const Catalogue& shipped, Vault& vault)
{
    Catalogue catalogue = shipped;
    OwnScaleRepository own{vault.connection()};
    for (const Stored<OwnScale>& scale : own.all()) {
        const QByteArray json = scale.value.definition.toUtf8();
        if (auto definition = readDefinition(json))
            catalogue.adopt(std::make_shared<const Definition>(std::move(*definition)), json);
    }
    return catalogue;
}

EditionService::EditionService(Vault& vault, Catalogue& catalogue, const RuleBook& rules)
    : m_vault(vault),
      m_catalogue(catalogue),
      m_rules(rules),
      m_own(vault.connection()),
      m_campaigns(vault.connection()),
      m_sheets(vault.connection()),
      m_students(vault.connection()),
      m_classes(vault.connection())
{
}

Result<EditionProposal, EditionRefusal> EditionService::propose(const CheckedEdition& edition) const
{
    return proposeEdition(edition, m_catalogue, m_rules);
}

Result<EditionProposal, EditionRefusal> EditionService::propose(const QByteArray& json) const
{
    const auto edition = checkEdition(json);
    if (!edition)
        return refuse(edition.error());
    return propose(*edition);
}

std::vector<SheetOnFile> EditionService::sheetsOf(const QString& scale, Progress& progress)
{
    const auto students = byRow(m_students.all());
    const auto classes = byRow(m_classes.all());
    const std::vector<Stored<Campaign>> campaigns = m_campaigns.all();
    std::vector<SheetOnFile> found;
    int done = 0;
    for (const Stored<Campaign>& campaign : campaigns) {
        progress.step(done++, static_cast<int>(campaigns.size()));
        for (ScoredSheet& scored : m_sheets.ofCampaign(campaign.id)) {
            const AnswerSheet& sheet = scored.sheet.value;
            if (sheet.scale != scale)
                continue;
            const Student* student = knownIn(students, sheet.student);
            const ClassUnit* unit = student && student->classUnit ? knownIn(classes, *student->classUnit) : nullptr;
            Subject subject = ScreeningService::subjectOf(student ? *student : Student(),
                                                          unit ? std::optional(*unit) : std::nullopt, sheet.answeredOn);
            subject.informant = fromCode<Subject::Informant>(sheet.informant);
            found.push_back({campaign.id, sheet.student, sheet.answeredOn, fromStoredAnswers(sheet.answers), subject,
                             sheet.seconds, std::move(scored.result)});
        }
    }
    return found;
}

QHash<qint64, QString> EditionService::campaignTitles()
{
    QHash<qint64, QString> titles;
    for (const Stored<Campaign>& campaign : m_campaigns.all())
        titles.insert(campaign.id.rowId(), campaign.value.title);
    return titles;
}

EditionPreview EditionService::preview(const EditionProposal& proposal, Progress& progress)
{
    const Definition& edition = *proposal.edition.definition;
    return previewOf(edition, sheetsOf(edition.id, progress), m_rules, progress);
}

Result<OwnScaleId, EditionRefusal> EditionService::adopt(const EditionProposal& proposal, const QString& source)
{
    if (isEmpty(source))
        return refuse(EditionRefusal{EditionProblem::NoSource});
    if (const auto again = propose(proposal.edition); !again)
        return refuse(again.error());
    const CheckedEdition& edition = proposal.edition;
    const OwnScaleId adopted = m_vault.transact(Op::AdoptEdition, [&](UnitOfWork& uow) {
        return m_own.add(uow, {edition.definition->id, edition.definition->version, QString::fromUtf8(edition.json),
                               source.trimmed(), uow.today()});
    });
    m_catalogue.adopt(edition.definition, edition.json);
    return adopted;
}

} // namespace anxin
