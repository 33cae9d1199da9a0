// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/sheetentryservice.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SheetEntryService)
};

Answers withoutBlanks(const Answers& typed)
{
    Answers answers;
    for (auto answer = typed.cbegin(); answer != typed.cend(); ++answer)
        if (!answer->isEmpty() && *answer != leftBlank)
            answers.insert(answer.key(), *answer);
    return answers;
}

bool areCodesOf(const Definition& definition, const Answers& typed)
{
    for (auto answer = typed.cbegin(); answer != typed.cend(); ++answer) {
        const int item = definition.itemIndex.value(answer.key(), -1);
        if (item < 0 || readCell(definition, item, *answer).state == Cell::State::Bad)
            return false;
    }
    return true;
}

// Whether something that was kept is not there any more, or otherwise.
bool takesBack(const Answers& kept, const Answers& typed)
{
    for (auto answer = kept.cbegin(); answer != kept.cend(); ++answer)
        if (typed.value(answer.key()) != *answer)
            return true;
    return false;
}

} // namespace

QStringList stillToType(const Definition& definition, const Answers& typed)
{
    QStringList items;
    for (const Item& item : definition.items)
        if (!item.optional && typed.value(item.id).isEmpty())
            items << item.id;
    return items;
}

std::vector<Difference> compare(const Definition& definition, const Answers& first, const Answers& second)
{
    const Answers one = withoutBlanks(first);
    const Answers other = withoutBlanks(second);
    std::vector<Difference> found;
    for (const Item& item : definition.items)
        if (one.value(item.id) != other.value(item.id))
            found.push_back({item.id, one.value(item.id), other.value(item.id)});
    return found;
}

QString sentence(EntryRefusal refusal)
{
    switch (refusal) {
    case EntryRefusal::AlreadyIn:
        return Tr::tr("The answers of this pupil are in already. Type the paper a second time to compare, or correct what is "
                      "wrong, with a reason.");
    case EntryRefusal::BegunOtherwise:
        return Tr::tr("This paper was begun with another edition, or another way of writing answers. What was typed is safe. "
                      "Declare it as it was begun, and go on.");
    case EntryRefusal::NotAllTyped:
        return Tr::tr("Some questions are neither answered nor left blank. What was typed is kept; the paper can be finished "
                      "later.");
    case EntryRefusal::NothingAnswered:
        return Tr::tr("Nothing is answered on this paper. Note on the tab “Taking part” why there are no answers.");
    case EntryRefusal::NotAnAnswer: return Tr::tr("That is no answer of this question. Nothing was changed.");
    case EntryRefusal::NotFinished: return Tr::tr("This paper is not typed in to the end. Please finish it first.");
    case EntryRefusal::NothingChanged: return Tr::tr("No answer is changed yet.");
    case EntryRefusal::NobodyNamed: return Tr::tr("Please say who corrects the paper.");
    case EntryRefusal::NoReason: return Tr::tr("Please say why it is corrected.");
    case EntryRefusal::StillDifferent: break;
    }
    return Tr::tr("Some answers still differ. Please look at the paper and choose for each of them.");
}

SheetEntryService::SheetEntryService(Vault& vault, ScreeningService& screening)
    : m_vault(vault),
      m_screening(screening),
      m_campaigns(vault.connection()),
      m_sheets(vault.connection()),
      m_corrections(vault.connection()),
      m_students(vault.connection()),
      m_classes(vault.connection())
{
}

const Definition& SheetEntryService::definitionOf(const QString& scale, int version) const
{
    const Definition* definition = m_screening.catalogue().find(scale, version);
    if (!definition)
        throw Fault{FaultKind::Bug, QStringLiteral("no definition %1 version %2").arg(scale).arg(version)};
    return *definition;
}

Subject SheetEntryService::subjectOf(const AnswerSheet& sheet)
{
    const auto student = m_students.byId(sheet.student);
    if (!student)
        throw Fault{FaultKind::Bug, QStringLiteral("a paper of nobody")};
    std::optional<ClassUnit> unit;
    if (student->value.classUnit)
        if (const auto found = m_classes.byId(*student->value.classUnit))
            unit = found->value;
    Subject subject = ScreeningService::subjectOf(student->value, unit, sheet.answeredOn);
    subject.informant = fromCode<Subject::Informant>(sheet.informant);
    return subject;
}

namespace {
AnswerSheet sheetFor(const PaperBatch& batch, StudentId student)
{
    return {.campaign = batch.campaign,
            .student = student,
            .scale = batch.scale,
            .scaleVersion = batch.scaleVersion,
            .form = batch.form,
            .coding = batch.coding,
            .informant = toCode(batch.informant),
            .answeredOn = batch.answeredOn,
            .seconds = std::nullopt,
            .answers = {},
            .source = SheetSource::Paper};
}
} // namespace

std::optional<Stored<AnswerSheet>> SheetEntryService::sheetOf(const PaperBatch& batch, StudentId student)
{
    return m_sheets.same(sheetFor(batch, student));
}

int SheetEntryService::finishedToday(const PaperBatch& batch)
{
    const Clock& clock = m_vault.clock();
    const qint64 midnight = clock.today().startOfDay(clock.zone()).toMSecsSinceEpoch();
    return m_sheets.typedSince(batch.campaign, batch.scale, Moment::fromMsecs(midnight));
}

std::vector<Judgement::Critical> SheetEntryService::newlyCritical(const PaperBatch& batch, StudentId student,
                                                                  const Answers& before, const Answers& now)
{
    const Definition& definition = definitionOf(batch.scale, batch.scaleVersion);
    const Subject subject = subjectOf(sheetFor(batch, student));
    const auto known = m_screening.criticalIn(definition, before, subject);
    std::vector<Judgement::Critical> found = m_screening.criticalIn(definition, now, subject);
    std::erase_if(found, [&](const Judgement::Critical& critical) {
        return std::ranges::any_of(known, [&](const auto& old) { return old.alert == critical.alert; });
    });
    return found;
}

std::optional<EntryRefusal> SheetEntryService::obstacle(const PaperBatch& batch,
                                                        const std::optional<Stored<AnswerSheet>>& known,
                                                        const Answers& typed) const
{
    if (known && !known->value.unfinished)
        return EntryRefusal::AlreadyIn;
    if (known && (known->value.coding != batch.coding || known->value.scaleVersion != batch.scaleVersion ||
                  known->value.form != batch.form))
        return EntryRefusal::BegunOtherwise;
    if (!areCodesOf(definitionOf(batch.scale, batch.scaleVersion), typed))
        return EntryRefusal::NotAnAnswer;
    return std::nullopt;
}

Result<SheetRecorded, EntryRefusal> SheetEntryService::keep(const PaperBatch& batch, StudentId student, const Answers& typed)
{
    const auto known = sheetOf(batch, student);
    if (const auto refusal = obstacle(batch, known, typed))
        return refuse(*refusal);
    return take(batch, student, known, typed, Extent::Part);
}

Result<SheetRecorded, EntryRefusal> SheetEntryService::finish(const PaperBatch& batch, StudentId student, const Answers& typed)
{
    const auto known = sheetOf(batch, student);
    if (const auto refusal = obstacle(batch, known, typed))
        return refuse(*refusal);
    if (!stillToType(definitionOf(batch.scale, batch.scaleVersion), typed).isEmpty())
        return refuse(EntryRefusal::NotAllTyped);
    if (withoutBlanks(typed).isEmpty())
        return refuse(EntryRefusal::NothingAnswered);
    return take(batch, student, known, typed, Extent::Whole);
}

SheetRecorded SheetEntryService::take(const PaperBatch& batch, StudentId student,
                                      const std::optional<Stored<AnswerSheet>>& known, const Answers& typed, Extent extent)
{
    AnswerSheet sheet = sheetFor(batch, student);
    sheet.unfinished = extent == Extent::Part;
    sheet.answers = toStoredAnswers(sheet.unfinished ? typed : withoutBlanks(typed));
    if (known)
        sheet.answeredOn = known->value.answeredOn;
    return m_vault.transact(Op::EnterSheet, [&](UnitOfWork& uow) {
        if (const auto campaign = m_campaigns.byId(batch.campaign); campaign && campaign->value.closedOn)
            m_screening.campaign(uow, campaign->value); // opens it again
        if (known && takesBack(fromStoredAnswers(known->value.answers), typed))
            m_corrections.add(
                uow, {known->id, batch.typedBy, Tr::tr("Typed otherwise before the paper was finished"), known->value.answers});
        return m_screening.record(uow, sheet, subjectOf(sheet));
    });
}

Result<SheetRecorded, EntryRefusal> SheetEntryService::correct(AnswerSheetId id, const Answers& answers, const QString& by,
                                                               const QString& reason)
{
    const auto known = m_sheets.byId(id);
    if (!known || known->value.unfinished)
        return refuse(EntryRefusal::NotFinished);
    if (!areCodesOf(definitionOf(known->value.scale, known->value.scaleVersion), answers))
        return refuse(EntryRefusal::NotAnAnswer);
    AnswerSheet sheet = known->value;
    sheet.answers = toStoredAnswers(withoutBlanks(answers));
    if (sheet.answers == known->value.answers)
        return refuse(EntryRefusal::NothingChanged);
    if (tidied(by).isEmpty())
        return refuse(EntryRefusal::NobodyNamed);
    if (tidied(reason).isEmpty())
        return refuse(EntryRefusal::NoReason);
    return correctTo(*known, sheet, tidied(by), reason.trimmed());
}

SheetRecorded SheetEntryService::correctTo(const Stored<AnswerSheet>& known, AnswerSheet sheet, const QString& by,
                                           const QString& reason)
{
    return m_vault.transact(Op::CorrectSheet, [&](UnitOfWork& uow) {
        m_corrections.add(uow, {known.id, by, reason, known.value.answers});
        return m_screening.record(uow, sheet, subjectOf(sheet));
    });
}

void SheetEntryService::raise(AnswerSheetId id, const Answers& typedAgain)
{
    const auto known = m_sheets.byId(id);
    if (!known)
        throw Fault{FaultKind::Bug, QStringLiteral("no sheet to raise a critical answer of")};
    const Definition& definition = definitionOf(known->value.scale, known->value.scaleVersion);
    const auto critical = m_screening.criticalIn(definition, typedAgain, subjectOf(known->value));
    m_vault.transact(Op::EnterSheet, [&](UnitOfWork& uow) { m_screening.raise(uow, id, critical); });
}

Result<SheetRecorded, EntryRefusal> SheetEntryService::settle(AnswerSheetId id, const Answers& second, const Answers& chosen,
                                                              const QString& by)
{
    const auto known = m_sheets.byId(id);
    if (!known || known->value.unfinished)
        return refuse(EntryRefusal::NotFinished);
    if (tidied(by).isEmpty())
        return refuse(EntryRefusal::NobodyNamed);
    const Definition& definition = definitionOf(known->value.scale, known->value.scaleVersion);
    Answers answers = fromStoredAnswers(known->value.answers);
    const auto differences = compare(definition, answers, second);
    for (const Difference& difference : differences) {
        if (!chosen.contains(difference.item))
            return refuse(EntryRefusal::StillDifferent);
        answers.insert(difference.item, chosen.value(difference.item));
    }
    if (!areCodesOf(definition, answers))
        return refuse(EntryRefusal::NotAnAnswer);
    AnswerSheet sheet = known->value;
    sheet.checkedOn = m_vault.clock().today();
    sheet.answers = toStoredAnswers(withoutBlanks(answers));
    if (sheet.answers != known->value.answers)
        return correctTo(*known, sheet, tidied(by),
                         Tr::tr("Typed in twice; answers that differed: %1 of %2; the paper was looked at again")
                             .arg(differences.size())
                             .arg(definition.items.size()));
    return m_vault.transact(Op::EnterSheet, [&](UnitOfWork& uow) {
        m_sheets.save(uow, {known->id, known->uid, sheet});
        return SheetRecorded{known->id, SheetFate::Unchanged, sheet.coding, {}};
    });
}

} // namespace anxin
