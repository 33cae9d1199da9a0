// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/definitionreader.h"

#include "core/base/fault.h"
#include "core/scales/itemreader.h"
#include "core/scales/stepreader.h"
#include "core/scales/verdictreader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DefinitionReader)
};

constexpr int mostDepth = 20;
constexpr int oldest = 150; // years of age: beyond is a slip
constexpr int lastGrade = 12;

constexpr std::array wordingWords{
    Word<Licence::Wording>{"yes", Licence::Wording::Yes},
    Word<Licence::Wording>{"no", Licence::Wording::No},
    Word<Licence::Wording>{"ask", Licence::Wording::Ask},
};

bool isDeeperThan(const QJsonValue& value, int depth)
{
    if (!value.isObject() && !value.isArray())
        return false;
    if (depth == 0)
        return true;
    const auto deeper = [&](const QJsonValue& child) { return isDeeperThan(child, depth - 1); };
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), deeper);
    }
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(), deeper);
}

std::optional<int> readWhole(const JsonNode& object, const char* key, int highest)
{
    const auto node = object.child(key);
    return node ? std::optional{node->whole(0, highest)} : std::nullopt;
}

QString readOptionalText(const JsonNode& object, const char* key)
{
    const auto node = object.child(key);
    return node ? node->textOrEmpty() : QString();
}

Applies readApplies(const JsonNode& node)
{
    node.allowKeys({"ageMin", "ageMax", "gradeMin", "gradeMax", "selfAgeMin", "informant"});
    Applies applies{readWhole(node, "ageMin", oldest),      readWhole(node, "ageMax", oldest),
                    readWhole(node, "gradeMin", lastGrade), readWhole(node, "gradeMax", lastGrade),
                    readWhole(node, "selfAgeMin", oldest),  {}};
    if (const auto informants = node.child("informant"))
        for (const JsonNode& one : informants->list(1))
            applies.informants.push_back(one.word(informantWords));
    return applies;
}

Licence readLicence(const JsonNode& node)
{
    node.allowKeys({"status", "holder", "wordingMayShip", "note"});
    return {readOptionalText(node, "status"), readOptionalText(node, "holder"), readOptionalText(node, "note"),
            node.needed("wordingMayShip").word(wordingWords)};
}

Timeframe readTimeframe(const JsonNode& node)
{
    node.allowKeys({"days", "months", "choices", "default"});
    constexpr int longest = 36500;
    Timeframe frame{readWhole(node, "days", longest), readWhole(node, "months", longest), {}, {}};
    if (const auto choices = node.child("choices"))
        for (const JsonNode& one : choices->list(1))
            frame.choices.append(one.text());
    if (const auto byDefault = node.child("default")) {
        frame.byDefault = byDefault->text();
        if (!frame.choices.contains(frame.byDefault))
            byDefault->refuse(DefinitionProblem::UnknownName);
    }
    return frame;
}

Subject readSubject(const JsonNode& node)
{
    node.allowKeys({"sex", "age", "grade", "informant"});
    Subject subject;
    if (const auto sex = node.child("sex"))
        subject.sex = sex->word(sexWords);
    subject.age = readWhole(node, "age", oldest);
    subject.grade = readWhole(node, "grade", lastGrade);
    if (const auto informant = node.child("informant"))
        subject.informant = informant->word(informantWords);
    return subject;
}

// A code, null for a blank, or a list of codes.
QString readAnswer(const JsonNode& node)
{
    if (node.isNull())
        return {};
    QStringList codes;
    for (const JsonNode& one : node.isList() ? node.list(0) : std::vector{node}) {
        const std::optional<QString> code = one.scalarText();
        if (!code)
            one.refuse(DefinitionProblem::WrongType);
        codes.append(code.value_or(QString()));
    }
    return codes.join(u';');
}

Example readExample(const JsonNode& node, const Definition& definition)
{
    node.allowKeys({"id", "why", "origin", "subject", "coding", "answers", "expect"});
    Example example;
    example.id = node.needed("id").text();
    example.why = readOptionalText(node, "why");
    example.origin = readOptionalText(node, "origin");
    if (const auto subject = node.child("subject"))
        example.subject = readSubject(*subject);
    if (const auto coding = node.child("coding")) {
        example.coding = coding->text();
        if (definition.coding(example.coding) == nullptr)
            coding->refuse(DefinitionProblem::UnknownName);
    }
    const JsonNode answers = node.needed("answers");
    for (const QString& item : answers.keys())
        example.answers.insert(item, readAnswer(answers.member(item)));
    const JsonNode expect = node.needed("expect");
    expect.allowKeys({"steps", "bands", "validity", "alerts", "flags", "outcome", "badAnswers"});
    example.expect = expect.object();
    return example;
}

void readExamples(const JsonNode& list, Definition& definition)
{
    for (const JsonNode& node : list.list(0)) {
        Example example = readExample(node, definition);
        const auto same = [&](const Example& other) { return other.id == example.id; };
        if (std::any_of(definition.examples.begin(), definition.examples.end(), same))
            node.refuse(DefinitionProblem::Duplicate);
        definition.examples.push_back(std::move(example));
    }
}

void readHead(const JsonNode& root, Definition& definition)
{
    root.allowKeys({"format",  "id",         "version", "title",   "note",    "licence",     "applies", "timeframe",
                    "minutes", "optionSets", "codings", "reverse", "items",   "topics",      "steps",   "norms",
                    "bands",   "validity",   "alerts",  "flags",   "outcome", "reliability", "examples"});
    const JsonNode format = root.needed("format");
    if (format.textOrEmpty() != QLatin1StringView("anxin-scale/1"))
        format.refuse(DefinitionProblem::OtherFormat);
    definition.id = root.needed("id").id(JsonNode::Hyphens::Allowed);
    constexpr int highestVersion = 1'000'000;
    definition.version = root.needed("version").whole(1, highestVersion);
    const JsonNode title = root.needed("title");
    title.allowKeys({"zh", "en"});
    definition.titleZh = title.needed("zh").text();
    definition.titleEn = readOptionalText(title, "en");
    definition.note = readOptionalText(root, "note");
    if (const auto licence = root.child("licence"))
        definition.licence = readLicence(*licence);
    if (const auto applies = root.child("applies"))
        definition.applies = readApplies(*applies);
    if (const auto timeframe = root.child("timeframe"))
        definition.timeframe = readTimeframe(*timeframe);
    constexpr int longestSitting = 600;
    definition.minutes = readWhole(root, "minutes", longestSitting);
}

} // namespace

QString sentence(const DefinitionRefusal& refusal)
{
    const QString place = refusal.path.isEmpty() ? Tr::tr("the whole file") : refusal.path;
    switch (refusal.problem) {
    case DefinitionProblem::NotJson: return Tr::tr("This file is not JSON, so it is not a questionnaire definition.");
    case DefinitionProblem::TooLarge: return Tr::tr("This file is larger than 1 MiB, so it is not read.");
    case DefinitionProblem::TooDeep: return Tr::tr("This file is nested more than 20 levels deep, so it is not read.");
    case DefinitionProblem::TooMany: return Tr::tr("Too many entries at %1.").arg(place);
    case DefinitionProblem::OtherFormat: return Tr::tr("This file is not in the format anxin-scale/1.");
    case DefinitionProblem::UnknownKey: return Tr::tr("The format has no key of this name here: %1.").arg(place);
    case DefinitionProblem::MissingKey: return Tr::tr("Something that must be there is missing: %1.").arg(place);
    case DefinitionProblem::WrongType: return Tr::tr("The value has the wrong type at %1.").arg(place);
    case DefinitionProblem::NotAllowed: return Tr::tr("The format does not allow this at %1.").arg(place);
    case DefinitionProblem::BadSelector: return Tr::tr("This is not a list of items such as 1-9,5a: %1.").arg(place);
    case DefinitionProblem::Duplicate: return Tr::tr("The same name is used twice at %1.").arg(place);
    case DefinitionProblem::UnknownName: return Tr::tr("Nothing of this name is defined: %1.").arg(place);
    case DefinitionProblem::NotYetKnown: return Tr::tr("Only what was defined before may be used: %1.").arg(place);
    case DefinitionProblem::NotAscending: return Tr::tr("These limits must rise from one to the next: %1.").arg(place);
    }
    return {};
}

Result<Definition, DefinitionRefusal> readDefinition(const QByteArray& json)
{
    if (json.size() > largestDefinition)
        return refuse(DefinitionRefusal{DefinitionProblem::TooLarge, {}});
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return refuse(DefinitionRefusal{DefinitionProblem::NotJson, {}});
    if (isDeeperThan(document.object(), mostDepth))
        return refuse(DefinitionRefusal{DefinitionProblem::TooDeep, {}});

    Definition definition;
    std::optional<DefinitionRefusal> refusal;
    const JsonNode root{document.object(), {}, refusal};
    // Each part builds on the indices of the ones before, so the first part that is refused ends the reading.
    using Part = void (*)(const JsonNode&, Definition&);
    constexpr Part readExamplePart = [](const JsonNode& node, Definition& whole) {
        if (const auto examples = node.child("examples"))
            readExamples(*examples, whole);
    };
    for (const Part read : {Part{readHead}, Part{readItemPart}, Part{readStepPart}, Part{readVerdictPart}, readExamplePart}) {
        read(root, definition);
        if (refusal)
            return refuse(*refusal);
    }
    return definition;
}

Result<Definition, DefinitionRefusal> readDefinitionFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Fault{FaultKind::NotReadable, QStringLiteral("open a definition: ") + file.errorString()};
    return readDefinition(file.read(largestDefinition + 1));
}

} // namespace anxin
