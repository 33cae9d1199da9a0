// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves session notes through CaseworkService, each in a transaction of its own, and beside it the same two rows (the note
// and its audit line) in the same transaction through bare SQLCipher. Build it in Release:
//     cmake --build --preset release --target bench-note && build/release/tests/bench-note
// The number of notes may be given. Most of the time is waiting for the disk, on both sides.

#include "core/services/caseworkservice.h"
#include "core/services/registerservice.h"
#include "core/vault/vaultfolder.h"
#include "tests/bench/bare.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdlib>

using namespace anxin;

namespace {

constexpr int usualRounds = 301;

SessionNote noteOf(CaseFileId file)
{
    return {.caseFile = file,
            .heldOn = QDate(2026, 11, 17),
            .minutes = 45,
            .mode = SessionMode::FaceToFace,
            .presentingProblem = QStringLiteral("“最近总是睡不着，上课也听不进去。”").repeated(4),
            .process = QStringLiteral("来访者谈到与同桌的矛盾和期中考试的压力，情绪低落，能够主动表达。").repeated(12),
            .assessment = QStringLiteral("睡眠差两周，食欲正常，社会功能基本保持。").repeated(4),
            .suicideInquiry = SuicideInquiry::None,
            .plan = QStringLiteral("一周后再谈；教放松练习；与班主任沟通作业量。").repeated(3),
            .author = QStringLiteral("陈老师"),
            .signedAt = {}};
}

// What a note and its audit line look like when they are bound.
struct BareNote {
    explicit BareNote(const SessionNote& note)
        : heldOn(isoDate(note.heldOn).toStdString()),
          mode(entryOf(note.mode).code),
          problem(note.presentingProblem.toStdString()),
          process(note.process.toStdString()),
          assessment(note.assessment.toStdString()),
          inquiry(entryOf(note.suicideInquiry).code),
          plan(note.plan.toStdString()),
          author(note.author.toStdString())
    {
    }
    std::string heldOn, mode, problem, process, assessment, inquiry, plan, author;
    std::string mac = std::string(32, 'm');
};

class BareNotes {
public:
    explicit BareNotes(const QString& path) : m_database(path)
    {
        m_database.makeSchema();
        m_database.exec("INSERT INTO student(uid, created_at, changed_at, name, reading, status) "
                        "VALUES ('s', 0, 0, '李小红', 'li xiao hong', 'enrolled');"
                        "INSERT INTO case_file(uid, created_at, changed_at, student, file_no, opened_on, owner, concern, "
                        "care_plan, contingency_plan, next_review_on, closing_summary) "
                        "VALUES ('c', 0, 0, 1, '2026-001', '2026-11-10', '陈老师', '', '', '', '2026-12-10', '')");
        m_begin = m_database.prepare("BEGIN IMMEDIATE");
        m_commit = m_database.prepare("COMMIT");
        m_note = m_database.prepare(
            "INSERT INTO session_note(uid, created_at, changed_at, case_file, held_on, minutes, mode, presenting_problem, "
            "process, assessment, suicide_inquiry, plan, author) VALUES (?, 1, 1, 1, ?, 45, ?, ?, ?, ?, ?, ?, ?)");
        m_audit = m_database.prepare("INSERT INTO audit(t_wall, t_mono, user_slot, action, kind, object, detail, mac) "
                                     "VALUES (1, 1, 1, 'write_note', 'session_note', ?, '+', ?)");
    }

    Spent save(const BareNote& note)
    {
        const std::string uid = Uid::random().text().toStdString();
        const Stopwatch watch;
        run(m_begin);
        int column = 0;
        for (const std::string* text : {&uid, &note.heldOn, &note.mode, &note.problem, &note.process, &note.assessment,
                                        &note.inquiry, &note.plan, &note.author})
            bind(m_note, ++column, *text);
        run(m_note);
        bind(m_audit, 1, uid);
        sqlite3_bind_blob(m_audit, 2, note.mac.data(), static_cast<int>(note.mac.size()), SQLITE_STATIC);
        run(m_audit);
        run(m_commit);
        return watch.spent();
    }

private:
    BareDatabase m_database;
    sqlite3_stmt* m_begin;
    sqlite3_stmt* m_commit;
    sqlite3_stmt* m_note;
    sqlite3_stmt* m_audit;
};

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    initCrypto();
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : usualRounds;
    const QTemporaryDir home;
    const FixedClock clock{QStringLiteral("2026-11-18T09:00")};
    auto made = createVault(home.filePath(QStringLiteral("vault")),
                            createKeys(passwordFrom(QStringLiteral("bench")), QString(), PasswordCost::cheapForTests()), clock);
    Student pupil;
    pupil.name = QStringLiteral("李小红");
    const StudentId student = *RegisterService{*made->vault}.add(pupil);
    CaseworkService casework{*made->vault};
    CaseFile file = casework.proposal(student, QStringLiteral("陈老师"));
    file.concern = QStringLiteral("两周来睡眠差，上课走神。");
    file.carePlan = QStringLiteral("每周一次个别辅导；与班主任沟通。");
    const SessionNote note = noteOf(casework.open(file).value());
    const BareNote bareNote{note};
    BareNotes bareNotes{home.filePath(QStringLiteral("bare.db"))};

    std::vector<Spent> ours, theirs;
    for (int round = 0; round < rounds; ++round) {
        const Stopwatch watch;
        if (!casework.write(note))
            throw Fault{FaultKind::Bug, QStringLiteral("a note was refused")};
        ours.push_back(watch.spent());
        theirs.push_back(bareNotes.save(bareNote));
    }
    report(QStringLiteral("saving a session note"), ours, theirs, QStringLiteral("target 1.5"));
    return 0;
}
