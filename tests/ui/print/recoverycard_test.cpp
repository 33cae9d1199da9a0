// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keys/recoverycode.h"
#include "tests/support/catch.h"
#include "ui/print/recoverycard.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace anxin;

namespace {
RecoveryCard aCard(int seed)
{
    initCrypto();
    Bytes<16> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<unsigned char>(37 * static_cast<int>(i + 1) * seed);
    const RecoveryCode code = RecoveryCode::fromBytes(bytes);
    RecoveryCard card{QStringLiteral("安和县第一中学"), QStringLiteral("3F2A91C0"), QDate(2026, 11, 18), {}, {}};
    for (int group = 1; group <= RecoveryCode::groupCount; ++group)
        card.groups << code.group(group);
    return card;
}

QImage painted(const RecoveryCard& card, qreal pixelsPerMillimetre)
{
    QImage image(qRound(210 * pixelsPerMillimetre), qRound(297 * pixelsPerMillimetre), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter{&image};
    paintRecoveryCard(painter, card, pixelsPerMillimetre);
    return image;
}

// What another program says to a file; nothing where it is not here.
std::optional<QString> told(const QString& tool, const QStringList& arguments)
{
    const QString program = QStandardPaths::findExecutable(tool);
    if (program.isEmpty()) {
        WARN(tool.toStdString() + " is not here: not read back");
        return std::nullopt;
    }
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}
} // namespace

TEST_CASE("a phone reads the digits of the card from its picture, also from a poor one", "[print][card]")
{
    const int seed = GENERATE(range(1, 6));
    const RecoveryCard card = aCard(seed);
    QTemporaryDir folder;
    for (const qreal pixelsPerMillimetre : {12.0, 4.0}) { // a laser printer, a screen
        const QString picture = folder.filePath(QStringLiteral("card.png"));
        REQUIRE(painted(card, pixelsPerMillimetre).save(picture));
        const auto read = told(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"), picture});
        if (!read)
            return;
        CHECK(*read == card.groups.join(QString()));
        const auto code = RecoveryCode::parse(*read);
        REQUIRE(code);
        CHECK(code->group(3) == card.groups[2]);
    }
}

TEST_CASE("the printed card says whose it is, every group by its number, and where it is kept", "[print][card]")
{
    RecoveryCard card = aCard(7);
    card.witness = QStringLiteral("000418·7KQ2-M9XA");
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("card.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(recoveryCardPdf(card));
    file.close();
    const auto text = told(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    if (!text)
        return;
    for (const QString& group : card.groups)
        CHECK(text->count(group) == 1);
    for (const QString& words : {card.school, card.vault, card.witness, QStringLiteral("Group 8"), QStringLiteral("Kept at"),
                                 QStringLiteral("Sealed by"), QStringLiteral("safe")})
        CHECK(text->contains(words));
    CHECK(text->count(u'\f') <= 1); // one page
}

TEST_CASE("the card keeps to its page at any resolution, and its rim is empty", "[print][card]")
{
    for (const qreal pixelsPerMillimetre : {3.0, 8.0}) {
        const QImage image = painted(aCard(3), pixelsPerMillimetre);
        const int rim = qRound(10 * pixelsPerMillimetre);
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (x < rim || y < rim || x >= image.width() - rim || y >= image.height() - rim)
                    inked += image.pixelColor(x, y).lightness() < 255 ? 1 : 0;
        CHECK(inked == 0);
    }
}
