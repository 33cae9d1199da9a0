// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fieldjson.h"
#include "core/services/batchundo.h"
#include "core/vault/backup/contents.h"
#include "tests/core/imports/importroom.h"
#include "tests/support/stopat.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <rapidcheck.h>

using namespace anxin;

// Class lists as schools have them, with everything in them that goes wrong, read in one after the other.
namespace {

constexpr int listsOfASchool = 5; // times the hundred runs of a property: 500 lists
constexpr int mostRows = 24;

struct Line {
    QString studentNo, nationalNo, name, sex, bornOn, classLabel, boarding;
    bool isBlank() const { return (studentNo + nationalNo + name + sex + bornOn + classLabel + boarding).isEmpty(); }
};

template <class T>
T oneOf(std::initializer_list<T> choices)
{
    return *rc::gen::elementOf(std::vector<T>(choices));
}

// Few of each, so that lists meet the same pupils, namesakes, and numbers of somebody else.
Line soundLine()
{
    const int pupil = *rc::gen::inRange(1, 30);
    const int shape = *rc::gen::inRange(0, 4); // by number, by both, by name and class, with everything
    Line line;
    line.name = QStringLiteral("测试") + QChar(u"甲乙丙丁戊己庚"[pupil % 7]);
    if (shape != 2)
        line.studentNo = QString::number(2026000 + pupil);
    if (shape == 1 || shape == 3)
        line.nationalNo = QStringLiteral("G20260000") + QString::number(100 + pupil);
    if (shape != 0)
        line.classLabel =
            oneOf<QString>({QStringLiteral("七年级1班"), QStringLiteral("七年级2班"), QStringLiteral("2025级1班")});
    if (shape == 3) {
        line.sex = oneOf<QString>({QStringLiteral("男"), QStringLiteral("女"), QString()});
        line.bornOn = QStringLiteral("2013-05-%1").arg(1 + pupil % 28);
        line.boarding = oneOf<QString>({QStringLiteral("走读"), QStringLiteral("住校"), QString()});
    }
    return line;
}

void spoil(Line& line)
{
    switch (*rc::gen::inRange(0, 12)) {
    case 0: line.name.clear(); break;
    case 1: line.name = QStringLiteral("20130506"); break;
    case 2: line.name = QStringLiteral("#N/A"); break;
    case 3: line.studentNo = QStringLiteral("1.1E+17"); break;
    case 4: line.studentNo = QStringLiteral("２０２６００７"); break; // full width: another pupil's
    case 5:
        line.bornOn = oneOf<QString>({QStringLiteral("2013-02-30"), QStringLiteral("2031-01-01"), QStringLiteral("昨天")});
        break;
    case 6:
        line.classLabel = oneOf<QString>({QStringLiteral("火箭班"), QStringLiteral("九十九年级1班"), QStringLiteral("1")});
        break;
    case 7: line.sex = QStringLiteral("未知"); break;
    case 8: line.boarding = QStringLiteral("不详"); break;
    case 9: std::swap(line.name, line.classLabel); break;
    case 10: line.nationalNo = QStringLiteral("G"); break;
    default: line = {}; break;
    }
}

std::vector<Line> anyList()
{
    std::vector<Line> lines;
    const int count = *rc::gen::inRange(1, mostRows);
    for (int row = 0; row < count; ++row) {
        lines.push_back(row > 0 && *rc::gen::inRange(0, 8) == 0 ? lines.front() : soundLine()); // somebody twice
        if (*rc::gen::inRange(0, 4) == 0)
            spoil(lines.back());
    }
    return lines;
}

QByteArray written(const std::vector<Line>& lines)
{
    QString text = QStringLiteral("学号,学籍号,姓名,性别,出生日期,班级,就读方式\n");
    for (const Line& line : lines)
        text +=
            QStringList{line.studentNo, line.nationalNo, line.name, line.sex, line.bornOn, line.classLabel, line.boarding}.join(
                u',') +
            u'\n';
    return text.toUtf8();
}

// What went in came out: every row that says something is counted, once.
bool balances(const ImportCounts& counts, const std::vector<Line>& lines)
{
    const auto rows = std::ranges::count_if(lines, [](const Line& line) { return !line.isBlank(); });
    return counts.read == rows && counts.read == counts.added + counts.changed + counts.unchanged + counts.skipped;
}

struct ListRoom : ImportRoom {
    std::vector<TableContent> content() { return contentOf(vault->connection()); }
    // The register, without when its rows were last written.
    QStringList pupils()
    {
        QStringList all;
        for (const Stored<Student>& stored : students.all()) {
            all << QString::number(stored.id.rowId());
            forEachField<Student>([&](const auto& field) {
                all << QString::fromUtf8(QJsonDocument(QJsonArray{toJsonValue(stored.value.*(field.member))}).toJson());
            });
        }
        return all;
    }
};

} // namespace

TEST_CASE("whatever stands in a list, each row is new, changed, the same or refused", "[imports][property][rosters]")
{
    CHECK(rc::check([] {
        ListRoom school;
        for (int list = 0; list < listsOfASchool; ++list) {
            const std::vector<Line> lines = anyList();
            RC_LOG() << written(lines).constData() << '\n';
            const auto staging = school.staged(written(lines).constData());
            const int before = static_cast<int>(school.students.all().size());
            const ImportCounts planned = school.import.plan(staging).receipt.counts;
            school.clock.advanceSeconds(60);
            const ImportReceipt receipt = school.import.commit(staging, QStringLiteral("x"), school.progress);
            RC_ASSERT(balances(receipt.counts, lines));
            RC_ASSERT(receipt.counts == planned);
            RC_ASSERT(static_cast<int>(school.students.all().size()) == before + receipt.counts.added);
            // A list that is read in twice brings nobody twice; only a row that was refused may be sound by what the others
            // did.
            const ImportCounts again =
                school.import.commit(school.staged(written(lines).constData()), QStringLiteral("x"), school.progress).counts;
            RC_ASSERT(balances(again, lines));
            RC_ASSERT(again.added <= receipt.counts.skipped);
        }
    }));
}

TEST_CASE("an import that is stopped anywhere leaves the vault as it was, and one that is taken back the register",
          "[imports][property][rosters]")
{
    CHECK(rc::check([] {
        ListRoom school;
        for (int list = 0; list < listsOfASchool; ++list) {
            const auto staging = school.staged(written(anyList()).constData());
            const auto content = school.content();
            const QStringList pupils = school.pupils();
            StopAt stop(*rc::gen::inRange(0, mostRows));
            school.clock.advanceSeconds(60);
            try {
                const ImportReceipt receipt = school.import.commit(staging, QStringLiteral("x"), stop);
                BatchUndo undo{*school.vault};
                if (*rc::gen::inRange(0, 2) == 0) {
                    school.clock.advanceSeconds(60);
                    const auto undone = undo.takeBack(*receipt.batch);
                    RC_ASSERT(undone.has_value());
                    RC_ASSERT(undone->left.empty());
                    RC_ASSERT(school.pupils() == pupils);
                }
            } catch (const Cancelled&) {
                RC_ASSERT(school.content() == content);
            }
        }
    }));
}

TEST_CASE("a row that is lost, and a row that is left behind, would be noticed", "[imports][rosters]")
{
    Line named;
    named.name = QStringLiteral("测试甲");
    const std::vector<Line> lines{named, {}, named};
    CHECK(balances({2, 1, 0, 1, 0}, lines));
    CHECK_FALSE(balances({2, 1, 0, 0, 0}, lines));
    CHECK_FALSE(balances({3, 1, 1, 1, 0}, lines));
    ListRoom school;
    const auto content = school.content();
    const QStringList pupils = school.pupils();
    school.taken("学号,姓名,班级\n1,测试甲,七年级1班\n");
    CHECK(school.content() != content);
    CHECK(school.pupils() != pupils);
}
