// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fields.h"
#include "core/base/violation.h"
#include "core/vault/changes.h"

#include <QDate>

namespace anxin {

enum class CampaignKind : quint8 { Entry, Annual, Retest, Exam, Return };
constexpr auto enumTable(CampaignKind)
{
    return std::array{
        EnumEntry{CampaignKind::Entry, "entry", QT_TRANSLATE_NOOP("Label", "New pupils")},
        EnumEntry{CampaignKind::Annual, "annual", QT_TRANSLATE_NOOP("Label", "Annual screening")},
        EnumEntry{CampaignKind::Retest, "retest", QT_TRANSLATE_NOOP("Label", "Re-test of listed pupils")},
        EnumEntry{CampaignKind::Exam, "exam", QT_TRANSLATE_NOOP("Label", "Before an examination")},
        EnumEntry{CampaignKind::Return, "return", QT_TRANSLATE_NOOP("Label", "Return to school")},
    };
}

enum class CampaignMode : quint8 { Paper, ComputerRoom, OnlineForm, Platform };
constexpr auto enumTable(CampaignMode)
{
    return std::array{
        EnumEntry{CampaignMode::Paper, "paper", QT_TRANSLATE_NOOP("Label", "Paper and pencil")},
        EnumEntry{CampaignMode::ComputerRoom, "computer-room", QT_TRANSLATE_NOOP("Label", "Computer room")},
        EnumEntry{CampaignMode::OnlineForm, "online-form", QT_TRANSLATE_NOOP("Label", "Online form")},
        EnumEntry{CampaignMode::Platform, "platform", QT_TRANSLATE_NOOP("Label", "Platform export")},
    };
}

// 测评批次: one administration of scales to a group of pupils. The title is unique, so that a second file of the same
// campaign finds it.
struct Campaign {
    QString title;
    CampaignKind kind;
    CampaignMode mode;
    QDate startsOn;
    std::optional<QDate> endsOn = {}; // of the testing, make-up round included
    QString organiser = {};
    std::optional<QDate> closedOn = {}; // everybody is accounted for, and seen who was to be seen
};
using CampaignId = Id<Campaign>;

inline constexpr int longestCampaignTitle = 100; // characters
// A title, and an end that is not before the beginning.
Violations check(const Campaign& campaign);
// Of one whose answers are there: it has begun, too.
Violations checkBegun(const Campaign& campaign, QDate today);

enum class CampaignState : quint8 { Planned, Running, Done, Closed };
constexpr auto enumTable(CampaignState)
{
    return std::array{
        EnumEntry{CampaignState::Planned, "planned", QT_TRANSLATE_NOOP("Label", "Not begun")},
        EnumEntry{CampaignState::Running, "running", QT_TRANSLATE_NOOP("Label", "Under way")},
        EnumEntry{CampaignState::Done, "done", QT_TRANSLATE_NOOP("Label", "Testing is over")},
        EnumEntry{CampaignState::Closed, "closed", QT_TRANSLATE_NOOP("Label", "Closed")},
    };
}
// Computed, never stored.
CampaignState stateOf(const Campaign& campaign, QDate today);

inline constexpr auto campaignFields = std::tuple{
    Field{&Campaign::title, "title", QT_TRANSLATE_NOOP("Label", "Title"), Trait::Required},
    Field{&Campaign::kind, "kind", QT_TRANSLATE_NOOP("Label", "Kind"), Trait::Required},
    Field{&Campaign::mode, "mode", QT_TRANSLATE_NOOP("Label", "Mode"), Trait::Required},
    Field{&Campaign::startsOn, "starts_on", QT_TRANSLATE_NOOP("Label", "Starts on"), Trait::Required},
    Field{&Campaign::endsOn, "ends_on", QT_TRANSLATE_NOOP("Label", "Ends on")},
    Field{&Campaign::organiser, "organiser", QT_TRANSLATE_NOOP("Label", "Organised by")},
    Field{&Campaign::closedOn, "closed_on", QT_TRANSLATE_NOOP("Label", "Closed on")},
};
constexpr const auto& fieldsOf(const Campaign*)
{
    return campaignFields;
}
constexpr const char* tableOf(const Campaign*)
{
    return "campaign";
}
constexpr Kind kindOf(const Campaign*)
{
    return Kind::Campaign;
}

} // namespace anxin
