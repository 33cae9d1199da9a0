// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/copyexport.h"
#include "tests/gui/program.h"
#include "ui/dialogs/savecopydialog.h"
#include "ui/pages/screening/screeningpage.h"
#include "ui/pages/screening/takingpartpanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/views.h"

#include <QPushButton>
#include <QTabBar>

using namespace anxin;

TEST_CASE("slips for homeroom teachers leave with a line in the ledger that says what they hold back",
          "[gui][screening][ledger]")
{
    Program program;
    program.window.resize(1366, 768);
    program.setUp(FirstRoster::Demo);
    program.window.showPage(4);
    auto& page = dynamic_cast<ScreeningPage&>(*program.window.currentPage());
    page.refreshIfStale();
    REQUIRE(page.queue().model()->rowCount() > 0);
    for (QPushButton* button : page.findChildren<QPushButton*>(QStringLiteral("slips")))
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    auto* dialog = program.window.findChild<SaveCopyDialog*>();
    REQUIRE(dialog);
    QTemporaryDir stick;
    dialog->setFolder(stick.path());
    dialog->save();
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isSaving(); }, 10000));
    CHECK(dialog->bar().tone() == Tone::Ok);
    CHECK(QDir(stick.path()).entryList(QDir::Files).size() == 1);
    const std::vector<LedgerLine> ledger = ReportExport{*program.opened()}.ledger(10);
    REQUIRE(ledger.size() == 1);
    CHECK(ledger[0].entry.report == QLatin1StringView(slipsReport));
    CHECK_FALSE(ledger[0].entry.withheld.isEmpty());
    CHECK_FALSE(ledger[0].entry.recipient.isEmpty());
}
