// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/moment.h"

#include <QString>

#include <compare>
#include <map>
#include <set>
#include <vector>

namespace anxin {

// Which critical answers there are and which of them somebody has seen to, reckoned apart from the program: in its own words,
// from what was done, without a look into the vault.
class AlertModel {
public:
    using Entry = qint64; // of the register, by row
    struct Alert {
        qint64 sheet; // by row
        QString alert;
        qint64 campaign;
        int urgency; // 0 the most urgent
        Moment raisedAt;
    };
    struct Wait {
        Entry pupil;
        qint64 campaign;
        int urgency;     // of the most urgent alert
        Moment raisedAt; // of the earliest
        auto operator<=>(const Wait&) const = default;
    };

    // A sheet stays with the entry for which it first came.
    void came(qint64 sheet, Entry pupil) { m_homes.try_emplace(sheet, pupil); }
    // What a sheet says now, filled in on that day: every paper raises its own alerts, and a correction of it those that it
    // adds.
    void says(qint64 sheet, QDate answeredOn, const std::vector<Alert>& alerts);
    void interviewed(Entry pupil, qint64 campaign, Moment at) { m_interviews.push_back({pupil, campaign, at}); }
    void merged(Entry kept, Entry absorbed) { m_into[absorbed] = kept; }
    void parted(Entry absorbed) { m_into.erase(absorbed); }

    // The entry that stands for the pupil now.
    Entry now(Entry entry) const;
    Entry homeOf(const Alert& alert) const { return m_homes.at(alert.sheet); }
    // Alerts about which nobody has spoken with the pupil since, as indices.
    std::set<std::size_t> open() const;
    std::set<Wait> waiting() const;
    const std::vector<Alert>& raised() const { return m_raised; }

private:
    struct Interview {
        Entry home;
        qint64 campaign;
        Moment at;
    };
    struct Paper {
        QDate answeredOn;
        std::set<QString> alerts;
    };
    bool isOpen(const Alert& alert) const;

    std::map<qint64, Paper> m_papers; // by sheet, as they were last
    std::vector<Alert> m_raised;
    std::vector<Interview> m_interviews;
    std::map<qint64, Entry> m_homes; // of sheets
    std::map<Entry, Entry> m_into;
};

} // namespace anxin
