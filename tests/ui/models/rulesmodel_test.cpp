// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/testvault.h"
#include "ui/models/rulesmodel.h"

#include <QLocale>

using namespace anxin;

namespace {

struct Stand : TestVault {
    TriageService triage{*vault};
    SchoolRules schoolRules{*vault};
    RulesModel model{triage, schoolRules, vault->news(), clock, [] { return QStringLiteral("林老师"); }};
    Stand() { model.refreshIfStale(); }

    QString at(int row, int role) { return model.rules().data(model.rules().index(row), role).toString(); }
    int rowOf(const QString& rule)
    {
        for (int row = 0; row < model.rules().rowCount(); ++row)
            if (model.proposal(row).rule == rule)
                return row;
        FAIL(rule.toStdString());
        return -1;
    }
};

} // namespace

TEST_CASE("every number of days is shown with its name and its source, in either language", "[rules]")
{
    const QLocale before;
    const bool inChinese = GENERATE(false, true);
    QLocale::setDefault(QLocale(inChinese ? QLocale::Chinese : QLocale::English));
    Stand stand;
    const RuleBook shipped = RuleBook::shipped();
    CHECK(stand.model.rules().rowCount() == shipped.days().size());
    for (auto it = shipped.days().begin(); it != shipped.days().end(); ++it) {
        CAPTURE(it.key().toStdString());
        const int row = stand.rowOf(it.key());
        CHECK_FALSE(stand.model.nameOf(row).isEmpty());
        CHECK(stand.at(row, SecondLineRole) == (inChinese ? it->source.zh : it->source.en));
        CHECK(stand.model.proposal(row).days == it->days);
    }
    QLocale::setDefault(before);
}

TEST_CASE("any of them can be decided otherwise, and shows the reason then", "[rules]")
{
    Stand stand;
    for (const char* rule : {"letter", "letter-soon", "guardian-contact-red", "transition-least", "review-without-level",
                             "referral/answer", "referral/follow-up-2"}) {
        CAPTURE(rule);
        SchoolRule decision = stand.model.proposal(stand.rowOf(QString::fromLatin1(rule)));
        decision.days += 3;
        CHECK(std::holds_alternative<Violations>(stand.model.decide(decision))); // without a reason
        decision.reason = QStringLiteral("校务会决定");
        CHECK(std::holds_alternative<std::monostate>(stand.model.decide(decision)));
        stand.model.refreshIfStale();
        const int row = stand.rowOf(QString::fromLatin1(rule));
        CHECK(stand.model.proposal(row).days == decision.days);
        CHECK(stand.at(row, SecondLineRole) == QStringLiteral("校务会决定"));
    }
    CHECK(stand.schoolRules.inForce().transitions().leastDays == RuleBook::shipped().transitions().leastDays + 3);
    CHECK(stand.schoolRules.inForce().followUpDays() == std::vector{7, 17, 28, 56});
}
