// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/drawing.h"
#include "ui/models/attachmentview.h"

#include <QFile>

using namespace anxin;

namespace {
bool isRefused(const QByteArray& content, NotShown why)
{
    const AttachmentView view = attachmentViewOf(content);
    const auto* said = std::get_if<NotShown>(&view);
    return said && *said == why;
}
QString textOf(const QByteArray& content)
{
    const AttachmentView view = attachmentViewOf(content);
    const auto* text = std::get_if<QString>(&view);
    return text ? *text : QStringLiteral("(none)");
}
} // namespace

TEST_CASE("a picture is shown by its content, and a huge one no larger than a screen needs", "[attachment][view]")
{
    for (const char* format : {"png", "jpg", "bmp"}) {
        const AttachmentView view = attachmentViewOf(aDrawing({600, 450}, format));
        REQUIRE(std::holds_alternative<QImage>(view));
        CHECK(std::get<QImage>(view).size() == QSize(600, 450));
    }
    const AttachmentView large = attachmentViewOf(aDrawing({6000, 3000}, "jpg"));
    REQUIRE(std::holds_alternative<QImage>(large));
    CHECK(std::get<QImage>(large).size() == QSize(4096, 2048));
}

TEST_CASE("a picture that is cut off, or claims to be larger than memory allows, is said not to be shown", "[attachment][view]")
{
    CHECK(isRefused(aDrawing({600, 450}).left(200), NotShown::Unreadable));
    QByteArray claims = aDrawing({60, 45}, "bmp");
    for (const int at : {18, 22}) // width and height
        claims.replace(at, 4, QByteArray("\x00\x00\x01\x00", 4));
    CHECK(isRefused(claims, NotShown::Unreadable));
}

TEST_CASE("plain text is read in the character sets of Chinese schools", "[attachment][view]")
{
    const QString words = QStringLiteral("老师：\n今天睡着了。");
    CHECK(textOf(words.toUtf8()) == words);
    CHECK(textOf(QByteArray("\xFF\xFE") + QByteArray(reinterpret_cast<const char*>(words.utf16()), words.size() * 2)) == words);
    CHECK(textOf(QByteArray("\xC0\xCF\xCA\xA6")) == QStringLiteral("老师")); // GBK
}

TEST_CASE("what is neither is said to be something else, and long text to be too long", "[attachment][view]")
{
    CHECK(isRefused("%PDF-1.4\nplain words", NotShown::OtherKind));
    CHECK(isRefused(QByteArray("PK\x03\x04\x14\x00\x06\x00\x08\x00", 10), NotShown::OtherKind));
    CHECK(isRefused(QByteArray("a\0b\0\x01\0", 6), NotShown::OtherKind));
    CHECK(isRefused(QByteArray(2'000'000, 'x'), NotShown::TooLong));
    for (const auto why : {NotShown::OtherKind, NotShown::Unreadable, NotShown::TooLong})
        CHECK(sentence(why).contains(QStringLiteral("save a copy")));
}
