// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/services/judgement.h"

namespace anxin {

// A sheet that is there, with all that scoring it again needs.
struct SheetOnFile {
    CampaignId campaign;
    StudentId student;
    QDate answeredOn;
    Answers answers;
    Subject subject;
    std::optional<int> seconds;
    SheetResult result; // as it is kept
};

// One part of a result that would be another one.
struct ResultPart {
    enum class Of : quint8 { Signal, Validity, Outcome, Band, CriticalAnswer, Flag };
    Of of;
    QString key;           // of a band "total.cn", of an alert or flag its id; else empty
    QString before, after; // codes; empty: it has none
    friend bool operator==(const ResultPart&, const ResultPart&) = default;
};
// A pupil whose sheet would be scored to something else.
struct ResultChange {
    CampaignId campaign;
    StudentId student;
    QDate answeredOn;
    std::vector<ResultPart> parts; // the signal first
};
// "Total: mild → moderate". What neither knows is shown by its id.
QString sentence(const ResultPart& part, const Definition& definition);

// What existing sheets would say if they were scored with another edition. Nothing is changed by that.
struct EditionPreview {
    struct InCampaign {
        CampaignId campaign;
        int same = 0;
        int changed = 0;
    };
    std::vector<InCampaign> campaigns; // in the order of the sheets
    std::vector<ResultChange> changes; // likewise
    int sheets() const;
};
// What differs between two results of one sheet. Raw numbers are not compared: only what they are taken for.
std::vector<ResultPart> differences(const SheetResult& before, const SheetResult& after);
// A pure function of its arguments; may run on a worker thread.
EditionPreview previewOf(const Definition& edition, const std::vector<SheetOnFile>& sheets, const RuleBook& rules,
                         Progress& progress);

} // namespace anxin
