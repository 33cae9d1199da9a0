// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/paperentry.h"

#include "core/base/text.h"
#include "core/records/screening/sheetcode.h"
#include "ui/models/studentlistmodel.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PaperEntry)
};

bool isOneKeyThroughout(const AnswerKeys& keys)
{
    for (int item = 0; item < static_cast<int>(keys.definition().items.size()); ++item)
        if (!keys.keysOf(item).empty() && !keys.isOneKey(item))
            return false;
    return true;
}

// As the paper says it: "0–3", "Y N".
QString keyWords(const AnswerKeys& keys)
{
    QStringList words;
    for (const AnswerKeys::Key& key : keys.keysOf(0))
        words << key.key;
    return words.join(u' ');
}

QString codingWords(const Definition& definition, const QString& name)
{
    const auto reading = answerReading(definition, name);
    return reading ? keyWords(AnswerKeys(definition, *reading)) : QString();
}

AnswerReading readingOf(const Definition& definition, const QString& name)
{
    return answerReading(definition, name).value_or(AnswerReading());
}
} // namespace

QString PaperPupil::line() const
{
    return factLine({name, classLabel, number});
}

PaperEntry::PaperEntry(SheetEntryService& entry, ScreeningService& screening, RegisterService& registered, const Clock& clock,
                       std::function<QString()> counsellor)
    : m_entry(entry),
      m_screening(screening),
      m_register(registered),
      m_clock(clock),
      m_counsellor(std::move(counsellor))
{
}

std::vector<PaperEntry::Choice> PaperEntry::scales() const
{
    std::vector<Choice> choices;
    for (const Definition* definition : m_screening.catalogue().all())
        choices.emplace_back(definition->id, definition->title(QLocale()));
    return choices;
}

std::vector<PaperEntry::Choice> PaperEntry::codings(const QString& scale) const
{
    std::vector<Choice> choices;
    const Definition* definition = m_screening.catalogue().find(scale);
    if (!definition)
        return choices;
    QStringList names{toCode(AnswerShape::Own), toCode(AnswerShape::Sequence)};
    for (const Coding& coding : definition->codings)
        names << coding.name;
    for (const QString& name : names) {
        const AnswerKeys keys(*definition, readingOf(*definition, name));
        if (!isOneKeyThroughout(keys))
            continue;
        const QString words = keyWords(keys);
        if (name == toCode(AnswerShape::Own))
            choices.emplace_back(name, Tr::tr("As the questionnaire prints them: %1").arg(words));
        else if (name == toCode(AnswerShape::Sequence))
            choices.emplace_back(name, Tr::tr("Numbers of the options from 1, or letters from A: %1").arg(words));
        else
            choices.emplace_back(name, Tr::tr("Printed as %1").arg(words));
    }
    return choices;
}

PaperDeclaration PaperEntry::proposal(const Stored<Campaign>& campaign)
{
    PaperDeclaration proposed = m_declared;
    if (!proposed.answeredOn.isValid() || m_campaign != campaign.value.title)
        proposed.answeredOn = std::min(campaign.value.startsOn, m_clock.today());
    const auto begun = m_entry.unfinishedIn(campaign.id);
    if (!begun.empty()) {
        const AnswerSheet& sheet = begun.back().value;
        proposed.scale = sheet.scale;
        proposed.coding = sheet.coding;
        proposed.informant = fromCode<Subject::Informant>(sheet.informant);
        proposed.answeredOn = sheet.answeredOn;
    }
    return proposed;
}

std::optional<QString> PaperEntry::begin(const Stored<Campaign>& campaign, const PaperDeclaration& declared)
{
    if (!declared.scale)
        return Tr::tr("Please choose the questionnaire.");
    if (!declared.coding)
        return Tr::tr("Please say how the answers are printed on the paper. It is declared, never guessed.");
    if (!declared.informant)
        return Tr::tr("Please say who answered.");
    if (!declared.answeredOn.isValid() || declared.answeredOn > m_clock.today())
        return Tr::tr("Please enter the day on which the papers were answered; it cannot lie ahead.");
    const auto planned = m_screening.asPlanned(campaign.value.title, *declared.scale, *declared.coding);
    if (!planned)
        return sentence(planned.error());
    const Definition* definition = *planned;
    if (!definition || !answerReading(*definition, *declared.coding))
        return Tr::tr("This questionnaire does not know that way of writing answers.");
    m_declared = declared;
    m_campaign = campaign.value.title;
    m_batch = PaperBatch{.campaign = campaign.id,
                         .scale = definition->id,
                         .scaleVersion = definition->version,
                         .coding = *declared.coding,
                         .informant = *declared.informant,
                         .answeredOn = declared.answeredOn,
                         .typedBy = m_counsellor()};
    if (m_batch->typedBy.isEmpty())
        m_batch->typedBy = Tr::tr("Whoever typed it in");
    m_compared = m_differed = 0;
    readPupils();
    return std::nullopt;
}

QString PaperEntry::pileLine() const
{
    if (!m_batch)
        return {};
    const Definition* definition = m_screening.catalogue().find(m_batch->scale, m_batch->scaleVersion);
    return factLine({m_campaign, definition ? definition->title(QLocale()) : m_batch->scale,
                     definition ? codingWords(*definition, m_batch->coding) : QString()});
}

void PaperEntry::readPupils()
{
    m_pupils.clear();
    QHash<qint64, QString> classes;
    for (const Stored<ClassUnit>& unit : m_register.classes())
        classes.insert(unit.id.rowId(), labelOf(unit.value, m_clock.today()));
    std::vector<Findable> names;
    for (const Stored<Student>& student : m_register.students()) {
        const auto& unit = student.value.classUnit;
        m_pupils.push_back({student.id, student.value.name, unit ? classes.value(unit->rowId()) : QString(),
                            student.value.studentNo.value_or(QString())});
        names.push_back(findableOf(student.value));
    }
    m_finder = NameFinder(names);
}

std::vector<PaperPupil> PaperEntry::find(const QString& typed) const
{
    constexpr std::size_t most = 50;
    std::vector<PaperPupil> found;
    if (tidied(typed).isEmpty())
        return found;
    for (const int position : m_finder.find(typed)) {
        if (found.size() == most)
            break;
        found.push_back(m_pupils[static_cast<std::size_t>(position)]);
    }
    return found;
}

Result<PaperPupil, QString> PaperEntry::meant(const QString& typed, bool papersBearCodes) const
{
    QString text = tidied(typed);
    const bool isNumber = !text.isEmpty() && text.front().isDigit();
    if (isNumber && papersBearCodes) {
        const auto number = readSheetCode(text);
        if (!number)
            return refuse(sentence(number.error()));
        text = *number;
    }
    std::vector<PaperPupil> found = find(text);
    if (isNumber)
        std::erase_if(found, [&](const PaperPupil& pupil) { return pupil.number != text; });
    else if (const auto whole = std::ranges::count(found, text, &PaperPupil::name); whole > 0)
        std::erase_if(found, [&](const PaperPupil& pupil) { return pupil.name != text; });
    if (found.empty())
        return refuse(isNumber ? Tr::tr("No pupil has this number. Please check it against the paper.")
                               : Tr::tr("No pupil has this name. Please check it, or type the number."));
    if (found.size() > 1)
        return refuse(Tr::tr("More than one pupil fits. Please choose with ↓ and Enter, by the class."));
    return found.front();
}

PaperPupil PaperEntry::faceOf(StudentId student) const
{
    const auto found = std::ranges::find(m_pupils, student, &PaperPupil::id);
    return found == m_pupils.end() ? PaperPupil{student, {}, {}, {}} : *found;
}

std::vector<PaperEntry::Begun> PaperEntry::begun()
{
    std::vector<Begun> all;
    for (const Stored<AnswerSheet>& sheet : m_entry.unfinishedIn(m_batch->campaign)) {
        const Definition* definition = m_screening.catalogue().find(sheet.value.scale, sheet.value.scaleVersion);
        if (sheet.value.scale == m_batch->scale && definition)
            all.push_back({faceOf(sheet.value.student),
                           static_cast<int>(stillToType(*definition, fromStoredAnswers(sheet.value.answers)).size())});
    }
    return all;
}

std::unique_ptr<PaperTyping> PaperEntry::typingFrom(const Answers& typed)
{
    const Definition& definition = *m_screening.catalogue().find(m_batch->scale, m_batch->scaleVersion);
    return std::make_unique<PaperTyping>(AnswerKeys(definition, readingOf(definition, m_batch->coding)), typed,
                                         [this](const Answers& before, const Answers& now) {
                                             return !m_entry.newlyCritical(*m_batch, m_pupil->id, before, now).empty();
                                         });
}

std::optional<QString> PaperEntry::open(const PaperPupil& pupil, PaperMode mode)
{
    close();
    m_pupil = pupil;
    m_mode = mode;
    const auto known = m_entry.sheetOf(*m_batch, pupil.id);
    m_sheet = known ? std::optional(known->id) : std::nullopt;
    return openSheet(known);
}

std::optional<QString> PaperEntry::openSheet(const std::optional<Stored<AnswerSheet>>& known)
{
    if (m_mode == PaperMode::First) {
        if (known && !known->value.unfinished)
            return sentence(EntryRefusal::AlreadyIn);
        if (known && (known->value.coding != m_batch->coding || known->value.scaleVersion != m_batch->scaleVersion))
            return sentence(EntryRefusal::BegunOtherwise);
        m_kept = known ? fromStoredAnswers(known->value.answers) : Answers();
        m_typing = typingFrom(m_kept);
        return std::nullopt;
    }
    if (!known)
        return Tr::tr("This paper has not been typed in yet. Please type it the first time first.");
    if (known->value.unfinished)
        return sentence(EntryRefusal::NotFinished);
    if (known->value.scaleVersion != m_batch->scaleVersion)
        return sentence(EntryRefusal::BegunOtherwise);
    m_typing = typingFrom({});
    return std::nullopt;
}

void PaperEntry::keep()
{
    if (!m_typing || m_mode != PaperMode::First || m_typing->typed() == m_kept)
        return;
    const auto kept = m_entry.keep(*m_batch, m_pupil->id, m_typing->typed());
    if (!kept)
        throw Fault{FaultKind::Bug, QStringLiteral("a paper that was open cannot be kept")};
    m_sheet = kept->sheet;
    m_kept = m_typing->typed();
}

void PaperEntry::confirmed()
{
    if (m_mode == PaperMode::First)
        keep();
    else if (m_typing && m_sheet)
        m_entry.raise(*m_sheet, m_typing->typed());
}

PaperOutcome PaperEntry::finish()
{
    using enum PaperOutcome::Kind;
    if (m_typing->left() > 0) {
        m_typing->goToOpen();
        return {
            Refused,
            Tr::tr("Questions still to be typed: %1. A blank on the paper is typed with the space bar.").arg(m_typing->left())};
    }
    if (m_mode == PaperMode::Second)
        return finishSecond();
    if (m_mode == PaperMode::Compare)
        return settle(m_typing->typed());
    const auto finished = m_entry.finish(*m_batch, m_pupil->id, m_typing->typed());
    if (!finished)
        return {Refused, sentence(finished.error())};
    close();
    return {NextPaper, Tr::tr("%1: typed in and scored.").arg(m_pupil->name)};
}

PaperOutcome PaperEntry::finishSecond()
{
    m_second = m_typing->typed();
    const Definition& definition = m_typing->definition();
    const auto sheet = m_entry.sheet(*m_sheet);
    const Answers first = fromStoredAnswers(sheet->value.answers);
    const std::vector<Difference> differences = compare(definition, first, m_second);
    if (differences.empty())
        return settle({});
    const QString blank = QStringLiteral("▢");
    QMap<QString, QString> notes;
    for (const Difference& difference : differences) {
        const int item = definition.itemIndex.value(difference.item);
        const auto shown = [&](const QString& code) { return code.isEmpty() ? blank : m_typing->keys().shown(item, code); };
        notes.insert(difference.item, Tr::tr("%1 or %2").arg(shown(difference.first), shown(difference.second)));
    }
    m_mode = PaperMode::Compare;
    m_typing = typingFrom(m_second);
    m_typing->restrictTo(notes);
    return {PaperOutcome::Kind::Compare,
            Tr::tr("Answers that differ: %1. Please look at the paper and type what it says.").arg(differences.size())};
}

PaperOutcome PaperEntry::settle(const Answers& chosen)
{
    const Definition& definition = m_typing->definition();
    const auto sheet = m_entry.sheet(*m_sheet);
    const int differed = static_cast<int>(compare(definition, fromStoredAnswers(sheet->value.answers), m_second).size());
    const auto settled = m_entry.settle(*m_sheet, m_second, chosen, m_batch->typedBy);
    if (!settled)
        return {PaperOutcome::Kind::Refused, sentence(settled.error())};
    m_compared += static_cast<int>(definition.items.size());
    m_differed += differed;
    const QString name = m_pupil->name;
    close();
    return {PaperOutcome::Kind::NextPaper, differed == 0
                                               ? Tr::tr("%1: typed in twice, both the same.").arg(name)
                                               : Tr::tr("%1: compared. Answers that differed: %2.").arg(name).arg(differed)};
}

void PaperEntry::close()
{
    m_typing.reset();
    m_kept.clear();
    m_mode = PaperMode::First;
}

int PaperEntry::finishedToday()
{
    return m_batch ? m_entry.finishedToday(*m_batch) : 0;
}

QString PaperEntry::rateLine() const
{
    if (m_compared == 0)
        return {};
    return Tr::tr("Typed twice so far: %1 of %2 answers differed (%3 %)")
        .arg(m_differed)
        .arg(m_compared)
        .arg(QLocale().toString(100.0 * m_differed / m_compared, 'f', 1));
}

} // namespace anxin
