// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/print/referralletter.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace anxin;

namespace {
// One text a page; nothing where pdftotext is not here.
QStringList pagesOf(const ReferralLetter& letter)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty()) {
        WARN("pdftotext is not here: not read back");
        return {};
    }
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("letter.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(referralLetterPdf(letter));
    file.close();
    QProcess process;
    process.start(program, {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
}

const ReferralLetter letter{
    QStringLiteral("安和县第一中学"),   QStringLiteral("林老师"),     QStringLiteral("单雪"), QStringLiteral("七年级3班"),
    QStringLiteral("市人民医院心理科"), QStringLiteral("20260007-5"), QDate(2026, 11, 18),    7};
} // namespace

TEST_CASE("the letter has a page for the school and one for the guardian, each with pupil, school and code",
          "[print][referral]")
{
    const QStringList pages = pagesOf(letter);
    if (pages.isEmpty())
        return;
    REQUIRE(pages.size() == 2);
    for (const QString& page : pages)
        for (const QString& wanted :
             {letter.pupil, letter.classLabel, letter.school, letter.code, letter.institution, QStringLiteral("no diagnosis")})
            CHECK(page.contains(wanted));
    CHECK(pages[0].contains(QStringLiteral("The school's copy")));
    CHECK(pages[1].contains(QStringLiteral("The guardian's copy")));
}

TEST_CASE("the slip that is torn off bears the code and no name", "[print][referral]")
{
    const QStringList pages = pagesOf(letter);
    if (pages.isEmpty())
        return;
    const qsizetype cut = pages[1].indexOf(QStringLiteral("tear off"));
    REQUIRE(cut > 0);
    const QString slip = pages[1].mid(cut);
    CHECK(slip.contains(letter.code));
    CHECK(slip.contains(QStringLiteral("within 7 days")));
    CHECK_FALSE(slip.contains(letter.pupil));
    CHECK_FALSE(slip.contains(letter.school));
    CHECK_FALSE(pages[0].contains(QStringLiteral("tear off")));
}
