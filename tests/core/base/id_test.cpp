// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/id.h"
#include "tests/support/catch.h"

#include <QSet>
#include <QUuid>

using namespace anxin;

TEST_CASE("a record's name is a random UUID of 36 lower-case characters, and no two are alike", "[base][id]")
{
    constexpr int many = 10'000;
    QSet<QString> seen;
    for (int i = 0; i < many; ++i) {
        const QString text = Uid::random().text();
        const QUuid uuid(text);
        REQUIRE(uuid.version() == QUuid::Random);
        REQUIRE(uuid.variant() == QUuid::DCE);
        REQUIRE(text == uuid.toString(QUuid::WithoutBraces));
        seen.insert(text);
    }
    CHECK(seen.size() == many);
}
