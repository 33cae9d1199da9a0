// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/student/student.h"

namespace anxin {

inline constexpr qint64 largestAttachment = 20 * 1024 * 1024; // bytes; also a CHECK in the schema

// 附件: a file that belongs to a pupil, a drawing or a scanned letter. Its bytes are rows of the vault and nowhere else.
struct Attachment {
    StudentId student;
    QString title;
    QString fileName; // as it was called where it came from, without the folder
    int bytes = 0;
    QString digest = {}; // BLAKE2b-256 of all bytes, hexadecimal
    QDate addedOn = {};
};
using AttachmentId = Id<Attachment>;

inline constexpr auto attachmentFields = std::tuple{
    Field{&Attachment::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Required | Trait::Identifying},
    Field{&Attachment::title, "title", QT_TRANSLATE_NOOP("Label", "Title"), Trait::Required | Trait::Identifying},
    Field{&Attachment::fileName, "file_name", QT_TRANSLATE_NOOP("Label", "File name"), Trait::Identifying},
    Field{&Attachment::bytes, "bytes", QT_TRANSLATE_NOOP("Label", "Size")},
    Field{&Attachment::digest, "digest", QT_TRANSLATE_NOOP("Label", "File hash")},
    Field{&Attachment::addedOn, "added_on", QT_TRANSLATE_NOOP("Label", "Added on"), Trait::Required},
};
constexpr const auto& fieldsOf(const Attachment*)
{
    return attachmentFields;
}
constexpr const char* tableOf(const Attachment*)
{
    return "attachment";
}
constexpr Kind kindOf(const Attachment*)
{
    return Kind::Attachment;
}

} // namespace anxin
