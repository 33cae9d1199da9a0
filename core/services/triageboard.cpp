// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/triageboard.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace anxin {

namespace {

constexpr int mostSerious = 1;

// Collects, pupil by pupil, what the records say.
class Board {
public:
    void add(const Candidate& candidate)
    {
        TriageCard& card = of(candidate.student);
        const QDate since = card.evidence.waits ? std::min(card.since, candidate.answeredOn) : candidate.answeredOn;
        card.evidence.waits = true;
        card.since = since;
        card.campaigns.push_back(candidate.campaign);
        if (candidate.urgency && (!card.urgency || *candidate.urgency < *card.urgency))
            card.urgency = candidate.urgency;
        card.evidence.isCrisis |= candidate.urgency.has_value();
    }
    void add(const SeenPupil& seen)
    {
        TriageCard& card = of(seen.student);
        card.evidence.isUndecided = seen.isUndecided();
        card.evidence.isWatched = seen.conclusion == InterviewConclusion::Watch && seen.isLeftUnlisted && !seen.isLevelDecided;
        if (!card.evidence.isUndecided && !card.evidence.isWatched)
            return;
        card.evidence.isCrisis |= seen.conclusion == InterviewConclusion::Crisis;
        card.conclusion = seen.conclusion;
        setSince(card, seen.heldOn);
    }
    void add(const ListedStudent& listed)
    {
        TriageCard& card = of(listed.student);
        card.evidence.rank = listed.rank;
        card.evidence.isCrisis |= listed.rank == mostSerious;
        setSince(card, listed.since);
    }
    void add(const Stored<CaseFile>& file)
    {
        TriageCard& card = of(file.value.student);
        card.evidence.hasOpenFile = true;
        card.file = file;
        setSince(card, file.value.openedOn);
    }
    void addClosed(StudentId student, QDate on)
    {
        TriageCard& card = of(student);
        card.evidence.isClosed = true;
        setSince(card, on);
    }
    void addDue(const OpenLoop& loop)
    {
        const bool isForOthers = loop.kind == LoopKind::ConsentReply || loop.kind == LoopKind::MissingPupil;
        const auto card = m_cards.find(loop.student.rowId());
        if (card == m_cards.end() || isForOthers || (card->due && *card->due <= loop.due))
            return;
        card->due = loop.due;
        card->dueKind = loop.kind;
    }
    std::vector<TriageCard> cards(QDate today)
    {
        std::vector<TriageCard> cards;
        for (TriageCard& card : m_cards)
            if (const auto stage = stageOf(card.evidence)) {
                card.stage = *stage;
                cards.push_back(std::move(card));
            }
        const auto place = [today](const TriageCard& card) {
            const auto last = static_cast<int>(entriesOf<AlertLevel>.size());
            return std::tuple{card.urgency ? static_cast<int>(*card.urgency) : last,
                              card.evidence.rank > 0 ? card.evidence.rank : 5, -std::max(0, card.daysOverdue(today)),
                              card.since, card.student.rowId()};
        };
        std::ranges::sort(cards, {}, place);
        return cards;
    }

private:
    TriageCard& of(StudentId student)
    {
        const auto found = m_cards.find(student.rowId());
        return found != m_cards.end()
                   ? *found
                   : *m_cards.insert(student.rowId(), {student, TriageStage::Closed, {}, {}, {}, {}, {}, {}, {}, {}});
    }
    // What was added first decides on the column, and so since when.
    static void setSince(TriageCard& card, QDate day)
    {
        if (!card.since.isValid())
            card.since = day;
    }

    QHash<qint64, TriageCard> m_cards;
};

} // namespace

std::vector<TriageCard> triageBoard(TriageService& triage, CaseworkService& casework, const std::vector<OpenLoop>& loops,
                                    QDate termBegan, QDate today)
{
    Board board; // in the order of `stageOf`
    for (const Candidate& candidate : triage.waiting())
        board.add(candidate);
    const std::vector<SeenPupil> seen = triage.askingForAttention();
    for (const SeenPupil& pupil : seen)
        if (pupil.isUndecided())
            board.add(pupil);
    for (const ListedStudent& listed : triage.listed())
        board.add(listed);
    for (const Leaver& leaver : triage.leavers()) // is followed until the file is closed and the level lifted
        if (const auto level = triage.currentLevelOf(leaver.student))
            board.add(ListedStudent{leaver.student, level->id, level->value.rank, leaver.leftOn});
    for (const Stored<CaseFile>& file : casework.openCases())
        board.add(file);
    for (const SeenPupil& pupil : seen)
        if (!pupil.isUndecided())
            board.add(pupil);
    for (const Stored<CaseFile>& file : casework.closedSince(termBegan))
        board.addClosed(file.value.student, *file.value.closedOn);
    for (const Stored<LevelDecision>& off : triage.takenOffSince(termBegan))
        board.addClosed(off.value.student, off.value.decidedOn);
    for (const OpenLoop& loop : loops)
        board.addDue(loop);
    return board.cards(today);
}

} // namespace anxin
