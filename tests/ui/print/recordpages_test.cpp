// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/print/recordpages.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace anxin;

namespace {

// One text a page; nothing where pdftotext is not here.
QStringList pagesOf(const RecordPaper& paper)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty()) {
        WARN("pdftotext is not here: not read back");
        return {};
    }
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("record.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(recordPdf({paper, {}}));
    file.close();
    QProcess process;
    process.start(program, {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
}

RecordPaper paperOf(int lines)
{
    RecordPaper paper{QStringLiteral("危机处置记录"), QStringLiteral("安和县第一中学"), QStringLiteral("2026-C01"), {}, {}};
    paper.sections.push_back({{}, {{QStringLiteral("类型"), {}, QStringLiteral("自杀意念"), {}}}});
    RecordPaper::Section log{QStringLiteral("过程记录"), {}};
    for (int line = 0; line < lines; ++line)
        log.lines.push_back({QStringLiteral("09:%1").arg(line % 60, 2, 10, QLatin1Char('0')),
                             QStringLiteral("标题%1完").arg(line), QStringLiteral("第%1行已到教室陪伴").arg(line),
                             QStringLiteral("记录,林老师")});
    paper.sections.push_back(std::move(log));
    return paper;
}

QString joined(const QStringList& pages)
{
    return pages.join(QString()).simplified().remove(u' ');
}

} // namespace

TEST_CASE("records on paper have every line, and their name and number on each page", "[print][paper]")
{
    const QStringList pages = pagesOf(paperOf(90));
    if (pages.isEmpty())
        return;
    CHECK(pages.size() > 1);
    const QString whole = joined(pages);
    CHECK(whole.contains(QStringLiteral("自杀意念")));
    for (int line = 0; line < 90; ++line) {
        CHECK(whole.contains(QStringLiteral("第%1行").arg(line)));
        CHECK(whole.contains(QStringLiteral("标题%1完").arg(line)));
    }
    for (qsizetype page = 0; page < pages.size(); ++page) {
        CHECK(pages[page].contains(QStringLiteral("2026-C01")));
        CHECK(pages[page].contains(QStringLiteral("Page %1 of %2").arg(page + 1).arg(pages.size())));
    }
}

TEST_CASE("a record of a few lines is one page", "[print][paper]")
{
    const QStringList pages = pagesOf(paperOf(3));
    if (!pages.isEmpty())
        CHECK(pages.size() == 1);
}

TEST_CASE("a text that is longer than a page loses no word on paper, in sentences or in lines", "[print][paper]")
{
    const bool inLines = GENERATE(false, true);
    RecordPaper paper = paperOf(2);
    QString text;
    for (int i = 0; i < 150; ++i)
        text += QStringLiteral("第%1句完整地写在这里").arg(1000 + i) + (inLines ? u'\n' : u'。');
    paper.sections.back().lines.front().text = text;
    const QStringList pages = pagesOf(paper);
    if (pages.isEmpty())
        return;
    CHECK(pages.size() > 1);
    const QString whole = joined(pages);
    for (int i = 0; i < 150; ++i)
        REQUIRE(whole.contains(QStringLiteral("第%1句完整").arg(1000 + i)));
    INFO(whole.left(300).toStdString());
    CHECK(whole.count(QStringLiteral("09:00")) == 1); // its time stands once
}

TEST_CASE("no string of a record reaches paper without going through the names", "[print][paper]")
{
    const QString name = QStringLiteral("安晓晓");
    RecordPaper filled{name, name, name, {{name, {{name, name, name, name}}}}, name};
    KnownNames names;
    names.set(name, QStringLiteral("2026-001"));
    const RecordPaper words = NamelessPaper(filled, names).words();
    const RecordPaper::Section& section = words.sections.front();
    const RecordPaper::Line& line = section.lines.front();
    for (const QString& text :
         {words.title, words.origin, words.footer, words.closing, section.title, line.mark, line.title, line.text, line.facts})
        CHECK(text == QStringLiteral("2026-001"));
}
