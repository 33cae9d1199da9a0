// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/campaignsummary.h"
#include "ui/models/screeninglists.h"
#include "ui/models/takingpart.h"
#include "ui/models/watch.h"

namespace anxin {

// The screening campaigns, and one of them in front: its figures, who is to be seen, what the sheets say. Re-reads when a
// commit touches what it shows.
class ScreeningModel final : public QObject {
    Q_OBJECT
public:
    // All must outlive the model.
    ScreeningModel(ScreeningService& screening, CampaignService& campaigns, TriageService& triage, RegisterService& registered,
                   ChangeNotifier& news, const Clock& clock);

    CampaignListModel& campaigns() { return m_campaigns; }
    QueueModel& queue() { return m_queue; }
    ResultsModel& results() { return m_results; }
    TakingPart& takingPart() { return m_takingPart; }
    CampaignSummary& summary() { return m_summary; }
    QDate today() const { return m_clock.today(); }

    // Nothing chooses none. After a refresh the newest campaign is chosen where none was.
    void choose(std::optional<CampaignId> campaign);
    const std::optional<Stored<Campaign>>& chosen() const { return m_chosen; }
    const CampaignFigures& figures() const { return m_figures; } // of the chosen campaign

    // Papers of the chosen campaign of which only factor scores are known, though their form has critical answers.
    int unseen() const { return m_unseen; }

    // Of the chosen campaign; why not, where it stays open.
    std::optional<CampaignRefusal> close();
    void reopen();

    void refreshIfStale();

Q_SIGNALS:
    void stale();
    void refreshed();

private:
    void refresh();
    void readChosen();
    QString contactWords(const Candidate& candidate) const;

    ScreeningService& m_screening;
    CampaignService& m_service;
    TriageService& m_triage;
    RegisterService& m_register;
    const Clock& m_clock;
    Watch m_watch;
    QDate m_readOn;
    CampaignListModel m_campaigns;
    QueueModel m_queue;
    ResultsModel m_results;
    TakingPart m_takingPart;
    CampaignSummary m_summary;
    std::optional<Stored<Campaign>> m_chosen;
    CampaignFigures m_figures;
    int m_unseen = 0;
};

} // namespace anxin
