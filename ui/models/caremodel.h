// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/actoutcome.h"
#include "core/records/care/careitem.h"
#include "core/services/care/careservice.h"
#include "core/services/registerservice.h"
#include "ui/models/shownlist.h"
#include "ui/models/watch.h"

#include <functional>

namespace anxin {

// What is planned in the case file in front: measures, safety plans, reviews, hand-overs, plans of former days. Re-reads when a
// commit touches them; carries out what is done about them, and answers in the words that a form shows.
class CareModel final : public QObject {
    Q_OBJECT
public:
    // All must outlive the model. `counsellor`: who works here.
    CareModel(CareService& care, RegisterService& registered, ChangeNotifier& news, const Clock& clock,
              std::function<QString()> counsellor);

    void show(const std::optional<Stored<CaseFile>>& file);
    const std::optional<Stored<CaseFile>>& file() const { return m_file; }
    bool isOpen() const { return m_file && !m_file->value.closedOn; } // a closed file is only read
    ShownList& items() { return m_list; } // what is to be done first, then what was, the newest first
    const CareItem& item(int row) const { return m_items.at(static_cast<std::size_t>(row)); }
    const std::optional<Stored<SafetyPlan>>& safetyPlan() const { return m_safetyPlan; } // the one that counts
    bool isSafetyPlanOld() const { return m_isSafetyPlanOld; } // it was written before the level of now
    const std::optional<Stored<Formulation>>& formulation() const { return m_formulation; } // likewise
    const std::optional<Stored<HandOver>>& handOver() const { return m_handOver; }          // the newest
    const Clock& clock() const { return m_clock; }
    QString identity(); // of the pupil, in one line
    QString pupilUid(); // for drafts

    CareMeasure newMeasure();
    SafetyPlan newSafetyPlan();   // what stands in the one before
    Formulation newFormulation(); // likewise
    StageReview newReview();
    StageReview newDelay();
    HandOver newHandOver();
    // Each of an open file; the day on which a measure ended is today.
    ActOutcome save(CareMeasure measure, const std::optional<Stored<CareMeasure>>& known);
    ActOutcome write(const SafetyPlan& plan);
    ActOutcome write(const Formulation& formulation);
    ActOutcome hold(const StageReview& review);
    ActOutcome handOver(const HandOver& handOver);
    ActOutcome receive(const Stored<HandOver>& handOver);
    ActOutcome withdraw(const Stored<HandOver>& handOver);

    void refreshIfStale();

Q_SIGNALS:
    void stale();
    void refreshed();

private:
    void refresh();
    void add(CareItem item, const ShownRow& row);

    CareService& m_care;
    RegisterService& m_register;
    const Clock& m_clock;
    std::function<QString()> m_counsellor;
    Watch m_watch;
    QDate m_readOn;
    std::optional<Stored<CaseFile>> m_file;
    std::vector<CareItem> m_items;
    std::vector<ShownRow> m_rows;
    ShownList m_list;
    std::optional<Stored<SafetyPlan>> m_safetyPlan;
    bool m_isSafetyPlanOld = false;
    std::optional<Stored<Formulation>> m_formulation;
    std::optional<Stored<HandOver>> m_handOver;
};

} // namespace anxin
