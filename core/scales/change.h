// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/reliability.h"

namespace anxin {

// One value of one paper, as far as it takes to compare it with another.
struct Measured {
    Value value;
    int version = 1; // of the definition that scored it
    QString form;    // item order of the paper; empty where the scale has one form
    bool isVoid = false;
};

// Why two papers of the same scale say nothing about a change.
enum class Incomparable : quint8 { OtherEdition, OtherForm, NotScored, Void };
QString sentence(Incomparable why);

enum class Direction : quint8 { Same, Higher, Lower };

// From one paper to a later one. Whether higher is better is for the scale to say.
struct ValueChange {
    Rational difference; // later − earlier
    // Jacobson & Truax (1991): difference ÷ (sd · √2 · √(1 − r)). Nothing where no reliability is published for the group.
    std::optional<double> index;
    // |index| above 1.96, decided exactly: in 95 of 100 pupils whose state has not changed it stays below.
    bool isReliable = false;

    Direction direction() const;
};

// Papers in other codings may be compared, because answers are kept in the form's own codes. `reliability` may be null.
ValueChange changeBy(Rational earlier, Rational later, const Reliability* reliability);
// Nothing: they can be compared, and both have values.
std::optional<Incomparable> obstacle(const Measured& earlier, const Measured& later);

} // namespace anxin
