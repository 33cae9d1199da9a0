// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/attachmentview.h"

#include "core/imports/charset.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AttachmentView)
};

constexpr int longestSide = 4096;            // pixels; more than any screen shows
constexpr int mebibytesOfPicture = 128;      // decoded; a small file can claim to be a huge picture
constexpr qsizetype longestText = 1'000'000; // characters

AttachmentView pictureFrom(QImageReader& reader)
{
    QImageReader::setAllocationLimit(mebibytesOfPicture);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    QImage picture = reader.read();
    if (picture.isNull())
        return NotShown::Unreadable;
    return picture;
}

bool isReadable(QChar character)
{
    return character.category() != QChar::Other_Control || character.isSpace();
}

AttachmentView textFrom(const QByteArray& content)
{
    for (const char* document : {"%PDF", "{\\rtf"})
        if (content.startsWith(document))
            return NotShown::OtherKind;
    auto found = decoded(content);
    if (!found || !std::ranges::all_of(found->text, isReadable))
        return NotShown::OtherKind;
    if (found->text.size() > longestText)
        return NotShown::TooLong;
    return std::move(found->text);
}

} // namespace

QString sentence(NotShown why)
{
    switch (why) {
    case NotShown::OtherKind:
        return Tr::tr(
            "This program shows pictures and plain text, and this file is something else. It is safe in the vault; to "
            "look at it, save a copy and open that with another program.");
    case NotShown::Unreadable:
        return Tr::tr(
            "This picture cannot be shown: it may be damaged, or too large. The file is kept as it came; to look at it, "
            "save a copy and open that with another program.");
    case NotShown::TooLong:
        return Tr::tr(
            "This text is too long to be shown here. It is safe in the vault; to read it, save a copy and open that with "
            "another program.");
    }
    return {};
}

AttachmentView attachmentViewOf(const QByteArray& content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QList<QByteArray> formats{"png", "jpeg", "jpg", "bmp", "gif"};
    return formats.contains(reader.format()) ? pictureFrom(reader) : textFrom(content);
}

} // namespace anxin
