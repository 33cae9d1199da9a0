// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/catalogue.h"
#include "core/reports/disclosure.h"
#include "core/reports/termreportquery.h"
#include "core/writers/csvwriter.h"
#include "core/writers/xlsxwriter.h"
#include "tests/core/reports/schoolterm.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <set>

using namespace anxin;

namespace {

const QDate reportedOn(2026, 2, 3);

bool inTerm(QDate day)
{
    return QDate(2025, 9, 1) <= day && day <= QDate(2026, 1, 31);
}
bool byEnd(QDate day)
{
    return day <= QDate(2026, 1, 31);
}

// Counts by going through the plain values, one pupil after the other; shares no line with the query.
class Recount {
public:
    explicit Recount(const SchoolTerm& school) : m_school(school)
    {
        for (const SchoolTerm::Pupil& pupil : school.pupils) {
            countPupil(pupil);
            countWork(pupil);
        }
    }
    int of(const QString& column, const QString& row) const
    {
        const auto found = m_counts.find({column, row});
        return found == m_counts.end() ? 0 : found->second;
    }
    // Rows in which anything is counted.
    std::set<QString> rows() const
    {
        std::set<QString> keys;
        for (const auto& [where, number] : m_counts)
            if (number > 0)
                keys.insert(where.second);
        return keys;
    }

private:
    void add(const char* column, const QString& row, int number)
    {
        m_counts[{QString::fromLatin1(column), row}] += number;
        m_counts[{QString::fromLatin1(column), QStringLiteral("total")}] += number;
    }

    // In the autumn of 2025 those who entered junior school in 2023 are in grade 9; senior 2024 in grade 11.
    static std::optional<QString> gradeOf(const SchoolTerm::Pupil& pupil)
    {
        if (!pupil.unit)
            return std::nullopt;
        const bool senior = pupil.unit->stage == Stage::Senior;
        const int grade = (senior ? 10 : 7) + 2025 - pupil.unit->entryYear;
        if (grade < (senior ? 10 : 7) || grade > (senior ? 12 : 9))
            return std::nullopt;
        return (senior ? QStringLiteral("senior-%1") : QStringLiteral("junior-%1")).arg(grade);
    }

    template <class Records, class Condition>
    static int countIf(const Records& records, Condition&& condition)
    {
        return static_cast<int>(std::count_if(records.begin(), records.end(), condition));
    }

    std::optional<int> rankOf(StudentId id) const
    {
        const LevelDecision* latest = nullptr;
        for (const LevelDecision& decision : m_school.decisions)
            if (decision.student == id && byEnd(decision.decidedOn) && (!latest || latest->decidedOn <= decision.decidedOn))
                latest = &decision;
        if (!latest || !latest->level)
            return std::nullopt;
        for (const StoredLevel& level : m_school.levels)
            if (level.id == *latest->level)
                return level.value.rank;
        return std::nullopt;
    }

    int openFiles(StudentId id) const
    {
        return countIf(m_school.files, [&](const auto& entry) {
            return entry.second.student == id && byEnd(entry.second.openedOn) &&
                   (!entry.second.closedOn || !byEnd(*entry.second.closedOn));
        });
    }

    void countPupil(const SchoolTerm::Pupil& pupil)
    {
        const auto grade = gradeOf(pupil);
        const EnrolmentStatus status = pupil.value.status;
        const bool gone = status == EnrolmentStatus::Transferred || (status == EnrolmentStatus::Graduated && !pupil.unit);
        if (gone || (pupil.unit && !grade))
            return;
        const QString row = grade.value_or(QStringLiteral("other"));
        add("pupils", row, 1);
        const auto isFlagged = [&](const SchoolTerm::Sheet& sheet) {
            return sheet.value.student == pupil.id && inTerm(sheet.value.answeredOn) &&
                   (sheet.signal == Signal::Candidate || sheet.critical);
        };
        add("screened", row, countIf(m_school.sheets, [&](const SchoolTerm::Sheet& sheet) {
                                 return sheet.value.student == pupil.id && inTerm(sheet.value.answeredOn);
                             }) > 0);
        add("flagged", row, countIf(m_school.sheets, isFlagged) > 0);
        add("interviewed", row, countIf(m_school.sheets, [&](const SchoolTerm::Sheet& sheet) {
                                    return isFlagged(sheet) &&
                                           countIf(m_school.interviews, [&](const SecondInterview& interview) {
                                               return interview.student == pupil.id &&
                                                      interview.campaign == sheet.value.campaign && byEnd(interview.heldOn);
                                           }) > 0;
                                }) > 0);
        if (const auto rank = rankOf(pupil.id)) {
            add("listed", row, 1);
            add(("level-" + std::to_string(*rank)).c_str(), row, 1);
            add("with-file", row, openFiles(pupil.id) > 0);
        }
    }

    void countWork(const SchoolTerm::Pupil& pupil)
    {
        const QString row = gradeOf(pupil).value_or(QStringLiteral("other"));
        add("files", row, openFiles(pupil.id));
        int sessions = 0;
        for (const auto& [id, file] : m_school.files)
            if (file.student == pupil.id)
                sessions += countIf(m_school.notes,
                                    [&, note = id](const SessionNote& n) { return n.caseFile == note && inTerm(n.heldOn); });
        add("sessions", row, sessions);
        add("session-pupils", row, sessions > 0);
        int contacts = 0;
        for (const HomeContact& contact : m_school.contacts)
            if (contact.student == pupil.id && contact.outcome == ContactOutcome::Reached && inTerm(contact.heldOn)) {
                ++contacts;
                add(("contact-" + toCode(*contact.channel)).toLatin1().constData(), row, 1);
            }
        add("contacts", row, contacts);
        add("contacted", row, contacts > 0);
        for (const auto& [referral, repliedOn] : m_school.referrals)
            if (referral.student == pupil.id && inTerm(referral.referredOn)) {
                add("referrals", row, 1);
                add("replies", row, repliedOn && byEnd(*repliedOn));
            }
    }

    const SchoolTerm& m_school;
    std::map<std::pair<QString, QString>, int> m_counts;
};

// `visit(table, column, row, cell)` for every cell, the total's too.
template <class Visit>
void forEachCell(const ReportModel& model, Visit&& visit)
{
    for (const ReportTable& table : model.tables) {
        std::vector<ReportRow> rows = table.rows;
        rows.push_back(*table.total);
        for (const ReportRow& row : rows)
            for (std::size_t i = 0; i < table.columns.size(); ++i)
                visit(table, table.columns[i], row, row.cells[i]);
    }
}

} // namespace

TEST_CASE("the figures of a term report equal an independent count over random schools", "[reports][term]")
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        SchoolTerm school{seed, static_cast<int>(seed % 7) * 10};
        const Recount recount{school};
        const ReportModel model = TermReportQuery{*school.vault.vault}.run(reportedTerm, reportedOn);
        std::set<QString> rows;
        forEachCell(model, [&](const ReportTable&, const ReportColumn& column, const ReportRow& row, const ReportCell& cell) {
            INFO("seed " << seed << ' ' << column.key.toStdString() << ' ' << row.key.toStdString());
            if (column.kind == ColumnKind::Count)
                CHECK(std::get<Count>(cell).value == recount.of(column.key, row.key));
            else if (column.kind == ColumnKind::Percentage)
                CHECK(cell == ratioOf(recount.of(column.part, row.key), recount.of(column.whole, row.key)));
            rows.insert(row.key);
        });
        for (const QString& row : recount.rows())
            CHECK(rows.count(row) == 1);
    }
}

TEST_CASE("every count opens as many rows as it says", "[reports][term]")
{
    SchoolTerm school{7, 60};
    TermReportQuery query{*school.vault.vault};
    const ReportModel model = query.run(reportedTerm, reportedOn);
    int opened = 0;
    forEachCell(model, [&](const ReportTable&, const ReportColumn& column, const ReportRow& row, const ReportCell& cell) {
        const auto behind = query.rowsBehind(reportedTerm, column.key, row.key);
        CHECK(behind.has_value() == (column.kind == ColumnKind::Count));
        if (!behind)
            return;
        INFO(column.key.toStdString() << ' ' << row.key.toStdString());
        CHECK(static_cast<qint64>(behind->uids.size()) == std::get<Count>(cell).value);
        std::set<QString> different;
        for (const Uid& uid : behind->uids)
            different.insert(uid.text());
        CHECK(different.size() == behind->uids.size());
        opened += static_cast<int>(behind->uids.size());
    });
    CHECK(opened > 100);
}

TEST_CASE("the rows behind a figure are the records that it counts", "[reports][term]")
{
    TestVault vault;
    const StudentId pupil = vault.aStudent(QStringLiteral("安晓"), vault.aClass(2024, 3));
    vault.doing(Op::RecordContact, [&](UnitOfWork& uow) {
        return vault.contacts.add(uow, {pupil,
                                        QDate(2025, 10, 8),
                                        ContactChannel::OnSite,
                                        QStringLiteral("周老师"),
                                        QStringLiteral("母亲"),
                                        QStringLiteral("x"),
                                        QStringLiteral("x"),
                                        {},
                                        ContactOutcome::Reached});
    });
    TermReportQuery query{*vault.vault};
    const auto contacts = query.rowsBehind(reportedTerm, QStringLiteral("contact-on-site"), QStringLiteral("junior-8"));
    REQUIRE(contacts);
    CHECK(contacts->kind == Kind::HomeContact);
    CHECK(contacts->uids == std::vector{vault.contacts.ofStudent(pupil).front().uid});
    const auto pupils = query.rowsBehind(reportedTerm, QStringLiteral("contacted"), QStringLiteral("total"));
    REQUIRE(pupils);
    CHECK(pupils->kind == Kind::Student);
    CHECK(pupils->uids == std::vector{vault.students.byId(pupil)->uid});
    CHECK(query.rowsBehind(reportedTerm, QStringLiteral("contact-phone"), QStringLiteral("total"))->uids.empty());
    CHECK_FALSE(query.rowsBehind(reportedTerm, QStringLiteral("nonsense"), QStringLiteral("total")));
}

TEST_CASE("the same vault and period give the same bytes, whatever was done since", "[reports][term]")
{
    SchoolTerm school{11, 50};
    const auto bytes = [&] {
        const ReportModel model = disclosed(findReportKind(u"term")->run(*school.vault.vault, reportedTerm, reportedOn));
        return XlsxWriter{}.write(model) + CsvWriter{}.write(model);
    };
    const QByteArray first = bytes();
    CHECK(first == bytes());
    school.addLaterWork();
    CHECK(first == bytes());
}

TEST_CASE("nothing that points to a person is in a term report", "[reports][term][canary]")
{
    SchoolTerm school{3, 60};
    ReportModel model = TermReportQuery{*school.vault.vault}.run(reportedTerm, reportedOn);
    CHECK(model.confidentiality == Confidentiality::CountsOnly);
    const QByteArray text = CsvWriter{}.write(model);
    CHECK(text.contains("心育中学"));
    CHECK_FALSE(text.contains("canary"));
    model.tables[0].title = school.pupils[0].value.name; // the test can see one
    CHECK(CsvWriter{}.write(model).contains("canary"));
}

TEST_CASE("what leaves of a term report tells no count below five of any grade", "[reports][term][disclosure]")
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        SchoolTerm school{seed, 80};
        const ReportModel exact = TermReportQuery{*school.vault.vault}.run(reportedTerm, reportedOn);
        int told = 0;
        forEachCell(disclosed(exact),
                    [&](const ReportTable&, const ReportColumn&, const ReportRow& row, const ReportCell& cell) {
                        const Count* count = std::get_if<Count>(&cell);
                        told += count != nullptr;
                        CHECK((row.key == QStringLiteral("total") || !count || count->value == 0 || count->value >= 5));
                    });
        CHECK(told > 20);
    }
}

TEST_CASE("an empty vault has a report of nothing", "[reports][term]")
{
    TestVault vault;
    const ReportModel model = TermReportQuery{*vault.vault}.run(reportedTerm, reportedOn);
    CHECK(model.tables.size() == 2);
    for (const ReportTable& table : model.tables)
        CHECK(table.rows.empty());
    CHECK(model.tables[0].total->cells[3] == ReportCell{NotApplicable{}});
    CHECK(CsvWriter{}.write(disclosed(model)).size() > 100);
}

TEST_CASE("the catalogue knows its kinds", "[reports]")
{
    std::set<QString> ids;
    for (const ReportKind& kind : reportKinds()) {
        ids.insert(QString::fromLatin1(kind.id));
        CHECK(findReportKind(QString::fromLatin1(kind.id)) == &kind);
        CHECK_FALSE(titleOf(kind).isEmpty());
    }
    CHECK(ids.size() == reportKinds().size());
    CHECK(findReportKind(u"nonsense") == nullptr);
}

TEST_CASE("the days of a term are those that the school has entered", "[reports][calendar]")
{
    TestVault room{QStringLiteral("2027-03-05T09:00")};
    const StudentId pupil = room.aStudent();
    const auto contactOn = [&](QDate day) {
        const HomeContact contact{pupil,
                                  day,
                                  ContactChannel::Phone,
                                  QStringLiteral("周老师"),
                                  QStringLiteral("母亲"),
                                  QStringLiteral("了解"),
                                  QStringLiteral("睡得好些了"),
                                  QString(),
                                  ContactOutcome::Reached};
        room.doing(Op::RecordContact, [&](UnitOfWork& uow) { room.contacts.add(uow, contact); });
    };
    contactOn(QDate(2027, 2, 10));
    contactOn(QDate(2027, 3, 2));
    TermReportQuery query{*room.vault};
    const Term spring{SchoolYear{2026}, Term::Half::Spring};
    const auto contacts = [&](Term term) {
        return query.rowsBehind(term, QStringLiteral("contacts"), QStringLiteral("total"))->uids.size();
    };
    CHECK(contacts(spring) == 2);
    CHECK(contacts(spring.previous()) == 0);
    CalendarRepository terms{room.vault->connection()};
    room.doing(Op::EditCalendar, [&](UnitOfWork& uow) {
        terms.add(uow, {spring.code(), QDate(2027, 2, 22), QDate(2027, 7, 2)});
    });
    CHECK(contacts(spring) == 1); // a visit in the winter holidays belongs to the autumn term
    CHECK(contacts(spring.previous()) == 1);
}

TEST_CASE("what the calendar and the rule call today's term can both be reported", "[reports][calendar]")
{
    const Term next{SchoolYear{2027}, Term::Half::Autumn};
    const SchoolCalendar early{{{next.code(), QDate(2027, 8, 30), QDate(2028, 1, 21)}}};
    const QDate day(2027, 8, 31);
    CHECK(isReportable(next, day, early));
    CHECK(isReportable(next.previous(), day, early));
    CHECK_FALSE(isReportable(next, day));
    for (const Term term : reportableTerms(day))
        CHECK(isReportable(term, day, early));
}
