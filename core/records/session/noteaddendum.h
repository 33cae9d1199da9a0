// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/session/sessionnote.h"

namespace anxin {

// 补充: what is added to a note after it was signed. Can be neither changed nor deleted (also by trigger).
struct NoteAddendum {
    SessionNoteId note;
    QString author;
    QString text;
    SuicideInquiry suicideInquiry = SuicideInquiry::NotAsked; // what is told of it since
    Moment addedAt = Moment::fromMsecs(0);
};
using NoteAddendumId = Id<NoteAddendum>;

inline constexpr auto noteAddendumFields = std::tuple{
    Field{&NoteAddendum::note, "note", QT_TRANSLATE_NOOP("Label", "Session note"), Trait::Required},
    Field{&NoteAddendum::author, "author", QT_TRANSLATE_NOOP("Label", "Written by"), Trait::Required},
    Field{&NoteAddendum::text, "text", QT_TRANSLATE_NOOP("Label", "What is added"), Trait::Required | Trait::Sensitive},
    Field{&NoteAddendum::suicideInquiry, "suicide_inquiry", QT_TRANSLATE_NOOP("Label", "Asked about suicide and self-harm"),
          Trait::Required | Trait::Sensitive},
    Field{&NoteAddendum::addedAt, "added_at", QT_TRANSLATE_NOOP("Label", "Added"), Trait::Required},
};
constexpr const auto& fieldsOf(const NoteAddendum*)
{
    return noteAddendumFields;
}
constexpr const char* tableOf(const NoteAddendum*)
{
    return "note_addendum";
}
constexpr Kind kindOf(const NoteAddendum*)
{
    return Kind::NoteAddendum;
}

} // namespace anxin
