// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keys/recoverycode.h"

#include "core/base/tr.h"

#include <QStringList>

#include <array>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RecoveryCode)
};

using Kind = RecoveryCodeProblem::Kind;
constexpr int totalDigits = RecoveryCode::groupCount * RecoveryCode::groupDigits;

bool isSeparator(QChar character)
{
    return character.isSpace() || character.category() == QChar::Punctuation_Dash || character == QChar(0x2212); // minus sign
}

// The digits, and how many there were when each separator came. Wiped by the caller's Secret.
struct Typed {
    Secret digits{totalDigits};
    int count = 0;
    std::vector<int> breaks;
};

// Where every group was set apart by the person and one of them has not six digits, that one is wrong.
int groupOfWrongLength(const Typed& typed)
{
    std::vector<int> lengths;
    int before = 0;
    for (const int at : typed.breaks) {
        if (at > before)
            lengths.push_back(at - before);
        before = at;
    }
    if (lengths.size() != RecoveryCode::groupCount)
        return 0;
    for (std::size_t i = 0; i < lengths.size(); ++i)
        if (lengths[i] != RecoveryCode::groupDigits)
            return static_cast<int>(i) + 1;
    return 0;
}

Result<Typed, RecoveryCodeProblem> readDigits(const QString& text)
{
    Typed typed;
    for (const QChar character : text) {
        const int digit = character.digitValue();
        if (digit < 0 && isSeparator(character)) {
            typed.breaks.push_back(typed.count);
            continue;
        }
        if (digit < 0)
            return refuse(
                RecoveryCodeProblem{Kind::NotADigit, std::min(typed.count, totalDigits - 1) / RecoveryCode::groupDigits + 1});
        if (typed.count < totalDigits)
            typed.digits.data()[typed.count] = static_cast<unsigned char>(digit);
        ++typed.count;
    }
    typed.breaks.push_back(typed.count);
    return typed;
}

// Nothing where it cannot be one of ours.
std::optional<int> valueOf(const unsigned char* group)
{
    int value = 0;
    for (int i = 0; i < RecoveryCode::groupDigits; ++i)
        value = value * 10 + group[i];
    return value % 11 != 0 || value / 11 > 0xffff ? std::nullopt : std::optional(value / 11);
}
} // namespace

RecoveryCode RecoveryCode::random()
{
    Secret bytes{16};
    fillRandom({bytes.data(), bytes.size()});
    return RecoveryCode{std::move(bytes)};
}

RecoveryCode RecoveryCode::fromBytes(const Bytes<16>& bytes)
{
    return RecoveryCode{Secret::copyOf(bytes)};
}

Result<RecoveryCode, RecoveryCodeProblem> RecoveryCode::parse(const QString& typed)
{
    auto read = readDigits(typed);
    if (!read)
        return refuse(read.error());
    if (read->count != totalDigits) {
        if (const int group = groupOfWrongLength(*read))
            return refuse(RecoveryCodeProblem{Kind::WrongGroup, group});
        return refuse(RecoveryCodeProblem{read->count < totalDigits ? Kind::TooFewDigits : Kind::TooManyDigits});
    }
    Secret bytes{16};
    for (int group = 0; group < groupCount; ++group) {
        const auto value = valueOf(read->digits.data() + groupDigits * group);
        if (!value)
            return refuse(RecoveryCodeProblem{Kind::WrongGroup, group + 1});
        bytes.data()[2 * group] = static_cast<unsigned char>(*value >> 8);
        bytes.data()[2 * group + 1] = static_cast<unsigned char>(*value & 0xff);
    }
    return RecoveryCode{std::move(bytes)};
}

std::optional<RecoveryCodeProblem> RecoveryCode::slipIn(const QString& typed)
{
    const auto read = readDigits(typed);
    if (!read)
        return read.error();
    if (read->count > totalDigits)
        return RecoveryCodeProblem{Kind::TooManyDigits};
    for (int group = 0; group < read->count / groupDigits; ++group)
        if (!valueOf(read->digits.data() + groupDigits * group))
            return RecoveryCodeProblem{Kind::WrongGroup, group + 1};
    return std::nullopt;
}

QString RecoveryCode::group(int number) const
{
    const unsigned char* pair = m_bytes.data() + 2 * (number - 1);
    return QStringLiteral("%1").arg((pair[0] << 8 | pair[1]) * 11, groupDigits, 10, QLatin1Char('0'));
}

QString RecoveryCode::text() const
{
    QStringList groups;
    for (int number = 1; number <= groupCount; ++number)
        groups << group(number);
    return groups.join(QLatin1Char('-'));
}

QString sentence(const RecoveryCodeProblem& problem)
{
    switch (problem.kind) {
    case Kind::TooFewDigits:
        return Tr::tr("The recovery code has 48 digits; some are missing. Compare with the card and add them.");
    case Kind::TooManyDigits: return Tr::tr("The recovery code has 48 digits; there are more here. Compare with the card.");
    case Kind::NotADigit:
        return Tr::tr("Group %1 holds something that is not a digit. Type the digits of the card only.").arg(problem.group);
    case Kind::WrongGroup: break;
    }
    return Tr::tr("Group %1 does not match the card. Type this group again.").arg(problem.group);
}

} // namespace anxin
