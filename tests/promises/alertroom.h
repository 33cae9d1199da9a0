// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/screeningimport.h"
#include "core/imports/studentimport.h"
#include "core/services/batchundo.h"
#include "core/services/campaignservice.h"
#include "core/services/rollover.h"
#include "tests/promises/alertmodel.h"
#include "tests/promises/alertpapers.h"
#include "tests/support/mergeroom.h"

#include <span>

namespace anxin {

// A counselling room in which anything is done with pupils, papers and campaigns, in any order, beside a reckoning of the
// critical answers that must not be lost meanwhile.
class AlertRoom : public MergeRoom {
public:
    // How often what happened, by name.
    using Figures = std::map<QString, int>;
    AlertRoom(unsigned seed, Figures& figures);

    // Does one thing more; says what is wrong after it, nothing where all is well.
    QString step();
    // What has been done, one thing a line.
    const QStringList& done() const { return m_done; }
    // What is not as the reckoning says.
    QString problem();
    const AlertModel& model() const { return m_model; }

private:
    // One sort of thing that is done. A new one is one function and one line in the list of `acts`.
    struct Act {
        const char* name;
        int weight;
        void (AlertRoom::*run)();
    };
    static std::span<const Act> acts();

    void takeAnswers();
    void correctSheet();
    void deriveAnew();
    void takeList();
    void takeListBack();
    void interview();
    void firstContact();
    void merge();
    void takeApart();
    void enrolment();
    void beginYear();
    void closeCampaign();
    void reopenCampaign();
    void renameCampaign();
    void noteUntested();
    void caseAndLevel();
    void letTimePass();

    int below(int bound);
    bool oneIn(int times) { return below(times) == 0; }
    template <class T>
    const T& anyOf(const std::vector<T>& all)
    {
        return all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
    }
    StudentId anyPupil() { return anyOf(students.all()).id; }
    std::optional<Stored<Campaign>> anyCampaign();
    void did(const QString& what) { m_done << what; }
    void wrong(const QString& what) { m_wrong << what; }
    void count(const char* what) { ++m_figures[QString::fromLatin1(what)]; }

    std::optional<StagedSheet> signedBy(const Stored<Student>& pupil);
    void checkTaken(const ScreeningTarget& target, const Stored<Student>& pupil, const StagedSheet& sheet);
    void heard(const AnswerSheet& sheet, AnswerSheetId id);
    StagedStudent anyRow();

    std::mt19937 m_dice;
    Figures& m_figures;
    AlertModel m_model;
    QStringList m_done, m_wrong;
    int m_number = 100;
    Catalogue m_catalogue = Catalogue::shipped();
    ScreeningService m_screening{*vault, m_catalogue, rules};
    ScreeningImport m_answers{*vault, m_screening};
    StudentImport m_lists{*vault};
    BatchUndo m_undo{*vault};
    CampaignService m_plans{*vault};
    Rollover m_rollover{*vault, [this] { return loops(); }};
};

} // namespace anxin
