// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/alertroom.h"
#include "tests/promises/promise.h"
#include "tests/support/catch.h"

using namespace anxin;

namespace {

constexpr int stepsOfARun = 60;

// An alert that is lost on purpose, so that the proof is known to see it.
bool isSeenWithout(AlertRoom& room)
{
    room.vault->connection().exec("DROP TRIGGER critical_answer_stays");
    room.doing(Op::ImportScreening, [&](UnitOfWork&) {
        room.vault->connection().prepare("DELETE FROM critical_answer WHERE id = (SELECT max(id) FROM critical_answer)").exec();
    });
    return !room.problem().isEmpty();
}

} // namespace

// Whatever is done with papers, pupils and campaigns: a critical answer waits in the list and on the agenda, until somebody
// has spoken with the pupil after it was raised.
TEST_CASE("whatever is done, no critical answer is lost without an interview", "[alerts]")
{
    const int runs = times(60, 4000);
    AlertRoom::Figures figures;
    std::mt19937 dice = chance();
    std::size_t raised = 0;
    int steps = 0, controls = 0, caught = 0;
    for (int run = 0; run < runs; ++run) {
        const unsigned seed = static_cast<unsigned>(dice());
        AlertRoom room(seed, figures);
        for (int step = 0; step < stepsOfARun; ++step, ++steps) {
            const QString wrong = room.step();
            if (wrong.isEmpty())
                continue;
            INFO("run " << run << " of seed " << seed << "\n" << room.done().join(u'\n').toStdString());
            FAIL(wrong.toStdString());
        }
        raised += room.model().raised().size();
        if (room.model().raised().empty())
            continue;
        ++controls;
        caught += isSeenWithout(room) ? 1 : 0;
    }
    QStringList often;
    for (const auto& [what, count] : figures)
        often << QStringLiteral("%1 %2").arg(count).arg(what);
    tell(QStringLiteral("alerts that must not be lost"),
         QStringLiteral("%1 raised in %2 steps of %3 rooms, 0 lost (%4); control: %5 lost on purpose, %6 noticed")
             .arg(raised)
             .arg(steps)
             .arg(runs)
             .arg(often.join(QStringLiteral(", ")))
             .arg(controls)
             .arg(caught));
    CHECK(controls > runs / 2);
    CHECK(caught == controls);
    for (const char* what : {"answers not taken back", "campaigns closed", "campaigns not closed", "cancelled",
                             "changes of enrolment", "corrections", "files of answers", "first contacts", "graduated",
                             "interviews", "kept in another coding", "lists taken back", "merges", "merges refused",
                             "pupils removed", "results lost", "scored again", "sheets changed", "taken apart"}) {
        CAPTURE(what);
        CHECK(figures[QString::fromLatin1(what)] > 0);
    }
}
