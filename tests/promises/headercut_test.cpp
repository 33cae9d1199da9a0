// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keys/headerstore.h"
#include "tests/core/vault/powercutdisk.h"
#include "tests/promises/promise.h"
#include "tests/support/catch.h"
#include "tests/support/vaultkeys.h"

#include <QFile>
#include <QTemporaryDir>

#include <set>

using namespace anxin;

namespace {

using Files = PowerCutDisk::Files;

// Lets the power go at each call of healing and saving, from a folder that an earlier cut left.
class HeaderCuts {
public:
    explicit HeaderCuts(PowerCutDisk::Honesty honesty) : m_honesty(honesty)
    {
        put("data-0001.db", "database");
        for (int seq = 1; seq <= 4; ++seq) {
            m_headers.push_back(m_created.header);
            setAuditWitness(m_created.header, m_created.keys, static_cast<quint64>(seq), {});
        }
    }
    int states = 0, unreadable = 0, lost = 0;
    int failures() const { return unreadable + lost; }

    // Cuts `depth` times, each time in the repair of, or the writing after, the cut before.
    void run(int depth, int enough)
    {
        const QByteArray first = encodeHeader(m_headers[0]);
        std::set<Files> from{{{"header.a", first}, {"header.b", first}, {"FORMAT", "anxin 1 min-reader 1\n"}}};
        for (int level = 1; level <= depth; ++level) {
            std::set<Files> next;
            for (const Files& files : from)
                if (states < enough)
                    saveFrom(files, m_headers[static_cast<std::size_t>(level)], next);
            from = std::move(next);
        }
    }

private:
    void saveFrom(const Files& files, const Header& header, std::set<Files>& left)
    {
        show(files);
        const auto before = HeaderStore{m_folder.path()}.read();
        if (!before)
            return; // counted where the cut left it
        quint64 least = before->header.seq;
        const PowerCutDisk disk{files,
                                [&](const Files& cut) {
                                    judge(cut, least);
                                    left.insert(cut);
                                },
                                m_honesty};
        const HeaderStore store{m_folder.path(), disk};
        store.heal(*before);
        show(files); // the disk in memory has moved on by itself
        store.save(header);
        least = header.seq;
        disk.cut();
    }

    void judge(const Files& files, quint64 least)
    {
        ++states;
        show(files);
        const auto report = HeaderStore{m_folder.path()}.read();
        unreadable += report ? 0 : 1;
        lost += report && report->header.seq < least ? 1 : 0;
    }

    void show(const Files& files) const
    {
        for (const char* name : {"header.a", "header.b", "FORMAT"}) {
            if (const auto found = files.find(name); found != files.end())
                put(name, found->second);
            else
                QFile::remove(path(name));
        }
    }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void put(const char* name, const QByteArray& bytes) const
    {
        QFile file{path(name)};
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

    PowerCutDisk::Honesty m_honesty;
    QTemporaryDir m_folder;
    CreatedKeys m_created = aKeySet();
    std::vector<Header> m_headers;
};

} // namespace

TEST_CASE("whenever the power goes while the key files are written or healed, also again and again, one is whole", "[R07]")
{
    HeaderCuts cuts{PowerCutDisk::Honesty::KeepsItsWord};
    cuts.run(3, times(20'000, 400'000));
    CHECK(cuts.states > 10'000);
    CHECK(cuts.unreadable == 0);
    CHECK(cuts.lost == 0);
    HeaderCuts files{PowerCutDisk::Honesty::ForgetsFiles}, folder{PowerCutDisk::Honesty::ForgetsFolder};
    files.run(1, 2'000);
    folder.run(1, 2'000);
    CHECK(files.failures() > 0);
    CHECK(folder.failures() > 0);
    tell(QStringLiteral("R07 power cuts in the key files"),
         QStringLiteral(
             "%1 states up to three cuts deep, %2 without a header, %3 lost; controls found %4 (files not synced) and %5 "
             "(folder not synced)")
             .arg(cuts.states)
             .arg(cuts.unreadable)
             .arg(cuts.lost)
             .arg(files.failures())
             .arg(folder.failures()));
}
