// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/actoutcome.h"
#include "core/services/schoolrules.h"
#include "core/services/triageservice.h"
#include "ui/models/shownlist.h"
#include "ui/models/watch.h"

namespace anxin {

// The scheme of levels, and the numbers of days by which promises become due: what was shipped, with its source, or what the
// school has decided instead.
class RulesModel final : public QObject {
    Q_OBJECT
public:
    // All must outlive the model.
    RulesModel(TriageService& triage, SchoolRules& rules, ChangeNotifier& news, const Clock& clock,
               std::function<QString()> counsellor);

    ShownList& levels() { return m_levelRows; } // the most serious first
    ShownList& rules() { return m_ruleRows; }
    const StoredLevel& level(int row) const { return m_levels.at(static_cast<std::size_t>(row)); }
    // The decision as it would be made today: the number that is in force.
    SchoolRule proposal(int row) const;
    QString nameOf(int row) const; // of a rule
    const Clock& clock() const { return m_clock; }

    ActOutcome save(const StoredLevel& level);
    ActOutcome decide(const SchoolRule& rule);

    void refreshIfStale();

Q_SIGNALS:
    void stale();

private:
    void refresh();

    TriageService& m_triage;
    SchoolRules& m_rules;
    const Clock& m_clock;
    std::function<QString()> m_counsellor;
    Watch m_watch;
    QDate m_readOn;
    std::vector<StoredLevel> m_levels;
    struct ShownRule {
        QString rule;
        QString what;
        int days;
    };
    std::vector<ShownRule> m_inForce;
    ShownList m_levelRows;
    ShownList m_ruleRows;
};

} // namespace anxin
