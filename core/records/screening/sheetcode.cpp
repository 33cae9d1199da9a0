// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/screening/sheetcode.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <array>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SheetCode)
};

// A totally anti-symmetric quasigroup of order 10 (Damm 2004, table 5): zeros in its diagonal, so that a code with its digit
// ends at 0.
constexpr std::array<std::array<int, 10>, 10> nextState{{{0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
                                                         {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
                                                         {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
                                                         {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
                                                         {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
                                                         {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
                                                         {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
                                                         {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
                                                         {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
                                                         {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}}};

// Nothing where a character is no digit.
std::optional<int> stateAfter(const QString& digits)
{
    int state = 0;
    for (const QChar character : digits) {
        if (character < u'0' || character > u'9')
            return std::nullopt;
        state = nextState.at(static_cast<std::size_t>(state)).at(static_cast<std::size_t>(character.digitValue()));
    }
    return state;
}
} // namespace

std::optional<QString> makeSheetCode(const QString& number)
{
    const auto digit = stateAfter(number);
    if (number.isEmpty() || !digit)
        return std::nullopt;
    return number + u'-' + QString::number(*digit);
}

QString sentence(SheetCodeRefusal refusal)
{
    switch (refusal) {
    case SheetCodeRefusal::NotACode:
        return Tr::tr("That is no code of a paper: digits are expected, the last of them the check digit.");
    case SheetCodeRefusal::WrongCheckDigit: break;
    }
    return Tr::tr("The check digit does not fit, so one digit was typed wrongly. Please type the code once more.");
}

Result<QString, SheetCodeRefusal> readSheetCode(const QString& typed)
{
    QString digits = tidied(typed);
    digits.remove(u'-').remove(u' ');
    const auto state = stateAfter(digits);
    if (digits.size() < 2 || !state)
        return refuse(SheetCodeRefusal::NotACode);
    if (*state != 0)
        return refuse(SheetCodeRefusal::WrongCheckDigit);
    return digits.chopped(1);
}

} // namespace anxin
