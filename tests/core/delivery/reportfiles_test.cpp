// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fault.h"
#include "core/delivery/reportfiles.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QTemporaryDir>

using namespace anxin;

namespace {

const std::vector<PackedReport> bothFormats{{QStringLiteral("学期报表"), QStringLiteral("xlsx"), "PK"},
                                            {QStringLiteral("学期报表"), QStringLiteral("pdf"), "%PDF"}};

struct Folder {
    QTemporaryDir home;
    NoProgress progress;
    std::vector<ReportFile> written(const std::vector<PackedReport>& reports)
    {
        return writeReportFiles(reports, home.path(), QStringLiteral("报表/2026"), progress);
    }
    QStringList names() const { return QDir(home.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name); }
};

} // namespace

TEST_CASE("report files take a free name together, and write over nothing", "[delivery]")
{
    initCrypto();
    Folder folder;
    const auto first = folder.written(bothFormats);
    REQUIRE(first.size() == 2);
    CHECK(first[0].hash == digestOf(viewOf(bothFormats[0].bytes)));
    REQUIRE(QFile::remove(first[1].path)); // one of the two is enough
    const auto second = folder.written(bothFormats);
    CHECK(folder.names() == QStringList{QStringLiteral("报表_2026 (2).pdf"), QStringLiteral("报表_2026 (2).xlsx"),
                                        QStringLiteral("报表_2026.xlsx")});
}

TEST_CASE("where one report file cannot be written, none stays", "[delivery]")
{
    initCrypto();
    Folder folder;
    std::vector<PackedReport> reports = bothFormats;
    reports[1].suffix = QStringLiteral("no/such/folder/pdf");
    CHECK_THROWS_AS(folder.written(reports), Fault);
    CHECK(folder.names().isEmpty());
}
