// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fault.h"
#include "tests/promises/promise.h"
#include "tests/promises/roomwork.h"
#include "tests/support/vaulthome.h"

#include <QDateTime>
#include <QFileInfo>

#include <array>

using namespace anxin;

namespace {

// What a sync program, a person or a thief does to a vault that is open.
enum class Meddling { OlderCopyInPlace, NewerCopyInPlace, WrittenOver, DatabaseGone, FolderMoved, FolderMovedAndCopied };
constexpr std::array everyMeddling{Meddling::OlderCopyInPlace, Meddling::NewerCopyInPlace, Meddling::WrittenOver,
                                   Meddling::DatabaseGone,     Meddling::FolderMoved,      Meddling::FolderMovedAndCopied};

class MeddledVault {
public:
    explicit MeddledVault(int steps)
    {
        {
            auto vault = std::move(*m_home.unlock());
            RoomWork{*vault}.setUp();
            vault->close();
        }
        m_home.keepAs(QStringLiteral("older"));
        m_home.clock.advanceSeconds(60);
        m_vault = std::move(*m_home.unlock());
        m_work = std::make_unique<RoomWork>(*m_vault);
        for (int step = 0; step < steps; ++step)
            m_work->step(step);
        m_saved = savedIn(*m_vault);
    }

    void meddle(Meddling how)
    {
        const QString database = m_home.file("data-0001.db");
        m_isFolderAside = how == Meddling::FolderMoved || how == Meddling::FolderMovedAndCopied;
        if (how == Meddling::WrittenOver)
            return writeOver(database);
        if (m_isFolderAside)
            REQUIRE(QDir().rename(m_home.path, aside()));
        else
            REQUIRE(QFile::rename(database, aside()));
        if (how == Meddling::OlderCopyInPlace)
            REQUIRE(QFile::copy(m_home.place.filePath(QStringLiteral("older/data-0001.db")), database));
        if (how == Meddling::NewerCopyInPlace)
            REQUIRE(QFile::copy(aside(), database));
        if (how == Meddling::FolderMovedAndCopied) {
            REQUIRE(QDir().mkpath(m_home.path));
            for (const QString& name : QDir(aside()).entryList(QDir::Files))
                REQUIRE(QFile::copy(aside() + u'/' + name, m_home.path + u'/' + name));
        }
    }

    // Whether the next steps say that they were not saved.
    bool isTold(int step)
    {
        int told = 0;
        for (int i = 0; i < 3; ++i) {
            try {
                m_work->step(step + i * RoomWork::kinds); // of the same kind, so that none of them does nothing
            } catch (const Fault&) {
                ++told;
            }
        }
        return told == 3;
    }
    // The control: a step past the door of the vault, about which nobody says anything.
    bool isLostPastTheDoor()
    {
        try {
            m_vault->connection().exec("INSERT INTO draft VALUES ('x', 'words', 1)");
            letGo();
            const auto vault = std::move(*m_home.unlock());
            return vault->isHeld() ||
                   vault->connection().prepare("SELECT 1 FROM draft WHERE key = 'x'").one([](const Row& row) {
                       return row.get<int>(0);
                   }) == std::nullopt;
        } catch (const Fault&) { // the file is of two times now
            return true;
        }
    }

    // Puts the file back that the program had open: all that was said to be saved is in it.
    bool isWhole()
    {
        letGo();
        if (m_isFolderAside) {
            QDir(m_home.path).removeRecursively();
            REQUIRE(QDir().rename(aside(), m_home.path));
        } else {
            QFile::remove(m_home.file("data-0001.db"));
            REQUIRE(QFile::rename(aside(), m_home.file("data-0001.db")));
        }
        auto vault = m_home.unlock();
        if (!vault || (*vault)->isHeld() || !verify(**vault).holds())
            return false;
        const QList<QByteArray> words = m_saved.split(' ');
        return (*vault)->audit().macAt(words[0].toLongLong()) == QByteArray::fromHex(words[1]) &&
               recordsIn(**vault) == words[2];
    }

private:
    // As rsync --inplace, or `cp` over it: the same file, an older content. Again, where the clock of the file system has not
    // moved.
    void writeOver(const QString& database)
    {
        REQUIRE(QFile::copy(database, aside()));
        QFile older(m_home.place.filePath(QStringLiteral("older/data-0001.db")));
        REQUIRE(older.open(QIODevice::ReadOnly));
        const QByteArray bytes = older.readAll();
        const QDateTime before = QFileInfo(database).lastModified();
        QFile file(database);
        REQUIRE(file.open(QIODevice::ReadWrite));
        do {
            REQUIRE(file.seek(0));
            REQUIRE(file.write(bytes) == bytes.size());
            REQUIRE(file.flush());
        } while (QFileInfo(database).lastModified() == before);
    }
    QString aside() const { return m_home.place.filePath(QStringLiteral("aside")); }
    void letGo()
    {
        m_work.reset();
        m_vault.reset();
    }

    VaultHome m_home;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<RoomWork> m_work;
    QByteArray m_saved;
    bool m_isFolderAside = false;
};

} // namespace

TEST_CASE("a vault whose file is moved, replaced or written over while it is open takes no more work, and says so", "[R24]")
{
    std::mt19937 dice = chance();
    const int rounds = times(4, 200);
    int meddled = 0, told = 0, whole = 0;
    for (int round = 0; round < rounds; ++round)
        for (const Meddling how : everyMeddling) {
            MeddledVault vault{10 + anyBelow(dice, 30)};
            vault.meddle(how);
            ++meddled;
            told += vault.isTold(100 + (round % 2 == 0 ? 0 : 2)) ? 1 : 0;
            whole += vault.isWhole() ? 1 : 0;
        }
    CHECK(told == meddled);
    CHECK(whole == meddled);
    MeddledVault careless{20};
    careless.meddle(Meddling::NewerCopyInPlace);
    MeddledVault overwritten{20};
    overwritten.meddle(Meddling::WrittenOver);
    const bool isLost = careless.isLostPastTheDoor() && overwritten.isLostPastTheDoor();
    CHECK(isLost);
    tell(QStringLiteral("R24b files replaced"),
         QStringLiteral("%1 vaults moved, replaced or written over while open, %2 told at the next step, %3 whole with all "
                        "that was said; control "
                        "(a write past the check) %4")
             .arg(meddled)
             .arg(told)
             .arg(whole)
             .arg(isLost ? QStringLiteral("found its loss") : QStringLiteral("missed it")));
}
