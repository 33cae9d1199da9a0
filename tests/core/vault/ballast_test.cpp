// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/ballast.h"
#include "core/vault/draftstore.h"
#include "tests/support/smalldisk.h"
#include "tests/support/vaulthome.h"

#include <QFileInfo>
#include <QStorageInfo>

using namespace anxin;

namespace {
// A vault on a disk of its own, which can be filled up.
struct FillingDisk {
    SmallDisk disk{"size=80m"};
    FixedClock clock{QStringLiteral("2026-11-18T09:00")};
    QString path = disk.home.filePath(QStringLiteral("心育室.anxin"));
    QString ballast = path + QStringLiteral("/reserve.bin");
    std::unique_ptr<Vault> vault;

    FillingDisk()
    {
        initCrypto();
        auto made = createVault(path, createKeys(aPassword(), QStringLiteral("林老师"), PasswordCost::cheapForTests()), clock);
        REQUIRE(made);
        vault = std::move(made->vault);
    }
    qint64 bytesFree() const { return QStorageInfo(path).bytesAvailable(); }
    void fillUp(qint64 leaving)
    {
        QFile filler(disk.home.filePath(QStringLiteral("films")));
        REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered));
        const QByteArray block(64 * 1024, 'x');
        while (bytesFree() > leaving + block.size())
            REQUIRE(filler.write(block) == block.size());
    }
    void tidyUp() const { REQUIRE(QFile::remove(disk.home.filePath(QStringLiteral("films")))); }
    // A long note is being typed.
    void type(const QString& key) { DraftStore(*vault).keep(key, QString(300'000, u'安')); }
};
} // namespace

TEST_CASE("on a disk that is full the ballast goes first, so that what was typed is saved", "[vault][ballast]")
{
    FillingDisk full;
    if (!full.disk.mounted) {
        WARN("no disk of its own can be made here");
        return;
    }
    SECTION("with it")
    {
        layBallast(full.path);
        REQUIRE(QFileInfo(full.ballast).size() == ballastBytes);
        full.fillUp(256 * 1024);
        CHECK_NOTHROW(full.type(QStringLiteral("note")));
        CHECK_FALSE(QFileInfo::exists(full.ballast));
        CHECK(DraftStore(*full.vault).find(QStringLiteral("note")));
        layBallast(full.path);
        CHECK_FALSE(QFileInfo::exists(full.ballast)); // there is no room for it
        full.tidyUp();
        layBallast(full.path);
        CHECK(QFileInfo(full.ballast).size() == ballastBytes);
    }
    SECTION("without it (the control)")
    {
        REQUIRE(dropBallast(full.path));
        full.fillUp(256 * 1024);
        CHECK_THROWS_AS(full.type(QStringLiteral("note")), Fault);
    }
}

TEST_CASE("the ballast stays while there is room, and half a ballast is made whole", "[vault][ballast]")
{
    VaultHome home;
    const QString ballast = home.file("reserve.bin");
    layBallast(home.path);
    auto vault = home.unlock();
    REQUIRE(vault);
    (*vault)->transact(Op::EditSchool, [](UnitOfWork&) {});
    CHECK(QFileInfo(ballast).size() == ballastBytes);
    CHECK_FALSE(QFileInfo(ballast).permission(QFile::ReadGroup));
    REQUIRE(QFile::resize(ballast, 100));
    layBallast(home.path);
    CHECK(QFileInfo(ballast).size() == ballastBytes);
    CHECK_NOTHROW(layBallast(home.place.filePath(QStringLiteral("nowhere"))));
    CHECK_FALSE(dropBallast(home.place.filePath(QStringLiteral("nowhere"))));
}

TEST_CASE("a vault has its reserve from the beginning, however it was made", "[vault][ballast]")
{
    const VaultHome home;
    CHECK(QFileInfo(home.file("reserve.bin")).size() == ballastBytes);
}
