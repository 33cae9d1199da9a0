// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/vaultfolder.h"
#include "tests/support/catch.h"
#include "tests/support/vaultkeys.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace anxin {

// A vault that was made and locked, in a folder of its own, on a PC of its own, with copies of it to put back.
struct VaultHome {
    QTemporaryDir place;
    FixedClock clock{QStringLiteral("2026-11-18T09:00")};
    QString path = place.filePath(QStringLiteral("心育室.anxin"));
    QString recovery;

    VaultHome()
    {
        initCrypto();
        auto made = createVault(path, createKeys(aPassword(), QStringLiteral("林老师"), PasswordCost::cheapForTests()), clock);
        REQUIRE(made);
        recovery = made->recovery.text();
        made->vault->close();
    }

    auto unlock(const char* password = "correct horse battery") { return unlockVault(path, aPassword(password), clock); }
    auto unlock(const Clock& other) { return unlockVault(path, aPassword(), other); }
    auto unlockWithCard() { return unlockVault(path, *RecoveryCode::parse(recovery), clock); }
    std::optional<Header> header() const
    {
        auto report = HeaderStore{path}.read();
        return report ? std::optional(report->header) : std::nullopt;
    }

    QString file(const char* name) const { return path + u'/' + QLatin1StringView(name); }
    QByteArray read(const char* name) const { return contentOf(file(name)); }
    void write(const char* name, const QByteArray& bytes) const { replace(file(name), bytes); }

    void damage(const char* name, qsizetype at) const
    {
        QByteArray bytes = read(name);
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        write(name, bytes);
    }

    void keepAs(const QString& name) const { copyFolder(path, place.filePath(name)); }
    void putBack(const QString& name) const
    {
        REQUIRE(QDir(path).removeRecursively());
        copyFolder(place.filePath(name), path);
    }

    QByteArray readAnchor() const { return contentOf(anchor()); }
    void writeAnchor(const QByteArray& bytes) const { replace(anchor(), bytes); }
    void forgetThisPc() const { REQUIRE(QFile::remove(anchor())); }

private:
    QString anchor() const
    {
        return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/anxin/anchor-") +
               QString::fromLatin1(toHex(header()->vaultId));
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile opened(path);
        REQUIRE(opened.open(QIODevice::ReadOnly));
        return opened.readAll();
    }
    static void replace(const QString& path, const QByteArray& bytes)
    {
        QFile opened(path);
        REQUIRE(opened.open(QIODevice::WriteOnly));
        REQUIRE(opened.write(bytes) == bytes.size());
    }
    static void copyFolder(const QString& from, const QString& to)
    {
        REQUIRE(QDir().mkpath(to));
        for (const QString& name : QDir(from).entryList(QDir::Files | QDir::Hidden))
            if (name != QStringLiteral("reserve.bin")) // room, and nothing else
                REQUIRE(QFile::copy(from + u'/' + name, to + u'/' + name));
    }
};

} // namespace anxin
