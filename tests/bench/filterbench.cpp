// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one key costs in the search for a pupil, and beside it a bare look for the same letters in the same readings, without
// rank or syllables. Build it in Release:
//     cmake --build --preset release --target bench-filter && build/release/tests/bench-filter

#include "core/base/text.h"
#include "core/search/namefinder.h"
#include "core/services/demo/demonames.h"
#include "tests/bench/bare.h"

#include <QCoreApplication>

using namespace anxin;

namespace {

constexpr int pupils = 30'000;
constexpr int rounds = 101;

std::vector<Findable> school()
{
    DemoRandom random(20261126);
    NameReader reader;
    std::vector<Findable> all;
    for (int i = 0; i < pupils; ++i) {
        const QString name = demoPupilName(random, i % 2 == 0 ? Sex::Female : Sex::Male);
        all.push_back({name, reader.read(name), {QString::number(20'250'000 + i)}});
    }
    return all;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    const std::vector<Findable> all = school();
    const NameFinder finder(all);
    QStringList joined;
    for (const Findable& pupil : all)
        joined << QString(pupil.reading).remove(u' ');
    // Each key of a search: letters that fit many, few and nobody, a Han character, a number.
    for (const char* typed : {"z", "zx", "zxh", "xiaoh", "q q", "小", "0318"}) {
        const QString text = QString::fromUtf8(typed);
        std::vector<Spent> ours, bare;
        for (int round = 0; round < rounds; ++round) {
            const Stopwatch finding;
            const std::vector<int> found = finder.find(text);
            ours.push_back(finding.spent());
            const Stopwatch looking;
            std::vector<int> held;
            for (int i = 0; i < joined.size(); ++i)
                if (joined[i].contains(text))
                    held.push_back(i);
            bare.push_back(looking.spent());
        }
        report(QStringLiteral("one key (%1) among %2 pupils").arg(text).arg(pupils), ours, bare,
               QStringLiteral("target below 16 ms"));
    }
    return 0;
}
