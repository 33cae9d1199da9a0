// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace anxin {

// A questionnaire that a campaign gives, declared before the answers come in.
struct CampaignScale {
    QString scale;       // definition id
    int version;         // edition
    QString coding = {}; // how answers are written, by the name of an AnswerReading; empty: not said yet
    QString form = {};   // see AnswerSheet::form
    friend bool operator==(const CampaignScale&, const CampaignScale&) = default;
};

} // namespace anxin
