// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/writers/samplereport.h"
#include "tests/support/catch.h"
#include "ui/print/pdfwriter.h"
#include "ui/print/reportpages.h"

#include <QFile>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace anxin;

namespace {

// A report whose table needs `rows` lines.
ReportModel longReport(int rows)
{
    ReportModel model = sampleReport();
    for (int i = 0; i < rows; ++i)
        model.tables[0].rows.push_back({QStringLiteral("class-%1").arg(i),
                                        Breadth::BelowGrade,
                                        {QStringLiteral("七年级 %1 班").arg(i), Count{40}, Count{0}, Ratio{0, 40}}});
    return model;
}

// What a poppler tool says about a PDF; nothing where the tool is not here.
QString told(const QString& tool, const QByteArray& pdf, const QStringList& more = {})
{
    const QString program = QStandardPaths::findExecutable(tool);
    if (program.isEmpty()) {
        WARN("poppler-utils are not here: not read back");
        return {};
    }
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(program, QStringList{path} + more);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("the words of a printed report can be searched", "[print][pdf]")
{
    REQUIRE(QFontDatabase::hasFamily(QStringLiteral("LXGW WenKai")));
    ReportModel model = sampleReport();
    model.title = QStringLiteral("心工人月页一用高雨"); // bold
    model.tables[0].rows[0].cells[0] = QStringLiteral("雨高用一页月人工心");
    const QString text =
        told(QStringLiteral("pdftotext"), PdfWriter{}.write(model), {QStringLiteral("-layout"), QStringLiteral("-")});
    if (text.isEmpty())
        return;
    for (const char* word : {"心工人月页一用高雨", "雨高用一页月人工心", "心育中学", "八年级", "120", "10.0%", "合计", "6.4%",
                             "实测人数", "林安心", "Page 1 of 1", "Audit witness 000418 · 7KQ2-M9", "Counts only, no names"})
        CHECK(text.contains(QString::fromUtf8(word)));
    for (const QChar c : text)
        CHECK_FALSE((c.unicode() >= 0x2E80 && c.unicode() < 0x2FE0)); // Kangxi and CJK radicals
}

TEST_CASE("the same report gives the same PDF", "[print][pdf]")
{
    const QByteArray first = PdfWriter{}.write(longReport(80));
    CHECK(first == PdfWriter{}.write(longReport(80)));
    CHECK(first != PdfWriter{}.write(longReport(81)));
}

TEST_CASE("a PDF names its title and day and nobody", "[print][pdf]")
{
    const QByteArray pdf = PdfWriter{}.write(sampleReport());
    const QString info = told(QStringLiteral("pdfinfo"), pdf);
    if (info.isEmpty())
        return;
    CHECK(info.contains(QStringLiteral("心理健康工作学期报表")));
    CHECK(info.contains(QStringLiteral("2026")));
    for (const char* key : {"Creator:", "Producer:", "Author:", "ModDate:"})
        CHECK_FALSE(info.contains(QLatin1String(key)));
    const QString fonts = told(QStringLiteral("pdffonts"), pdf);
    CHECK(fonts.contains(QStringLiteral("LXGW")));
    CHECK_FALSE(fonts.contains(QStringLiteral(" no  no ")));
}

TEST_CASE("a long table goes on under its head on the next page", "[print]")
{
    CHECK(ReportPages{sampleReport()}.count() == 1);
    const ReportModel model = longReport(90);
    const int pages = ReportPages{model}.count();
    CHECK(pages >= 3);
    const QString text =
        told(QStringLiteral("pdftotext"), PdfWriter{}.write(model), {QStringLiteral("-layout"), QStringLiteral("-")});
    if (text.isEmpty())
        return;
    const QStringList sheets = text.split(u'\f');
    for (int i = 0; i < pages; ++i) {
        CHECK(sheets[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages)));
        CHECK((!sheets[i].contains(QStringLiteral(" 班")) || sheets[i].contains(QStringLiteral("预警人数"))));
    }
}

TEST_CASE("a total has room in its column, also where it is longer than what stands above it", "[print]")
{
    const auto paintedWith = [](qint64 above) {
        ReportModel model = sampleReport();
        ReportTable table{QStringLiteral("t"), QStringLiteral("表"), {}, {{QStringLiteral("r"), Breadth::Grade, {}}}, {}};
        table.total = ReportRow{QStringLiteral("total"), Breadth::School, {}};
        for (int i = 0; i < 16; ++i) {
            table.columns.push_back({QString::number(i), QStringLiteral("人"), ColumnKind::Count});
            table.rows.front().cells.push_back(Count{above});
            table.total->cells.push_back(Count{88'888});
        }
        model.tables = {table};
        QImage image(210 * 4, 297 * 4, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter{&image};
        ReportPages{model}.paint(painter, 0, 4);
        return image;
    };
    const QImage narrow = paintedWith(1);
    const QImage wide = paintedWith(88'888);
    QRect differing;
    for (int y = 0; y < narrow.height(); ++y)
        for (int x = 0; x < narrow.width(); ++x)
            if (narrow.pixel(x, y) != wide.pixel(x, y))
                differing |= QRect(x, y, 1, 1);
    CHECK_FALSE(differing.isEmpty());
    CHECK(differing.height() < 6 * 4); // only the row above the total: the columns are as wide
}

TEST_CASE("a page looks the same at any resolution", "[print]")
{
    const ReportPages pages{sampleReport()};
    const auto inkAt = [&](qreal pixelsPerMillimetre) {
        QImage image(qRound(210 * pixelsPerMillimetre), qRound(297 * pixelsPerMillimetre), QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter{&image};
        pages.paint(painter, 0, pixelsPerMillimetre);
        painter.end();
        QRect ink;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qGray(image.pixel(x, y)) < 128)
                    ink |= QRect(x, y, 1, 1);
        return QRectF(ink.x() / pixelsPerMillimetre, ink.y() / pixelsPerMillimetre, ink.width() / pixelsPerMillimetre,
                      ink.height() / pixelsPerMillimetre);
    };
    const QRectF coarse = inkAt(4);
    const QRectF fine = inkAt(10);
    CHECK(std::abs(coarse.right() - fine.right()) < 1);
    CHECK(std::abs(coarse.bottom() - fine.bottom()) < 1);
    CHECK(fine.left() > 17); // millimetres: the margin is kept
    CHECK(fine.right() < 193);
}
