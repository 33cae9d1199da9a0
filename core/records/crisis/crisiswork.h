// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/crisis/crisisevent.h"

namespace anxin {

// A step of the protocol in one event, in the words of the version that the event was begun with.
struct CrisisTask {
    CrisisEventId event;
    QString code;
    QString textEn;
    QString textZh;
    QString role;
    Moment dueAt;
    std::optional<Moment> doneAt;
    QString doneBy;

    const QString& text(const QLocale& locale) const;
};
using CrisisTaskId = Id<CrisisTask>;

inline constexpr auto crisisTaskFields = std::tuple{
    Field{&CrisisTask::event, "event", QT_TRANSLATE_NOOP("Label", "Crisis"), Trait::Required},
    Field{&CrisisTask::code, "code", QT_TRANSLATE_NOOP("Label", "Code"), Trait::Required},
    Field{&CrisisTask::textEn, "text_en", QT_TRANSLATE_NOOP("Label", "In English")},
    Field{&CrisisTask::textZh, "text_zh", QT_TRANSLATE_NOOP("Label", "In Chinese")},
    Field{&CrisisTask::role, "role", QT_TRANSLATE_NOOP("Label", "Who")},
    Field{&CrisisTask::dueAt, "due_at", QT_TRANSLATE_NOOP("Label", "Until")},
    Field{&CrisisTask::doneAt, "done_at", QT_TRANSLATE_NOOP("Label", "Done")},
    Field{&CrisisTask::doneBy, "done_by", QT_TRANSLATE_NOOP("Label", "Done by"), Trait::Identifying},
};
constexpr const auto& fieldsOf(const CrisisTask*)
{
    return crisisTaskFields;
}
constexpr const char* tableOf(const CrisisTask*)
{
    return "crisis_task";
}
constexpr Kind kindOf(const CrisisTask*)
{
    return Kind::CrisisTask;
}

// The protocol as the school has decided it, version by version; the one that comes with the program is not kept.
struct KeptProtocol {
    int version = 0;
    QString definition; // anxin-crisis-protocol/1
    QString decidedBy;
    QString note;
};
using KeptProtocolId = Id<KeptProtocol>;

inline constexpr auto keptProtocolFields = std::tuple{
    Field{&KeptProtocol::version, "version", QT_TRANSLATE_NOOP("Label", "Version"), Trait::Required},
    Field{&KeptProtocol::definition, "definition", QT_TRANSLATE_NOOP("Label", "Definition"), Trait::Required},
    Field{&KeptProtocol::decidedBy, "decided_by", QT_TRANSLATE_NOOP("Label", "Decided by"), Trait::Required},
    Field{&KeptProtocol::note, "note", QT_TRANSLATE_NOOP("Label", "Remarks")},
};
constexpr const auto& fieldsOf(const KeptProtocol*)
{
    return keptProtocolFields;
}
constexpr const char* tableOf(const KeptProtocol*)
{
    return "crisis_protocol";
}
constexpr Kind kindOf(const KeptProtocol*)
{
    return Kind::SchoolRule;
}

} // namespace anxin
