// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/draftkeeper.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"

using namespace anxin;

namespace {
const QString key = QStringLiteral("note:1");

struct Desk : TestVault {
    DraftStore store{*vault};
    void setWritable(bool writable) { vault->connection().exec(writable ? "PRAGMA query_only = 0" : "PRAGMA query_only = 1"); }
    std::optional<QString> stored(const QString& under)
    {
        const auto found = store.find(under);
        return found ? std::optional(found->content) : std::nullopt;
    }
};
} // namespace

TEST_CASE("a draft that the vault does not take is found again, and written with the next one that it takes", "[draft]")
{
    Desk desk;
    DraftKeeper keeper{desk.store, desk.clock, {}};
    const Drafts drafts = keeper.drafts();
    desk.setWritable(false);
    CHECK_THROWS_AS(drafts.keep(key, QStringLiteral("words")), Fault);
    CHECK_FALSE(desk.stored(key));
    REQUIRE(drafts.find(key));
    CHECK(drafts.find(key)->content == QStringLiteral("words"));
    CHECK(keeper.retry());
    desk.setWritable(true);
    drafts.keep(QStringLiteral("note:2"), QStringLiteral("other words"));
    CHECK(desk.stored(key) == QStringLiteral("words"));
    CHECK_FALSE(keeper.retry());
    CHECK(keeper.takeBacklog().empty());
}

TEST_CASE("a draft that is thrown away is not found again, though the vault cannot forget it yet", "[draft]")
{
    Desk desk;
    DraftKeeper keeper{desk.store, desk.clock, {}};
    const Drafts drafts = keeper.drafts();
    drafts.keep(key, QStringLiteral("words"));
    desk.setWritable(false);
    drafts.discard(key); // the record is saved: no Fault may stop the window from closing
    CHECK(desk.stored(key));
    CHECK_FALSE(drafts.find(key));
    CHECK_FALSE(keeper.retry()); // no word would be lost
    desk.setWritable(true);
    CHECK_FALSE(keeper.retry());
    CHECK_FALSE(desk.stored(key));
}

TEST_CASE("what one session could not keep, the next one does", "[draft]")
{
    Desk desk;
    DraftKeeper before{desk.store, desk.clock, {}};
    desk.setWritable(false);
    CHECK_THROWS_AS(before.drafts().keep(key, QStringLiteral("words")), Fault);
    DraftKeeper::Backlog backlog = before.takeBacklog();
    CHECK(backlog.size() == 1);
    desk.setWritable(true);
    DraftKeeper after{desk.store, desk.clock, std::move(backlog)};
    CHECK(desk.stored(key) == QStringLiteral("words"));
}

TEST_CASE("no draft, kept or thrown away, ever stands in the audit log", "[draft]")
{
    Desk desk;
    DraftKeeper keeper{desk.store, desk.clock, {}};
    const AuditHead before = desk.vault->audit().head();
    for (int round = 0; round < 20; ++round)
        keeper.drafts().keep(key, QStringLiteral("canary %1").arg(round));
    keeper.drafts().discard(key);
    CHECK(desk.vault->audit().head().count == before.count);
    CHECK(desk.vault->audit().head().mac == before.mac);
    desk.aStudent(); // the control: a record does
    CHECK(desk.vault->audit().head().count > before.count);
}
