// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/vault/keys/secret.h"

#include <QString>

#include <optional>

namespace anxin {

// Why something typed is not a recovery code. `group` counts from 1; 0 where no single group is to blame.
struct RecoveryCodeProblem {
    enum class Kind : quint8 { TooFewDigits, TooManyDigits, NotADigit, WrongGroup };
    Kind kind;
    int group = 0;
};
QString sentence(const RecoveryCodeProblem& problem);

// 128 random bits that open the vault when the password is lost, as people write, read out and type them: 48 digits in 8
// groups of 6. A group is 16 bits times 11, so that each mistyped digit and each swap of neighbours inside a group breaks
// its divisibility by 11 and is located there.
class RecoveryCode {
public:
    static constexpr int groupCount = 8;
    static constexpr int groupDigits = 6;

    static RecoveryCode random();
    // Takes blanks, dashes and line ends anywhere between digits, and full-width digits.
    static Result<RecoveryCode, RecoveryCodeProblem> parse(const QString& typed);
    // What is wrong in the groups of which all digits are typed; nothing where none of them is, however many are missing.
    static std::optional<RecoveryCodeProblem> slipIn(const QString& typed);
    static RecoveryCode fromBytes(const Bytes<16>& bytes);

    RecoveryCode copy() const { return RecoveryCode{Secret::copyOf(m_bytes.bytes())}; }
    ByteView bytes() const { return m_bytes.bytes(); }
    // "012345-…", for the card; the caller wipes it.
    QString text() const;
    // One group of the text, 1–8: for asking two of them back.
    QString group(int number) const;

private:
    explicit RecoveryCode(Secret bytes) : m_bytes(std::move(bytes)) {}
    Secret m_bytes;
};

} // namespace anxin
