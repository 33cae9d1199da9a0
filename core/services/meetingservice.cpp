// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/meetingservice.h"

#include <QHash>

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MeetingService)
};
} // namespace

QString sentence(MeetingRefusal refusal)
{
    switch (refusal) {
    case MeetingRefusal::Signed:
        return Tr::tr(
            "The minutes of this meeting are signed. They can be read and no longer changed; the next meeting decides "
            "anew.");
    case MeetingRefusal::NotBrought:
        return Tr::tr(
            "There is nothing to decide about this pupil by the day of this meeting: no second interview that asks for "
            "attention, and no review that is due.");
    case MeetingRefusal::DecidedSince:
        return Tr::tr("The level of this pupil has been decided after the day of this meeting. That decision stays in force.");
    case MeetingRefusal::LevelStands: break;
    }
    return Tr::tr(
        "This meeting has decided on the level of this pupil, and the level is in force. Choose another level, or take "
        "the pupil off the list and name the evidence.");
}

MeetingService::MeetingService(Vault& vault, TriageService& triage, CaseworkService& casework)
    : m_vault(vault),
      m_triage(triage),
      m_casework(casework),
      m_meetings(vault.connection())
{
}

ReviewMeeting MeetingService::proposal(std::optional<CampaignId> campaign)
{
    const auto known = m_meetings.all();
    return {campaign, m_vault.clock().today(), known.empty() ? QString() : known.front().value.participants, {}};
}

Result<ReviewMeetingId, Violations> MeetingService::begin(const ReviewMeeting& meeting)
{
    if (Violations found = check(meeting, m_vault.clock().today()); !found.empty())
        return refuse(std::move(found));
    return m_vault.transact(Op::HoldMeeting, [&](UnitOfWork& uow) {
        ReviewMeeting begun = meeting;
        begun.signedAt.reset();
        return m_meetings.add(uow, begun);
    });
}

Result<ReviewMeetingId, Refused<MeetingRefusal>> MeetingService::save(const Stored<ReviewMeeting>& meeting)
{
    if (m_meetings.byId(meeting.id).value().value.signedAt)
        return refuse(Refused<MeetingRefusal>{MeetingRefusal::Signed});
    if (Violations found = check(meeting.value, m_vault.clock().today()); !found.empty())
        return refuse(Refused<MeetingRefusal>{std::move(found)});
    m_vault.transact(Op::HoldMeeting, [&](UnitOfWork& uow) {
        Stored<ReviewMeeting> open = meeting;
        open.value.signedAt.reset();
        m_meetings.save(uow, open);
    });
    return meeting.id;
}

Result<ReviewMeetingId, Refused<MeetingRefusal>> MeetingService::sign(const Stored<ReviewMeeting>& meeting)
{
    if (m_meetings.byId(meeting.id).value().value.signedAt)
        return refuse(Refused<MeetingRefusal>{MeetingRefusal::Signed});
    Violations found = check(meeting.value, m_vault.clock().today());
    if (isEmpty(meeting.value.minutes))
        found.push_back({QStringLiteral("minutes"), Rule::Required});
    if (!found.empty())
        return refuse(Refused<MeetingRefusal>{std::move(found)});
    m_vault.transact(Op::SignMinutes, [&](UnitOfWork& uow) {
        Stored<ReviewMeeting> locked = meeting;
        locked.value.signedAt = uow.now();
        m_meetings.save(uow, locked);
    });
    return meeting.id;
}

// A review is due when the file says so; without a file, when the level has been in force as long as its scheme allows.
void MeetingService::addReviews(std::vector<MeetingItem>& items, QDate heldOn)
{
    QHash<qint64, QDate> reviews;
    for (const Stored<CaseFile>& file : m_casework.openCases())
        if (file.value.nextReviewOn)
            reviews.insert(file.value.student.rowId(), *file.value.nextReviewOn);
    QHash<qint64, int> followUp;
    for (const StoredLevel& level : m_triage.scheme())
        followUp.insert(level.id.rowId(), level.value.followUpDays);
    const QHash<qint64, QDate> lastDecided = m_meetings.lastDecided();
    std::vector<MeetingItem> due;
    for (const ListedStudent& listed : m_triage.listed()) {
        const qint64 row = listed.student.rowId();
        const QDate review = reviews.value(row, listed.since.addDays(followUp.value(listed.level.rowId())));
        const bool isBrought = std::ranges::find(items, listed.student, &MeetingItem::student) != items.end();
        const QDate decided = lastDecided.value(row);
        if (review <= heldOn && !isBrought && !(decided.isValid() && decided >= review))
            due.push_back({listed.student, std::nullopt, review, std::nullopt});
    }
    std::ranges::stable_sort(due, {}, &MeetingItem::since);
    items.insert(items.end(), due.begin(), due.end());
}

std::vector<MeetingItem> MeetingService::itemsOf(const Stored<ReviewMeeting>& meeting)
{
    return m_vault.read([&] {
        std::vector<MeetingItem> items;
        const auto made = m_meetings.decisionsOf(meeting.id);
        if (!meeting.value.signedAt) {
            for (const SeenPupil& seen : m_triage.askingForAttention())
                if (seen.isUndecided() && seen.heldOn <= meeting.value.heldOn)
                    items.push_back({seen.student, seen.conclusion, seen.heldOn, std::nullopt});
            std::ranges::stable_sort(items, std::ranges::greater(), [](const MeetingItem& item) { return item.conclusion; });
            addReviews(items, meeting.value.heldOn);
        }
        for (const Stored<MeetingDecision>& decision : made) {
            auto found = std::ranges::find(items, decision.value.student, &MeetingItem::student);
            if (found == items.end())
                found = items.insert(items.end(),
                                     MeetingItem{decision.value.student, std::nullopt, meeting.value.heldOn, std::nullopt});
            found->decision = decision;
        }
        return items;
    });
}

Result<MeetingService::Planned, ResolutionRefused> MeetingService::plan(const Stored<ReviewMeeting>& meeting, StudentId student,
                                                                        const Resolution& resolution)
{
    Violations found = missingRequired(resolution);
    if (resolution.outcome == MeetingOutcome::Level && !resolution.level)
        found.push_back({QStringLiteral("level"), Rule::Required});
    if (!found.empty())
        return refuse(ResolutionRefused{std::move(found)});
    Planned planned{{meeting.id, student, *resolution.outcome, std::nullopt, resolution.reason}, std::nullopt};
    const std::optional<StoredLevel> current = m_triage.currentLevelOf(student);
    const bool takesOff = resolution.outcome == MeetingOutcome::NoLevel && current;
    if (resolution.outcome != MeetingOutcome::Level && !takesOff)
        return planned;
    planned.decision.outcome = MeetingOutcome::Level; // on the level, be it that there is none any more
    const auto history = m_triage.historyOf(student);
    if (!history.empty() && history.front().value.decidedOn > meeting.value.heldOn)
        return refuse(ResolutionRefused{MeetingRefusal::DecidedSince});
    if (!takesOff && current && current->id == *resolution.level) {
        planned.decision.levelDecision = history.front().id;
        return planned;
    }
    planned.level = LevelDecision{student,
                                  takesOff ? std::nullopt : resolution.level,
                                  meeting.value.heldOn,
                                  Tr::tr("review meeting"),
                                  resolution.reason,
                                  resolution.evidence};
    if (const auto why = m_triage.obstacleTo(*planned.level))
        return refuse(std::visit([](const auto& one) { return ResolutionRefused{one}; }, *why));
    return planned;
}

Result<MeetingDecisionId, ResolutionRefused> MeetingService::decide(ReviewMeetingId id, StudentId student,
                                                                    const Resolution& resolution)
{
    const Stored<ReviewMeeting> meeting = m_meetings.byId(id).value();
    if (meeting.value.signedAt)
        return refuse(ResolutionRefused{MeetingRefusal::Signed});
    const std::vector<MeetingItem> items = itemsOf(meeting);
    const auto item = std::ranges::find(items, student, &MeetingItem::student);
    if (item == items.end())
        return refuse(ResolutionRefused{MeetingRefusal::NotBrought});
    auto planned = plan(meeting, student, resolution);
    if (!planned)
        return refuse(planned.error());
    if (item->decision && item->decision->value.levelDecision && planned->decision.outcome != MeetingOutcome::Level)
        return refuse(ResolutionRefused{MeetingRefusal::LevelStands});
    return m_vault.transact(Op::HoldMeeting, [&](UnitOfWork& uow) {
        if (planned->level)
            planned->decision.levelDecision = m_triage.setLevel(uow, *planned->level);
        if (!item->decision)
            return m_meetings.add(uow, planned->decision);
        m_meetings.save(uow, {item->decision->id, item->decision->uid, planned->decision});
        return item->decision->id;
    });
}

} // namespace anxin
