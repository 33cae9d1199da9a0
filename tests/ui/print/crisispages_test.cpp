// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/print/crisispages.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace anxin;

namespace {

// One text a page; nothing where pdftotext is not here.
QStringList pagesOf(const CrisisPaper& paper)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty()) {
        WARN("pdftotext is not here: not read back");
        return {};
    }
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("crisis.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(crisisPdf(paper));
    file.close();
    QProcess process;
    process.start(program, {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
}

CrisisPaper paperOf(int lines)
{
    CrisisPaper paper{QStringLiteral("安和县第一中学"), QStringLiteral("2026-C01"), QDate(2026, 11, 18), {}, {}};
    paper.facts.emplace_back(QStringLiteral("类型"), QStringLiteral("自杀意念"));
    CrisisPaper::Section log{QStringLiteral("过程记录"), {}};
    for (int line = 0; line < lines; ++line)
        log.lines.push_back({QStringLiteral("09:%1").arg(line % 60, 2, 10, QLatin1Char('0')),
                             QStringLiteral("第%1行已到教室陪伴").arg(line), QStringLiteral("记录,林老师")});
    paper.sections.push_back(std::move(log));
    return paper;
}

} // namespace

TEST_CASE("a crisis on paper has its facts, every line, and its number on each page", "[print][crisis]")
{
    const QStringList pages = pagesOf(paperOf(90));
    if (pages.isEmpty())
        return;
    CHECK(pages.size() > 1);
    const QString whole = pages.join(QString());
    for (int line = 0; line < 90; ++line)
        CHECK(whole.contains(QStringLiteral("第%1行").arg(line)));
    for (qsizetype page = 0; page < pages.size(); ++page) {
        CHECK(pages[page].contains(QStringLiteral("2026-C01")));
        CHECK(pages[page].contains(QStringLiteral("page %1 of %2").arg(page + 1).arg(pages.size())));
    }
}

TEST_CASE("a crisis of a few lines is one page", "[print][crisis]")
{
    const QStringList pages = pagesOf(paperOf(3));
    if (!pages.isEmpty())
        CHECK(pages.size() == 1);
}
