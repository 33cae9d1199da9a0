// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/canarywork.h"

#include "core/delivery/packagepassword.h"
#include "core/delivery/reportexport.h"
#include "core/imports/readtable.h"
#include "core/imports/screeningimport.h"
#include "core/imports/studentimport.h"
#include "core/search/namefinder.h"
#include "core/services/caseworkservice.h"
#include "core/services/memoservice.h"
#include "core/services/registerservice.h"
#include "core/vault/backup/drill.h"
#include "core/vault/rescue/rescue.h"
#include "core/writers/csvwriter.h"
#include "core/writers/xlsxwriter.h"
#include "tests/promises/childwork.h"
#include "tests/support/unzip.h"
#include "tests/support/vaultkeys.h"

#include <QProcess>

#include <algorithm>

namespace anxin {

namespace {
constexpr int onTheList = 50; // the other pupils are added by hand
constexpr int screened = 20;
constexpr char secondPassword[] = "a second one for the vault";
const QString list = QStringLiteral("名单.csv"), survey = QStringLiteral("问卷.csv"), broken = QStringLiteral("坏.csv"),
              passwordFile = QStringLiteral("password.txt"), teacher = QStringLiteral("林老师");
const PasswordCost cheap = PasswordCost::cheapForTests();

QString look(const BackupCheck& check)
{
    return troubleIn(check);
}

} // namespace

CanaryWork::CanaryWork(const WatchedPlace& place, const QString& sources) : m_place(place), m_sources(sources)
{
    REQUIRE(QDir().mkpath(m_place.at("stick")));
    QString pupils = QStringLiteral("学号,姓名,班级,出生日期\n"), answers = QStringLiteral("学号,姓名,1,2,3,4,5,6,7,8,9\n");
    for (int i = 0; i < onTheList; ++i)
        pupils += QStringLiteral("%1,%2,七年级%3班,2013-05-%4\n")
                      .arg(Canaries::number(i), Canaries::name(i))
                      .arg(i % 3 + 1)
                      .arg(i % 20 + 10);
    for (int i = 0; i < screened; ++i)
        answers += QStringLiteral("%1,%2,2,3,2,3,2,2,2,%3,1\n").arg(Canaries::number(i), Canaries::name(i)).arg(i % 3);
    bring(list, pupils.toUtf8());
    bring(survey, answers.toUtf8());
    bring(broken, "\"" + Canaries::name(9).toUtf8() + ",1\n2,3"); // a quote that is never closed
    bring(passwordFile, "correct horse battery\n");
}

void CanaryWork::bring(const QString& name, const QByteArray& bytes) const
{
    QFile file(source(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

std::vector<CanaryWork::Action> CanaryWork::actions()
{
    std::vector<Action> all{
        {"make a vault", [this] { create(); }},
        {"import a class list", [this] { importClass(); }},
        {"add pupils by hand", [this] { addByHand(); }},
        {"import answers", [this] { importAnswers(); }},
        {"interview and set levels", [this] { triage(); }},
        {"correct answers, hold a meeting", [this] { meet(); }},
        {"keep what belongs to a family", [this] { family(); }},
        {"open cases and write notes", [this] { casework(); }},
        {"close a case", [this] { closeACase(); }},
        {"lead through a crisis", [this] { crisis(); }},
        {"lead a group, tell a teacher", [this] { groupAndTelling(); }},
        {"add attachments, and save a copy", [this] { attach(); }},
        {"keep and discard drafts", [this] { draft(); }},
        {"fail halfway", [this] { fail(); }},
        {"search", [this] { search(); }},
        {"merge two entries, close the day", [this] { closeTheDay(); }},
        {"write a report", [this] { report(); }},
        {"write a package", [this] { package(); }},
        {"back up, and try restoring", [this] { backUp(); }},
        {"change passwords", [this] { changePasswords(); }},
        {"renew the keys", [this] { rotate(); }},
        {"die in the middle of an import", [this] { die(); }},
        {"lock and unlock", [this] { lockAndUnlock(); }},
        {"restore", [this] { restore(); }},
        {"rescue", [this] { rescue(); }},
    };
    std::ranges::move(commandLines(), std::back_inserter(all));
    return all;
}

void CanaryWork::create()
{
    initCrypto();
    auto made = createVault(path(), createKeys(aPassword(), teacher, cheap), m_clock);
    REQUIRE(made);
    m_vault = std::move(made->vault);
    RegisterService{*m_vault}.setUp({QStringLiteral("安和县第一中学"), QStringLiteral("AH01"), Stage::Junior, teacher});
}

void CanaryWork::importClass()
{
    NoProgress progress;
    const auto read = readTableFile(source(list), progress);
    REQUIRE(read);
    const auto table = locateTable(*read, studentImportFields());
    REQUIRE(table);
    (void)backUpBy(Occasion::LargeChange, *m_vault, look);
    StudentImport(*m_vault).commit(stageStudents(*table, {m_clock.today(), {Stage::Junior}}, progress), list, progress);
}

void CanaryWork::addByHand()
{
    RegisterService registered{*m_vault};
    for (int i = onTheList; i < Canaries::names; ++i) {
        Student student;
        student.name = Canaries::name(i);
        if (i < Canaries::numbers)
            student.nationalNo = Canaries::number(i);
        REQUIRE(registered.add(student));
    }
    auto again = *registered.student(pupilAt(0));
    again.value.boarding = Boarding::Boarder;
    REQUIRE(registered.save(again));
    again.value.studentNo = Canaries::number(1); // somebody else's: refused
    REQUIRE_FALSE(registered.save(again));
}

void CanaryWork::importAnswers()
{
    NoProgress progress;
    const auto read = readTableFile(source(survey), progress);
    REQUIRE(read);
    const Catalogue catalogue = Catalogue::shipped();
    const RuleBook rules = RuleBook::shipped();
    ScreeningService screening{*m_vault, catalogue, rules};
    const Definition& phq = *catalogue.find(u"phq-a");
    const auto table = locateAnswers(*read, phq);
    REQUIRE(table);
    ScreeningImport(*m_vault, screening)
        .commit(stageAnswers(table->table, phq, AnswerReading{}, {m_clock.today(), {Stage::Junior}}, progress).value(),
                {{QStringLiteral("秋季普查"), CampaignKind::Annual, CampaignMode::OnlineForm, QDate(2026, 11, 2)}, phq}, survey,
                progress);
}

void CanaryWork::casework()
{
    CaseworkService casework{*m_vault};
    for (int i = 0; i < counselled; ++i) {
        CaseFile file = casework.proposal(pupilAt(i + counselled), teacher);
        file.concern = next();
        file.carePlan = next();
        file.contingencyPlan = next();
        const auto opened = casework.open(file);
        REQUIRE(opened);
        SessionNote note{*opened, m_clock.today(), 40,          SessionMode::FaceToFace,
                         next(),  next(),          next(),      SuicideInquiry::None,
                         next(),  teacher,         std::nullopt};
        for (QString SessionNote::*part :
             {&SessionNote::observation, &SessionNote::goal, &SessionNote::methods, &SessionNote::outcome})
            note.*part = next();
        REQUIRE((i % 2 == 0 ? casework.sign(note) : casework.write(note)));
        REQUIRE(casework.record(HomeContact{pupilAt(i), m_clock.today(), ContactChannel::Phone, teacher, QStringLiteral("母亲"),
                                            next(), next(), next(), ContactOutcome::Reached}));
        refer(pupilAt(i));
        for (const Stored<SessionNote>& one : casework.notesOf(*opened))
            if (one.value.signedAt)
                REQUIRE(casework.addTo({one.id, teacher, next()}));
        REQUIRE(MemoService{*m_vault}.write({pupilAt(i), m_clock.today(), next()}));
        plan(*opened);
        receive(pupilAt(i), QTime(10 + i, 0));
        (void)casework.view(*opened);
    }
}

void CanaryWork::closeACase()
{
    CaseworkService casework{*m_vault};
    const auto file = casework.openCaseOf(pupilAt(counselled));
    REQUIRE(file);
    REQUIRE(casework.close(*file, next()));
}

void CanaryWork::fail()
{
    CHECK_THROWS_AS(m_vault->transact(Op::EditStudent,
                                      [&](UnitOfWork& uow) {
                                          StudentRepository students{m_vault->connection()};
                                          Student student;
                                          student.name = Canaries::name(7);
                                          student.studentNo = Canaries::number(7); // breaks a rule of the database itself
                                          students.add(uow, student);
                                      }),
                    Fault);
    for (const char* sql : {"SELECT '%1' FROM nowhere", "INSERT INTO student(name) VALUES ('%1')"}) {
        try {
            m_vault->connection().exec(QString::fromLatin1(sql).arg(Canaries::name(8)));
        } catch (const Fault& fault) {
            m_said << QString::fromUtf8(fault.what()) << fault.detail() << sentence(fault);
        }
    }
    NoProgress progress;
    const auto unreadable = readTableFile(source(broken), progress);
    if (!unreadable)
        m_said << sentence(unreadable.error());
}

void CanaryWork::search()
{
    std::vector<Findable> all;
    for (const Stored<Student>& stored : RegisterService{*m_vault}.students())
        all.push_back({stored.value.name, stored.value.reading, {stored.value.studentNo.value_or(QString())}});
    const NameFinder finder{all};
    for (int i = 0; i < Canaries::names; ++i)
        REQUIRE_FALSE(finder.find(Canaries::name(i)).empty());
}

void CanaryWork::report()
{
    ReportExport out{*m_vault};
    const ReportModel model = out.preview(reportKinds().front(), Term::containing(m_clock.today()));
    NoProgress progress;
    const XlsxWriter xlsx;
    const CsvWriter csv;
    for (const PackedReport& report : packed(model, std::array<const ReportWriter*, 2>{&xlsx, &csv}, progress)) {
        QFile file(m_place.at("stick") + QStringLiteral("/report.") + report.suffix);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(report.bytes);
        m_published += report.bytes;
        if (const auto parts = unzipped(report.bytes))
            for (const auto& [name, bytes] : *parts)
                m_published += name.toUtf8() + bytes;
    }
    REQUIRE_FALSE(m_published.isEmpty());
}

void CanaryWork::package()
{
    ReportExport out{*m_vault};
    const ReportModel model = out.preview(reportKinds().front(), Term::containing(m_clock.today()));
    NoProgress progress;
    const XlsxWriter xlsx;
    const QByteArray password = newPackagePassword().toLatin1();
    const auto receipt = writePackage(out.request(model, packed(model, std::array<const ReportWriter*, 1>{&xlsx}, progress)),
                                      password, out.signer(), m_place.at("stick"), progress);
    REQUIRE(receipt);
    out.record(model, {QStringLiteral("县教育局"), QStringLiteral("学期报表")}, *receipt);
    REQUIRE(verifyPackage(receipt->folder).state == PackageState::Complete);
}

void CanaryWork::backUp()
{
    m_clock.advanceSeconds(3600);
    makeOwnBackup(*m_vault, look);
    m_backup = makeBackup(*m_vault, m_place.at("stick"), look).path;
    NoProgress progress;
    REQUIRE(tryRestoring(*m_vault, backupsFolderOf(path()), look, progress).trouble.isEmpty());
}

void CanaryWork::changePasswords()
{
    Header next = m_vault->folder()->header();
    REQUIRE(addUser(next, m_vault->folder()->keys(), aPassword(secondPassword), QStringLiteral("继任者"), cheap));
    m_vault->putKeys(Op::AddUser, next, {});
    next = m_vault->folder()->header();
    (void)renewRecoveryCode(next, m_vault->folder()->keys(), cheap);
    m_vault->putKeys(Op::RenewRecovery, next, {});
}

void CanaryWork::rotate()
{
    REQUIRE(VaultFolder::rotate(m_vault, {}));
}

void CanaryWork::die()
{
    m_vault->close();
    m_vault.reset();
    ChildWork child{[this](const ChildWork::Tell& tell) {
        auto vault = std::move(*unlockVault(path(), aPassword(), m_clock));
        vault->transact(Op::ImportStudents, [&](UnitOfWork& uow) {
            StudentRepository students{vault->connection()};
            vault->connection().exec("PRAGMA cache_size = 10; PRAGMA cache_spill = ON"); // pages go to the disk meanwhile
            for (int i = 0; i < 3000; ++i) {
                Student student;
                student.name = Canaries::name(i % Canaries::names) + Canaries::name(i % 7);
                students.add(uow, student);
            }
            tell("in the middle");
            ::pause();
        });
    }};
    REQUIRE(child.waitForLines(1));
    child.killAfter(0);
    REQUIRE(child.lines().front() == "in the middle");
}

void CanaryWork::lockAndUnlock()
{
    auto refused = unlockVault(path(), aPassword("not the password"), m_clock);
    REQUIRE_FALSE(refused);
    m_said << sentence(refused.error());
    auto opened = unlockVault(path(), aPassword(secondPassword), m_clock);
    REQUIRE(opened);
    m_vault = std::move(*opened);
    (void)backUpBy(Occasion::Lock, *m_vault, look);
    m_vault->close();
    m_vault.reset();
}

void CanaryWork::restore()
{
    const auto withPassword = [](const Header& header) { return unlockKeys(header, aPassword()); };
    const auto backup = unlockBackup(m_backup, withPassword);
    REQUIRE(backup);
    REQUIRE(restoreAsNew(*backup, m_place.at("restored.anxin"), m_clock));
    const Header header = HeaderStore{path()}.read()->header;
    REQUIRE(restoreInto(*backup, path(), header, *unlockKeys(header, aPassword()), m_clock, look));
}

void CanaryWork::rescue()
{
    const QString damaged = m_place.at("restored.anxin");
    const Header header = HeaderStore{damaged}.read()->header;
    QFile database(damaged + u'/' + header.databaseFile);
    REQUIRE(database.open(QIODevice::ReadWrite));
    REQUIRE(database.seek(20 * 4096));
    database.write(QByteArray(3 * 4096, 'x'));
    database.close();
    REQUIRE(rescueVault(damaged, header, *unlockKeys(header, aPassword()), m_place.at("rescued.anxin"), m_clock));
}

std::vector<CanaryWork::Action> CanaryWork::commandLines()
{
    const QString vault = path();
    std::vector<Action> all;
    const auto add = [&](const char* name, const QStringList& arguments) {
        all.push_back({name, [this, arguments] { command(arguments); }});
    };
    add("anxin-cli info", {"info", vault});
    add("anxin-cli verify", {"verify", vault, "--password-file"});
    add("anxin-cli audit", {"audit", vault, "--limit", "10000", "--password-file"});
    add("anxin-cli agenda", {"agenda", vault, "--password-file"});
    add("anxin-cli backup", {"backup", vault, "--to", m_place.at("stick"), "--password-file"});
    add("anxin-cli backup list", {"backup", "list", vault});
    add("anxin-cli backup drill", {"backup", "drill", vault, "--password-file"});
    add("anxin-cli report",
        {"report", vault, "--kind", "term", "--out", m_place.at("stick"), "--format", "xlsx,pdf", "--password-file"});
    add("anxin-cli package", {"package", vault, "--kind", "term", "--to", m_place.at("stick"), "--password-file"});
    add("anxin-cli import students", {"import", "students", vault, source(list), "--password-file"});
    add("anxin-cli import students, a broken file", {"import", "students", vault, source(broken), "--password-file"});
    add("anxin-cli rescue", {"rescue", m_place.at("restored.anxin"), "--out", m_place.at("saved.anxin"), "--password-file"});
    return all;
}

void CanaryWork::writePlainCopy(const QString& to)
{
    auto vault = std::move(*unlockVault(path(), aPassword(), m_clock));
    REQUIRE(QFile(to).open(QIODevice::WriteOnly)); // the engine attaches only what is there already
    vault->connection().exec(
        QStringLiteral("ATTACH '%1' AS plain KEY ''; SELECT sqlcipher_export('plain'); DETACH plain").arg(to));
}

QStringList CanaryWork::without(const Canaries& canaries, const QStringList& columns)
{
    auto vault = std::move(*unlockVault(path(), aPassword(), m_clock));
    QStringList silent;
    for (const QString& column : columns) {
        Statement all = vault->connection().prepare(QStringLiteral("SELECT coalesce(group_concat(%2, ' '), '') FROM %1")
                                                        .arg(column.section(u'.', 0, 0), column.section(u'.', 1)));
        if (canaries.in(all.one([](const Row& row) { return row.get<QString>(0); }).value().toUtf8()).isEmpty())
            silent << column;
    }
    return silent;
}

// The password is asked for where the arguments end with that option.
void CanaryWork::command(const QStringList& arguments)
{
    QStringList whole = arguments;
    if (whole.last() == QStringLiteral("--password-file"))
        whole << source(passwordFile);
    QProcess process;
    process.start(QStringLiteral(ANXIN_CLI), whole + QStringList{QStringLiteral("--lang"), QStringLiteral("zh_CN")});
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    m_said << QString::fromUtf8(process.readAllStandardOutput()) << QString::fromUtf8(process.readAllStandardError());
}

} // namespace anxin
