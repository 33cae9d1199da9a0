// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumtable.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace anxin {

// The columns of the triage board, in the order in which a pupil goes through them.
enum class TriageStage : quint8 { ToSee, ToDecide, Helped, Watched, Closed };
constexpr auto enumTable(TriageStage)
{
    return std::array{
        EnumEntry{TriageStage::ToSee, "to-see", QT_TRANSLATE_NOOP("Label", "To be seen")},
        EnumEntry{TriageStage::ToDecide, "to-decide", QT_TRANSLATE_NOOP("Label", "To be decided")},
        EnumEntry{TriageStage::Helped, "helped", QT_TRANSLATE_NOOP("Label", "Being helped")},
        EnumEntry{TriageStage::Watched, "watched", QT_TRANSLATE_NOOP("Label", "Under observation")},
        EnumEntry{TriageStage::Closed, "closed", QT_TRANSLATE_NOOP("Label", "Closed this term")},
    };
}

// What the records say of one pupil.
struct TriageEvidence {
    bool waits = false;       // a candidate of a campaign, and nobody has interviewed the pupil for it
    bool isUndecided = false; // interviewed with a conclusion that asks for attention, and nothing was decided since
    int rank = 0;             // of the level in force, 1 the most serious; 0: not on the list
    bool hasOpenFile = false;
    bool isWatched = false; // the interview concluded general attention, and the meeting did not put the pupil on the list
    bool isClosed = false;  // the file was closed this term, or the pupil taken off the list
    bool isCrisis = false;  // a critical answer waits, the interview concluded a crisis, or the most serious level is in force
};

// Where a pupil stands; nothing where nobody need look. What waits for somebody goes before what is under way, so that
// a pupil who is helped already is seen again when a new test asks for it. The lowest level is observation.
std::optional<TriageStage> stageOf(const TriageEvidence& evidence);

// The acts that are evidence for a move.
enum class TriageAct : quint8 { Interview, SetLevel, TakeOffList, OpenFile, CloseFile };
struct TriageMove {
    TriageAct act;
    std::optional<int> rank = {}; // of the level that the column asks for
    bool needsEvidence = false;   // whatever else the act asks for
};
enum class MoveRefusal : quint8 {
    AlreadyThere,
    NotSeen,       // nobody has interviewed the pupil yet
    ByMeeting,     // not putting somebody on the list is the meeting's to decide
    OnlyByAnswers, // answers of a screening put pupils there
};
QString sentence(MoveRefusal refusal);

// Which act a move to another column asks for. Where the card stands afterwards, the evidence says.
Result<TriageMove, MoveRefusal> moveOf(const TriageEvidence& evidence, TriageStage to);

} // namespace anxin
