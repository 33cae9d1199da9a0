// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/drives.h"
#include "core/delivery/filename.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace anxin;

namespace {

// What the kernel tells about a PC with a built-in disk, a stick, a USB disk and a card reader.
struct Machine {
    QTemporaryDir folder;
    Machine()
    {
        add(QStringLiteral("pci0000:00/ata1/block/sda"), {QStringLiteral("sda1")}, "0\n");
        add(QStringLiteral("pci0000:00/usb1/1-2/block/sdb"), {QStringLiteral("sdb1")}, "1\n");
        add(QStringLiteral("pci0000:00/usb2/2-1/block/sdc"), {QStringLiteral("sdc1")}, "0\n");
        add(QStringLiteral("pci0000:00/mmc0/block/mmcblk0"), {QStringLiteral("mmcblk0p1")}, "1\n");
        add(QStringLiteral("pci0000:00/usb3/3-1/block/sdd"), {}, "1\n"); // formatted without partitions
    }
    void add(const QString& disk, const QStringList& partitions, const QByteArray& removable)
    {
        QDir root{folder.path()};
        root.mkpath(QStringLiteral("class/block"));
        root.mkpath(QStringLiteral("devices/") + disk);
        put(QStringLiteral("devices/%1/removable").arg(disk), removable);
        link(disk);
        for (const QString& partition : partitions) {
            root.mkpath(QStringLiteral("devices/%1/%2").arg(disk, partition));
            put(QStringLiteral("devices/%1/%2/partition").arg(disk, partition), "1\n");
            link(disk + u'/' + partition);
        }
    }
    void put(const QString& name, const QByteArray& bytes) const
    {
        QFile file{folder.filePath(name)};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void link(const QString& device) const
    {
        REQUIRE(QFile::link(QStringLiteral("../../devices/") + device,
                            folder.filePath(QStringLiteral("class/block/") + QFileInfo(device).fileName())));
    }
    bool isOffered(const char* device) const
    {
        return !removableAmong({{QStringLiteral("/media/x"), {}, QString::fromLatin1(device), QStringLiteral("vfat")}},
                               folder.path())
                    .empty();
    }
};

} // namespace

TEST_CASE("only what can be pulled out is offered as a stick", "[delivery][drives]")
{
    const Machine machine;
    CHECK_FALSE(machine.isOffered("/dev/sda1"));
    CHECK(machine.isOffered("/dev/sdb1"));
    CHECK(machine.isOffered("/dev/sdc1")); // a USB disk calls itself fixed
    CHECK(machine.isOffered("/dev/mmcblk0p1"));
    CHECK(machine.isOffered("/dev/sdd"));
    CHECK_FALSE(machine.isOffered("tmpfs"));
    CHECK_FALSE(machine.isOffered("/dev/nothing"));
    CHECK_FALSE(machine.isOffered(""));
}

TEST_CASE("the system disk is not a stick", "[delivery][drives]")
{
    for (const Drive& drive : removableDrives())
        CHECK(drive.root != QStringLiteral("/"));
}

TEST_CASE("a file name is one that Windows takes", "[delivery]")
{
    CHECK(safeFileName(QStringLiteral("附件2-心育中学-报表(上).xlsx")) == QStringLiteral("附件2-心育中学-报表(上).xlsx"));
    CHECK(safeFileName(QStringLiteral("a/b\\c:d*e?f\"g<h>i|j\tk")) == QStringLiteral("a_b_c_d_e_f_g_h_i_j_k"));
    CHECK(safeFileName(QStringLiteral(" . name. . ")) == QStringLiteral("name"));
    CHECK(safeFileName(QStringLiteral("con")) == QStringLiteral("_con"));
    CHECK(safeFileName(QStringLiteral("LPT1.txt")) == QStringLiteral("_LPT1.txt"));
    CHECK(safeFileName(QStringLiteral("console")) == QStringLiteral("console"));
    CHECK(safeFileName(QStringLiteral("..")) == QStringLiteral("_"));
    CHECK(safeFileName(QString()) == QStringLiteral("_"));
    const QString rare = QString::fromUtf8("𬭎").repeated(60);
    CHECK(safeFileName(rare).size() == 80);
    CHECK(safeFileName(u'a' + rare).size() == 79); // no half of a character
}
