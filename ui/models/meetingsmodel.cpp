// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/meetingsmodel.h"

#include "core/base/byuid.h"
#include "ui/models/outcomes.h"
#include "ui/models/words.h"

#include <algorithm>

namespace anxin {

void MeetingItemsModel::setRows(std::vector<MeetingRow> rows, QDate today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

int MeetingItemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MeetingItemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MeetingRow& shown = row(index.row());
    const auto& conclusion = shown.item.conclusion;
    const QString why = conclusion ? tr("interview of %1: %2").arg(shownDay(shown.item.since, m_today), label(*conclusion))
                        : shown.item.decision ? shown.item.decision->value.reason.simplified()
                                              : tr("review was due on %1").arg(shownDay(shown.item.since, m_today));
    const QString now =
        shown.face.level.isEmpty() || shown.face.level == shown.decided ? QString() : tr("Now: %1").arg(shown.face.level);
    const QString second = factLine({shown.face.classLabel, now, why});
    const QString pill = shown.decided.isEmpty() ? tr("to be decided") : tr("Decided: %1").arg(shown.decided);
    switch (role) {
    case Qt::DisplayRole: return shown.face.name;
    case SecondLineRole: return second;
    case PillRole: return pill;
    case PillToneRole: return static_cast<int>(shown.decided.isEmpty() ? Tone::Warn : Tone::Neutral);
    case LevelRankRole: return shown.face.rank > 0 ? QVariant(shapeOfRank(shown.face.rank)) : QVariant();
    case Qt::AccessibleTextRole: return factLine({shown.face.name, second, pill});
    default: return {};
    }
}

MeetingsModel::MeetingsModel(const On& on, ChangeNotifier& news, const Clock& clock)
    : m_on(on),
      m_clock(clock),
      m_watch(news, {Kind::ReviewMeeting, Kind::MeetingDecision, Kind::SecondInterview, Kind::LevelDecision, Kind::CaseFile,
                     Kind::Campaign, Kind::Student, Kind::ClassUnit})
{
    connect(&m_watch, &Watch::stale, this, &MeetingsModel::stale);
}

void MeetingsModel::choose(int row)
{
    m_wanted = m_all.at(static_cast<std::size_t>(row)).id;
    readChosen();
    Q_EMIT refreshed();
}

std::optional<int> MeetingsModel::chosenRow() const
{
    for (std::size_t row = 0; m_chosen && row < m_all.size(); ++row)
        if (m_all[row].id == m_chosen->id)
            return static_cast<int>(row);
    return std::nullopt;
}

QString MeetingsModel::campaignOf(const ReviewMeeting& meeting) const
{
    return meeting.campaign ? m_titles.value(meeting.campaign->rowId()) : QString();
}

std::vector<std::pair<CampaignId, QString>> MeetingsModel::campaigns()
{
    std::vector<std::pair<CampaignId, QString>> all;
    for (const Stored<Campaign>& campaign : m_on.campaigns.all())
        all.emplace_back(campaign.id, campaign.value.title);
    return all;
}

Resolution MeetingsModel::resolutionOf(const Stored<ReviewMeeting>& meeting, StudentId student)
{
    for (const Stored<MeetingDecision>& made : m_on.meetings.decisionsAbout(student)) {
        if (made.value.meeting != meeting.id)
            continue;
        Resolution resolution{made.value.outcome, std::nullopt, made.value.reason, {}};
        if (const auto level = made.value.levelDecision ? m_on.triage.decision(*made.value.levelDecision) : std::nullopt) {
            resolution.level = level->value.level;
            resolution.evidence = level->value.evidence;
            if (!resolution.level)
                resolution.outcome = MeetingOutcome::NoLevel;
        }
        return resolution;
    }
    return {};
}

std::optional<Stored<ReviewMeeting>> MeetingsModel::byUid(const QString& uid)
{
    return anxin::byUid(m_on.meetings.all(), uid);
}

QString MeetingsModel::identityOf(StudentId id)
{
    const auto student = m_on.registered.student(id);
    return student ? factLine({student->value.name, m_on.registered.classLabelOf(student->value)}) : QString();
}

ActOutcome MeetingsModel::begin(const ReviewMeeting& meeting)
{
    const auto begun = m_on.meetings.begin(meeting);
    if (!begun)
        return begun.error();
    m_wanted = *begun;
    return {};
}

ActOutcome MeetingsModel::save(const Stored<ReviewMeeting>& meeting)
{
    return outcomeOf(m_on.meetings.save(meeting));
}

ActOutcome MeetingsModel::sign(const Stored<ReviewMeeting>& meeting)
{
    return outcomeOf(m_on.meetings.sign(meeting));
}

ActOutcome MeetingsModel::decide(ReviewMeetingId meeting, StudentId student, const Resolution& resolution)
{
    return outcomeOf(m_on.meetings.decide(meeting, student, resolution));
}

void MeetingsModel::refreshIfStale()
{
    m_watch.readIfStale(m_readOn != m_clock.today(), [this] { refresh(); });
}

void MeetingsModel::refresh()
{
    m_readOn = m_clock.today();
    m_titles.clear();
    for (const auto& [campaign, title] : campaigns())
        m_titles.insert(campaign.rowId(), title);
    m_all = m_on.meetings.all();
    std::vector<ShownRow> rows;
    for (const Stored<ReviewMeeting>& meeting : m_all)
        rows.push_back({tr("Meeting of %1").arg(shownDay(meeting.value.heldOn, m_readOn)),
                        campaignOf(meeting.value),
                        {},
                        meeting.value.signedAt ? tr("signed") : tr("open"),
                        meeting.value.signedAt ? Tone::Ok : Tone::Warn});
    m_list.setRows(std::move(rows));
    readChosen();
    Q_EMIT refreshed();
}

void MeetingsModel::readChosen()
{
    auto found = std::ranges::find_if(m_all, [&](const auto& meeting) { return meeting.id == m_wanted; });
    if (found == m_all.end())
        found = m_all.begin();
    m_chosen = found == m_all.end() ? std::nullopt : std::optional(*found);
    std::vector<MeetingRow> rows;
    m_undecided = 0;
    if (m_chosen) {
        const Faces faces(m_on.registered, m_on.triage, m_readOn);
        for (MeetingItem& item : m_on.meetings.itemsOf(*m_chosen)) {
            const Face face = faces.of(item.student);
            const QString decided = item.decision ? wordsOf(item.decision->value) : QString();
            m_undecided += decided.isEmpty();
            rows.push_back({std::move(item), face, decided});
        }
    }
    m_items.setRows(std::move(rows), m_readOn);
}

QString MeetingsModel::wordsOf(const MeetingDecision& decision)
{
    const auto made = decision.levelDecision ? m_on.triage.decision(*decision.levelDecision) : std::nullopt;
    if (!made)
        return label(decision.outcome);
    if (!made->value.level)
        return tr("Taken off the list");
    for (const StoredLevel& level : scheme())
        if (level.id == *made->value.level)
            return labelOf(level.value);
    return {};
}

} // namespace anxin
