// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How soon an import of 3,000 answer sheets with 100 items comes to its end when a person cancels it: at moments spread evenly
// over reading, staging and writing, what was begun taken back. Build it in Release:
//     cmake --build --preset release --target bench-cancel && build/release/tests/bench-cancel

#include "tests/bench/bare.h"
#include "tests/bench/screenedpupils.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace anxin;

namespace {

constexpr int moments = 20;

// Asked to stop at a moment after it was made: the work notices at its next step.
class StopAfter final : public Progress {
public:
    explicit StopAfter(double milliseconds) : m_after(milliseconds) {}
    void step(int, int) override
    {
        if (m_watch.spent().wall >= m_after)
            throw Cancelled();
    }
    double sinceAsked() const { return m_watch.spent().wall - m_after; }

private:
    double m_after;
    Stopwatch m_watch;
};

// The greatest wait at moments of a work that takes `whole` milliseconds when it is left alone.
void measure(const char* what, const std::function<void(Progress&)>& work)
{
    NoProgress nobody;
    const Stopwatch watch;
    work(nobody);
    const double whole = watch.spent().wall;
    double worst = 0;
    int finished = 0;
    for (int moment = 0; moment < moments; ++moment) {
        StopAfter stop(whole * (moment + 0.5) / moments);
        try {
            work(stop);
            ++finished; // nearly done when it was asked
        } catch (const Cancelled&) {
        }
        worst = std::max(worst, stop.sinceAsked());
    }
    QTextStream(stdout) << "cancel while " << what << " (" << whole << " ms): at the most " << worst << " ms at " << moments
                        << " moments, " << finished << " times it was done before; target below 500 ms\n";
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    const QByteArray file = ScreenedPupils::answersFile();
    NoProgress progress;
    measure("reading", [&](Progress& asked) { ScreenedPupils::read(file, asked); });
    ScreenedPupils school;
    const TableFile table = ScreenedPupils::read(file, progress);
    measure("staging", [&](Progress& asked) { school.stage(table, asked); });
    const auto staging = school.stage(table, progress);
    // Rehearsed, so that every time there is as much to write.
    measure("writing", [&](Progress& asked) { school.rehearse(staging, asked); });
    return 0;
}
