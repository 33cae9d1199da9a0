// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/attachmentexport.h"
#include "core/services/attachmentservice.h"
#include "core/vault/keys/digest.h"
#include "tests/support/catch.h"
#include "tests/support/stopat.h"
#include "tests/support/testvault.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace anxin;

namespace {
struct Desk : TestVault {
    QTemporaryDir folder;
    AttachmentService attachments{*vault};
    AttachmentExport leaving{*vault};
    NoProgress progress;
    QByteArray bytes = QByteArray("a drawing ").repeated(60000);

    Stored<Attachment> kept()
    {
        initCrypto();
        QFile made(folder.filePath(QStringLiteral("in.png")));
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        made.close();
        const StudentId student = aStudent();
        REQUIRE(attachments.add(student, QStringLiteral("图画"), made.fileName(), progress));
        REQUIRE(made.remove());
        return attachments.attachmentsOf(student)[0];
    }
    QStringList files() { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }
    QString to() { return folder.filePath(QStringLiteral("out.png")); }
};
const QString hospital = QStringLiteral("市精神卫生中心"), why = QStringLiteral("转介时一并交给医生");
} // namespace

TEST_CASE("a copy of an attachment leaves whole, with a line in the ledger", "[attachment][ledger]")
{
    Desk desk;
    const Stored<Attachment> kept = desk.kept();
    desk.leaving.save(kept, desk.to(), hospital, why, desk.progress);
    QFile written(desk.to());
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll() == desk.bytes);
    REQUIRE(desk.disclosures.newest(5).size() == 1);
    const Disclosure line = desk.disclosures.newest(1)[0].value;
    CHECK(line.recipient == hospital);
    CHECK(line.basis == why);
    CHECK(line.report == QLatin1StringView(attachmentReport));
    CHECK(line.fileHash == QString::fromLatin1(toHex(digestOf(viewOf(desk.bytes)))));
    // Never over another file.
    CHECK_THROWS_AS(desk.leaving.save(kept, desk.to(), hospital, why, desk.progress), Fault);
    CHECK(desk.disclosures.newest(5).size() == 1);
}

TEST_CASE("a copy that is stopped, has no reason, or finds the ledger closed leaves no file and no line",
          "[attachment][ledger]")
{
    Desk desk;
    const Stored<Attachment> kept = desk.kept();
    StopAt stop(0);
    CHECK_THROWS_AS(desk.leaving.save(kept, desk.to(), hospital, why, stop), Cancelled);
    CHECK_THROWS_AS(desk.leaving.save(kept, desk.to(), hospital, {}, desk.progress), Fault);
    CHECK_THROWS_AS(desk.leaving.save(kept, desk.to(), {}, why, desk.progress), Fault);
    desk.vault->connection().exec(
        "CREATE TEMP TRIGGER closed BEFORE INSERT ON disclosure BEGIN SELECT RAISE(ABORT, 'closed'); END");
    CHECK_THROWS_AS(desk.leaving.save(kept, desk.to(), hospital, why, desk.progress), Fault);
    CHECK(desk.files().isEmpty());
    CHECK(desk.disclosures.newest(5).empty());
}

TEST_CASE("a damaged attachment does not leave", "[attachment][ledger]")
{
    Desk desk;
    const Stored<Attachment> kept = desk.kept();
    desk.vault->connection().exec("UPDATE attachment_part SET content = x'00' WHERE number = 0");
    CHECK_THROWS_AS(desk.leaving.save(kept, desk.to(), hospital, why, desk.progress), Fault);
    CHECK(desk.files().isEmpty());
}
