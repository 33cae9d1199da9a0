// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/condition.h"

namespace anxin {

struct Option {
    CodeId code = noCode; // what is stored
    Rational value;       // what is scored
    QString label;        // a short anchor of ours; may be empty
    bool missing = false; // choosing it is no answer ("does not apply")
};

struct OptionSet {
    QString name;
    std::vector<Option> options;
};

// For import only: foreign code + `add` = our code. `items` empty: every item of type Choice.
struct Coding {
    QString name; // "0-4"
    Rational add;
    std::vector<int> items; // indices into Definition::items
};

enum class ItemType : quint8 {
    Choice, // one code of an option set
    Multi,  // several codes; its value is how many
    Number,
    Time, // of day; its value is minutes after midnight
    Text, // no value
};

struct Item {
    QString id;
    ItemType type = ItemType::Choice;
    int optionSet = -1;               // index into Definition::optionSets; -1: none
    QString topic;                    // our own label of a few characters, never the wording; may be empty
    bool scored = true;               // false: asked along with the rest, in no score
    bool optional = false;            // a blank does not make the paper incomplete
    bool reversed = false;            // value' = lowest + highest value of the option set − value
    std::optional<Condition> askWhen; // about earlier items and the person
    Value skipValue;                  // what counts where it was not to be asked
    CodeId emptyCode = noCode;        // what a blank means
    Value min, max;                   // Number: outside is a bad answer
    QString unit;                     // Number, for people: "min", "h"
    bool rangeMidpoint = false;       // Number: "10-15" is 12.5
    std::vector<CodeId> exclusive;    // Multi: codes that stand alone and count 0 ("none of these")
};

} // namespace anxin
