// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keys/recoverycode.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace anxin;
using Kind = RecoveryCodeProblem::Kind;

namespace {
RecoveryCode aCode()
{
    initCrypto();
    return RecoveryCode::fromBytes(
        {0x00, 0x00, 0xff, 0xff, 0x12, 0x34, 0x00, 0x01, 0xab, 0xcd, 0x80, 0x00, 0x7f, 0xff, 0x0a, 0x0b});
}
const QString aText = QStringLiteral("000000-720885-051260-000011-483791-360448-360437-028281");

bool isSameCode(const RecoveryCode& left, const RecoveryCode& right)
{
    return std::ranges::equal(left.bytes(), right.bytes());
}
} // namespace

TEST_CASE("a recovery code is eight groups of six digits, each divisible by eleven", "[vault][recoverycode]")
{
    CHECK(aCode().text() == aText);
    CHECK(aCode().group(3) == QStringLiteral("051260"));
    for (int i = 0; i < 200; ++i) {
        const RecoveryCode code = RecoveryCode::random();
        const QStringList groups = code.text().split(QLatin1Char('-'));
        REQUIRE(groups.size() == 8);
        CHECK(std::ranges::all_of(groups, [](const QString& group) { return group.size() == 6 && group.toInt() % 11 == 0; }));
        CHECK(isSameCode(code, *RecoveryCode::parse(code.text())));
    }
    CHECK_FALSE(isSameCode(RecoveryCode::random(), RecoveryCode::random()));
}

TEST_CASE("a recovery code is read as people type it", "[vault][recoverycode]")
{
    QString bare = aText;
    bare.remove(QLatin1Char('-'));
    QString fullWidth;
    for (const QChar digit : bare)
        fullWidth += QChar(0xff10 + digit.digitValue());
    QString spread;
    for (const QChar digit : bare)
        spread += QString(digit) + QStringLiteral(" \n");
    const auto joinedBy = [](const QString& separator) { return QString(aText).replace(QLatin1Char('-'), separator); };
    for (const QString& typed : {bare, fullWidth, spread, joinedBy(QChar(0x2014)), joinedBy(QChar(0x3000)),
                                 joinedBy(QChar(0xff0d)), QStringLiteral("  ") + joinedBy(QStringLiteral(" - "))}) {
        INFO(typed.toStdString());
        const auto code = RecoveryCode::parse(typed);
        REQUIRE(code);
        CHECK(isSameCode(*code, aCode()));
    }
}

TEST_CASE("every mistyped digit is located to its group", "[vault][recoverycode]")
{
    for (qsizetype at = 0; at < aText.size(); ++at) {
        if (aText[at] == QLatin1Char('-'))
            continue;
        for (char digit = '0'; digit <= '9'; ++digit) {
            QString typed = aText;
            typed[at] = QLatin1Char(digit);
            if (typed == aText)
                continue;
            const auto code = RecoveryCode::parse(typed);
            REQUIRE_FALSE(code);
            CHECK(code.error().kind == Kind::WrongGroup);
            CHECK(code.error().group == at / 7 + 1);
        }
    }
}

TEST_CASE("every swap of neighbouring digits is located to its group", "[vault][recoverycode]")
{
    QString bare = aText;
    bare.remove(QLatin1Char('-'));
    int swaps = 0;
    for (qsizetype at = 0; at + 1 < bare.size(); ++at) {
        QString typed = bare;
        std::swap(typed[at], typed[at + 1]);
        if (typed == bare)
            continue;
        ++swaps;
        const auto code = RecoveryCode::parse(typed);
        REQUIRE_FALSE(code);
        CHECK(code.error().kind == Kind::WrongGroup);
        CHECK(code.error().group == at / 6 + 1);
    }
    CHECK(swaps > 25);
}

TEST_CASE("a group that is too large, too short or not digits is located", "[vault][recoverycode]")
{
    const auto problemWith = [](int group, const QString& text) {
        QStringList groups = aText.split(QLatin1Char('-'));
        groups[group - 1] = text;
        return RecoveryCode::parse(groups.join(QLatin1Char('-'))).error();
    };
    CHECK(problemWith(4, QStringLiteral("720896")).group == 4); // 65536 * 11
    CHECK(problemWith(2, QStringLiteral("72088")).kind == Kind::WrongGroup);
    CHECK(problemWith(2, QStringLiteral("72088")).group == 2);
    CHECK(problemWith(7, QStringLiteral("3604371")).group == 7);
    CHECK(problemWith(5, QStringLiteral("48379l")).kind == Kind::NotADigit);
    CHECK(problemWith(5, QStringLiteral("48379l")).group == 5);
    CHECK(RecoveryCode::parse(QStringLiteral("123")).error().kind == Kind::TooFewDigits);
    CHECK(RecoveryCode::parse({}).error().kind == Kind::TooFewDigits);
    QString longer = aText + QStringLiteral("0");
    longer.remove(QLatin1Char('-'));
    CHECK(RecoveryCode::parse(longer).error().kind == Kind::TooManyDigits);
    CHECK(RecoveryCode::parse(QString(100000, QLatin1Char('7'))).error().kind == Kind::TooManyDigits);
}

TEST_CASE("a slip is found as soon as its group is typed, and nothing is held against what is not typed yet",
          "[vault][recoverycode]")
{
    for (qsizetype typed = 0; typed <= aText.size(); ++typed)
        CHECK_FALSE(RecoveryCode::slipIn(aText.left(typed)));
    QString slipped = aText;
    slipped[15] = u'7'; // 051260 → 071260
    for (qsizetype typed = 0; typed <= slipped.size(); ++typed) {
        const auto slip = RecoveryCode::slipIn(slipped.left(typed));
        CHECK(slip.has_value() == (typed >= 20));
        if (slip)
            CHECK((slip->kind == Kind::WrongGroup && slip->group == 3));
    }
    CHECK(RecoveryCode::slipIn(QStringLiteral("0000a"))->kind == Kind::NotADigit);
    CHECK(RecoveryCode::slipIn(aText + u'1')->kind == Kind::TooManyDigits);
}
