// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/copyexport.h"
#include "core/services/attachmentservice.h"
#include "core/vault/keys/digest.h"
#include "tests/support/catch.h"
#include "tests/support/faultyfilecalls.h"
#include "tests/support/stopat.h"
#include "tests/support/testvault.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace anxin;

namespace {
const QString hospital = QStringLiteral("市精神卫生中心"), why = QStringLiteral("转介时一并交给医生");
constexpr DisclosureGround agreed = DisclosureGround::Guardian;

struct Desk : TestVault {
    QTemporaryDir folder;
    AttachmentService attachments{*vault};
    CopyExport leaving{*vault};
    NoProgress progress;
    QByteArray bytes = QByteArray("a drawing ").repeated(60000);

    Stored<Attachment> kept()
    {
        initCrypto();
        const StudentId student = aStudent();
        REQUIRE(attachments.add(student, QStringLiteral("图画"), {QStringLiteral("out.png"), bytes}));
        return attachments.attachmentsOf(student)[0];
    }
    void save(const Stored<Attachment>& kept, Progress& stop, const ExportOrder& order = {hospital, why, agreed})
    {
        const OutgoingCopy outgoing = leaving.take(kept, order);
        leaving.enter(outgoing, CopyExport::write(outgoing, folder.path(), kept.value.fileName, stop));
    }
    QStringList files() { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }
    QString to() { return folder.filePath(QStringLiteral("out.png")); }
};
} // namespace

TEST_CASE("a copy of an attachment leaves whole, with a line in the ledger, and never over another file",
          "[attachment][ledger]")
{
    Desk desk;
    const Stored<Attachment> kept = desk.kept();
    desk.save(kept, desk.progress);
    QFile written(desk.to());
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll() == desk.bytes);
    REQUIRE(desk.disclosures.newest(5).size() == 1);
    const Disclosure line = desk.disclosures.newest(1)[0].value;
    CHECK(line.recipient == hospital);
    CHECK(line.basis == why);
    CHECK(line.student == kept.value.student);
    CHECK(line.ground == agreed);
    CHECK(line.report == QLatin1StringView(attachmentReport));
    CHECK(line.fileHash == QString::fromLatin1(toHex(digestOf(viewOf(desk.bytes)))));
    CHECK(line.fileHash == kept.value.digest);
    const auto said = desk.vault->audit().newest(1)[0];
    CHECK(said.op == Op::ExportReport);
    CHECK(said.uid == kept.uid.text());
    desk.save(kept, desk.progress);
    CHECK(desk.files() == QStringList{QStringLiteral("out (2).png"), QStringLiteral("out.png")});
    CHECK(desk.disclosures.newest(5).size() == 2);
}

TEST_CASE("a copy that is stopped at any step or has no reason leaves no file and no line", "[attachment][ledger]")
{
    Desk desk;
    const Stored<Attachment> kept = desk.kept();
    int stopped = 0;
    for (bool isDone = false; !isDone; ++stopped) {
        StopAt stop(stopped);
        try {
            desk.save(kept, stop);
            isDone = true;
        } catch (const Cancelled&) {
            CHECK(desk.files().isEmpty());
            CHECK(desk.disclosures.newest(5).empty());
        }
    }
    CHECK(stopped > 3);
    CHECK(QFile::remove(desk.to()));
    CHECK_THROWS_AS(desk.leaving.take(kept, {hospital, {}, agreed}), Fault);
    CHECK_THROWS_AS(desk.leaving.take(kept, {{}, why, agreed}), Fault);
    CHECK_THROWS_AS(desk.leaving.take(kept, {hospital, why}), Fault); // of one pupil, on no ground
}

TEST_CASE("a copy that nobody enters in the ledger goes, whoever drops it", "[attachment][ledger]")
{
    Desk desk;
    const Stored<Attachment> kept = desk.kept();
    const OutgoingCopy outgoing = desk.leaving.take(kept, {hospital, why, agreed});
    auto copy = CopyExport::write(outgoing, desk.folder.path(), kept.value.fileName, desk.progress);
    CHECK(desk.files().size() == 1);
    copy.reset();
    CHECK(desk.files().isEmpty());
    desk.vault->connection().exec(
        "CREATE TEMP TRIGGER closed BEFORE INSERT ON disclosure BEGIN SELECT RAISE(ABORT, 'closed'); END");
    CHECK_THROWS_AS(desk.save(kept, desk.progress), Fault);
    CHECK(desk.files().isEmpty());
    CHECK(desk.disclosures.newest(5).empty());
}

TEST_CASE("whichever call of the medium fails while a copy is written, none is left and the ledger says nothing",
          "[attachment][ledger]")
{
    Desk desk;
    const Stored<Attachment> kept = desk.kept();
    const OutgoingCopy outgoing = desk.leaving.take(kept, {hospital, why, agreed});
    int failed = 0;
    for (int at = 0;; ++at) {
        const FaultyFileCalls calls{at, EIO};
        std::unique_ptr<WrittenCopy> copy;
        try {
            copy = CopyExport::write(outgoing, desk.folder.path(), kept.value.fileName, desk.progress, calls);
        } catch (const Fault&) {
            ++failed;
            CHECK(desk.files().isEmpty());
        }
        if (!calls.wasHit())
            break;
    }
    CHECK(failed > 5);
    CHECK(desk.disclosures.newest(5).empty());
}

TEST_CASE("a damaged attachment does not leave", "[attachment][ledger]")
{
    Desk desk;
    const Stored<Attachment> kept = desk.kept();
    desk.vault->connection().exec("UPDATE attachment_part SET content = x'00' WHERE number = 0");
    CHECK_THROWS_AS(desk.save(kept, desk.progress), Fault);
    CHECK(desk.files().isEmpty());
}
