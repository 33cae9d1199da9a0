// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fault.h"
#include "core/delivery/package.h"
#include "core/delivery/packagepassword.h"
#include "core/vault/keys/keyring.h"
#include "tests/support/catch.h"
#include "tests/support/faultyfilecalls.h"
#include "tests/support/unzip.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace anxin;

namespace {

const QByteArray password("K7M2-PQ9R-4TXW-Z8HC");

// Bytes that do not become fewer in an archive: several blocks of the medium.
QByteArray largeReport()
{
    QByteArray bytes(600 * 1024, Qt::Uninitialized);
    quint32 state = 1;
    for (char& byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

class StopAt final : public Progress {
public:
    explicit StopAt(int step) : m_left(step) {}
    void step(int done, int total) override
    {
        CHECK(done <= total);
        if (m_left-- == 0)
            throw Cancelled{};
    }

private:
    int m_left;
};

// An empty stick, and a school that signs.
struct Stick {
    QTemporaryDir folder{QStringLiteral("/dev/shm/anxin-XXXXXX")}; // in memory: hundreds of fsyncs
    KeyRing keys = (initCrypto(), KeyRing::random());
    PackageSigner signer{keys.signKey(),
                         [this](QByteArrayView purpose, ByteView message) { return keys.sign(purpose, message); }};
    PackageRequest request{QStringLiteral("5101XY"),
                           QStringLiteral("心育中学"),
                           QStringLiteral("term"),
                           QStringLiteral("2025-2026-1"),
                           QDate(2026, 1, 20),
                           QStringLiteral("000418·7KQ2-M9XA"),
                           {{QStringLiteral("学期报表"), QStringLiteral("xlsx"), QByteArray("sheet canary 安晓")},
                            {QStringLiteral("学期报表"), QStringLiteral("pdf"), QByteArray("pdf canary")}}};

    Result<PackageReceipt, PackageRefusal> write(Progress& progress, const FileCalls& calls = systemFileCalls())
    {
        return writePackage(request, password, signer, folder.path(), progress, calls);
    }
    PackageReceipt written()
    {
        NoProgress progress;
        return write(progress).value();
    }
    QStringList folders() const { return QDir{folder.path()}.entryList(QDir::Dirs | QDir::NoDotAndDotDot); }
    int completePackages() const
    {
        int count = 0;
        for (const QString& name : folders())
            count += verifyPackage(folder.filePath(name)).state == PackageState::Complete;
        return count;
    }
};

QByteArray contentOf(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QStringList filesOf(const QString& folder)
{
    return QDir{folder}.entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

TEST_CASE("a package is an archive, a note and a manifest, and says nothing readable about anybody", "[delivery]")
{
    Stick stick;
    const PackageReceipt receipt = stick.written();
    CHECK(QFileInfo(receipt.folder).fileName() == QStringLiteral("Counselling report 2025-2026-1 5101XY"));
    CHECK(filesOf(receipt.folder) == QStringList{QStringLiteral("manifest.json"), QStringLiteral("report.zip"),
                                                 QStringLiteral("打开方法 How to open.txt")});
    for (const QString& name : filesOf(receipt.folder)) {
        const QByteArray bytes = contentOf(receipt.folder + u'/' + name);
        CHECK_FALSE(bytes.contains("canary"));
        CHECK_FALSE(bytes.contains("学期报表"));
        CHECK_FALSE(bytes.contains(password));
    }
    const QByteArray archive = contentOf(receipt.folder + QStringLiteral("/report.zip"));
    CHECK_FALSE(unzipped(archive, "K7M2-PQ9R-4TXW-Z8HD"));
    const auto inside = unzipped(archive, password);
    REQUIRE(inside);
    REQUIRE(inside->size() == 3);
    CHECK(inside->at(QStringLiteral("01.xlsx")) == stick.request.reports[0].bytes);
    CHECK(inside->at(QStringLiteral("02.pdf")) == stick.request.reports[1].bytes);
    const QJsonObject list = QJsonDocument::fromJson(inside->at(QStringLiteral("manifest.json"))).object();
    CHECK(list.value(QStringLiteral("school")).toString() == QStringLiteral("心育中学"));
    CHECK(list.value(QStringLiteral("witness")).toString() == QStringLiteral("000418·7KQ2-M9XA"));
}

TEST_CASE("a package verifies, and says who signed it and what it proves", "[delivery]")
{
    Stick stick;
    const PackageCheck check = verifyPackage(stick.written().folder);
    CHECK(check.state == PackageState::Complete);
    REQUIRE(check.manifest);
    CHECK(check.manifest->signedBy == stick.keys.signKey());
    CHECK(check.manifest->manifest.witness == QStringLiteral("000418·7KQ2-M9XA"));
    CHECK(check.manifest->manifest.period == QStringLiteral("2025-2026-1"));
    CHECK(check.manifest->manifest.reports == 2);
    CHECK(check.manifest->manifest.files.size() == 2);
}

TEST_CASE("whatever is changed in a package is found", "[delivery]")
{
    Stick stick;
    const QString folder = stick.written().folder;
    for (const QString& name : filesOf(folder)) {
        const QString path = folder + u'/' + name;
        const QByteArray good = contentOf(path);
        for (const qsizetype at : {qsizetype(0), good.size() / 3, good.size() / 2, good.size() - 3}) {
            QByteArray bad = good;
            bad[at] = static_cast<char>(bad[at] ^ 1);
            overwrite(path, bad);
            CHECK(verifyPackage(folder).state == PackageState::Damaged);
        }
        overwrite(path, good + " ");
        if (name != QStringLiteral("manifest.json")) // a blank after JSON means nothing
            CHECK(verifyPackage(folder).state == PackageState::Damaged);
        overwrite(path, good.left(good.size() - 1));
        if (name != QStringLiteral("manifest.json")) // nor does its last line break
            CHECK(verifyPackage(folder).state == PackageState::Damaged);
        QFile::remove(path);
        CHECK(verifyPackage(folder).state == PackageState::Incomplete);
        overwrite(path, good);
        CHECK(verifyPackage(folder).state == PackageState::Complete);
    }
}

TEST_CASE("a manifest cannot name a file outside its folder", "[delivery]")
{
    Stick stick;
    Manifest manifest = stick.written().manifest;
    CHECK(manifestFrom(signedJson(manifest, stick.signer)));
    for (const char* name : {"../report.zip", "/etc/passwd", "a\\b", "", ".."}) {
        manifest.files[0].name = QString::fromUtf8(name);
        CHECK_FALSE(manifestFrom(signedJson(manifest, stick.signer)));
    }
}

TEST_CASE("a fault at any point leaves no package that verifies and nothing lying about", "[delivery][faults]")
{
    int at = 0;
    for (bool hit = true; hit; ++at) {
        Stick stick;
        const FaultyFileCalls calls{at, EIO};
        NoProgress progress;
        bool thrown = false;
        try {
            stick.write(progress, calls).value();
        } catch (const Fault&) {
            thrown = true;
        }
        hit = calls.wasHit();
        INFO("call " << at << (hit ? " (" + calls.seen()[at] + ")" : ""));
        CHECK(stick.completePackages() == (thrown ? 0 : 1));
        if (thrown && calls.seen()[at] != "unlink")
            CHECK(stick.folders().isEmpty());
        // Closing what was only read, and advice to the system, may fail without harm; nothing else may.
        if (hit && !thrown)
            CHECK((calls.seen()[at] == "close" || calls.seen()[at] == "forget"));
    }
    CHECK(at > 40);
}

TEST_CASE("a stick pulled at any point leaves no package that verifies, and the next run clears up", "[delivery][faults]")
{
    for (int at = 0;; ++at) {
        Stick stick;
        const FaultyFileCalls calls{at, EIO, FaultyFileCalls::Lasting::ForEver};
        NoProgress progress;
        try {
            stick.write(progress, calls).value();
            CHECK(stick.completePackages() == 1);
        } catch (const Fault&) {
            CHECK(stick.completePackages() == 0);
            const QString folder = stick.written().folder;
            CHECK(stick.folders().size() == 1);
            CHECK(stick.completePackages() == 1);
            CHECK(filesOf(folder).size() == 3);
        }
        if (!calls.wasHit())
            break;
    }
}

TEST_CASE("a stick that stores other bytes than it was given is found out", "[delivery][faults]")
{
    int corrupted = 0;
    for (int at = 0;; ++at) {
        Stick stick;
        const FaultyFileCalls calls{at, FaultyFileCalls::Kind::Corrupt};
        NoProgress progress;
        try {
            stick.write(progress, calls).value();
            if (!calls.wasHit())
                break;
            CHECK(calls.seen()[at] != "write");
        } catch (const Fault& fault) {
            CHECK(fault.kind() == FaultKind::DeviceFailed);
            CHECK(stick.completePackages() == 0);
            ++corrupted;
        }
    }
    CHECK(corrupted >= 3); // every file of the package
}

TEST_CASE("cancelling at any step leaves nothing", "[delivery]")
{
    for (int step = 0;; ++step) {
        Stick stick;
        stick.request.reports[0].bytes = largeReport();
        StopAt progress{step};
        try {
            stick.write(progress).value();
            CHECK(stick.completePackages() == 1);
            CHECK(step > 5);
            return;
        } catch (const Cancelled&) {
            CHECK(stick.folders().isEmpty());
        }
    }
}

TEST_CASE("what an interrupted run left is used again, a whole package is kept beside the new one", "[delivery]")
{
    Stick stick;
    const QString first = stick.written().folder;
    const QString second = stick.written().folder;
    CHECK(second == first + QStringLiteral(" (2)"));
    QFile::remove(first + QStringLiteral("/manifest.json"));
    overwrite(first + QStringLiteral("/.anxin-0011223344556677.tmp"), "half");
    CHECK(stick.written().folder == first);
    CHECK(filesOf(first).size() == 3);
    overwrite(first + QStringLiteral("/report.zip"), "changed by somebody");
    CHECK(stick.written().folder == first + QStringLiteral(" (3)")); // a damaged one is evidence
    CHECK(contentOf(first + QStringLiteral("/report.zip")) == "changed by somebody");
}

TEST_CASE("a package is refused where there is no folder", "[delivery]")
{
    Stick stick;
    NoProgress progress;
    const auto result =
        writePackage(stick.request, password, stick.signer, stick.folder.filePath(QStringLiteral("gone")), progress);
    REQUIRE_FALSE(result);
    CHECK(result.error() == PackageRefusal::NoSuchFolder);
    CHECK_FALSE(sentence(result.error()).isEmpty());
}

TEST_CASE("package passwords are long, readable and never the same", "[delivery]")
{
    QStringList seen;
    for (int i = 0; i < 1000; ++i) {
        const QString one = newPackagePassword();
        CHECK(one.size() == 19);
        for (const QChar c : one)
            CHECK((c == u'-' || QStringLiteral("23456789ABCDEFGHJKLMNPQRSTUVWXYZ").contains(c)));
        CHECK_FALSE(seen.contains(one));
        seen += one;
    }
}
