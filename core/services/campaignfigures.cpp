// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/campaignfigures.h"

#include <algorithm>

namespace anxin {

namespace {
constexpr int fewestUnusable = 3;
constexpr qint64 leastShare = 5; // one of so many
constexpr qint64 timesTheOthers = 2;
constexpr qint64 msecsOfMinute = 60'000;
} // namespace

bool CampaignPupil::counts(CampaignFigure figure) const
{
    switch (figure) {
    case CampaignFigure::Expected: return true;
    case CampaignFigure::Answered: return !expected.sheets.empty();
    case CampaignFigure::Valid: return expected.participation == Participation::Valid;
    case CampaignFigure::Again: return expected.participation == Participation::Again;
    case CampaignFigure::Unusable: return !expected.isUsable();
    case CampaignFigure::Flagged: return candidate.has_value();
    case CampaignFigure::Critical: return candidate && candidate->raisedAt;
    case CampaignFigure::Interviewed: return candidate && candidate->interviewedOn;
    case CampaignFigure::Told: return candidate && candidate->guardianToldOn;
    case CampaignFigure::Listed: return level.has_value();
    case CampaignFigure::WithFile: break;
    }
    return hasFile;
}

std::optional<qint64> CampaignPupil::minutesToContact() const
{
    if (!candidate || !candidate->raisedAt || !candidate->firstContactAt)
        return std::nullopt;
    // A person may note a contact that was there before the answer was typed in.
    return std::max<qint64>(0, (candidate->firstContactAt->msecs() - candidate->raisedAt->msecs()) / msecsOfMinute);
}

std::vector<CampaignPupil> CampaignFigures::behind(CampaignFigure figure) const
{
    std::vector<CampaignPupil> counted;
    std::ranges::copy_if(m_pupils, std::back_inserter(counted),
                         [figure](const CampaignPupil& pupil) { return pupil.counts(figure); });
    return counted;
}

int CampaignFigures::count(CampaignFigure figure) const
{
    return static_cast<int>(
        std::ranges::count_if(m_pupils, [figure](const CampaignPupil& pupil) { return pupil.counts(figure); }));
}

std::optional<qint64> CampaignFigures::medianMinutesToContact() const
{
    std::vector<qint64> minutes;
    for (const CampaignPupil& pupil : m_pupils)
        if (const auto taken = pupil.minutesToContact())
            minutes.push_back(*taken);
    if (minutes.empty())
        return std::nullopt;
    std::ranges::sort(minutes);
    const std::size_t middle = minutes.size() / 2;
    return minutes.size() % 2 == 1 ? minutes[middle] : (minutes[middle - 1] + minutes[middle]) / 2;
}

std::vector<ClassFigures> CampaignFigures::byClass() const
{
    std::vector<ClassFigures> all;
    for (const CampaignPupil& pupil : m_pupils) {
        auto found = std::ranges::find(all, pupil.expected.classUnit, &ClassFigures::classUnit);
        if (found == all.end())
            found = all.insert(all.end(), ClassFigures{pupil.expected.classUnit, CampaignFigures{}});
        found->figures.m_pupils.push_back(pupil);
    }
    return all;
}

bool seemsDisturbed(const CampaignFigures& ofClass, const CampaignFigures& ofAll)
{
    const qint64 unusable = ofClass.count(CampaignFigure::Unusable);
    const qint64 answered = ofClass.count(CampaignFigure::Answered);
    const qint64 elsewhere = ofAll.count(CampaignFigure::Unusable) - unusable;
    const qint64 answeredElsewhere = ofAll.count(CampaignFigure::Answered) - answered;
    return unusable >= fewestUnusable && unusable * leastShare >= answered &&
           unusable * answeredElsewhere >= timesTheOthers * elsewhere * answered;
}

} // namespace anxin
