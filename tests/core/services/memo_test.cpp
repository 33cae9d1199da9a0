// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/wordscan.h"
#include "core/services/memoservice.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"

using namespace anxin;

namespace {
struct Room : TestVault {
    MemoService memos{*vault};
    StudentId pupil = aStudent();
    PrivateMemo memo{pupil, QDate(2026, 11, 18), QStringLiteral("我有点担心他没说出口的那件事")};
};
} // namespace

TEST_CASE("a memo is written, rewritten, removed and brought back as it was", "[memo]")
{
    Room room;
    REQUIRE(room.memos.write(room.memo));
    Stored<PrivateMemo> kept = room.memos.of(room.pupil).at(0);
    kept.value.text += QStringLiteral("，下次再问");
    REQUIRE(room.memos.rewrite(kept));
    CHECK(room.memos.of(room.pupil).at(0).value.text == kept.value.text);
    room.memos.remove(kept);
    CHECK(room.memos.of(room.pupil).empty());
    room.memos.bringBack(kept);
    CHECK(room.memos.of(room.pupil).at(0).uid == kept.uid);
    CHECK(room.memos.of(room.pupil).at(0).value.text == kept.value.text);
}

TEST_CASE("an empty memo is refused", "[memo]")
{
    Room room;
    room.memo.text = QStringLiteral(" ");
    CHECK_FALSE(room.memos.write(room.memo));
    CHECK(room.memos.of(room.pupil).empty());
}

TEST_CASE("no word of a memo is found, and the log does not hold it", "[memo][search]")
{
    Room room;
    REQUIRE(room.memos.write(room.memo));
    WordScan words{room.vault->connection()};
    CHECK(words.find(QStringLiteral("担心")).empty());
    room.doing(Op::RecordContact, [&](UnitOfWork& uow) { // the same word elsewhere is
        room.contacts.add(uow, {room.pupil,
                                QDate(2026, 11, 18),
                                ContactChannel::Phone,
                                QStringLiteral("林老师"),
                                QStringLiteral("母亲"),
                                QStringLiteral("担心"),
                                {},
                                {},
                                ContactOutcome::Reached});
    });
    CHECK(words.find(QStringLiteral("担心")).size() == 1);
    const auto lines = room.vault->audit().newest(20);
    REQUIRE_FALSE(lines.empty());
    for (const AuditEntry& line : lines)
        CHECK_FALSE(line.detail.contains(QStringLiteral("担心")));
}
