// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a pupil's timeline costs: opening it with 500 records from an encrypted vault, put together as the program does, and
// drawing it with 5,000 entries: the first look, and one page further. Beside it the same rows read by one bare statement, and
// the same texts in a bare QListView with rows of one height. Then what Today costs with 3,000 pupils, appointments and drafts.
// Build it in Release:
//     cmake --build --preset release --target bench-timeline && QT_QPA_PLATFORM=offscreen build/release/tests/bench-timeline

#include "app/gui/draftkeeper.h"
#include "app/gui/pupildesk.h"
#include "core/services/demoschool.h"
#include "core/vault/vaultfolder.h"
#include "tests/bench/bare.h"
#include "ui/models/studentcardmodel.h"
#include "ui/models/todaymodel.h"
#include "ui/pages/timelinepanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/views.h"

#include <QApplication>
#include <QListView>
#include <QPixmap>
#include <QScrollBar>
#include <QStringListModel>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdlib>
#include <functional>

using namespace anxin;

namespace {

constexpr int usualRounds = 15;
constexpr int entryCount = 5000;
constexpr int pages = 40;

// A vault on disk with one pupil of whom there are 500 records, and all that the program reads of it.
struct PupilRoom {
    QTemporaryDir home;
    FixedClock clock{QStringLiteral("2026-11-18T09:00")};
    std::unique_ptr<Vault> vault = std::move(
        createVault(home.filePath(QStringLiteral("vault")),
                    createKeys(passwordFrom(QStringLiteral("bench")), QString(), PasswordCost::cheapForTests()), clock)
            ->vault);
    Room room{*vault, Catalogue::shipped()};
    DraftKeeper drafts{room.drafts, clock, {}};
    Timeline timeline = timelineOf(room);

    StudentId aPupilWith500Records()
    {
        Student student;
        student.name = QStringLiteral("安晓");
        const StudentId pupil = *room.registered.add(student);
        CaseFile file = room.casework.proposal(pupil, QStringLiteral("林老师"));
        file.concern = file.carePlan = QStringLiteral("睡眠差");
        const CaseFileId opened = *room.casework.open(file);
        for (int i = 0; i < 300; ++i)
            (void)room.casework.sign(
                SessionNote{opened, clock.today().addDays(-i), 40, SessionMode::FaceToFace, QString(),
                            QStringLiteral("来访者谈到与同桌的矛盾和期中考试的压力，情绪低落。").repeated(12), QString(),
                            SuicideInquiry::None, QStringLiteral("一周后再谈"), QStringLiteral("林老师"), std::nullopt});
        for (int i = 0; i < 150; ++i)
            (void)room.casework.record(HomeContact{pupil, clock.today().addDays(-2 * i), ContactChannel::Phone,
                                                   QStringLiteral("林老师"), QStringLiteral("母亲"), QStringLiteral("近况"),
                                                   QStringLiteral("在家按时作息，愿意继续来谈。").repeated(6), QString(),
                                                   ContactOutcome::Reached});
        for (int i = 0; i < 50; ++i)
            (void)room.triage.recordInterview({pupil, std::nullopt, clock.today().addDays(-i), QStringLiteral("林老师"),
                                               InterviewConclusion::Watch, QStringLiteral("谈了半小时"), std::nullopt,
                                               QString()});
        return pupil;
    }
};

std::vector<TimelineEntry> many(QDate today)
{
    std::vector<TimelineEntry> all;
    for (int i = 0; i < entryCount; ++i) {
        all.push_back({TimelineKind::Session, today.addDays(-i / 3), QStringLiteral("会谈 %1").arg(i),
                       QStringLiteral("谈了睡眠、作业与同学关系，约定一周后再谈。").repeated(1 + i % 12)});
        all.back().minutes = 40;
        all.back().author = QStringLiteral("林老师");
    }
    return all;
}

// One page after another, each painted.
Spent scrolled(QListView& list)
{
    QPixmap canvas(list.viewport()->size());
    list.verticalScrollBar()->setValue(0);
    const Stopwatch watch;
    for (int page = 0; page < pages; ++page) {
        list.verticalScrollBar()->setValue(list.verticalScrollBar()->value() + list.viewport()->height());
        list.viewport()->render(&canvas);
    }
    Spent spent = watch.spent();
    spent.wall /= pages;
    spent.processor /= pages;
    return spent;
}

void drawing(int rounds)
{
    const FixedClock clock{QStringLiteral("2026-11-18T09:00")};
    TimelineModel model;
    TimelinePanel panel(model, clock, {QStringLiteral("timeline"), QString(), QString()});
    panel.resize(760, 560);
    panel.show();
    QStringListModel plain;
    QListView bareList;
    bareList.setModel(&plain);
    bareList.setUniformItemSizes(true);
    bareList.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    bareList.resize(760, 560);
    bareList.show();
    const std::vector<TimelineEntry> entries = many(clock.today());
    QStringList texts;
    for (const TimelineEntry& entry : entries)
        texts << entry.title + u' ' + entry.text;
    std::vector<Spent> shown, bareShown, page, barePage;
    for (int round = 0; round < rounds; ++round) {
        const Stopwatch watch;
        model.setEntries(entries, clock.today());
        panel.grab();
        shown.push_back(watch.spent());
        const Stopwatch bareWatch;
        plain.setStringList(texts);
        bareList.grab();
        bareShown.push_back(bareWatch.spent());
        for (int i = 0; i < 100; ++i) // the rest of the batches
            QCoreApplication::processEvents();
        page.push_back(scrolled(panel.list()));
        barePage.push_back(scrolled(bareList));
    }
    report(QStringLiteral("first look at %1 entries").arg(entryCount), shown, bareShown, QStringLiteral("target below 100 ms"));
    report(QStringLiteral("one page further in %1 entries").arg(entryCount), page, barePage,
           QStringLiteral("target below 16 ms"));
}

// As the card shows it, and as the case file does: `show` shows the pupil, or nobody.
void opening(PupilRoom& desk, StudentId pupil, const QString& where, TimelineModel& model,
             const std::function<void(std::optional<StudentId>)>& show, int rounds)
{
    TimelinePanel panel(model, desk.clock, {QStringLiteral("timeline"), QString(), QString()});
    panel.resize(760, 560);
    panel.show();
    Statement bareNotes =
        desk.vault->connection().prepare("SELECT held_on, presenting_problem, process, plan FROM session_note UNION ALL "
                                         "SELECT held_on, purpose, content, follow_up FROM home_contact UNION ALL "
                                         "SELECT held_on, interviewer, summary, '' FROM second_interview");
    std::vector<Spent> ours, bare;
    for (int round = 0; round < rounds; ++round) {
        show(std::nullopt);
        const Stopwatch watch;
        show(pupil);
        panel.grab();
        ours.push_back(watch.spent());
        const Stopwatch bareWatch;
        (void)bareNotes.all([](const Row& row) { return row.get<QString>(0) + row.get<QString>(2); });
        bare.push_back(bareWatch.spent());
    }
    report(QStringLiteral("%1 of a pupil with %2 records, drawn").arg(where).arg(model.entries().size()), ours, bare,
           QStringLiteral("target below 50 ms"));
}

void opening(int rounds)
{
    PupilRoom desk;
    const StudentId pupil = desk.aPupilWith500Records();
    StudentCardModel card(servicesOf(desk.room), desk.timeline, desk.vault->news(), desk.clock);
    opening(
        desk, pupil, QStringLiteral("card"), card.timeline(), [&](std::optional<StudentId> whom) { card.choose(whom); },
        rounds);
    TimelineModel file;
    opening(
        desk, pupil, QStringLiteral("case file"), file,
        [&](std::optional<StudentId> whom) {
            file.setEntries(whom ? desk.timeline.of(*whom, Timeline::Where::File) : std::vector<TimelineEntry>(),
                            desk.clock.today());
        },
        rounds);
}

// With drafts of as many pupils as a busy day leaves.
void today(int rounds)
{
    constexpr std::size_t begun = 20;
    PupilRoom desk;
    Room& room = desk.room;
    NoProgress progress;
    const DemoCounts counts = *fillDemo(*desk.vault, room.catalogue, room.rules, {.students = 3000, .years = 3}, progress);
    const int records =
        counts.students + counts.sheets + counts.interviews + counts.cases + counts.notes + counts.contacts + counts.referrals;
    const std::vector<Stored<Student>> pupils = StudentRepository{desk.vault->connection()}.all();
    for (std::size_t i = 0; i < begun; ++i)
        (void)room.drafts.keep(DraftKey{Writing::Note, pupils.at(i).uid.text()}.text(), QStringLiteral("{}"));
    Statement bareNames = desk.vault->connection().prepare("SELECT name, reading FROM student");
    std::vector<Spent> ours, bare;
    for (int round = 0; round < rounds; ++round) {
        TodayModel model([&] { return room.loops(); }, room.registered, room.triage, desk.vault->news(), desk.clock,
                         [&] { return desk.drafts.all(); }, &room.appointments);
        const Stopwatch watch;
        model.refreshIfStale();
        ours.push_back(watch.spent());
        const Stopwatch bareWatch;
        (void)bareNames.all([](const Row& row) { return row.get<QString>(0); });
        bare.push_back(bareWatch.spent());
    }
    report(QStringLiteral("Today with %1 pupils and %2 records").arg(counts.students).arg(records), ours, bare,
           QStringLiteral("target below 150 ms"));
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    initCrypto();
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : usualRounds;
    drawing(rounds);
    opening(rounds);
    today(rounds);
    return 0;
}
