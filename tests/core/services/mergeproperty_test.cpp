// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/mergeroom.h"

#include <rapidcheck.h>

#include <map>
#include <set>

using namespace anxin;

// Registers in which anything may stand with anybody, and entries that are merged and taken apart in any order.
namespace {

constexpr int entries = 5, recordsOfARegister = 40, stepsOfARun = 8;

int below(int end)
{
    return *rc::gen::inRange(0, end);
}

struct AnyRegister : MergeRoom {
    std::vector<StudentId> pupils;
    std::vector<ClassUnitId> units{aClass(2026, 1), aClass(2026, 2)};
    std::vector<CampaignId> screenings{campaign(QStringLiteral("春季")), campaign(QStringLiteral("秋季"))};
    std::vector<ImportBatchId> lists{batch(), batch()};

    AnyRegister()
    {
        for (int entry = 0; entry < entries; ++entry) {
            Student student;
            student.name = QStringLiteral("测试甲");
            student.reading = QStringLiteral("ce shi jia");
            if (below(3) > 0)
                student.studentNo = QString::number(1000 + entry);
            if (below(3) > 0)
                student.nationalNo = QStringLiteral("G%1").arg(2000 + entry);
            if (below(2) == 0)
                student.bornOn = QDate(2013, 5, 6);
            if (below(3) > 0)
                student.classUnit = anyOf(units);
            if (below(2) == 0)
                student.boarding = Boarding::Day;
            pupils.push_back(pupil(student));
        }
        for (int record = 0; record < recordsOfARegister; ++record)
            something(anyOf(pupils));
    }

    template <class T>
    static T anyOf(const std::vector<T>& all)
    {
        return all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
    }
    QDate anyDay() { return clock.today().addDays(-below(60)); }

    void something(StudentId who)
    {
        switch (below(12)) {
        case 0: family.add(Guardian{who, QStringLiteral("林秀英"), GuardianRelation::Mother, {}, below(2) == 0}); break;
        case 1:
            family.add(Attention{who, below(2) == 0 ? AttentionCategory::LeftBehind : AttentionCategory::Migrant, anyDay()});
            break;
        case 2: consentOf(who); break;
        case 3: attachment(who); break;
        case 4:
        case 5: sheetOf(who); break;
        case 6: interviewed(who, anyOf(screenings)); break;
        case 7: level(who, below(5), anyDay()); break;
        case 8:
            if (!casework.openCaseOf(who))
                aCase(who);
            break;
        case 9:
            if (const auto file = casework.openCaseOf(who))
                note(file->id, below(2) == 0);
            break;
        case 10: referral(who); break;
        default: movedOrMissing(who); break;
        }
    }
    void consentOf(StudentId who)
    {
        Consent made{who, below(2) == 0 ? ConsentPurpose::Counselling : ConsentPurpose::Recording,
                     below(2) == 0 ? ConsentState::Sent : ConsentState::Declined, anyDay()};
        made.signer = QStringLiteral("林秀英");
        made.relation = SignerRelation::Mother;
        consents.record(made);
    }
    void sheetOf(StudentId who)
    {
        const CampaignId screening = anyOf(screenings);
        if (sheets.same({screening, who, QStringLiteral("phq-9"), 1, {}, {}, QStringLiteral("self"), {}, {}, {}, {}}))
            return;
        const AnswerSheetId made = sheet(who, screening, below(2) == 0 ? Signal::Candidate : Signal::None);
        if (below(2) == 0)
            critical(made);
    }
    void movedOrMissing(StudentId who)
    {
        if (below(2) == 0) {
            Stored<Student> moved = *students.byId(who);
            moved.value.classUnit = anyOf(units);
            doing(Op::EditStudent, [&](UnitOfWork& uow) { students.save(uow, moved); });
        } else if (const auto open = missing.open();
                   std::ranges::none_of(open, [&](const OpenQuestion& one) { return one.pupil == who; })) {
            asksAbout(anyOf(lists), who);
        }
    }

    // Rows by table, which no merge may make fewer.
    std::map<QString, int> sizes()
    {
        std::map<QString, int> all;
        for (const QString& table : tablesOf(vault->connection()))
            all[table] = rowsOf(table);
        return all;
    }
    // The critical answers that can be reached from pupils who are in the register, by row.
    std::multiset<qint64> alerts()
    {
        std::multiset<qint64> all;
        for (const Stored<Student>& student : students.all())
            for (const ScoredSheet& sheet : sheets.ofStudent(student.id))
                for (const Stored<CriticalAnswer>& answer : sheets.criticalOf(sheet.sheet.id))
                    all.insert(answer.id.rowId());
        return all;
    }
    StudentId now(StudentId student)
    {
        for (const MergedEntry& merged : students.merged())
            if (merged.entry.id == student)
                return merged.into;
        return student;
    }
    // Alerts that wait, reviews, notes, referrals: what no other entry can answer, with whom it is due.
    std::set<std::tuple<LoopKind, StudentId, QString>> waiting()
    {
        std::set<std::tuple<LoopKind, StudentId, QString>> all;
        for (const OpenLoop& loop : loops()) {
            const bool isFile = loop.kind == LoopKind::Review || loop.kind == LoopKind::UnsignedNote;
            if (loop.kind == LoopKind::CriticalAnswer || loop.kind == LoopKind::ReferralStep || isFile)
                all.insert({loop.kind, now(loop.student), isFile ? QString() : loop.reference});
        }
        return all;
    }
    int mostSerious(StudentId one, StudentId other)
    {
        int rank = 9;
        for (const StudentId student : {one, other})
            if (const auto level = levels.currentOf(student))
                rank = std::min(rank, level->value.rank);
        return rank;
    }

    MergeOrder anyOrder()
    {
        std::vector<StudentId> there;
        for (const Stored<Student>& student : students.all())
            there.push_back(student.id);
        MergeOrder order{anyOf(there), anyOf(there)};
        for (const QString& field : mergeableFields())
            if (below(2) == 0)
                order.fromAbsorbed << field;
        order.fileThatGoesOn = below(2) == 0 ? Side::Kept : Side::Absorbed;
        order.certainty = MergeOrder::Certainty::Certain;
        return order;
    }
    void later() { clock.advanceSeconds(60); }
};

bool noFewer(const std::map<QString, int>& now, const std::map<QString, int>& before, const QString& but)
{
    return std::ranges::all_of(before, [&](const auto& one) { return one.first == but || now.at(one.first) >= one.second; });
}

// Any merge that is in force; 1 where there was one.
int takenApart(AnyRegister& room)
{
    const auto sizes = room.sizes();
    const auto alerts = room.alerts();
    const auto merges = room.registered.mergesOf(AnyRegister::anyOf(room.students.all()).id);
    if (merges.empty())
        return 0;
    for (const Stored<StudentMerge>& merge : merges)
        if (merge.id != merges.front().id)
            RC_ASSERT(room.merges.unmerge(merge.id).error() == UnmergeWhy::MergedAgain);
    RC_ASSERT(room.merges.unmerge(merges.front().id).has_value());
    RC_ASSERT(room.alerts() == alerts);
    RC_ASSERT(noFewer(room.sizes(), sizes, QStringLiteral("enrolment_spell")));
    return 1;
}

} // namespace

TEST_CASE("whatever is merged and taken apart, no row, alert, level or promise is lost", "[merge][property]")
{
    int merged = 0, refused = 0, parted = 0;
    CHECK(rc::check([&] {
        AnyRegister room;
        for (int step = 0; step < stepsOfARun; ++step) {
            room.later();
            if (below(4) == 0) {
                parted += takenApart(room);
                continue;
            }
            if (below(4) == 0)
                room.something(AnyRegister::anyOf(room.students.all()).id);
            const auto before = room.content();
            const auto rows = room.sizes();
            const auto allAlerts = room.alerts();
            auto waiting = room.waiting();
            const MergeOrder order = room.anyOrder();
            const int rank = room.mostSerious(order.kept, order.absorbed);
            const auto done = room.merges.merge(order);
            if (!done) {
                ++refused;
                RC_ASSERT(room.content() == before);
                continue;
            }
            ++merged;
            RC_ASSERT(noFewer(room.sizes(), rows, {}));
            RC_ASSERT(room.alerts() == allAlerts);
            RC_ASSERT(room.mostSerious(order.kept, order.absorbed) <= rank);
            std::set<std::tuple<LoopKind, StudentId, QString>> wanted;
            for (const auto& [kind, student, reference] : waiting)
                wanted.insert({kind, room.now(student), reference});
            RC_ASSERT(room.waiting() == wanted);
            if (below(2) == 0)
                continue;
            room.later();
            RC_ASSERT(room.merges.unmerge(room.registered.mergesOf(order.kept).at(0).id).has_value());
            ++parted;
            RC_ASSERT(room.content() == before);
        }
    }));
    INFO("merged " << merged << ", refused " << refused << ", taken apart " << parted);
    CHECK(merged > 100);
    CHECK(refused > 10);
    CHECK(parted > 50);
}
