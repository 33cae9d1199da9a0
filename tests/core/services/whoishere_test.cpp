// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/agenda.h"
#include "core/services/groupservice.h"
#include "core/services/registerservice.h"
#include "core/services/whoishere.h"
#include "tests/support/catch.h"
#include "tests/support/vaulthome.h"

using namespace anxin;

TEST_CASE("forms propose the name of whoever unlocked: the maker's as in the settings, a successor's own", "[vault][school]")
{
    VaultHome home;
    const char* const second = "another good horse battery";
    const QString corrected = QStringLiteral("林若溪"), successor = QStringLiteral("何慧敏");
    {
        auto vault = std::move(*home.unlock());
        CHECK(whoIsHere(*vault).isEmpty()); // the school is not set up
        REQUIRE(RegisterService(*vault).setUp({QStringLiteral("安和县第一中学"), {}, Stage::Junior, corrected}));
        CHECK(whoIsHere(*vault) == corrected);
        Header next = vault->folder()->header();
        REQUIRE(addUser(next, vault->folder()->keys(), aPassword(second), successor, PasswordCost::cheapForTests()));
        vault->putKeys(Op::AddUser, next, {});
        CHECK(whoIsHere(*vault) == corrected); // who lets somebody in stays who they are
        vault->close();
    }
    {
        auto vault = std::move(*home.unlock(second));
        CHECK(whoIsHere(*vault) == successor);
        CHECK(RegisterService(*vault).counsellor() == successor);
        CHECK(GroupService(*vault).proposal().leader == successor);
        const RuleBook rules = RuleBook::shipped();
        Agenda agenda{*vault, rules, [&] { return corrected; }}; // whose is what nobody owns yet is another question
        REQUIRE(agenda.closeDay(QStringLiteral("明天再做")));
        CHECK(agenda.closeOfToday()->value.closedBy == successor);
        vault->close();
    }
    auto vault = std::move(*home.unlockWithCard());
    CHECK(whoIsHere(*vault) == corrected); // a card has no name
    vault->close();
}
