// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/catalogue.h"
#include "core/scales/factorscores.h"
#include "core/scales/sheet.h"
#include "core/services/judgement.h"
#include "tests/core/scales/randompapers.h"
#include "tests/support/catch.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace anxin;

namespace {

struct Judge {
    Catalogue catalogue = Catalogue::shipped();
    RuleBook rules = RuleBook::shipped();

    Judgement of(const char* scale, const Answers& answers, std::optional<int> seconds = std::nullopt) const
    {
        return judge(*catalogue.find(QString::fromLatin1(scale)), answers, {}, seconds, rules);
    }
    Judgement ofFactors(const char* scale, std::initializer_list<std::pair<const char*, const char*>> values) const
    {
        Answers answers;
        for (const auto& [step, value] : values)
            answers.insert(stepKey(QString::fromLatin1(step)), QString::fromLatin1(value));
        return of(scale, answers);
    }
};

bool has(const Judgement& judgement, const char* reason)
{
    return reasonsOf(judgement.result).contains(QString::fromLatin1(reason));
}

// Every item with the same code, but for these.
Answers paper(const Definition& definition, const char* code, std::initializer_list<std::pair<const char*, const char*>> but)
{
    Answers answers;
    for (const Item& item : definition.items)
        answers.insert(item.id, QString::fromLatin1(code));
    for (const auto& [item, other] : but)
        answers.insert(QString::fromLatin1(item), QString::fromLatin1(other));
    return answers;
}

bool usesBoth(const Definition& definition, int a, int b)
{
    const auto uses = [&](const Step& step, int item) {
        return std::any_of(step.operands.begin(), step.operands.end(), [&](const Operand& operand) {
            return operand.kind == Operand::Kind::Item && operand.index == item;
        });
    };
    return std::any_of(definition.steps.begin(), definition.steps.end(),
                       [&](const Step& step) { return uses(step, a) && uses(step, b); });
}

} // namespace

TEST_CASE("every limit of the quality rules and every list of opposites has a source and a day from which it holds",
          "[quality][rules]")
{
    QFile file(QStringLiteral(":/data/rules/quality.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject rules = QJsonDocument::fromJson(file.readAll()).object();
    std::vector<QJsonObject> entries;
    for (const QJsonValue& limit : rules[QStringLiteral("limits")].toObject())
        entries.push_back(limit.toObject());
    for (const QJsonValue& scale : rules[QStringLiteral("opposites")].toArray())
        entries.push_back(scale.toObject());
    CHECK(entries.size() == 11);
    for (const QJsonObject& entry : entries) {
        CHECK_FALSE(entry[QStringLiteral("source")].toString().isEmpty());
        CHECK(QDate::fromString(entry[QStringLiteral("validFrom")].toString(), Qt::ISODate).isValid());
    }
}

TEST_CASE("opposites are one reversed item and one that is not, of one factor, with that answer", "[quality][rules]")
{
    const Judge room;
    const QualityRules& quality = room.rules.quality();
    CHECK(quality.opposites.size() == 7);
    for (auto scale = quality.opposites.begin(); scale != quality.opposites.end(); ++scale) {
        const Definition* definition = room.catalogue.find(scale.key());
        CAPTURE(scale.key());
        REQUIRE(definition);
        CHECK(static_cast<int>(scale->pairs.size()) >= quality.contradictoryPairs);
        for (const auto& [reversed, plain] : scale->pairs) {
            CAPTURE(reversed, plain);
            const int a = definition->itemIndex.value(reversed, -1);
            const int b = definition->itemIndex.value(plain, -1);
            REQUIRE(a >= 0);
            REQUIRE(b >= 0);
            CHECK(definition->items[static_cast<std::size_t>(a)].reversed);
            CHECK_FALSE(definition->items[static_cast<std::size_t>(b)].reversed);
            CHECK(usesBoth(*definition, a, b));
            // The same code at the far end of both: the one scores lowest, the other highest.
            const Cell agreed = readCell(*definition, a, scale->agreement);
            const Cell agreedToo = readCell(*definition, b, scale->agreement);
            for (const Option& option :
                 definition->optionSets[static_cast<std::size_t>(definition->items[a].optionSet)].options) {
                const QString code = definition->codes[option.code];
                const bool fromBelow = *readCell(*definition, a, code).value >= *agreed.value;
                const bool fromAbove = *readCell(*definition, b, code).value <= *agreedToo.value;
                const bool otherWay = *readCell(*definition, a, code).value <= *agreed.value &&
                                      *readCell(*definition, b, code).value >= *agreedToo.value;
                CHECK(((fromBelow && fromAbove) || otherWay));
            }
        }
    }
}

TEST_CASE("whoever agrees with opposites is marked, from the second pair on", "[quality]")
{
    const Judge room;
    const Definition& rses = *room.catalogue.find(u"rses");
    const Judgement one = room.of("rses", paper(rses, "3", {{"9", "4"}, {"1", "4"}}));
    CHECK_FALSE(has(one, "quality:contradictory"));
    CHECK(one.result.validity == SheetValidity::Valid);
    const Judgement two = room.of("rses", paper(rses, "3", {{"9", "4"}, {"1", "4"}, {"5", "4"}, {"2", "4"}}));
    CHECK(has(two, "quality:contradictory"));
    CHECK(two.result.validity == SheetValidity::Doubtful);
    // Neither happy nor sad all the time is no contradiction.
    const Definition& cesd = *room.catalogue.find(u"ces-d");
    CHECK_FALSE(has(room.of("ces-d", paper(cesd, "0", {{"1", "1"}})), "quality:contradictory"));
    CHECK(has(room.of("ces-d", paper(cesd, "3", {{"1", "1"}})), "quality:contradictory"));
}

TEST_CASE("a contradictory paper still raises its critical answers and stays a candidate", "[quality]")
{
    const Judge room;
    const Judgement judgement = room.of("sds", paper(*room.catalogue.find(u"sds"), "4", {{"3", "1"}}));
    CHECK(has(judgement, "quality:contradictory"));
    CHECK(judgement.result.validity == SheetValidity::Doubtful);
    CHECK(judgement.result.signal == Signal::Candidate);
    REQUIRE(judgement.critical.size() == 1);
    CHECK(judgement.critical[0].alert == QStringLiteral("better-off-dead"));
}

TEST_CASE("no mark of quality takes away a critical answer or a candidate", "[quality][random]")
{
    const Judge room;
    // Everything is marked, and nothing.
    QualityRules strict = room.rules.quality();
    strict.leastSecondsAnItem = 1000;
    strict.mostBlankPercent = -1;
    strict.sameAnswersThroughout = 0;
    strict.contradictoryPairs = 0;
    const RuleBook strictRules = room.rules.withQuality(strict);
    const RuleBook looseRules = room.rules.withQuality({0, 1000, 100, 1000, {}});
    Dice dice;
    int candidates = 0;
    int marked = 0;
    for (const Definition* definition : room.catalogue.all()) {
        for (int i = 0; i < 100; ++i) {
            Answers answers = completePaper(*definition, dice);
            for (QString& answer : answers)
                if (dice.oneIn(12))
                    answer.clear();
            const Subject subject = anybody(dice);
            const Judgement loose = judge(*definition, answers, subject, 60, looseRules);
            const Judgement strictly = judge(*definition, answers, subject, 60, strictRules);
            CAPTURE(definition->id, answers);
            REQUIRE(strictly.result.signal == loose.result.signal);
            REQUIRE(strictly.critical.size() == loose.critical.size());
            for (const QString& reason : reasonsOf(loose.result))
                REQUIRE(reasonsOf(strictly.result).contains(reason));
            REQUIRE(strictly.result.validity >= loose.result.validity);
            REQUIRE(strictly.result.validity != SheetValidity::Valid);
            candidates += loose.result.signal == Signal::Candidate ? 1 : 0;
            marked += strictly.result.validity > loose.result.validity ? 1 : 0;
        }
    }
    CHECK(candidates > 500);
    CHECK(marked > 500);
}

TEST_CASE("factor scores below every cut are never called not noticeable where critical answers cannot be seen",
          "[quality][factors]")
{
    const Judge room;
    const Judgement phq9 = room.ofFactors("phq-9", {{"total", "3"}});
    CHECK(phq9.result.signal == Signal::Undetermined);
    CHECK(phq9.result.validity == SheetValidity::Valid);
    CHECK(phq9.criticalUnseen);
    CHECK(has(phq9, "quality:totals-only"));
    CHECK(
        reasonText(QStringLiteral("quality:totals-only"), *room.catalogue.find(u"phq-9")).contains(QStringLiteral("platform")));
    const Judgement gad7 = room.ofFactors("gad-7", {{"total", "3"}});
    CHECK(gad7.result.signal == Signal::None); // no answer of this form is critical, and the total is all that counts
    CHECK(has(gad7, "quality:totals-only"));
    CHECK_FALSE(gad7.criticalUnseen);
    Dice dice;
    for (const Definition* definition : room.catalogue.all()) {
        if (definition->alerts.empty())
            continue;
        Answers answers;
        for (const Step& step : definition->steps)
            if (!step.isInternal())
                answers.insert(stepKey(step.id), QStringLiteral("1"));
        CAPTURE(definition->id);
        const Judgement judgement = judge(*definition, answers, anybody(dice), std::nullopt, room.rules);
        CHECK(judgement.result.signal != Signal::None);
        CHECK(has(judgement, "quality:totals-only"));
    }
}

TEST_CASE("only what a rule reads must be known, and a form without its supplement can be judged", "[quality]")
{
    const Judge room;
    const Definition& sdq = *room.catalogue.find(u"sdq");
    Subject self;
    self.informant = Subject::Informant::Self;
    Answers answers = paper(sdq, "0", {});
    for (const Item& item : sdq.items)
        if (item.id.startsWith(u'p') || item.id.startsWith(u't')) // the supplement: what difficulties mean in daily life
            answers.remove(item.id);
    REQUIRE(answers.size() == 25);
    CHECK(judge(sdq, answers, self, std::nullopt, room.rules).result.signal == Signal::None);
    for (const char* ofOneFactor : {"3", "8", "13"})
        answers.remove(QString::fromLatin1(ofOneFactor));
    CHECK(judge(sdq, answers, self, std::nullopt, room.rules).result.signal == Signal::Undetermined);
}

TEST_CASE("factor scores at a cut make a candidate by the same rules as answers", "[quality][factors]")
{
    const Judge room;
    CHECK(room.ofFactors("phq-9", {{"total", "10"}}).result.signal == Signal::Candidate);
    CHECK(room.ofFactors("gad-7", {{"total", "10"}}).result.signal == Signal::Candidate);
    // How many factors reach their cut is not known before all of them are.
    CHECK(room.ofFactors("mssmhs", {{"depression", "2.17"}}).result.signal == Signal::Undetermined);
    Answers all;
    for (const Step& step : room.catalogue.find(u"mssmhs")->steps)
        if (step.op == StepOp::Mean && step.id != QStringLiteral("total"))
            all.insert(stepKey(step.id),
                       step.id == QStringLiteral("depression") ? QStringLiteral("2.17") : QStringLiteral("1.5"));
    CHECK(room.of("mssmhs", all).result.signal == Signal::Candidate);
    CHECK(room.ofFactors("mssmhs", {{"total", "1.9"}}).result.signal == Signal::Undetermined);
    CHECK(room.ofFactors("scl-90", {{"total", "161"}}).result.signal == Signal::Candidate);
    CHECK(room.ofFactors("scl-90", {{"total", "160"}, {"dep", "1.9"}}).result.signal == Signal::Undetermined);
    // Whether an MHT paper is valid cannot be seen without its validity items; that makes no high total less high.
    const Judgement high = room.ofFactors("mht", {{"total", "66"}});
    CHECK(high.result.signal == Signal::Candidate);
    CHECK(has(high, "outcome:special-plan"));
    CHECK(room.ofFactors("mht", {{"study", "8"}}).result.signal == Signal::Candidate);
    CHECK(room.ofFactors("mht", {{"study", "7"}, {"lie", "2"}}).result.signal == Signal::Undetermined);
    const Judgement lying = room.ofFactors("mht", {{"total", "66"}, {"lie", "7"}});
    CHECK(lying.result.validity == SheetValidity::Void);
    CHECK(lying.result.signal == Signal::Undetermined);
}
