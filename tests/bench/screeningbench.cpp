// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A campaign of 3,000 pupils with the MHT: what a person waits for beyond the reading of the file (stage, match, score, write
// in one transaction, list who is to be seen), and beside it the same rows inserted through bare SQLCipher and asked for
// again, in turn. Build it in Release:
//     cmake --build --preset release --target bench-screening && build/release/tests/bench-screening
// The number of rounds may be given.
//
// The bare side has the schema with all its indexes, checks and references in common with us, the file profile, and one
// transaction. It does not check, match, score or log anything: the rows that it inserts are those that an import left.

#include "tests/bench/bare.h"
#include "tests/bench/screenedpupils.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>

using namespace anxin;

namespace {

constexpr int usualRounds = 7;

// The sheets that an import left, as they are bound.
struct KnownSheet {
    std::string uid, answers, signal, validity, reasons, score;
    qint64 student;
    std::vector<std::string> alerts; // all of the MHT are immediate
};

std::vector<KnownSheet> known(Vault& vault)
{
    Statement sheets =
        vault.connection().prepare("SELECT s.uid, s.answers, r.signal, r.validity, r.reasons, r.score, s.student, "
                                   "(SELECT coalesce(group_concat(c.alert), '') FROM critical_answer c WHERE c.sheet = s.id) "
                                   "FROM answer_sheet s JOIN sheet_result r ON r.sheet = s.id ORDER BY s.id");
    const auto text = [](const Row& row, int column) { return row.text(column).toStdString(); };
    return sheets.all([&](const Row& row) {
        KnownSheet sheet{text(row, 0), text(row, 1), text(row, 2),   text(row, 3),
                         text(row, 4), text(row, 5), row.integer(6), {}};
        for (const QString& alert : row.text(7).split(u',', Qt::SkipEmptyParts))
            sheet.alerts.push_back(alert.toStdString());
        return sheet;
    });
}

// One measurement, in its parts.
struct Parts {
    std::vector<double> read, stage, commit, list, listAgain; // milliseconds of the wall
};

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

// How long the list takes when all of it have been seen, in milliseconds.
double listedAgain(ScreenedPupils& school)
{
    SecondInterviewRepository interviews(school.vault->connection());
    const auto waiting = school.candidates();
    school.vault->transact(Op::RecordInterview, [&](UnitOfWork& uow) {
        for (const Candidate& one : waiting)
            interviews.add(uow, {one.student, one.campaign, uow.today(), QStringLiteral("林老师"), InterviewConclusion::Watch,
                                 QStringLiteral("谈过"), std::nullopt, QString()});
    });
    const Stopwatch watch;
    const std::size_t left = school.candidates().size();
    const double spent = watch.spent().wall;
    if (left != 0)
        throw Fault{FaultKind::Bug, QStringLiteral("%1 wait after they were seen").arg(left)};
    return spent;
}

Spent ours(const QByteArray& file, Parts& parts, std::vector<KnownSheet>& left, std::size_t& toBeSeen)
{
    ScreenedPupils school;
    NoProgress progress;
    const Stopwatch reading;
    const TableFile table = ScreenedPupils::read(file, progress);
    parts.read.push_back(reading.spent().wall);
    const Stopwatch watch;
    const auto staging = school.stage(table, progress);
    const double staged = watch.spent().wall;
    const ScreeningReceipt receipt = school.commit(staging, progress);
    const double committed = watch.spent().wall;
    toBeSeen = school.candidates().size();
    const Spent spent = watch.spent();
    parts.stage.push_back(staged);
    parts.commit.push_back(committed - staged);
    parts.list.push_back(spent.wall - committed);
    if (receipt.import.counts.added != ScreenedPupils::pupils || toBeSeen == 0 || receipt.immediate == 0)
        throw Fault{FaultKind::Bug, QStringLiteral("took %1, %2 to be seen").arg(receipt.import.counts.added).arg(toBeSeen)};
    left = known(*school.vault);
    parts.listAgain.push_back(listedAgain(school));
    return spent;
}

// Pupils and campaign, which stand before anything is measured.
void begin(BareDatabase& database)
{
    database.makeSchema();
    database.exec("INSERT INTO campaign(id, uid, created_at, changed_at, title, kind, mode, starts_on) VALUES "
                  "(1, 'c', 0, 0, 'x', 'annual', 'online-form', '2026-11-02')");
    sqlite3_stmt* put = database.prepare("INSERT INTO student(id, uid, created_at, changed_at, name, reading, status) "
                                         "VALUES (?, ?, 0, 0, 'x', 'x', 'enrolled')");
    for (qint64 pupil = 1; pupil <= ScreenedPupils::pupils; ++pupil) {
        const std::string uid = std::to_string(pupil);
        bind(put, 1, pupil);
        bind(put, 2, uid);
        run(put);
    }
}

void insert(BareDatabase& database, const std::vector<KnownSheet>& sheets)
{
    sqlite3_stmt* sheet = database.prepare(
        "INSERT INTO answer_sheet(id, uid, created_at, changed_at, campaign, student, scale, scale_version, form, coding, "
        "informant, answered_on, answers) VALUES (?, ?, 0, 0, 1, ?, 'mht', 1, '', 'own', 'self', '2026-11-02', ?)");
    sqlite3_stmt* result = database.prepare("INSERT INTO sheet_result VALUES (?, ?, ?, ?, ?)");
    sqlite3_stmt* critical =
        database.prepare("INSERT INTO critical_answer(uid, created_at, changed_at, sheet, alert, level, raised_at) "
                         "VALUES (?, 0, 0, ?, ?, 'immediate', 1795000000000)");
    qint64 id = 0;
    for (const KnownSheet& one : sheets) {
        bind(sheet, 1, ++id);
        bind(sheet, 2, one.uid);
        bind(sheet, 3, one.student);
        bind(sheet, 4, one.answers);
        run(sheet);
        bind(result, 1, id);
        bind(result, 2, one.signal);
        bind(result, 3, one.validity);
        bind(result, 4, one.reasons);
        bind(result, 5, one.score);
        run(result);
        for (const std::string& alert : one.alerts) {
            const std::string uid = one.uid + alert;
            bind(critical, 1, uid);
            bind(critical, 2, id);
            bind(critical, 3, alert);
            run(critical);
        }
    }
}

Spent bare(const QString& path, const std::vector<KnownSheet>& sheets, std::size_t toBeSeen)
{
    BareDatabase database(path);
    begin(database);
    const Stopwatch watch;
    database.exec("BEGIN IMMEDIATE");
    insert(database, sheets);
    database.exec("COMMIT");
    sqlite3_stmt* list = database.prepare("SELECT DISTINCT s.student FROM answer_sheet s JOIN sheet_result r ON r.sheet = s.id "
                                          "LEFT JOIN critical_answer c ON c.sheet = s.id "
                                          "WHERE r.signal = 'candidate' OR c.id IS NOT NULL");
    std::size_t listed = 0;
    while (sqlite3_step(list) == SQLITE_ROW)
        ++listed;
    const Spent spent = watch.spent();
    if (listed != toBeSeen)
        throw Fault{FaultKind::Bug, QStringLiteral("%1 to be seen, not %2").arg(listed).arg(toBeSeen)};
    return spent;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    const QByteArray file = ScreenedPupils::answersFile();
    const int rounds = argc > 1 ? std::max(1, atoi(argv[1])) : usualRounds;
    std::vector<Spent> we, they;
    Parts parts;
    std::size_t toBeSeen = 0;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir home;
        std::vector<KnownSheet> left;
        we.push_back(ours(file, parts, left, toBeSeen));
        they.push_back(bare(home.filePath(QStringLiteral("bare.db")), left, toBeSeen));
    }
    report(QStringLiteral("screening of %1 pupils with %2 items, beyond reading the file")
               .arg(ScreenedPupils::pupils)
               .arg(ScreenedPupils::items),
           we, they, QStringLiteral("target 3000 ms"));
    QTextStream(stdout) << "reading " << median(parts.read) << " ms; staging " << median(parts.stage)
                        << ", matching, scoring and "
                        << "writing " << median(parts.commit) << ", listing " << toBeSeen << " to be seen "
                        << median(parts.list) << ", and again when all have been seen " << median(parts.listAgain) << " ms\n";
    return 0;
}
