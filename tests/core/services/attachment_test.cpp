// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/attachmentservice.h"
#include "core/vault/keys/digest.h"
#include "tests/support/catch.h"
#include "tests/support/stopat.h"
#include "tests/support/testvault.h"
#include "tests/support/vaulthome.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

using namespace anxin;

namespace {

constexpr qint64 partBytes = AttachmentRepository::partBytes;

// Bytes that do not repeat, and begin with a word to be looked for.
QByteArray aFile(qint64 size, const QByteArray& word = "canary-4711")
{
    QByteArray bytes = word;
    quint32 state = 1;
    while (bytes.size() < size) {
        state = state * 1664525 + 1013904223;
        bytes += static_cast<char>(state >> 24);
    }
    bytes.resize(size);
    return bytes;
}

struct Desk : TestVault {
    Desk() { initCrypto(); }
    AttachmentService attachments{*vault};
    StudentId student = aStudent();
    QTemporaryDir folder;
    NoProgress progress;

    QString file(const QByteArray& bytes, const QString& name = QStringLiteral("图画.png"))
    {
        const QString path = folder.filePath(name);
        QFile made(path);
        REQUIRE(made.open(QIODevice::WriteOnly));
        REQUIRE(made.write(bytes) == bytes.size());
        return path;
    }
    int rowsOf(const char* table)
    {
        return *vault->connection()
                    .prepare(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1StringView(table)))
                    .one([](const Row& row) { return row.get<int>(0); });
    }
    Result<AttachmentId, AttachmentRefusal> add(const QString& path, const QString& title = QStringLiteral("第一次见面画的"))
    {
        const auto read = readIncoming(path, progress);
        if (!read)
            return refuse(read.error());
        return attachments.add(student, title, *read);
    }
};

// Looks for a word in every file of a folder, also while something is being done.
struct Looking final : Progress {
    Looking(QString where, QByteArray what) : folder(std::move(where)), word(std::move(what)) {}
    void step(int, int) override { look(); }
    void look()
    {
        QDirIterator files(folder, QDir::Files | QDir::Hidden);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray content = file.readAll();
            looked += content.size();
            found += content.contains(word) ? 1 : 0;
        }
    }
    QString folder;
    QByteArray word;
    qint64 looked = 0;
    int found = 0;
};

} // namespace

TEST_CASE("a file goes into the vault in parts and comes out as it was", "[attachment]")
{
    Desk desk;
    const QByteArray bytes = aFile(2 * partBytes + 17);
    REQUIRE(desk.add(desk.file(bytes)));
    REQUIRE(desk.attachments.attachmentsOf(desk.student).size() == 1);
    const Stored<Attachment> kept = desk.attachments.attachmentsOf(desk.student)[0];
    CHECK(kept.value.bytes == bytes.size());
    CHECK(kept.value.fileName == QStringLiteral("图画.png"));
    CHECK(kept.value.digest == QString::fromLatin1(toHex(digestOf(viewOf(bytes)))));
    CHECK(kept.value.addedOn == desk.clock.today());
    CHECK(desk.rowsOf("attachment_part") == 3);
    CHECK(desk.vault->audit().newest(1)[0].op == Op::AddAttachment);
    CHECK(desk.attachments.look(kept) == bytes);
    const AuditEntry looked = desk.vault->audit().newest(1)[0];
    CHECK(looked.op == Op::ViewCase);
    CHECK(looked.uid == kept.uid.text());
    CHECK(looked.kind == Kind::Attachment);
    CHECK_FALSE(looked.detail.contains(kept.value.title));
    desk.attachments.remove(kept);
    CHECK(desk.rowsOf("attachment") == 0);
    CHECK(desk.rowsOf("attachment_part") == 0);
    CHECK(desk.vault->audit().newest(1)[0].op == Op::RemoveAttachment);
}

TEST_CASE("the largest file is taken, one byte more is not, and each refusal says that nothing was added", "[attachment]")
{
    Desk desk;
    CHECK(desk.add(desk.file(aFile(largestAttachment))));
    CHECK(desk.add(desk.file(aFile(largestAttachment + 1))).error() == AttachmentRefusal::TooLarge);
    CHECK(desk.add(desk.file({})).error() == AttachmentRefusal::Empty);
    CHECK(desk.add(desk.folder.filePath(QStringLiteral("nowhere.png"))).error() == AttachmentRefusal::NoFile);
    CHECK(desk.add(desk.folder.path()).error() == AttachmentRefusal::NoFile);
    CHECK(desk.add(desk.file("x"), QStringLiteral("  ")).error() == AttachmentRefusal::NoTitle);
    CHECK(desk.rowsOf("attachment") == 1);
    for (const auto why :
         {AttachmentRefusal::NoFile, AttachmentRefusal::Empty, AttachmentRefusal::TooLarge, AttachmentRefusal::NoTitle})
        CHECK(sentence(why).contains(QStringLiteral("Nothing was added")));
    CHECK(sentence(AttachmentRefusal::TooLarge).contains(QStringLiteral("20 MB")));
}

TEST_CASE("a file whose reading is stopped at any block, or that the vault does not take, leaves nothing", "[attachment]")
{
    Desk desk;
    const QString path = desk.file(aFile(4 * partBytes));
    for (int step = 0; step <= 4; ++step) {
        StopAt stop(step);
        CHECK_THROWS_AS(readIncoming(path, stop), Cancelled);
    }
    const qint64 lines = desk.vault->audit().head().count;
    desk.vault->connection().exec("CREATE TEMP TRIGGER full BEFORE INSERT ON attachment_part WHEN NEW.number = 3 "
                                  "BEGIN SELECT RAISE(ABORT, 'full'); END");
    CHECK_THROWS_AS(desk.add(path), Fault);
    CHECK(desk.rowsOf("attachment") == 0);
    CHECK(desk.rowsOf("attachment_part") == 0);
    CHECK(desk.vault->audit().head().count == lines);
    desk.vault->connection().exec("DROP TRIGGER full");
    CHECK(desk.add(path));
}

TEST_CASE("a file that changes while it is read is not half kept", "[attachment]")
{
    struct Meddling final : Progress {
        explicit Meddling(QString changed, qint64 size) : path(std::move(changed)), to(size) {}
        void step(int done, int) override
        {
            if (done == 1)
                QFile::resize(path, to);
        }
        QString path;
        qint64 to;
    };
    Desk desk;
    for (const qint64 size : {partBytes, 9 * partBytes}) {
        const QString path = desk.file(aFile(4 * partBytes));
        Meddling meddling(path, size);
        CHECK_THROWS_AS(readIncoming(path, meddling), Fault);
    }
}

TEST_CASE("an attachment that is not what went in is told, not shown", "[attachment]")
{
    Desk desk;
    REQUIRE(desk.add(desk.file(aFile(2 * partBytes))));
    desk.doing(Op::EditStudent, [&](UnitOfWork&) {
        desk.vault->connection().exec("UPDATE attachment_part SET content = x'00' WHERE number = 1");
    });
    CHECK_THROWS_AS(desk.attachments.look(desk.attachments.attachmentsOf(desk.student)[0]), Fault);
}

TEST_CASE("the bytes of an attachment never lie in the vault's folder in clear", "[attachment]")
{
    VaultHome home;
    QTemporaryDir folder;
    const QByteArray word = "canary-90210-" + QByteArray(32, 'z');
    const QString path = folder.filePath(QStringLiteral("brief.txt"));
    QFile made(path);
    REQUIRE(made.open(QIODevice::WriteOnly));
    made.write(aFile(3 * partBytes, word));
    made.close();

    Looking looking(home.path, word);
    {
        auto opened = home.unlock();
        REQUIRE(opened);
        Vault& vault = **opened;
        {
            AttachmentService attachments{vault};
            StudentRepository students{vault.connection()};
            const StudentId student = vault.transact(Op::EditStudent, [&](UnitOfWork& uow) {
                Student pupil;
                pupil.name = QStringLiteral("安晓");
                return students.add(uow, pupil);
            });
            const auto read = readIncoming(path, looking);
            REQUIRE(read);
            REQUIRE(attachments.add(student, QStringLiteral("信"), *read));
            looking.look();
            CHECK(attachments.look(attachments.attachmentsOf(student)[0]).contains(word));
            attachments.remove(attachments.attachmentsOf(student)[0]);
            looking.look();
        }
        vault.close();
    }
    looking.look();
    CHECK(looking.found == 0);
    CHECK(looking.looked > 10 * partBytes);
    Looking control(folder.path(), word); // finds it where it is in clear
    control.look();
    CHECK(control.found == 1);
}
