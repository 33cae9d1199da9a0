// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/rulesmodel.h"

#include "core/services/referralrules.h"
#include "ui/models/outcomes.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RulesModel)
};

// What is counted, how its days are said, in the order in which it stands.
struct RuleWords {
    QString rule;
    QString what;
    std::function<QString(int)> days;
};

QString plainDays(int days)
{
    return days == 0 ? Tr::tr("the same day") : Tr::tr("%n day(s)", nullptr, days);
}

void addAgenda(std::vector<RuleWords>& to)
{
    for (const auto& kind : entriesOf<LoopKind>)
        to.push_back({QLatin1StringView(kind.code), label(kind.value), plainDays});
    const auto termCare = std::ranges::find(to, toCode(LoopKind::TermCare), &RuleWords::rule);
    termCare->days = [](int days) { return Tr::tr("%n day(s) before the last day of lessons", nullptr, days); };
    to.push_back({QStringLiteral("guardian-contact-red"),
                  Tr::tr("%1, at the most serious level", "a promise").arg(label(LoopKind::GuardianContact)), plainDays});
    to.push_back({QStringLiteral("meeting-decision-high"),
                  Tr::tr("%1, at high risk", "a promise").arg(label(LoopKind::MeetingDecision)), plainDays});
    to.push_back({QStringLiteral("first-review-red"), Tr::tr("First review after the most serious level was set"), plainDays});
    to.push_back({QStringLiteral("letter-soon"), Tr::tr("%1, to be answered soon", "a promise").arg(label(LoopKind::Letter)),
                  plainDays});
    to.push_back({QStringLiteral("letter-urgent"), Tr::tr("%1, urgent", "a promise").arg(label(LoopKind::Letter)), plainDays});
    to.push_back({QStringLiteral("review-without-level"), Tr::tr("Next review of a file without a level"), plainDays});
    to.push_back(
        {QStringLiteral("safety-plan-before"), Tr::tr("How old a safety plan may be when the level is set"), plainDays});
    to.push_back({QStringLiteral("transition-least"), Tr::tr("A holiday around which pupils are spoken with"),
                  [](int days) { return Tr::tr("from %n day(s) on", "the length of a holiday", days); }});
    to.push_back({QStringLiteral("transition-before"), Tr::tr("Talk before a holiday or exams"),
                  [](int days) { return Tr::tr("%n day(s) before", nullptr, days); }});
    to.push_back({QStringLiteral("transition-after"), Tr::tr("Talk after a holiday or the results of exams"),
                  [](int days) { return Tr::tr("%n day(s) after", nullptr, days); }});
    to.push_back({QStringLiteral("transition-results"), Tr::tr("Results of exams are known"),
                  [](int days) { return Tr::tr("%n day(s) after the last day of exams", nullptr, days); }});
    to.push_back({QStringLiteral("transition-entry"), Tr::tr("Talk with who is new in the first grade of a stage"),
                  [](int days) { return Tr::tr("%n day(s) from the first lessons on", nullptr, days); }});
}

void addReferrals(std::vector<RuleWords>& to, const RuleBook& book)
{
    const auto referral = [](const QString& what) { return Tr::tr("Referral: %1", "a task").arg(what); };
    for (const auto& task : entriesOf<ReferralTask>)
        to.push_back({RuleBook::referralPrefix() + QLatin1StringView(task.code), referral(label(task.value)), plainDays});
    const auto end = std::ranges::find(to, RuleBook::referralPrefix() + toCode(ReferralTask::Application), &RuleWords::rule);
    end->days = [](int days) { return Tr::tr("%n day(s) before the suspension ends", nullptr, days); };
    for (std::size_t time = 1; time <= book.followUpDays().size(); ++time)
        to.push_back({RuleBook::referralPrefix() + QStringLiteral("follow-up-%1").arg(time),
                      referral(Tr::tr("look in after the return, time %1").arg(time)),
                      [](int days) { return Tr::tr("%n day(s) after the return", nullptr, days); }});
}

std::vector<RuleWords> wordsOf(const RuleBook& book)
{
    std::vector<RuleWords> all;
    addAgenda(all);
    addReferrals(all, book);
    std::erase_if(all, [&](const RuleWords& one) { return !book.hasDays(one.rule); });
    return all;
}

} // namespace

RulesModel::RulesModel(TriageService& triage, SchoolRules& rules, ChangeNotifier& news, const Clock& clock,
                       std::function<QString()> counsellor)
    : m_triage(triage),
      m_rules(rules),
      m_clock(clock),
      m_counsellor(std::move(counsellor)),
      m_watch(news, {Kind::WarningScheme, Kind::SchoolRule})
{
    connect(&m_watch, &Watch::stale, this, &RulesModel::stale);
}

SchoolRule RulesModel::proposal(int row) const
{
    const ShownRule& shown = m_inForce.at(static_cast<std::size_t>(row));
    return {shown.rule, shown.days, m_clock.today(), {}, m_counsellor()};
}

QString RulesModel::nameOf(int row) const
{
    return m_inForce.at(static_cast<std::size_t>(row)).what;
}

ActOutcome RulesModel::save(const StoredLevel& level)
{
    return outcomeOf(m_triage.saveLevel(level));
}

ActOutcome RulesModel::decide(const SchoolRule& rule)
{
    return outcomeOf(m_rules.decide(rule));
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
    const RuleBook book = m_rules.inForce();
    for (const RuleWords& words : wordsOf(book)) {
        const DaysRule rule = book.days().value(words.rule);
        m_inForce.push_back({words.rule, words.what, rule.days});
        const QString decided = rule.isSchools ? Tr::tr("decided by the school") : Tr::tr("as shipped");
        rows.push_back({words.what, rule.source.in(QLocale()),
                        factLine({decided, Tr::tr("from %1").arg(shownDay(rule.validFrom, m_readOn))}), words.days(rule.days),
                        rule.isSchools ? Tone::Info : Tone::Neutral});
    }
    m_ruleRows.setRows(std::move(rows));
}

} // namespace anxin
