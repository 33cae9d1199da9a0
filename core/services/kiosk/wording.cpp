// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/kiosk/wording.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

constexpr int longestText = 400;  // characters of a question
constexpr int longestAnswer = 40; // of an answer, which stands on one button

QJsonObject toJson(const QMap<QString, QString>& texts)
{
    QJsonObject object;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        object.insert(text.key(), text.value());
    return object;
}

QMap<QString, QString> textsOf(const QJsonValue& value)
{
    QMap<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto text = object.begin(); text != object.end(); ++text)
        texts.insert(text.key(), text.value().toString());
    return texts;
}

const std::vector<Option>& optionsOf(const Definition& definition, const Item& item)
{
    return definition.optionSets[static_cast<std::size_t>(item.optionSet)].options;
}

} // namespace

QString Wording::answerOf(const Definition& definition, const Item& item, const Option& option) const
{
    const QString& code = definition.codes.at(option.code);
    if (const QString own = answersOf.value(item.id).value(code); !own.isEmpty())
        return own;
    if (const QString common = answers.value(code); !common.isEmpty())
        return common;
    return option.label;
}

QString sentence(const WordingRefusal& refusal)
{
    const QString what = refusal.what.join(QStringLiteral(", "));
    switch (refusal.problem) {
    case WordingProblem::NotByChoice:
        return Tr::tr("This questionnaire has questions that are not answered by choosing one answer, so it cannot be given on "
                      "this PC: %1.")
            .arg(what);
    case WordingProblem::NoColumns: return Tr::tr("The file has no row of headers with a column “题号” and a column “题目”.");
    case WordingProblem::MissingItems: return Tr::tr("Questions without a text: %1. All of them are needed.").arg(what);
    case WordingProblem::UnknownItems: return Tr::tr("The questionnaire has no questions with these numbers: %1.").arg(what);
    case WordingProblem::TwiceItems: return Tr::tr("Questions that stand in the file twice: %1.").arg(what);
    case WordingProblem::NoAnswers:
        return Tr::tr("Answers without words: %1. Give them in a column “选项” with the code behind it, e.g. “选项0”.")
            .arg(what);
    case WordingProblem::TooLong: return Tr::tr("Texts that are too long for the screen: %1.").arg(what);
    case WordingProblem::NoSource:
        return Tr::tr("Please say where the wording comes from and why the school may use it. It is kept with it.");
    }
    return {};
}

std::optional<WordingRefusal> problemOf(const Wording& wording, const Definition& definition)
{
    QStringList otherTypes, missing, unknown, silent, tooLong;
    for (const Item& item : definition.items) {
        if (item.type != ItemType::Choice) {
            otherTypes << item.id;
            continue;
        }
        const QString text = wording.items.value(item.id);
        if (text.isEmpty())
            missing << item.id;
        if (text.size() > longestText)
            tooLong << item.id;
        for (const Option& option : optionsOf(definition, item)) {
            const QString words = wording.answerOf(definition, item, option);
            if (words.isEmpty())
                silent << definition.codes.at(option.code);
            if (words.size() > longestAnswer)
                tooLong << item.id;
        }
    }
    for (auto text = wording.items.keyBegin(); text != wording.items.keyEnd(); ++text)
        if (!definition.itemIndex.contains(*text))
            unknown << *text;
    silent.removeDuplicates();
    tooLong.removeDuplicates();
    for (const auto& [what, problem] :
         {std::pair{otherTypes, WordingProblem::NotByChoice}, std::pair{unknown, WordingProblem::UnknownItems},
          std::pair{missing, WordingProblem::MissingItems}, std::pair{silent, WordingProblem::NoAnswers},
          std::pair{tooLong, WordingProblem::TooLong}})
        if (!what.isEmpty())
            return WordingRefusal{problem, what};
    return std::nullopt;
}

QString toStoredWording(const Wording& wording)
{
    QJsonObject ofItems;
    for (auto item = wording.answersOf.begin(); item != wording.answersOf.end(); ++item)
        ofItems.insert(item.key(), toJson(item.value()));
    const QJsonObject object{{QStringLiteral("instruction"), wording.instruction},
                             {QStringLiteral("items"), toJson(wording.items)},
                             {QStringLiteral("answers"), toJson(wording.answers)},
                             {QStringLiteral("answersOf"), ofItems}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Wording fromStoredWording(const QString& stored)
{
    const QJsonObject object = QJsonDocument::fromJson(stored.toUtf8()).object();
    Wording wording{object.value(QStringLiteral("instruction")).toString(),
                    textsOf(object.value(QStringLiteral("items"))),
                    textsOf(object.value(QStringLiteral("answers"))),
                    {}};
    const QJsonObject ofItems = object.value(QStringLiteral("answersOf")).toObject();
    for (auto item = ofItems.begin(); item != ofItems.end(); ++item)
        wording.answersOf.insert(item.key(), textsOf(item.value()));
    return wording;
}

} // namespace anxin
