// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/campaignservice.h"

namespace anxin {

// What is counted of a campaign. Each counts pupils, and each pupil once. Codes are the keys of report columns.
enum class CampaignFigure : quint8 {
    Expected,
    Answered,    // at least one paper, usable or not
    Valid,       // see Participation
    Again,       // see Participation
    Unusable,    // at least one paper that cannot be used, also where a reason has ended the wait since
    Flagged,     // of those who answered: needs a second interview
    Critical,    // of those: gave a critical answer
    Interviewed, // of those flagged: had the second interview for this campaign
    Told,        // of those interviewed: the guardian was told, by the interview
    Listed,      // of those flagged: a level was set since
    WithFile,    // of those flagged: a case file was open since
};
constexpr auto enumTable(CampaignFigure)
{
    return std::array{
        EnumEntry{CampaignFigure::Expected, "expected", QT_TRANSLATE_NOOP("Label", "Expected")},
        EnumEntry{CampaignFigure::Answered, "answered", QT_TRANSLATE_NOOP("Label", "Answered")},
        EnumEntry{CampaignFigure::Valid, "valid", QT_TRANSLATE_NOOP("Label", "Valid")},
        EnumEntry{CampaignFigure::Again, "again", QT_TRANSLATE_NOOP("Label", "To test again")},
        EnumEntry{CampaignFigure::Unusable, "unusable", QT_TRANSLATE_NOOP("Label", "Papers that cannot be used")},
        EnumEntry{CampaignFigure::Flagged, "flagged", QT_TRANSLATE_NOOP("Label", "Noticed")},
        EnumEntry{CampaignFigure::Critical, "critical", QT_TRANSLATE_NOOP("Label", "Critical answer")},
        EnumEntry{CampaignFigure::Interviewed, "interviewed", QT_TRANSLATE_NOOP("Label", "Interviewed")},
        EnumEntry{CampaignFigure::Told, "told", QT_TRANSLATE_NOOP("Label", "Guardian told")},
        EnumEntry{CampaignFigure::Listed, "listed", QT_TRANSLATE_NOOP("Label", "Listed")},
        EnumEntry{CampaignFigure::WithFile, "with-file", QT_TRANSLATE_NOOP("Label", "With case file")},
    };
}

// A pupil of a campaign, and what has become of the answers.
struct CampaignPupil {
    ExpectedPupil expected;
    std::optional<Candidate> candidate = {}; // where the answers call for a second interview
    std::optional<WarningLevel> level = {};  // the newest that was set since the candidate answered
    bool hasFile = false;                    // open since then

    StudentId student() const { return expected.student; }
    bool counts(CampaignFigure figure) const;
    // From the moment a critical answer came in to the first contact, in minutes. Nothing before there was one.
    std::optional<qint64> minutesToContact() const;
};

struct ClassFigures;

// The numbers of a campaign, or of one of its classes. A number is nothing but how many pupils stand behind it, so that it
// cannot disagree with the list that it opens. A value.
class CampaignFigures {
public:
    explicit CampaignFigures(std::vector<CampaignPupil> pupils = {}) : m_pupils(std::move(pupils)) {}

    const std::vector<CampaignPupil>& pupils() const { return m_pupils; }
    std::vector<CampaignPupil> behind(CampaignFigure figure) const;
    int count(CampaignFigure figure) const; // of `behind`
    // The median of `minutesToContact` of those who were contacted.
    std::optional<qint64> medianMinutesToContact() const;

    // In the order in which the classes come; they add up to all.
    std::vector<ClassFigures> byClass() const;

private:
    std::vector<CampaignPupil> m_pupils;
};

struct ClassFigures {
    std::optional<ClassUnitId> classUnit;
    CampaignFigures figures;
};

// Whether the testing seems to have been disturbed in that class: at least three pupils with a paper that cannot be used, a
// fifth of those who answered, and twice the share of all other classes. No rule is published; this one is the program's own.
bool seemsDisturbed(const CampaignFigures& ofClass, const CampaignFigures& ofAll);

} // namespace anxin
