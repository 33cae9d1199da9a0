// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/actsdesk.h"
#include "tests/support/catch.h"
#include "ui/widgets/messagebar.h"

using namespace anxin;

TEST_CASE("who is not to be told, or not first, is named before one calls a family", "[acts][contact]")
{
    ActsDesk desk;
    const auto said = [&] {
        FormDialog* dialog = desk.dialogs->contact(desk.pupil(3));
        const QString text = dialog->bar().text();
        dialog->reject();
        ActsDesk::settle();
        return text;
    };
    REQUIRE(desk.family.add(Guardian{desk.pupil(3), QStringLiteral("方姨"), GuardianRelation::Relative}));
    CHECK(said().isEmpty());
    Guardian father{desk.pupil(3), QStringLiteral("方父"), GuardianRelation::Father};
    father.notFirst = true;
    REQUIRE(desk.family.add(father));
    Guardian grandfather{desk.pupil(3), QStringLiteral("方祖父"), GuardianRelation::Grandparent};
    grandfather.mayBeTold = false;
    REQUIRE(desk.family.add(grandfather));
    CHECK(said().contains(QStringLiteral("方父")));
    CHECK(said().contains(QStringLiteral("方祖父")));
    CHECK_FALSE(said().contains(QStringLiteral("方姨")));
}
