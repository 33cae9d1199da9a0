// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/package.h"

#include "core/base/fault.h"
#include "core/base/moment.h"
#include "core/delivery/filename.h"
#include "core/vault/atomicfile.h"
#include "core/writers/zipwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Package)
};

constexpr qint64 longestManifest = 64 * 1024;

QString archiveName()
{
    return QStringLiteral("report.zip");
}

QString noteName()
{
    return QStringLiteral("打开方法 How to open.txt");
}

QString manifestName()
{
    return QStringLiteral("manifest.json");
}

// In both languages: nobody knows who will hold the stick.
QByteArray note()
{
    QString text = QStringLiteral("report.zip 已加密(AES-256)。Windows 自带的“压缩文件夹”打不开它。\n"
                                  "1. 安装 7-Zip(免费,www.7-zip.org),或使用能打开 AES-256 压缩包的软件。\n"
                                  "2. 右击 report.zip,选“7-Zip → 提取到当前位置”。\n"
                                  "3. 输入口令。口令由学校另行告知,不在本U盘上;请勿把口令写在U盘上。\n"
                                  "文件夹里的 manifest.json 用来核对文件是否完整,请不要改动或删除。\n"
                                  "\n"
                                  "report.zip is encrypted (AES-256). The archive view of Windows itself cannot open it.\n"
                                  "1. Install 7-Zip (free, www.7-zip.org) or another program that opens AES-256 archives.\n"
                                  "2. Right-click report.zip and choose 7-Zip, Extract here.\n"
                                  "3. Type the password. The school tells it to you by another way; it is not on this stick.\n"
                                  "manifest.json proves that the files are whole: do not change or remove it.\n");
    return QByteArrayLiteral("\xEF\xBB\xBF") + text.replace(u'\n', QStringLiteral("\r\n")).toUtf8();
}

QString innerName(std::size_t index, const PackedReport& report)
{
    return QStringLiteral("%1.%2").arg(index + 1, 2, 10, QLatin1Char('0')).arg(report.suffix);
}

QByteArray innerList(const PackageRequest& request)
{
    QJsonArray files;
    for (std::size_t i = 0; i < request.reports.size(); ++i) {
        const PackedReport& report = request.reports[i];
        files.append(QJsonObject{{QStringLiteral("name"), innerName(i, report)},
                                 {QStringLiteral("title"), report.title},
                                 {QStringLiteral("size"), report.bytes.size()},
                                 {QStringLiteral("blake2b"), QString::fromLatin1(toHex(digestOf(viewOf(report.bytes))))}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), 1},
                                     {QStringLiteral("program"), QStringLiteral(ANXIN_VERSION)},
                                     {QStringLiteral("school"), request.school},
                                     {QStringLiteral("school_code"), request.schoolCode},
                                     {QStringLiteral("kind"), request.kind},
                                     {QStringLiteral("period"), request.period},
                                     {QStringLiteral("reported_on"), isoDate(request.reportedOn)},
                                     {QStringLiteral("witness"), request.witness},
                                     {QStringLiteral("files"), files}})
        .toJson();
}

QByteArray archiveOf(const PackageRequest& request, const QByteArray& password)
{
    std::vector<ZipEntry> entries;
    for (std::size_t i = 0; i < request.reports.size(); ++i)
        entries.push_back({innerName(i, request.reports[i]), request.reports[i].bytes});
    entries.push_back({manifestName(), innerList(request)});
    return encryptedZip(entries, password);
}

std::optional<PackageRefusal> refusalOf(const QString& target, qint64 size)
{
    if (!QFileInfo(target).isDir())
        return PackageRefusal::NoSuchFolder;
    // Without an entry in the list of mounts, as in a chroot, nothing is known beforehand, and writing will tell.
    const QStorageInfo storage{target};
    if (!storage.isValid())
        return std::nullopt;
    if (storage.isReadOnly())
        return PackageRefusal::ReadOnly;
    if (storage.bytesAvailable() < 3 * size)
        return PackageRefusal::NotEnoughSpace;
    return std::nullopt;
}

void syncFolder(const QString& path, const FileCalls& calls)
{
    const int folder = calls.open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool done = folder >= 0 && calls.sync(folder) == 0;
    const int error = errno;
    if (folder >= 0)
        calls.close(folder);
    if (!done)
        throw Fault::fromErrno(error, QStringLiteral("package folder, fsync"));
}

// The folder of a package on its way. Unless it is finished, everything that this run wrote goes with it.
class Attempt {
public:
    Attempt(const QString& target, const QString& name, const FileCalls& calls) : m_calls(calls)
    {
        for (int number = 1; m_path.isEmpty(); ++number) {
            const QString path = target + u'/' + (number == 1 ? name : QStringLiteral("%1 (%2)").arg(name).arg(number));
            if (!QFileInfo::exists(path) || verifyPackage(path).state == PackageState::Incomplete)
                m_path = path;
        }
        m_isNew = ::mkdir(QFile::encodeName(m_path).constData(), 0777) == 0;
        if (!m_isNew && errno != EEXIST)
            throw Fault::fromErrno(errno, QStringLiteral("package folder, mkdir"));
    }
    Attempt(const Attempt&) = delete;
    Attempt& operator=(const Attempt&) = delete;
    ~Attempt()
    {
        if (m_finished)
            return;
        for (auto name = m_names.rbegin(); name != m_names.rend(); ++name) // the manifest first
            QFile::remove(m_path + u'/' + *name);
        if (m_isNew)
            QDir().rmdir(m_path);
    }

    void begin() const
    {
        if (m_isNew)
            syncFolder(QFileInfo(m_path).path(), m_calls);
        removeLeftovers(m_path);
    }
    Digest write(const QString& name, const QByteArray& bytes, Progress& progress)
    {
        m_names.push_back(name);
        return writeFile(m_path + u'/' + name, bytes, progress, m_calls);
    }
    const QString& finish()
    {
        m_finished = true;
        return m_path;
    }

private:
    const FileCalls& m_calls;
    QString m_path;
    std::vector<QString> m_names;
    bool m_isNew = false;
    bool m_finished = false;
};

// Several files as one piece of work.
class Together final : public Progress {
public:
    Together(Progress& outer, const std::vector<qint64>& sizes) : m_outer(outer)
    {
        constexpr qint64 block = 256 * 1024; // as `writeFile` counts: written, then read back
        for (const qint64 size : sizes)
            m_total += static_cast<int>(2 * ((size + block - 1) / block));
    }
    void step(int, int) override { m_outer.step(std::min(m_done++, m_total), m_total); }

private:
    Progress& m_outer;
    int m_done = 0;
    int m_total = 1; // the manifest
};

std::optional<Digest> hashOf(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Hasher hasher;
    QByteArray block(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 count = file.read(block.data(), block.size());
        if (count < 0)
            return std::nullopt;
        if (count == 0)
            return hasher.finish();
        hasher.add(viewOf(QByteArrayView(block).first(count)));
    }
}

} // namespace

QString sentence(PackageRefusal refusal)
{
    switch (refusal) {
    case PackageRefusal::NoSuchFolder:
        return Tr::tr("There is no such folder. Put the stick in, or choose another folder. Nothing was written.");
    case PackageRefusal::ReadOnly:
        return Tr::tr("This stick can only be read. Remove its write protection or choose another one. Nothing was written.");
    case PackageRefusal::NotEnoughSpace: break;
    }
    return Tr::tr("There is not enough free space for the package. Make room or choose another stick. Nothing was written.");
}

Result<PackageReceipt, PackageRefusal> writePackage(const PackageRequest& request, const QByteArray& password,
                                                    const PackageSigner& signer, const QString& target, Progress& progress,
                                                    const FileCalls& calls)
{
    const QByteArray archive = archiveOf(request, password);
    const QByteArray howTo = note();
    if (const auto refusal = refusalOf(target, archive.size() + howTo.size() + longestManifest))
        return refuse(*refusal);

    Manifest manifest{QStringLiteral(ANXIN_VERSION),
                      request.schoolCode,
                      request.kind,
                      request.period,
                      request.reportedOn,
                      request.witness,
                      static_cast<int>(request.reports.size()),
                      {}};
    const QString name = safeFileName(
        Tr::tr("Counselling report %1 %2", "name of a folder: term, school").arg(request.period, request.schoolCode));
    Together together{progress, {archive.size(), howTo.size()}};
    Attempt attempt{target, name, calls};
    attempt.begin();
    for (const auto& [fileName, bytes] : {std::pair{archiveName(), archive}, std::pair{noteName(), howTo}})
        manifest.files.push_back({fileName, bytes.size(), attempt.write(fileName, bytes, together)});
    attempt.write(manifestName(), signedJson(manifest, signer), together);
    return PackageReceipt{attempt.finish(), manifest};
}

PackageCheck verifyPackage(const QString& folder)
{
    QFile file{folder + u'/' + manifestName()};
    if (!file.exists())
        return {PackageState::Incomplete, std::nullopt};
    if (!file.open(QIODevice::ReadOnly))
        return {PackageState::Damaged, std::nullopt};
    const auto manifest = manifestFrom(file.read(longestManifest));
    if (!manifest)
        return {PackageState::Damaged, std::nullopt};
    PackageState state = PackageState::Complete;
    for (const Manifest::File& listed : manifest->manifest.files) {
        const QFileInfo info{folder + u'/' + listed.name};
        if (!info.exists())
            state = PackageState::Incomplete;
        else if (info.size() != listed.size || hashOf(info.filePath()) != listed.hash)
            return {PackageState::Damaged, manifest};
    }
    return {state, manifest};
}

} // namespace anxin
