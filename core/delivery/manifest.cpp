// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/manifest.h"

#include "core/base/moment.h"
#include "core/delivery/filename.h"
#include "core/vault/keys/keyring.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace anxin {

namespace {

constexpr char purpose[] = "anxin package 1";
constexpr int formatVersion = 1;

template <std::size_t N>
std::optional<Bytes<N>> fromHex(const QString& text)
{
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    if (bytes.size() != static_cast<qsizetype>(N) || QString::fromLatin1(bytes.toHex()) != text)
        return std::nullopt;
    Bytes<N> result;
    std::copy(bytes.begin(), bytes.end(), result.begin());
    return result;
}

QString hex(ByteView bytes)
{
    return QString::fromLatin1(toHex(bytes));
}

// Qt writes the members of an object in the order of their names, so the same content is always the same bytes.
QByteArray signedBytes(const QJsonObject& content)
{
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

QJsonObject contentOf(const Manifest& manifest)
{
    QJsonArray files;
    for (const Manifest::File& file : manifest.files)
        files.append(QJsonObject{{QStringLiteral("name"), file.name},
                                 {QStringLiteral("size"), file.size},
                                 {QStringLiteral("blake2b"), hex(file.hash)}});
    return {{QStringLiteral("format"), formatVersion},
            {QStringLiteral("program"), manifest.program},
            {QStringLiteral("school_code"), manifest.schoolCode},
            {QStringLiteral("kind"), manifest.kind},
            {QStringLiteral("period"), manifest.period},
            {QStringLiteral("reported_on"), isoDate(manifest.reportedOn)},
            {QStringLiteral("witness"), manifest.witness},
            {QStringLiteral("reports"), manifest.reports},
            {QStringLiteral("files"), files}};
}

std::optional<Manifest::File> fileFrom(const QJsonObject& object)
{
    const QString name = object.value(QStringLiteral("name")).toString();
    const qint64 size = object.value(QStringLiteral("size")).toInteger(-1);
    const auto hash = fromHex<32>(object.value(QStringLiteral("blake2b")).toString());
    if (size < 0 || !hash || name != safeFileName(name))
        return std::nullopt;
    return Manifest::File{name, size, *hash};
}

} // namespace

QByteArray signedJson(const Manifest& manifest, const PackageSigner& signer)
{
    const QJsonObject content = contentOf(manifest);
    const Signature signature = signer.sign(purpose, viewOf(signedBytes(content)));
    return QJsonDocument(QJsonObject{{QStringLiteral("content"), content},
                                     {QStringLiteral("key"), hex(signer.key)},
                                     {QStringLiteral("signature"), hex(signature)}})
        .toJson();
}

std::optional<SignedManifest> manifestFrom(const QByteArray& json)
{
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    const QJsonObject content = whole.value(QStringLiteral("content")).toObject();
    const auto key = fromHex<32>(whole.value(QStringLiteral("key")).toString());
    const auto signature = fromHex<64>(whole.value(QStringLiteral("signature")).toString());
    if (!key || !signature || !isSignedBy(*key, purpose, viewOf(signedBytes(content)), *signature) ||
        content.value(QStringLiteral("format")).toInt() != formatVersion)
        return std::nullopt;
    const auto text = [&](const char* name) { return content.value(QLatin1StringView(name)).toString(); };
    Manifest manifest{text("program"),
                      text("school_code"),
                      text("kind"),
                      text("period"),
                      fromIsoDate(text("reported_on")),
                      text("witness"),
                      content.value(QStringLiteral("reports")).toInt(),
                      {}};
    const QJsonArray files = content.value(QStringLiteral("files")).toArray();
    for (const auto& entry : files) {
        const auto file = fileFrom(entry.toObject());
        if (!file)
            return std::nullopt;
        manifest.files.push_back(*file);
    }
    return SignedManifest{manifest, *key};
}

} // namespace anxin
