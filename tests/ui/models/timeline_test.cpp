// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/schoolyear.h"
#include "tests/support/catch.h"
#include "tests/support/timelineroom.h"
#include "ui/models/timelinepaper.h"
#include "ui/theme/timelinerole.h"

#include <QAbstractItemModelTester>

using namespace anxin;

namespace {

TimelineEntry entryOn(QDate day, TimelineKind kind = TimelineKind::Session, bool isKey = false)
{
    TimelineEntry entry{kind, day, isoDate(day)};
    entry.isKey = isKey;
    return entry;
}

QStringList shapesOf(const TimelineModel& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << (model.isEntry(model.index(row)) ? QStringLiteral("entry") : model.index(row).data().toString());
    return all;
}

} // namespace

TEST_CASE("every kind of record of a pupil stands in the timeline", "[timeline]")
{
    FullRoom room;
    const std::vector<TimelineEntry> entries = room.entries();
    for (const auto& kind : entriesOf<TimelineKind>) {
        CAPTURE(kind.code);
        CHECK(std::ranges::any_of(entries, [&](const TimelineEntry& entry) { return entry.kind == kind.value; }));
    }
    const QString text = room.textOf(entries);
    for (const char* what : {"note", "words", "addendum", "interview", "contact", "remark", "talk", "letter", "why", "look",
                             "watch", "notice", "withheld"}) {
        CAPTURE(what);
        CHECK(text.contains(FullRoom::secret(what)));
    }
    for (const QString& title :
         {QStringLiteral("Attachment"), QStringLiteral("Second interview"), QStringLiteral("Home contact")})
        CHECK(std::ranges::any_of(entries, [&](const TimelineEntry& entry) { return entry.title == title; }));
}

TEST_CASE("memos, remarks of appointments, the text of a group and words that broke confidence are in no pupil's timeline",
          "[timeline][memo]")
{
    FullRoom room;
    for (const auto where : {Timeline::Where::File, Timeline::Where::Card})
        for (const char* what : {"memo", "appointment", "group", "exception"})
            CHECK_FALSE(room.textOf(room.entries(where)).contains(FullRoom::secret(what)));
}

TEST_CASE("on the card nothing of what was said in the room is read, but that it was", "[timeline]")
{
    FullRoom room;
    const std::vector<TimelineEntry> card = room.entries(Timeline::Where::Card);
    CHECK(card.size() == room.entries().size());
    for (const char* what : {"note", "words", "addendum", "remark", "letter", "why", "look", "watch", "notice", "withheld"})
        CHECK_FALSE(room.textOf(card).contains(FullRoom::secret(what)));
}

TEST_CASE("nothing restricted reaches the paper, whatever is printed", "[timeline][paper]")
{
    FullRoom room;
    QString paper;
    for (const PrintedEntry& entry : onPaper(room.entries()))
        paper += entry.title + entry.facts + entry.text;
    CHECK_FALSE(paper.contains(QStringLiteral("机密")));
    CHECK_FALSE(paper.contains(QStringLiteral("Critical")));
    CHECK_FALSE(paper.contains(label(Signal::Candidate)));
    CHECK_FALSE(paper.contains(label(InterviewConclusion::KeyAttention)));
    CHECK_FALSE(paper.contains(QStringLiteral("会议决定上调"))); // a reason is what somebody said or was seen to do
    CHECK_FALSE(paper.contains(QStringLiteral("请允许该生来辅导室")));
    CHECK(paper.contains(QStringLiteral("Level set"))); // that it was decided, and that somebody was told
    CHECK(paper.contains(QStringLiteral("Told: ")));
}

TEST_CASE("paper is read from the first day on, and says of how many the text stays", "[timeline][paper]")
{
    TimelineEntry secret = entryOn(QDate(2026, 11, 3));
    secret.text = QStringLiteral("说过的话");
    secret.reach = TextReach::File;
    TimelineEntry open = entryOn(QDate(2026, 11, 1));
    open.text = QStringLiteral("班会决定");
    open.reach = TextReach::Paper;
    const std::vector<PrintedEntry> paper = onPaper({secret, entryOn(QDate(2026, 11, 2)), open});
    REQUIRE(paper.size() == 3);
    CHECK(paper[0].text == open.text);
    CHECK_FALSE(paper[0].isWithheld);
    CHECK_FALSE(paper[1].isWithheld); // there is nothing to hold back
    CHECK(paper[2].isWithheld);
    CHECK(paper[2].text.isEmpty());
}

TEST_CASE("entries stand below the term in which they were, the newest first, with their number", "[timeline]")
{
    TimelineModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setEntries({entryOn(QDate(2026, 11, 3)), entryOn(QDate(2026, 9, 1)), entryOn(QDate(2026, 3, 1))},
                     QDate(2026, 11, 18));
    const QString autumn = Term::containing(QDate(2026, 11, 3)).shown(), spring = Term::containing(QDate(2026, 3, 1)).shown();
    CHECK(shapesOf(model) == QStringList{autumn + QStringLiteral(" (2)"), QStringLiteral("entry"), QStringLiteral("entry"),
                                         spring + QStringLiteral(" (1)"), QStringLiteral("entry")});
    CHECK(model.shownEntries() == 3);
    CHECK(model.flags(model.index(0)) == Qt::NoItemFlags); // nobody chooses a term
    CHECK(model.step({}, 1).row() == 1);
    CHECK(model.step(model.index(2), 1).row() == 4);
    CHECK(model.step(model.index(4), -1).row() == 2);
    CHECK_FALSE(model.step(model.index(4), 1).isValid());
    CHECK_FALSE(model.step(model.index(1), -1).isValid());
}

TEST_CASE("filters leave what fits all of them, and no term without an entry", "[timeline]")
{
    TimelineModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setEntries({entryOn(QDate(2026, 11, 3), TimelineKind::Referral, true), entryOn(QDate(2026, 10, 1)),
                      entryOn(QDate(2026, 9, 1), TimelineKind::Level, true), entryOn(QDate(2026, 3, 1))},
                     QDate(2026, 11, 18));
    const auto shownWith = [&](const TimelineFilter& filter) {
        model.setFilter(filter);
        QStringList all;
        for (QModelIndex at = model.step({}, 1); at.isValid(); at = model.step(at, 1))
            all << model.entry(at).title;
        return all;
    };
    CHECK(shownWith({TimelineKind::Level}) == QStringList{QStringLiteral("2026-09-01")});
    CHECK(shapesOf(model).size() == 2);
    CHECK(shownWith({{}, QDate(2026, 9, 1), QDate(2026, 10, 1)}) ==
          QStringList{QStringLiteral("2026-10-01"), QStringLiteral("2026-09-01")}); // both days belong to it
    CHECK(shownWith({{}, {}, {}, true}) == QStringList{QStringLiteral("2026-11-03"), QStringLiteral("2026-09-01")});
    CHECK(shownWith({TimelineKind::Level, QDate(2026, 9, 2)}).isEmpty());
    CHECK(model.rowCount() == 0);
    CHECK(model.kinds() == QSet{TimelineKind::Referral, TimelineKind::Session, TimelineKind::Level}); // whatever is filtered
    CHECK(shownWith({}).size() == 4);
}

TEST_CASE("a change of level says from where to where, and that the meeting decided it", "[timeline]")
{
    FullRoom room;
    TimelineModel model;
    model.setEntries(room.entries(), room.clock.today());
    model.setFilter({TimelineKind::Level, {}, {}, true});
    const QModelIndex last = model.step({}, 1);
    REQUIRE(last.isValid());
    CHECK(last.data(ShapeRole).toInt() == static_cast<int>(TimelineShape::Line));
    CHECK(last.data(FromLevelRole).toString() == labelOf(room.triage.scheme()[1].value));
    CHECK(last.data(Qt::DisplayRole).toString() == labelOf(room.triage.scheme()[0].value));
    CHECK(last.data(PillRole).toString() == QStringLiteral("Review meeting"));
    const QModelIndex first = model.step(last, 1);
    REQUIRE(first.isValid());
    CHECK_FALSE(first.data(FromRankRole).isValid()); // not on the list before
}

TEST_CASE("key moments are levels, referrals, crises and visits at home, not every call", "[timeline]")
{
    FullRoom room;
    REQUIRE(room.casework.record(HomeContact{room.pupil, room.clock.today(), ContactChannel::Phone, room.teacher,
                                             QStringLiteral("母亲"), QStringLiteral("电话"), QStringLiteral("通话"), QString(),
                                             ContactOutcome::Reached}));
    int visits = 0;
    for (const TimelineEntry& entry : room.entries()) {
        const bool mayBe = entry.kind == TimelineKind::Level || entry.kind == TimelineKind::Referral ||
                           entry.kind == TimelineKind::Family || entry.kind == TimelineKind::Crisis;
        CHECK((!entry.isKey || mayBe));
        visits += entry.isKey && entry.kind == TimelineKind::Family ? 1 : 0;
    }
    CHECK(visits == 1);
}

TEST_CASE("of one day the newest entry stands first: by the time of day, else by when it was written", "[timeline]")
{
    Timeline whole;
    const QDate day(2026, 11, 18);
    const auto entry = [&](const char* title, std::optional<QTime> at, qint64 row) {
        TimelineEntry made = entryOn(day);
        made.title = QLatin1StringView(title);
        made.at = at;
        made.record = {Kind::HomeContact, row};
        return made;
    };
    whole.join([&](StudentId, std::vector<TimelineEntry>& to) {
        to = {entry("morning", QTime(8, 0), 1), entry("written at ten", {}, 10), entry("noon", QTime(12, 0), 2),
              entry("written at nine", {}, 9), entryOn(day.addDays(1))};
        to.push_back(entry("ended at eleven", {}, 8));
        to.back().isOfEnd = true;
    });
    whole.order(QTimeZone::utc(), [&](Kind, qint64 row) -> std::optional<RecordTimes> {
        const auto at = [&](qint64 hour) {
            return Moment::fromMsecs(QDateTime(day, QTime(static_cast<int>(hour), 0), QTimeZone::utc()).toMSecsSinceEpoch());
        };
        return RecordTimes{at(row), at(row + 3)};
    });
    QStringList titles;
    for (const TimelineEntry& one : whole.of(StudentId::fromRowId(1), Timeline::Where::File))
        titles << one.title;
    CHECK(titles == QStringList{QStringLiteral("2026-11-19"), QStringLiteral("noon"), QStringLiteral("ended at eleven"),
                                QStringLiteral("written at ten"), QStringLiteral("written at nine"),
                                QStringLiteral("morning")});
}

TEST_CASE("every record of the timeline is known by when it was written", "[timeline]")
{
    FullRoom room;
    RecordTimesRepository times(room.vault->connection());
    int dated = 0;
    for (const TimelineEntry& entry : room.entries()) {
        if (!entry.record) // a change of class has no record of its own
            continue;
        CAPTURE(entry.title.toStdString());
        const auto written = times.of(entry.record->first, entry.record->second);
        REQUIRE(written);
        CHECK(written->created.msecs() > 0);
        CHECK(written->changed >= written->created);
        ++dated;
    }
    CHECK(dated > 10);
}

TEST_CASE("an appointment says on the timeline what it says on the first page", "[timeline]")
{
    FullRoom room; // one is booked for a day to come
    const auto pillOf = [&](const QDate& day) {
        for (const TimelineEntry& entry : room.entries())
            if (entry.record && entry.record->first == Kind::Appointment && entry.on == day)
                return entry.pill;
        return QString();
    };
    const QDate day = room.clock.today().addDays(3);
    CHECK(pillOf(day) == label(AppointmentStanding::Booked));
    room.clock.advanceDays(3);
    room.clock.advanceSeconds(8 * 60 * 60);
    CHECK(pillOf(day) == label(AppointmentStanding::NoteMissing));
    room.clock.advanceDays(1); // and does not vanish with the day
    CHECK(pillOf(day) == label(AppointmentStanding::NoteMissing));
}
