// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/vault/keys/secret.h"

#include <QString>
#include <QStringList>

namespace anxin {

// Why a password is not accepted for a new slot. Opening never asks these rules.
enum class PasswordRefusal : quint8 {
    TooShort,  // under 12 characters and under 4 words
    TooLong,   // over 256 characters
    HoldsName, // the school's or the person's name, or its pinyin
    Guessable, // found by a guesser within a year, or made of what everybody here would try (resources/rules/passwords.json)
};
QString sentence(PasswordRefusal refusal);

// How long a guesser needs who owns a copy of the vault and a hundred PCs: an order of magnitude, for a meter.
struct PasswordStrength {
    double bits; // base-2 logarithm of the guesses, by zxcvbn
    // "about 3 years", whole phrase for the screen.
    QString guessTime() const;
};

// `names`: school and user. No rule about kinds of characters, no expiry. Quick enough for each keystroke.
PasswordStrength strengthOf(const Secret& password, const QStringList& names);
Result<PasswordStrength, PasswordRefusal> judgePassword(const Secret& password, const QStringList& names);

} // namespace anxin
