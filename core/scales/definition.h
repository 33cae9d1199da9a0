// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/item.h"
#include "core/scales/reliability.h"
#include "core/scales/step.h"
#include "core/scales/subject.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace anxin {

// A class of a value in one scheme: the ids of `cuts` name the classes.
struct Cut {
    CutEdge edge = CutEdge::Ground;
    Rational bound;
    QString id;
};
struct Band {
    int step = -1;  // index into Definition::steps
    QString scheme; // "cn", "us"; empty where there is only one
    QString key;    // as written in results: "total" or "total.cn"
    std::optional<Condition> when;
    std::vector<Cut> cuts; // ascending
};

enum class Verdict : quint8 { Void, Caution };
constexpr auto enumTable(Verdict)
{
    return std::array{
        EnumEntry{Verdict::Void, "void", QT_TRANSLATE_NOOP("Label", "Not valid, ask again")},
        EnumEntry{Verdict::Caution, "caution", QT_TRANSLATE_NOOP("Label", "Read with caution")},
    };
}
struct Validity {
    QString id;
    Verdict verdict = Verdict::Caution;
    QString advice; // may be empty
    Condition when;
};

// How soon somebody must speak with the pupil. Judged from the content of the items: no manual defines these levels.
enum class AlertLevel : quint8 { Immediate, SameDay, Review };
constexpr auto enumTable(AlertLevel)
{
    return std::array{
        EnumEntry{AlertLevel::Immediate, "immediate", QT_TRANSLATE_NOOP("Label", "See at once")},
        EnumEntry{AlertLevel::SameDay, "same-day", QT_TRANSLATE_NOOP("Label", "See today")},
        EnumEntry{AlertLevel::Review, "review", QT_TRANSLATE_NOOP("Label", "Look at it again")},
    };
}
struct Alert {
    QString id;
    AlertLevel level = AlertLevel::Immediate;
    Condition when;
};

struct Flag {
    QString id;
    QString scheme; // may be empty
    Condition when;
};

struct Outcome {
    QString id;
    std::optional<Condition> when; // absent: holds always
};

// Whom it is meant for. Somebody else may fill it in too: that is a warning (`misfits`), never a refusal.
struct Applies {
    std::optional<int> ageMin, ageMax, gradeMin, gradeMax;
    std::optional<int> selfAgeMin; // for a paper filled in by the pupil
    std::vector<Subject::Informant> informants;
};

struct Licence {
    enum class Wording : quint8 { Yes, No, Ask };
    QString status, holder, note;
    Wording wordingMayShip = Wording::No;
};

// The period that the questions ask about.
struct Timeframe {
    std::optional<int> days, months;
    QStringList choices; // ISO 8601 durations ("P3M") to choose from
    QString byDefault;
};

// A worked example that travels with the definition: `runExamples` checks them all.
struct Example {
    QString id, why, origin;
    Subject subject;
    QString coding; // name of a coding; empty: none
    Answers answers;
    QJsonObject expect; // in the shape of scorejson.h
};

// A questionnaire as data, read from JSON of format `anxin-scale/1` by `readDefinition`, with every name resolved to an
// index. Plain values: no wording of items, no code. Keep it alive as long as a Scorer or Score refers to it.
struct Definition {
    QString id;      // "phq-9": names a *form*, with its item order and its coding
    int version = 1; // grows when scoring changes; stored beside the answers
    QString titleZh, titleEn;
    QString note;
    Licence licence;
    Applies applies;
    std::optional<Timeframe> timeframe;
    std::optional<int> minutes; // to fill it in
    QStringList codes;          // by CodeId
    std::vector<OptionSet> optionSets;
    std::vector<Coding> codings;
    std::vector<Item> items;
    std::vector<Norm> norms;
    std::vector<Step> steps;
    std::vector<Band> bands;
    std::vector<Validity> validity;
    std::vector<Alert> alerts;
    std::vector<Flag> flags;
    std::vector<Outcome> outcome; // most serious first; empty: the form has none
    std::vector<Reliability> reliability;
    std::vector<Example> examples;
    QHash<QString, int> itemIndex, stepIndex;

    // The title for a person who reads `locale`.
    QString title(const QLocale& locale) const;
    const Coding* coding(QStringView name) const; // null: no such coding
};

// Why a form is not meant for this person. What is not known of the person is not held against them.
enum class Misfit : quint8 { TooYoung, TooOld, GradeTooLow, GradeTooHigh, TooYoungToAnswer, OtherInformant };
std::vector<Misfit> misfits(const Definition& definition, const Subject& subject);
QString sentence(Misfit misfit);

} // namespace anxin
