// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/print/tellingsheet.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace anxin;

namespace {

// One text a page; nothing where pdftotext is not here.
QStringList pagesOf(const QByteArray& pdf)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty()) {
        WARN("pdftotext is not here: not read back");
        return {};
    }
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("pages.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(program, {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("a sheet for a teacher has the sentences and nothing of why", "[print][paper]")
{
    const QStringList read = pagesOf(
        tellingPdf({QStringLiteral("安和县第一中学"), QDate(2026, 11, 18), QStringLiteral("安晓 · 七年级3班"),
                    QStringLiteral("周老师"), QStringLiteral("请允许该生来辅导室\n请不要突然点名"), QStringLiteral("林老师")}));
    if (read.isEmpty())
        return;
    REQUIRE(read.size() == 1);
    for (const char* wanted : {"周老师", "安晓", "请允许该生来辅导室", "请不要突然点名", "林老师"})
        CHECK(read.front().contains(QString::fromUtf8(wanted)));
}
