// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/cardprinter.h"
#include "tests/support/catch.h"
#include "ui/dialogs/filechooser.h"
#include "ui/dialogs/steps/recoverystep.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QFile>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

using namespace anxin;

namespace {
// Somebody who always chooses this folder.
struct Choosing final : FileChooser {
    QString folder;
    void chooseFile(QWidget*, const QString&, const QString&, Then) override {}
    void chooseFolder(QWidget*, const QString&, Then then) override
    {
        if (!folder.isEmpty())
            then(folder);
    }
};

struct Desk {
    QTemporaryDir place;
    FixedClock clock{QStringLiteral("2026-11-18T09:00")};
    Choosing chooser;
    CardPrinter printer{clock, chooser, [] { return CardPrinter::Subject{{}, {}}; }};
    CardPrinting printing = [this] {
        CardPrinting means = printer.printing();
        means.printers = [] { return QStringList{QStringLiteral("Office")}; };
        return means;
    }();
    RecoveryStep step{printing};
    const QStringList groups{QStringLiteral("027148"), QStringLiteral("113575"), QStringLiteral("590051"),
                             QStringLiteral("318230"), QStringLiteral("664609"), QStringLiteral("200013"),
                             QStringLiteral("481701"), QStringLiteral("702966")};

    Desk()
    {
        step.setGroups(groups, QStringLiteral("安和县第一中学"));
        step.show();
    }
    // A print system that keeps what it is given, or refuses.
    void printsBy(const QByteArray& script)
    {
        const QString program = place.filePath(QStringLiteral("lp"));
        QFile file(program);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        file.close();
        printer.setPrintProgram(program);
    }
    void choose(qsizetype entry)
    {
        Q_EMIT step.printMenu().aboutToShow();
        step.printMenu().actions().at(entry)->trigger();
    }
    bool isTold(Tone tone)
    {
        return QTest::qWaitFor([&] { return !step.bar().text().isEmpty() && step.bar().tone() == tone; }, 20000);
    }
    QByteArray content(const QString& name) const
    {
        QFile file(place.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};
} // namespace

TEST_CASE("the card goes to the chosen printer through a pipe, and no digit of it is an argument", "[gui][card]")
{
    Desk desk;
    const QByteArray folder = desk.place.path().toUtf8();
    desk.printsBy("cat > " + folder + "/printed; echo \"$@\" > " + folder + "/asked\n");
    desk.choose(0);
    REQUIRE(desk.isTold(Tone::Ok));
    CHECK(desk.content(QStringLiteral("printed")).startsWith("%PDF"));
    const QByteArray asked = desk.content(QStringLiteral("asked"));
    CHECK(asked.contains("Office"));
    for (const QString& group : desk.groups)
        CHECK_FALSE(asked.contains(group.toLatin1()));
}

TEST_CASE("a printer that refuses, or no print system, is said, and the digits can still be copied by hand", "[gui][card]")
{
    Desk desk;
    SECTION("it refuses")
    {
        desk.printsBy("exit 1\n");
    }
    SECTION("there is none")
    {
        desk.printer.setPrintProgram(desk.place.filePath(QStringLiteral("nothing")));
    }
    desk.choose(0);
    REQUIRE(desk.isTold(Tone::Danger));
    CHECK(desk.step.group(0) == desk.groups[0]);
}

TEST_CASE("a PDF file of the card is written only after a warning, and only where the person says", "[gui][card]")
{
    Desk desk;
    desk.chooser.folder = desk.place.path();
    desk.choose(2); // after the printer and the line below it
    REQUIRE(desk.isTold(Tone::Warn));
    CHECK(QDir(desk.place.path()).isEmpty());
    SECTION("who goes on gets it")
    {
        Q_EMIT desk.step.bar().acted();
        REQUIRE(desk.isTold(Tone::Ok));
        const QStringList made = QDir(desk.place.path()).entryList({QStringLiteral("*.pdf")}, QDir::Files);
        REQUIRE(made.size() == 1);
        CHECK(desk.content(made[0]).startsWith("%PDF"));
    }
    SECTION("who chooses no place gets none")
    {
        desk.chooser.folder.clear();
        Q_EMIT desk.step.bar().acted();
        CHECK(QDir(desk.place.path()).isEmpty());
    }
    SECTION("a place that takes nothing is said")
    {
        desk.chooser.folder = desk.place.filePath(QStringLiteral("gone"));
        Q_EMIT desk.step.bar().acted();
        CHECK(desk.isTold(Tone::Danger));
    }
}
