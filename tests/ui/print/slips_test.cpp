// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/print/slips.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace anxin;

namespace {

// One text a page; nothing where pdftotext is not here.
QStringList pagesOf(const Slips& slips)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty()) {
        WARN("pdftotext is not here: not read back");
        return {};
    }
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("slips.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(slipsPdf(slips));
    file.close();
    QProcess process;
    process.start(program, {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
}

ClassSlip aClass(int number, int pupils)
{
    ClassSlip slip{QStringLiteral("七年级%1班").arg(number), QStringLiteral("周老师"), {}};
    for (int pupil = 0; pupil < pupils; ++pupil)
        slip.names << QStringLiteral("学生%1之%2").arg(number).arg(pupil);
    return slip;
}

} // namespace

TEST_CASE("a slip names its class, its teacher and every pupil", "[print][slips]")
{
    const QStringList pages = pagesOf({QStringLiteral("安和县第一中学"), QDate(2026, 11, 18), {aClass(3, 7)}});
    if (pages.isEmpty())
        return;
    REQUIRE(pages.size() == 1);
    for (const char* wanted : {"七年级3班", "周老师", "学生3之0", "学生3之6", "安和县第一中学"})
        CHECK(pages[0].contains(QString::fromUtf8(wanted)));
}

TEST_CASE("a slip is not broken across pages, and none is lost", "[print][slips]")
{
    Slips slips{QStringLiteral("安和县第一中学"), QDate(2026, 11, 18), {}};
    for (int number = 1; number <= 12; ++number)
        slips.classes.push_back(aClass(number, 4 + number));
    const QStringList pages = pagesOf(slips);
    if (pages.isEmpty())
        return;
    CHECK(pages.size() > 1);
    for (const ClassSlip& slip : slips.classes) {
        const auto page = std::find_if(pages.begin(), pages.end(), [&](const QString& text) {
            return text.contains(slip.names.first()) && text.contains(slip.names.last());
        });
        CHECK(page != pages.end());
    }
}
