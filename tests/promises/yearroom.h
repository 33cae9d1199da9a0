// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/familyservice.h"
#include "core/services/merge/mergeservice.h"
#include "core/services/registerservice.h"
#include "tests/promises/yearmodel.h"
#include "tests/support/testvault.h"

#include <functional>
#include <random>

namespace anxin {

// A counselling room that lives through its days by chance, and beside it the model of what must be open.
class YearRoom : public TestVault {
public:
    using Figures = std::map<QString, int>; // how often what was done
    YearRoom(unsigned seed, int pupilCount, Figures& figures);

    // A day with a handful of acts; some are refused, which changes nothing. What is wrong afterwards, or nothing.
    QString day();
    // As after a day.
    QString problem();
    const QStringList& done() const { return m_done; }
    YearModel& model() { return m_model; }

private:
    struct Act {
        const char* name;
        std::function<bool()> run; // whether it was taken
    };
    std::vector<Act> acts();
    bool lowerOrRaise();
    bool takeOff();
    bool openFile();
    bool editFile();
    bool closeFile();
    bool writeNote();
    bool signNote();
    bool firstNote();
    bool addMeasure();
    bool endMeasure();
    bool safetyPlan();
    bool review();
    bool contact();
    bool beginGroup();
    bool endGroup();
    bool handOver();
    bool receive();
    bool leave();
    bool comeBack();
    bool mergeTwin();
    bool takeApart();
    bool cheatSignedNote();

    void passDays();
    int below(int bound);
    qint64 anyone();
    QDate today() { return vault->clock().today(); }
    StudentId id(qint64 row) const { return StudentId::fromRowId(row); }
    std::optional<Stored<CaseFile>> fileOf(qint64 pupil) { return cases.openOf(id(pupil)); }
    QString whoIsWithout();   // a listed pupil without level, plan, owner or day, who is not red for it
    QString whatWasChanged(); // a signed note that is not as it was signed

    std::mt19937 m_chance;
    Figures& m_figures;
    QStringList m_done;
    RuleBook m_rules = RuleBook::shipped();
    RegisterService m_register{*vault};
    TriageService m_triage{*vault};
    CaseworkService m_casework{*vault};
    CareService m_care{*vault};
    FamilyService m_family{*vault};
    CalendarService m_calendar{*vault};
    Agenda m_agenda{*vault, m_rules, [] { return QStringLiteral("林老师"); }};
    MergeService m_merges{*vault, [this] { return m_agenda.loops(); }};
    YearModel m_model;
    std::map<qint64, QString> m_signed; // what signed notes say
    struct Merged {
        StudentMergeId id;
        qint64 kept;
        qint64 absorbed;
        std::map<qint64, QDate> contacts; // that came with the one who was absorbed
    };
    std::vector<Merged> m_merged;
    int m_twins = 0;
};

} // namespace anxin
