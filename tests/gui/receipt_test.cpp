// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/care/careservice.h"
#include "tests/gui/typist.h"
#include "ui/forms/recordform.h"
#include "ui/pages/today/loopblock.h"
#include "ui/pages/today/todaypage.h"
#include "ui/widgets/views.h"

using namespace anxin;

namespace {
// The first row of Today that waits for that; -1 where none does.
int rowOf(LoopListModel& rows, LoopKind kind)
{
    for (int row = 0; row < rows.rowCount(); ++row)
        if (rows.row(rows.index(row)).loop.kind == kind)
            return row;
    return -1;
}
} // namespace

TEST_CASE("the receipt of a file that was handed over and closed can be entered from Today", "[gui][care]")
{
    WritingRoom room;
    CareService care{*room.opened()};
    CaseworkService casework{*room.opened()};
    const Stored<CaseFile> file = *casework.openCaseOf(room.withFile);
    HandOver handOver{file.id,
                      HandOverKind::NextSchool,
                      room.clock.today(),
                      QStringLiteral("县二中心理室"),
                      QStringLiteral("档案一册，12 页"),
                      QStringLiteral("林老师"),
                      std::nullopt,
                      {}};
    REQUIRE(care.handOver(handOver));
    REQUIRE(casework.close(file, QStringLiteral("转学，已移交")));
    REQUIRE_FALSE(casework.openCaseOf(room.withFile));

    auto& today = pageOf<TodayPage>(room);
    int row = -1;
    LoopBlock* block = nullptr;
    for (std::size_t which = 0; which < todayBlockCount && row < 0; ++which) {
        block = &today.block(static_cast<TodayBlock>(which));
        auto& rows = dynamic_cast<LoopListModel&>(*dynamic_cast<FirstRows&>(*block->view().model()).sourceModel());
        row = rowOf(rows, LoopKind::HandOver);
    }
    REQUIRE(row >= 0);
    Q_EMIT block->opened(row);
    FormDialog* dialog = openDialog(room);
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowActive(dialog)); // interrupted half-way, and gone on with
    QTest::keyClicks(dialog->form().editorOf(QStringLiteral("received_by")), QStringLiteral("He"));
    dialog->reject();
    QCoreApplication::processEvents();
    today.refreshIfStale();
    REQUIRE(today.begun().view().model()->rowCount() == 1);
    Q_EMIT today.begun().opened(0);
    dialog = openDialog(room);
    REQUIRE(dialog);
    auto& form = dynamic_cast<RecordForm<HandOver>&>(dialog->form());
    CHECK(form.record().receivedBy == QStringLiteral("He"));
    HandOver typed = form.record();
    typed.receivedOn = room.clock.today();
    typed.receivedBy = QStringLiteral("何老师");
    form.setRecord(typed);
    CHECK(press(room, "Record the receipt"));
    QCoreApplication::processEvents();
    CHECK(care.unreceived().empty());
}
