// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/draftbox.h"
#include "tests/support/screenedschool.h"
#include "ui/pages/reports/exportpanel.h"
#include "ui/pages/reports/reportspage.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QPushButton>

using namespace anxin;

namespace {
struct ReportsDesk : ScreenedSchool {
    ReportsDesk() { QDir(folder.path()).mkdir(QStringLiteral("stick")); }
    QString stick() const { return folder.filePath(QStringLiteral("stick")); }

    DraftBox box{clock};
    ReportsPage page{reportsModel, chooser, box.drafts()};
    ExportPanel& panel = page.exportPanel();
};
constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
} // namespace

TEST_CASE("looking at a report is logged, and nothing in it names a pupil", "[reports][pages]")
{
    ReportsDesk room;
    room.page.preview();
    REQUIRE(room.reportsModel.shown());
    CHECK(room.vault->audit().newest(1).at(0).op == Op::PreviewReport);
    const ReportModel& report = *room.reportsModel.shown();
    REQUIRE_FALSE(report.tables.empty());
    for (const ReportTable& table : report.tables) {
        ReportTableModel model(table);
        QAbstractItemModelTester tester(&model, fatal);
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                CHECK_FALSE(model.index(row, column).data().toString().contains(QStringLiteral("曾小红")));
    }
}

TEST_CASE("the screening of a school year is asked for by school years, and leaves as the term's report does",
          "[reports][pages]")
{
    ReportsDesk room;
    room.page.kind().setValue(QStringLiteral("screening"));
    CHECK(room.page.period().currentText() == ReportPeriod(SchoolYear{2026}).shown());
    room.page.preview();
    REQUIRE(room.reportsModel.shown());
    CHECK(room.reportsModel.shown()->kind == QStringLiteral("screening"));
    CHECK(room.reportsModel.shown()->periodCode == QStringLiteral("2026-2027"));
    CHECK(room.vault->audit().newest(1).at(0).op == Op::PreviewReport);
    room.panel.choose(room.stick());
    room.panel.setOrder(QStringLiteral("区教育局"), QStringLiteral("年度通知"));
    room.panel.begin();
    REQUIRE(waitFor([&] { return room.panel.receipt().has_value(); }));
    CHECK(room.disclosures.newest(1).at(0).value.period == QStringLiteral("2026-2027"));
    room.page.kind().setValue(QStringLiteral("term"));
    CHECK(room.page.period().value() == QStringLiteral("2026-2027-1"));
}

TEST_CASE("a package needs a recipient, a basis and a place", "[reports][pages]")
{
    ReportsDesk room;
    room.page.preview();
    const auto before = room.vault->audit().head().count;
    room.panel.begin();
    CHECK(room.panel.bar().tone() == Tone::Warn);
    room.panel.choose(room.stick());
    room.panel.setOrder(QStringLiteral(" "), QStringLiteral("年度通知"));
    room.panel.begin();
    CHECK(room.panel.bar().tone() == Tone::Warn);
    CHECK(QDir(room.stick()).isEmpty());
    CHECK(room.vault->audit().head().count == before);
}

TEST_CASE("a package that was sent verifies, and stands in the ledger with its hash and witness", "[reports][pages]")
{
    ReportsDesk room;
    LedgerModel& ledger = room.reportsModel.ledger();
    QAbstractItemModelTester tester(&ledger, fatal);
    room.page.preview();
    room.panel.choose(room.stick());
    room.panel.setOrder(QStringLiteral("区教育局"), QStringLiteral("年度通知"));
    room.panel.begin();
    REQUIRE(waitFor([&] { return room.panel.receipt().has_value(); }));
    const PackageReceipt receipt = *room.panel.receipt();
    CHECK(verifyPackage(receipt.folder).state == PackageState::Complete);
    CHECK(room.panel.password().size() == 19);
    const auto entries = room.disclosures.newest(2);
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].value.fileHash == QString::fromLatin1(toHex(receipt.manifest.files.front().hash)));
    CHECK(entries[0].value.witness == receipt.manifest.witness);
    CHECK(room.vault->audit().holds(receipt.manifest.witness) == true);
    room.reportsModel.refreshIfStale();
    REQUIRE(ledger.rowCount() == 1);
    CHECK(ledger.index(0, LedgerModel::Recipient).data().toString() == QStringLiteral("区教育局"));
}

TEST_CASE("a folder that is not there is refused in words, and the ledger stays empty", "[reports][pages]")
{
    ReportsDesk room;
    room.page.preview();
    room.panel.choose(room.folder.filePath(QStringLiteral("gone")));
    room.panel.setOrder(QStringLiteral("区教育局"), QStringLiteral("年度通知"));
    room.panel.begin();
    REQUIRE(waitFor([&] { return room.panel.bar().tone() == Tone::Danger; }));
    CHECK(room.panel.bar().text() == sentence(PackageRefusal::NoSuchFolder));
    CHECK(room.disclosures.newest(1).empty());
}

TEST_CASE("a package that was stopped is not there, and one that is there is always answered", "[reports][pages]")
{
    ReportsDesk room;
    room.page.preview();
    const auto sending = room.reportsModel.send({QStringLiteral("区教育局"), QStringLiteral("年度通知")}, room.stick());
    REQUIRE(sending);
    NoProgress progress;
    const PackageRequest request = room.reportsModel.request(*sending, sending->make(progress));
    std::atomic_bool stop = true;
    CHECK_FALSE(sending->deliver(request, stop, progress));
    CHECK(QDir(room.stick()).isEmpty());
    stop = false;
    const auto delivered = sending->deliver(request, stop, progress);
    REQUIRE(delivered);
    REQUIRE(*delivered);
    CHECK((*delivered)->state == PackageState::Complete);
}

TEST_CASE("the password of a package outlives a lock until somebody has it", "[reports][pages]")
{
    ReportsDesk room;
    room.page.preview();
    room.panel.choose(room.stick());
    room.panel.setOrder(QStringLiteral("区教育局"), QStringLiteral("年度通知"));
    room.panel.begin();
    REQUIRE(waitFor([&] { return room.panel.receipt().has_value(); }));
    const QString password = room.panel.password();

    ReportsPage next(room.reportsModel, room.chooser, room.box.drafts()); // as after unlocking
    next.refreshIfStale();
    CHECK(next.exportPanel().password() == password);
    CHECK(next.tabs().currentIndex() == 1); // in front
    next.exportPanel().handOver();
    CHECK(next.exportPanel().password().isEmpty());
    CHECK(room.box.kept.empty());

    ReportsPage after(room.reportsModel, room.chooser, room.box.drafts());
    after.refreshIfStale();
    CHECK(after.exportPanel().password().isEmpty());
}

TEST_CASE("a password is kept before its package is written, and not where none was", "[reports][pages]")
{
    ReportsDesk room;
    room.page.preview();
    room.panel.setOrder(QStringLiteral("区教育局"), QStringLiteral("年度通知"));
    room.panel.choose(room.folder.filePath(QStringLiteral("gone")));
    room.panel.begin();
    REQUIRE(waitFor([&] { return room.panel.bar().tone() == Tone::Danger; }));
    CHECK(room.box.tries == 1);
    CHECK(room.box.kept.empty());
}

TEST_CASE("no message moves the button that it answers, and one goes when what it asked for is done", "[reports][pages]")
{
    ReportsDesk room;
    room.page.resize(1100, 700);
    room.page.show();
    room.page.preview();
    room.page.tabs().setCurrentIndex(1);
    QApplication::processEvents();
    const auto buttons = room.panel.findChildren<QPushButton*>();
    const auto send = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) {
        return button->isVisible() && button->property("kind").toString() == QStringLiteral("primary");
    });
    REQUIRE(send != buttons.end());
    const QPoint before = (*send)->mapTo(&room.page, QPoint());
    (*send)->click(); // no place chosen
    QApplication::processEvents();
    REQUIRE(room.panel.bar().isVisible());
    CHECK((*send)->mapTo(&room.page, QPoint()) == before);
    room.panel.choose(room.stick());
    CHECK_FALSE(room.panel.bar().isVisible());
}

TEST_CASE("only of a stick it is said that it is to be ejected", "[reports][pages]")
{
    ReportsDesk room;
    room.page.preview();
    room.panel.setOrder(QStringLiteral("区教育局"), QStringLiteral("年度通知"));
    room.panel.choose(room.stick()); // a folder chosen by hand
    room.panel.begin();
    REQUIRE(waitFor([&] { return room.panel.receipt().has_value(); }));
    CHECK_FALSE(room.panel.bar().text().contains(QStringLiteral("stick")));
}
