// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many sheets of the PHQ-9 are scored in a second on one core, and beside it a loop that only adds up nine numbers and
// looks for the cut. The answers are prepared; reading them against the definition belongs to the work. Build it in Release:
//     cmake --build --preset release --target bench-score && build/release/tests/bench-score

#include "core/scales/catalogue.h"
#include "core/scales/scorer.h"
#include "tests/bench/bare.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <random>

using namespace anxin;

namespace {

constexpr int sheets = 100'000;
constexpr int rounds = 11;
constexpr int items = 9;

using Plain = std::array<int, items>;

std::vector<Plain> anyAnswers()
{
    std::mt19937 dice(20261118);
    std::vector<Plain> all(sheets);
    for (Plain& one : all)
        std::ranges::generate(one, [&] { return static_cast<int>(dice() % 4); });
    return all;
}

Answers written(const Plain& plain)
{
    Answers answers;
    for (int item = 0; item < items; ++item)
        answers.insert(QString::number(item + 1), QString::number(plain[static_cast<std::size_t>(item)]));
    return answers;
}

// How many had each class: what both sides must agree about.
using Classes = std::array<int, 5>;

Classes scored(const Definition& definition, const std::vector<Answers>& all)
{
    const Scorer scorer(definition);
    Classes classes{};
    for (const Answers& answers : all)
        ++classes[static_cast<std::size_t>(scorer.score(answers).bands.front().cut)];
    return classes;
}

Classes added(const std::vector<Plain>& all)
{
    constexpr std::array cuts{5, 10, 15, 20};
    Classes classes{};
    for (const Plain& one : all) {
        int total = 0;
        for (const int value : one)
            total += value;
        ++classes[static_cast<std::size_t>(std::ranges::upper_bound(cuts, total) - cuts.begin())];
    }
    return classes;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    const Catalogue catalogue = Catalogue::shipped();
    const Definition& definition = *catalogue.find(u"phq-9");
    const std::vector<Plain> plain = anyAnswers();
    std::vector<Answers> all;
    std::ranges::transform(plain, std::back_inserter(all), written);
    std::vector<Spent> ours, bare;
    for (int round = 0; round < rounds; ++round) {
        const Stopwatch scoring;
        const Classes classes = scored(definition, all);
        ours.push_back(scoring.spent());
        const Stopwatch adding;
        const Classes same = added(plain);
        bare.push_back(adding.spent());
        if (classes != same)
            throw Fault{FaultKind::Bug, QStringLiteral("the classes differ")};
    }
    report(QStringLiteral("%1 sheets of the PHQ-9").arg(sheets), ours, bare, QStringLiteral("no target for the ratio"));
    std::ranges::sort(ours, {}, &Spent::processor);
    QTextStream(stdout) << QStringLiteral("%1 sheets a second on one core; target 200000\n")
                               .arg(qRound64(sheets / ours[ours.size() / 2].processor * 1000));
    return 0;
}
