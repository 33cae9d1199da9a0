// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/rulesmodel.h"

#include "ui/models/outcomes.h"
#include "ui/models/words.h"

#include <QCoreApplication>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RulesModel)
};

QString wordsOf(const QString& rule)
{
    if (const auto kind = fromCode<LoopKind>(rule))
        return label(*kind);
    return Tr::tr("%1, at the most serious level", "a promise").arg(label(LoopKind::GuardianContact));
}

QString daysWords(const QString& rule, int days)
{
    if (fromCode<LoopKind>(rule) == LoopKind::TermCare)
        return Tr::tr("%n day(s) before the last day of lessons", nullptr, days);
    return days == 0 ? Tr::tr("the same day") : Tr::tr("%n day(s)", nullptr, days);
}

} // namespace

RulesModel::RulesModel(TriageService& triage, SchoolRules& rules, const RuleBook& shipped, ChangeNotifier& news,
                       const Clock& clock, std::function<QString()> counsellor)
    : m_triage(triage),
      m_rules(rules),
      m_shipped(shipped),
      m_clock(clock),
      m_counsellor(std::move(counsellor)),
      m_watch(news, {Kind::WarningScheme, Kind::SchoolRule})
{
    connect(&m_watch, &Watch::stale, this, &RulesModel::stale);
}

SchoolRule RulesModel::proposal(int row) const
{
    const auto& [rule, inForce] = m_inForce.at(static_cast<std::size_t>(row));
    return {rule, inForce.days, m_clock.today(), {}, m_counsellor()};
}

QString RulesModel::nameOf(int row) const
{
    return wordsOf(m_inForce.at(static_cast<std::size_t>(row)).first);
}

ActOutcome RulesModel::save(const StoredLevel& level)
{
    return outcomeOf(m_triage.saveLevel(level));
}

ActOutcome RulesModel::decide(const SchoolRule& rule)
{
    return outcomeOf(m_rules.decide(rule, m_shipped));
}

void RulesModel::refreshIfStale()
{
    m_watch.readIfStale(m_readOn != m_clock.today(), [this] { refresh(); });
}

void RulesModel::refresh()
{
    m_readOn = m_clock.today();
    m_levels = m_triage.scheme();
    std::vector<ShownRow> rows;
    for (const StoredLevel& level : m_levels)
        rows.push_back({labelOf(level.value),
                        Tr::tr("looked at again after %n day(s)", nullptr, level.value.followUpDays),
                        {},
                        level.value.inUse ? QString() : Tr::tr("Not in use"),
                        Tone::Neutral,
                        level.value.rank});
    m_levelRows.setRows(std::move(rows));
    m_inForce.clear();
    rows.clear();
    const RuleBook book = m_rules.over(m_shipped);
    for (auto it = book.days().begin(); it != book.days().end(); ++it) {
        m_inForce.emplace_back(it.key(), *it);
        rows.push_back({wordsOf(it.key()), it->isSchools ? it->source : Tr::tr("as shipped"),
                        Tr::tr("from %1").arg(shownDay(it->validFrom, m_readOn)), daysWords(it.key(), it->days),
                        it->isSchools ? Tone::Info : Tone::Neutral});
    }
    m_ruleRows.setRows(std::move(rows));
}

} // namespace anxin
