// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fault.h"
#include "core/delivery/copyexport.h"
#include "tests/promises/memoryroom.h"
#include "tests/promises/promise.h"
#include "tests/promises/roomwork.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace anxin;

namespace {

constexpr int firstStep = 100; // the work before it fills a little vault

struct Figures {
    int points = 0, refused = 0, lost = 0, corrupt = 0, untold = 0, saidBrokenButSaved = 0;
    int failures() const { return lost + corrupt + untold; }
};

// One step of the room's work at a time, with one call of the disk failing in it.
class FaultProof {
public:
    FaultProof()
    {
        m_room.make([&](Vault& vault) {
            RoomWork work{vault};
            work.setUp();
            for (int number = 0; number < 12; ++number)
                work.step(number);
        });
        m_base = m_room.disk.files();
    }
    Figures figures;

    // False where the step makes fewer calls than that.
    bool attempt(int step, const DiskTrouble& trouble)
    {
        m_room.disk.heal();
        m_room.disk.load(m_base);
        Saved before;
        Saved shown; // what the program shows when the step is over
        bool hasFailed = false, wasHit = false, isUsable = true;
        {
            const auto vault = m_room.open();
            RoomWork work{*vault};
            work.step(firstStep); // a pupil whom the step is about
            before = savedNow(*vault);
            m_room.disk.fail(trouble);
            try {
                work.step(step);
            } catch (const Fault&) {
                hasFailed = true;
            }
            wasHit = m_room.disk.wasHit();
            m_room.disk.heal();
            isUsable = canGoOn(*vault);
            if (isUsable)
                shown = savedNow(*vault);
        }
        if (!wasHit)
            return false;
        ++figures.points;
        figures.refused += hasFailed ? 1 : 0;
        judge(before, shown, hasFailed, isUsable);
        return true;
    }

private:
    struct Saved {
        qint64 count = 0;
        QByteArray mac, records;
    };
    static Saved savedNow(Vault& vault)
    {
        const AuditHead head = vault.audit().head();
        return {head.count, head.mac, recordsIn(vault)};
    }
    static bool canGoOn(Vault& vault)
    {
        try {
            vault.transact(Op::ViewCase, [](UnitOfWork&) {});
            return true;
        } catch (const Fault&) {
            return false;
        }
    }

    void judge(const Saved& before, const Saved& shown, bool hasFailed, bool isUsable)
    {
        Saved after;
        const std::string damage = m_room.damage([&](Vault& vault) {
            after = savedNow(vault);
            figures.lost += vault.audit().macAt(before.count) != before.mac ? 1 : 0;
        });
        if (!damage.empty()) {
            ++figures.corrupt;
            return;
        }
        const bool isChanged = after.records != before.records;
        figures.saidBrokenButSaved += hasFailed && isChanged ? 1 : 0;
        // A program that goes on shows what is on the disk; one that said "saved" without a fault can go on.
        if (isUsable ? after.records != shown.records || after.mac != shown.mac : !hasFailed)
            ++figures.untold;
        if (isUsable && hasFailed && isChanged)
            ++figures.lost; // said not to be saved, and went on with it
    }

    MemoryRoom m_room;
    DiskFiles m_base;
};

Figures everyFault(DiskTrouble::Kind kind, std::initializer_list<DiskTrouble::Lasting> lastings)
{
    FaultProof proof;
    for (const auto lasting : lastings)
        for (const int step : {100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 119}) // 119: a file is attached
            for (int call = 0; proof.attempt(step, {kind, call, lasting}); ++call) {
            }
    return proof.figures;
}

} // namespace

TEST_CASE("whichever call of the disk fails in whichever step, the vault is whole and the program says the truth", "[R03]")
{
    using Kind = DiskTrouble::Kind;
    using Lasting = DiskTrouble::Lasting;
    Figures all;
    for (const Kind kind : {Kind::Error, Kind::Full, Kind::ShortWrite}) {
        const Figures found = everyFault(kind, {Lasting::Once, Lasting::ForEver});
        CHECK(found.lost == 0);
        CHECK(found.corrupt == 0);
        CHECK(found.untold == 0);
        all.points += found.points;
        all.refused += found.refused;
        all.saidBrokenButSaved += found.saidBrokenButSaved;
        all.lost += found.lost;
        all.corrupt += found.corrupt;
        all.untold += found.untold;
    }
    CHECK(all.points > 500);
    const Figures control = everyFault(Kind::Forgets, {Lasting::Once});
    CHECK(control.failures() > 0);
    tell(QStringLiteral("R03 disk faults"),
         QStringLiteral(
             "%1 points, %2 faults told, %3 of them saved all the same, %4 lost, %5 corrupt, %6 untold; control (a disk "
             "that forgets) found %7 of %8")
             .arg(all.points)
             .arg(all.refused)
             .arg(all.saidBrokenButSaved)
             .arg(all.lost)
             .arg(all.corrupt)
             .arg(all.untold)
             .arg(control.failures())
             .arg(control.points));
}

namespace {

// A copy of an attachment is on its way out while the vault's disk fails.
class CopyProof {
public:
    CopyProof()
    {
        m_room.make([](Vault& vault) {
            RoomWork work{vault};
            work.setUp();
            work.step(10); // a pupil
            work.step(19); // and a file
        });
        m_base = m_room.disk.files();
    }
    int points = 0, kept = 0, unentered = 0, damaged = 0;

    // False where entering it makes fewer calls than that.
    bool attempt(const DiskTrouble& trouble)
    {
        m_room.disk.heal();
        m_room.disk.load(m_base);
        const QTemporaryDir stick;
        NoProgress progress;
        bool wasHit = false;
        {
            const auto vault = m_room.open();
            AttachmentService attachments{*vault};
            CopyExport leaving{*vault};
            const auto found = attachments.attachmentsOf(StudentId::fromRowId(1));
            const OutgoingCopy outgoing = leaving.take(
                found.at(0), {QStringLiteral("县医院"), QStringLiteral("随转介一并提供"), DisclosureGround::Guardian});
            auto copy = CopyExport::write(outgoing, stick.path(), QStringLiteral("out.png"), progress);
            m_room.disk.fail(trouble);
            try {
                leaving.enter(outgoing, std::move(copy));
            } catch (const Fault&) {
            }
            wasHit = m_room.disk.wasHit();
            m_room.disk.heal();
        }
        const bool isThere = QFile::exists(stick.filePath(QStringLiteral("out.png")));
        std::size_t lines = 0;
        damaged +=
            m_room.damage([&](Vault& vault) { lines = DisclosureRepository{vault.connection()}.newest(5).size(); }).empty() ? 0
                                                                                                                            : 1;
        kept += isThere ? 1 : 0;
        unentered += isThere && lines == 0 ? 1 : 0;
        points += wasHit ? 1 : 0;
        return wasHit;
    }

private:
    MemoryRoom m_room;
    DiskFiles m_base;
};
} // namespace

TEST_CASE("whichever call of the disk fails while a copy is entered in the ledger, none stays without its line", "[R03]")
{
    using Kind = DiskTrouble::Kind;
    CopyProof proof;
    for (const Kind kind : {Kind::Error, Kind::Full, Kind::ShortWrite})
        for (const auto lasting : {DiskTrouble::Lasting::Once, DiskTrouble::Lasting::ForEver})
            for (int call = 0; proof.attempt({kind, call, lasting}); ++call) {
            }
    CHECK(proof.points > 50);
    CHECK(proof.kept > 0);
    CHECK(proof.unentered == 0);
    CHECK(proof.damaged == 0);
    CopyProof control;
    for (int call = 0; control.attempt({Kind::Forgets, call}); ++call) {
    }
    CHECK(control.unentered + control.damaged > 0);
    tell(
        QStringLiteral("R03 copies of attachments"),
        QStringLiteral("%1 points, %2 copies kept, %3 of them without their line; control (a disk that forgets) found %4 of %5")
            .arg(proof.points)
            .arg(proof.kept)
            .arg(proof.unentered)
            .arg(control.unentered + control.damaged)
            .arg(control.points));
}

namespace {
// The control: writes for which there is no room are dropped and called done.
bool isNoticedWhenForgotten(MemoryRoom& room, qint64 limit)
{
    room.disk.limit(limit, MemoryDisk::WhenFull::Forgets);
    try {
        const auto vault = room.open();
        RoomWork work{*vault};
        for (int import = 0; import < 5; ++import)
            work.step(59);
    } catch (const Fault&) {
    }
    return !room.damage([](Vault&) {}).empty();
}
} // namespace

TEST_CASE("a disk that is full at any size is named as full, loses nothing, and goes on once there is room", "[R06]")
{
    MemoryRoom room;
    room.make([](Vault& vault) { RoomWork{vault}.setUp(); });
    const int enough = times(256, 1024);
    int sizes = 0, otherNames = 0, lost = 0, steps = 0, reopened = 0;
    qint64 limit = room.disk.used();
    auto vault = room.open();
    auto work = std::make_unique<RoomWork>(*vault);
    while (sizes < enough) {
        room.disk.limit(limit);
        const QByteArray before = savedIn(*vault);
        try {
            work->step(59 + 10 * (steps++ % 5)); // a class is imported, a file attached, and looked at three times
            continue;
        } catch (const Fault& fault) {
            otherNames += fault.kind() == FaultKind::DiskFull ? 0 : 1;
        }
        ++sizes;
        work.reset();
        vault.reset();
        QByteArray after;
        lost += room.damage([&](Vault& found) { after = savedIn(found); }).empty() && after == before ? 0 : 1;
        limit += 4096;
        room.disk.limit(limit);
        vault = room.open();
        work = std::make_unique<RoomWork>(*vault);
        ++reopened;
    }
    CHECK(otherNames == 0);
    CHECK(lost == 0);
    CHECK(steps > reopened);
    work.reset();
    vault.reset();
    const bool control = isNoticedWhenForgotten(room, limit);
    CHECK(control);
    tell(QStringLiteral("R06 full disk"),
         QStringLiteral("%1 sizes, %2 lost, %3 with another name than \"full\"; %4 steps went through; "
                        "control (a disk that drops what has no room) %5")
             .arg(sizes)
             .arg(lost)
             .arg(otherNames)
             .arg(steps - sizes)
             .arg(control ? QStringLiteral("found") : QStringLiteral("missed")));
}
