// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/rescue/pagefile.h"

#include "core/vault/keys/bytestream.h"

#include <QFile>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>
#include <memory>

namespace anxin {

namespace {

constexpr int saltSize = 16;
constexpr int nonceSize = 16;
constexpr int macSize = 20; // SHA-1
constexpr unsigned char macSaltMask = 0x3a;
constexpr int macKeyRounds = 2;

using MacKey = std::array<unsigned char, 32>;

MacKey macKeyOf(const DatabaseKey& key)
{
    std::array<unsigned char, saltSize> salt;
    std::ranges::transform(key.salt, salt.begin(), [](unsigned char byte) { return byte ^ macSaltMask; });
    MacKey mac;
    if (PKCS5_PBKDF2_HMAC_SHA1(reinterpret_cast<const char*>(key.key.data()), static_cast<int>(key.key.size()), salt.data(),
                               saltSize, macKeyRounds, static_cast<int>(mac.size()), mac.data()) != 1)
        throw Fault{FaultKind::Bug, QStringLiteral("PBKDF2")};
    return mac;
}

// The MAC is over ciphertext, nonce and the page's number.
bool isAuthentic(const MacKey& key, const QByteArray& page, quint32 number, qsizetype from)
{
    ByteWriter text;
    text.bytes(viewOf(page).subspan(static_cast<std::size_t>(from),
                                    static_cast<std::size_t>(PageFile::usableSize + nonceSize - from)));
    text.integer(number);
    std::array<unsigned char, EVP_MAX_MD_SIZE> mac;
    unsigned int size = 0;
    const ByteView bytes = viewOf(text.written());
    HMAC(EVP_sha1(), key.data(), static_cast<int>(key.size()), bytes.data(), bytes.size(), mac.data(), &size);
    return size == macSize && CRYPTO_memcmp(mac.data(), page.constData() + PageFile::usableSize + nonceSize, macSize) == 0;
}

QByteArray decrypted(const DatabaseKey& key, const QByteArray& page, qsizetype from)
{
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> cipher{EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free};
    const auto* bytes = reinterpret_cast<const unsigned char*>(page.constData());
    QByteArray clear(PageFile::usableSize, '\0');
    auto* out = reinterpret_cast<unsigned char*>(clear.data()) + from;
    int size = 0;
    if (!cipher ||
        EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_cbc(), nullptr, key.key.data(), bytes + PageFile::usableSize) != 1 ||
        EVP_CIPHER_CTX_set_padding(cipher.get(), 0) != 1 ||
        EVP_DecryptUpdate(cipher.get(), out, &size, bytes + from, static_cast<int>(PageFile::usableSize - from)) != 1)
        throw Fault{FaultKind::Bug, QStringLiteral("AES")};
    return clear;
}

} // namespace

PageFile::PageFile(const QString& path, const DatabaseKey& key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Fault{FaultKind::DeviceFailed, QStringLiteral("the database file cannot be opened")};
    MacKey macKey = macKeyOf(key);
    const qint64 pages = (file.size() + pageSize - 1) / pageSize;
    for (quint32 number = 1; number <= pages; ++number) {
        const qsizetype from = number == 1 ? saltSize : 0; // the salt stands in clear before the first page's content
        // A sector that the medium does not give back costs one page.
        const QByteArray page = file.seek((number - 1) * qint64{pageSize}) ? file.read(pageSize) : QByteArray();
        const bool isWhole = page.size() == pageSize && isAuthentic(macKey, page, number, from);
        m_pages.push_back(isWhole ? decrypted(key, page, from) : QByteArray());
    }
    OPENSSL_cleanse(macKey.data(), macKey.size());
}

std::optional<QByteArray> PageFile::page(quint32 number) const
{
    if (number == 0 || number > count() || m_pages[number - 1].isEmpty())
        return std::nullopt;
    return m_pages[number - 1];
}

std::vector<quint32> PageFile::damaged() const
{
    std::vector<quint32> numbers;
    for (quint32 number = 1; number <= count(); ++number)
        if (m_pages[number - 1].isEmpty())
            numbers.push_back(number);
    return numbers;
}

} // namespace anxin
