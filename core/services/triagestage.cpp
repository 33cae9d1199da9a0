// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/triagestage.h"

#include <QCoreApplication>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TriageStage)
};

constexpr int observation = 4; // the lowest rank
} // namespace

std::optional<TriageStage> stageOf(const TriageEvidence& evidence)
{
    if (evidence.waits)
        return TriageStage::ToSee;
    if (evidence.isUndecided)
        return TriageStage::ToDecide;
    if (evidence.rank >= observation)
        return TriageStage::Watched;
    if (evidence.rank > 0 || evidence.hasOpenFile)
        return TriageStage::Helped;
    if (evidence.isWatched)
        return TriageStage::Watched;
    return evidence.isClosed ? std::optional(TriageStage::Closed) : std::nullopt;
}

QString sentence(MoveRefusal refusal)
{
    switch (refusal) {
    case MoveRefusal::AlreadyThere: return Tr::tr("The pupil stands in this column already.");
    case MoveRefusal::NotSeen:
        return Tr::tr("Nobody has spoken with this pupil yet. Record the second interview first: move the card to “To be "
                      "decided”.");
    case MoveRefusal::ByMeeting:
        return Tr::tr("Whether a pupil who was seen is not put on the list is decided in a review meeting, with a reason. Open "
                      "“Review meetings”.");
    case MoveRefusal::OnlyByAnswers: break;
    }
    return Tr::tr("Only the answers of a screening put a pupil into this column. To look at the pupil again, record another "
                  "interview: move the card to “To be decided”.");
}

Result<TriageMove, MoveRefusal> moveOf(const TriageEvidence& evidence, TriageStage to)
{
    const auto from = stageOf(evidence);
    if (from == to)
        return refuse(MoveRefusal::AlreadyThere);
    if (to == TriageStage::ToSee)
        return refuse(MoveRefusal::OnlyByAnswers);
    if (to == TriageStage::ToDecide)
        return TriageMove{TriageAct::Interview};
    if (from == TriageStage::ToSee)
        return refuse(MoveRefusal::NotSeen);
    if (to == TriageStage::Helped)
        return TriageMove{from == TriageStage::Closed ? TriageAct::OpenFile : TriageAct::SetLevel};
    if (to == TriageStage::Watched)
        return TriageMove{TriageAct::SetLevel, observation, evidence.isCrisis || evidence.rank > 0};
    // To be closed: off the list first, then the file. Who is only watched is looked at once more, and an interview that asks
    // for attention is not answered by taking the pupil off.
    if (from == TriageStage::ToDecide)
        return refuse(MoveRefusal::ByMeeting);
    if (evidence.rank > 0)
        return TriageMove{TriageAct::TakeOffList, {}, true};
    if (evidence.hasOpenFile)
        return TriageMove{TriageAct::CloseFile};
    return TriageMove{TriageAct::Interview};
}

} // namespace anxin
