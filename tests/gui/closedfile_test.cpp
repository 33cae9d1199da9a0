// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/caseworkservice.h"
#include "tests/gui/typist.h"
#include "ui/pages/cases/casespage.h"
#include "ui/widgets/views.h"

using namespace anxin;

TEST_CASE("after a lock the closed file that was being read is in front again", "[gui][lock][closed]")
{
    WritingRoom room;
    { // nothing of it may stand on the vault when it is locked
        CaseworkService casework{*room.opened()};
        REQUIRE(casework.close(*casework.openCaseOf(room.withFile), QStringLiteral("转学")));
        pageOf<CasesPage>(room).show(casework.filesOf(room.withFile).front());
    }
    const auto nameInFront = [&] {
        auto* page = dynamic_cast<CasesPage*>(room.window.currentPage());
        REQUIRE(page);
        return page->list().currentIndex().data().toString();
    };
    const QString name = nameInFront();
    REQUIRE_FALSE(name.isEmpty());
    room.lock();
    room.unlock(room.password);
    CHECK(nameInFront() == name);
}
