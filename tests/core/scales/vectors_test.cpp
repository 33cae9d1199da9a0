// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What others worked out: the vectors, the examples that travel with each definition, and 223 real respondents.

#include "core/scales/catalogue.h"
#include "core/scales/examples.h"
#include "tests/core/scales/papers.h"
#include "tests/support/catch.h"

using namespace anxin;

namespace {

Subject subjectOf(const QJsonObject& object)
{
    Subject subject;
    subject.informant = fromCode<Subject::Informant>(object.value(QStringLiteral("informant")).toString());
    const QString sex = object.value(QStringLiteral("sex")).toString();
    if (!sex.isEmpty())
        subject.sex = sex == u"M" ? Sex::Male : Sex::Female;
    return subject;
}

// The vectors round fractions to six decimals.
bool isNear(const QJsonValue& expected, const QJsonValue& found)
{
    if (expected.isNull() || found.isNull())
        return expected.isNull() && found.isNull();
    const auto exact = Rational::fromText(found.isString() ? found.toString() : QString::number(found.toDouble(), 'f', 12));
    const QString near = QString::number(expected.toDouble(), 'f', 6);
    constexpr int places = 6;
    return exact && Rational::fromDecimal(exact->toRoundedText(places)) == Rational::fromDecimal(near);
}

void checkVector(const QJsonObject& vector, const Definition& definition)
{
    const QJsonObject expect = vector.value(QStringLiteral("expect")).toObject();
    const Subject subject = subjectOf(vector.value(QStringLiteral("subject")).toObject());
    QJsonObject found = scored(definition, vector.value(QStringLiteral("answers")).toObject(), subject);
    const QJsonObject steps = expect.value(QStringLiteral("steps")).toObject();
    CHECK(found.value(QStringLiteral("steps")).toObject().keys() == steps.keys());
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        CAPTURE(step.key());
        CHECK(isNear(*step, found.value(QStringLiteral("steps")).toObject().value(step.key())));
    }
    QJsonObject others = expect;
    others.remove(QStringLiteral("steps"));
    found.remove(QStringLiteral("steps"));
    CHECK(QJsonDocument(found).toJson() == QJsonDocument(others).toJson());
}

} // namespace

TEST_CASE("every vector comes out as its makers worked it out", "[scales][vectors]")
{
    const Catalogue catalogue = Catalogue::shipped();
    const QJsonArray vectors = json(testFile("vectors.json").constData()).value(QStringLiteral("vectors")).toArray();
    REQUIRE(vectors.size() == 61);
    for (const QJsonValue& vector : vectors) {
        const QString scale = vector[QStringLiteral("scale")].toString();
        CAPTURE(scale, vector[QStringLiteral("id")].toString());
        const Definition* definition = catalogue.find(scale);
        REQUIRE(definition != nullptr);
        checkVector(vector.toObject(), *definition);
    }
}

TEST_CASE("every shipped definition agrees with at least two worked examples of its own", "[scales][examples]")
{
    const Catalogue catalogue = Catalogue::shipped();
    CHECK(catalogue.all().size() == 35);
    for (const Definition* definition : catalogue.all()) {
        CAPTURE(definition->id);
        CHECK(definition->examples.size() >= 2);
        for (const ExampleMismatch& mismatch : runExamples(*definition)) {
            CAPTURE(mismatch.example, mismatch.where, mismatch.expected, mismatch.found);
            FAIL_CHECK("the engine does not agree");
        }
    }
}

TEST_CASE("an example that is not right is told apart, part by part", "[scales][examples]")
{
    const Definition definition = defineWithItems(R"(
        "steps": [{"id": "third", "op": "mean", "items": "a,b,c"}, {"id": "sum", "op": "sum", "items": "1-4"}],
        "examples": [
          {"id": "right", "answers": {"1": "Y", "2": "N", "3": "N", "4": "N", "a": 1, "b": 1, "c": 2},
           "expect": {"steps": {"third": "4/3", "sum": "1"}, "bands": {}, "validity": [], "alerts": [], "flags": []}},
          {"id": "wrong", "answers": {"a": 1, "b": 1, "c": 2},
           "expect": {"steps": {"third": 1.333333, "sum": 0}, "bands": {"sum": "low"}, "validity": [], "alerts": []}}])");
    const auto mismatches = runExamples(definition);
    QStringList places;
    for (const ExampleMismatch& mismatch : mismatches) {
        CHECK(mismatch.example == QStringLiteral("wrong"));
        places.append(mismatch.where + u' ' + mismatch.expected + u' ' + mismatch.found);
    }
    places.sort();
    CHECK(places == QStringList{QStringLiteral("bands.sum \"low\" nothing"), QStringLiteral("flags nothing []"),
                                QStringLiteral("steps.sum 0 null"), QStringLiteral("steps.third 1.333333 \"4/3\"")});
}

TEST_CASE("223 real respondents have the totals, classes and alerts that were computed elsewhere", "[scales][vectors]")
{
    const Catalogue catalogue = Catalogue::shipped();
    const Definition& phq = *catalogue.find(QStringLiteral("phq-9"));
    const Definition& gad = *catalogue.find(QStringLiteral("gad-7"));
    QList<QByteArray> lines = testFile("phq9_gad7_pss10_ukm.csv").trimmed().split('\n');
    const QList<QByteArray> header = lines.takeFirst().trimmed().split(',');
    const auto read = [&](const QList<QByteArray>& cells, const QByteArray& prefix, int items) {
        Answers answers;
        for (int item = 1; item <= items; ++item)
            answers.insert(QString::number(item),
                           QString::fromLatin1(cells[header.indexOf(prefix + QByteArray::number(item))]));
        return answers;
    };
    REQUIRE(lines.size() == 223);
    int alerts = 0;
    for (const QByteArray& line : lines) {
        const QList<QByteArray> cells = line.trimmed().split(',');
        const auto cell = [&](const char* name) { return QString::fromLatin1(cells[header.indexOf(name)]); };
        CAPTURE(cell("row"));
        const Score depression = Scorer(phq).score(read(cells, "phq", 9));
        const Score anxiety = Scorer(gad).score(read(cells, "gad", 7));
        CHECK(depression.steps[phq.stepIndex[QStringLiteral("total")]].value->toText() == cell("phq9_total"));
        CHECK(anxiety.steps[gad.stepIndex[QStringLiteral("total")]].value->toText() == cell("gad7_total"));
        CHECK(phq.bands[depression.bands.at(0).band].cuts[depression.bands[0].cut].id == cell("phq9_band"));
        CHECK(gad.bands[anxiety.bands.at(0).band].cuts[anxiety.bands[0].cut].id == cell("gad7_band"));
        CHECK(depression.alerts.empty() == (cell("phq9") == u"0"));
        alerts += static_cast<int>(depression.alerts.size());
    }
    CHECK(alerts == 65); // counted in the table itself
}
