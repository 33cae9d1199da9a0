// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/screening/sheetcode.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace anxin;

namespace {
// Digits of a code without its hyphen; codes of school numbers are 2 to 19 digits long.
QString aCode()
{
    QString number;
    for (int i = *rc::gen::inRange(1, 19); i > 0; --i)
        number += QString::number(*rc::gen::inRange(0, 10));
    return makeSheetCode(number).value().remove(u'-');
}
bool isNoticed(const QString& code)
{
    const auto read = readSheetCode(code);
    return !read && read.error() == SheetCodeRefusal::WrongCheckDigit;
}
} // namespace

TEST_CASE("the code of a paper is the number and its check digit, however it is typed", "[sheetcode]")
{
    CHECK(makeSheetCode(QStringLiteral("572")) == QStringLiteral("572-4")); // the example of Damm's thesis
    CHECK(readSheetCode(QStringLiteral("572-4")) == QStringLiteral("572"));
    CHECK(readSheetCode(QStringLiteral(" 5724 ")) == QStringLiteral("572"));
    CHECK(readSheetCode(QStringLiteral("５７２-４")) == QStringLiteral("572"));
    CHECK(readSheetCode(QStringLiteral("572-5")).error() == SheetCodeRefusal::WrongCheckDigit);
    CHECK(readSheetCode(QStringLiteral("王子涵")).error() == SheetCodeRefusal::NotACode);
    CHECK(readSheetCode(QString()).error() == SheetCodeRefusal::NotACode);
    CHECK(readSheetCode(QStringLiteral("7")).error() == SheetCodeRefusal::NotACode);
    CHECK(makeSheetCode(QStringLiteral("G2026")) == std::nullopt);
    CHECK(makeSheetCode(QString()) == std::nullopt);
}

TEST_CASE("what is read of a code is the number that it was made of", "[sheetcode]")
{
    CHECK(rc::check([] {
        const QString code = aCode();
        RC_ASSERT(readSheetCode(code) == code.chopped(1));
    }));
}

TEST_CASE("every wrong digit of a code is noticed", "[sheetcode]")
{
    CHECK(rc::check([] {
        const QString code = aCode();
        for (qsizetype at = 0; at < code.size(); ++at)
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString wrong = code;
                wrong[at] = digit;
                RC_ASSERT(wrong == code || isNoticed(wrong));
            }
    }));
}

TEST_CASE("every exchange of two neighbouring digits of a code is noticed", "[sheetcode]")
{
    CHECK(rc::check([] {
        const QString code = aCode();
        for (qsizetype at = 1; at < code.size(); ++at) {
            QString wrong = code;
            std::swap(wrong[at - 1], wrong[at]);
            RC_ASSERT(wrong == code || isNoticed(wrong));
        }
    }));
}
