// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/definition.h"

#include <QMap>

namespace anxin {

// What the pupils read: the words of one questionnaire, loaded by the school. A value.
struct Wording {
    QString instruction; // may be empty
    QMap<QString, QString> items;
    QMap<QString, QString> answers;                  // by code, of every question
    QMap<QString, QMap<QString, QString>> answersOf; // of one question, in place of those

    friend bool operator==(const Wording&, const Wording&) = default;
    // The words of one answer; the definition's own label where nothing was loaded; may be empty.
    QString answerOf(const Definition& definition, const Item& item, const Option& option) const;
};

enum class WordingProblem : quint8 {
    NotByChoice,  // a question that is not answered by choosing one answer: not on this PC
    NoColumns,    // no header row with a number and a text
    MissingItems, // `what`: their numbers
    UnknownItems,
    TwiceItems,
    NoAnswers, // `what`: codes of answers without words
    TooLong,   // a text that no screen shows; `what`: its numbers
    NoSource,  // nobody says why the school may use it
};
struct WordingRefusal {
    WordingProblem problem;
    QStringList what = {};
};
QString sentence(const WordingRefusal& refusal);

// Whether a pupil can answer this form on the screen with these words.
std::optional<WordingRefusal> problemOf(const Wording& wording, const Definition& definition);

// As it is stored, and back; what does not hold is left out.
QString toStoredWording(const Wording& wording);
Wording fromStoredWording(const QString& stored);

} // namespace anxin
