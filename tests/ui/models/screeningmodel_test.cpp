// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/screenedschool.h"
#include "ui/theme/tone.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace anxin;

namespace {
constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
} // namespace

TEST_CASE("a campaign's queue names the most urgent first, in words and without a level", "[screening]")
{
    ScreenedSchool room;
    QAbstractItemModelTester campaigns(&room.model.campaigns(), fatal);
    QAbstractItemModelTester queue(&room.model.queue(), fatal);
    QAbstractItemModelTester results(&room.model.results(), fatal);
    room.take(ScreenedSchool::answeredSheets());
    room.model.refreshIfStale();

    REQUIRE(room.model.campaigns().rowCount() == 2);
    REQUIRE(room.model.chosen());
    CHECK(room.model.chosen()->value.title == ScreenedSchool::declaration().campaign); // the newest is in front
    CHECK(room.model.figures().count(CampaignFigure::Answered) == 8);
    REQUIRE(room.model.queue().rowCount() >= 2);
    const QueueRow& first = room.model.queue().row(room.model.queue().index(0));
    CHECK(first.candidate.urgency == AlertLevel::Immediate);
    CHECK_FALSE(first.reasons.isEmpty());
    const QModelIndex index = room.model.queue().index(0);
    CHECK(index.data(PillRole).toString() == label(AlertLevel::Immediate));
    CHECK(index.data(PillToneRole).toInt() == static_cast<int>(Tone::Danger));
    CHECK(room.model.results().rowCount() == 8);
}

TEST_CASE("a result with a critical answer says so, by word and tone, and before the other reasons", "[screening]")
{
    ScreenedSchool room;
    room.take(ScreenedSchool::answeredSheets());
    room.model.refreshIfStale();
    const ResultsModel& results = room.model.results();
    int critical = 0;
    for (int row = 0; row < results.rowCount(); ++row) {
        const ResultRow& shown = results.row(results.index(row, 0));
        const QModelIndex result = results.index(row, ResultsModel::Result);
        const bool isUrgent = result.data().toString() == QStringLiteral("Critical answer");
        CHECK(isUrgent == shown.urgency.has_value());
        if (shown.urgency == AlertLevel::Immediate)
            CHECK(result.data(PillToneRole).toInt() == static_cast<int>(Tone::Danger));
        critical += isUrgent ? 1 : 0;
    }
    CHECK(critical == room.model.figures().count(CampaignFigure::Critical));
    CHECK(critical > 0);
    CHECK(room.model.unseen() == 0);
}

TEST_CASE("a second interview takes a pupil out of the queue", "[screening]")
{
    ScreenedSchool room;
    room.take(ScreenedSchool::answeredSheets());
    room.model.refreshIfStale();
    const int before = room.model.queue().rowCount();
    const StudentId first = room.model.queue().row(room.model.queue().index(0)).candidate.student;
    QSignalSpy stale(&room.model, &ScreeningModel::stale);
    REQUIRE(room.triage.recordInterview({first, room.model.chosen()->id, QDate(2026, 11, 18), SmallSchool::counsellor(),
                                         InterviewConclusion::Watch, QStringLiteral("谈了睡眠"), std::nullopt, QString()}));
    REQUIRE(waitFor([&] { return stale.count() > 0; }));
    room.model.refreshIfStale();
    CHECK(room.model.queue().rowCount() == before - 1);
}

TEST_CASE("results sort by a column and keep their rows together", "[screening]")
{
    ScreenedSchool room;
    room.take(ScreenedSchool::answeredSheets());
    room.model.refreshIfStale();
    ResultsModel& results = room.model.results();
    results.sort(ResultsModel::Pupil, Qt::DescendingOrder);
    const QString first = results.index(0, ResultsModel::Pupil).data().toString();
    results.sort(ResultsModel::Pupil, Qt::AscendingOrder);
    CHECK(results.index(results.rowCount() - 1, ResultsModel::Pupil).data().toString() == first);
    CHECK(results.row(results.index(0, 0)).face.name == results.index(0, ResultsModel::Pupil).data().toString());
}
