// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/agenda.h"
#include "core/services/registerservice.h"
#include "tests/promises/year/yearmodel.h"
#include "tests/support/testvault.h"

#include <functional>
#include <random>

namespace anxin {

// One sort of thing that is done in a school year, with a pupil who comes by chance.
struct YearAct {
    const char* name;
    int weight;
    std::function<bool(qint64 pupil)> run;                 // whether it was taken; what is refused changes nothing
    enum class Twin { Never, Perhaps } twin = Twin::Never; // whether an entry that is one too many may have such a thing
};

// What everybody in a school year shares: the vault, the dice, and the model of what must be open.
class YearRoom : public TestVault {
public:
    YearRoom(unsigned seed, int pupilCount);

    static constexpr int classSize = 25;
    static constexpr int classes = 8;
    // Of a class by its number: most are in the second grade of three, every third one is in the last and graduates.
    static int entryYearOf(int unit) { return unit % 3 == 2 ? 2024 : 2025; }
    const QString teacher = Promise::counsellor;
    const QString words = QStringLiteral("写了一句话");
    const RuleBook rules = RuleBook::shipped();
    RegisterService registered{*vault};
    CaseworkService casework{*vault};
    Agenda agenda{*vault, rules, [this] { return teacher; }};
    YearModel model;

    int below(int bound);
    bool oneIn(int times) { return below(times) == 0; }
    // Mostly one of few, so that much happens to the same pupils.
    qint64 anyone();
    template <class Container>
    auto anyOf(Container& all)
    {
        return std::next(all.begin(), below(static_cast<int>(all.size())));
    }
    // Any for which `fits` holds, of a map by row id; its end where there is none.
    template <class Map, class Fits>
    auto anyWhere(Map& all, Fits fits)
    {
        std::vector<typename Map::iterator> found;
        for (auto one = all.begin(); one != all.end(); ++one)
            if (fits(one->second))
                found.push_back(one);
        return found.empty() ? all.end() : *anyOf(found);
    }
    QString wordsOrNone() { return oneIn(4) ? QString() : words; }

    QDate today() const { return vault->clock().today(); }
    Moment moment() const { return vault->clock().now(); }
    AppointmentsModel::Now now() const;
    Promises expected() const { return model.expected(now(), moment(), clock.zone()); }
    static StudentId id(qint64 row) { return StudentId::fromRowId(row); }
    std::optional<Stored<CaseFile>> fileOf(qint64 pupil) { return cases.openOf(id(pupil)); }

private:
    std::mt19937 m_chance;
};

} // namespace anxin
