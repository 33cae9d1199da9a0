// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/campaignsummary.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace anxin {

class ListView;
class MessageBar;
class TableView;

// The numbers of a campaign by class, and under them the pupils whom the marked one counts: Enter goes to them, and opens one.
class SummaryPanel final : public QWidget {
    Q_OBJECT
public:
    // The model must outlive the panel. `open`: shows a pupil's card; empty hides what leads there.
    SummaryPanel(CampaignSummary& model, const std::function<void(StudentId)>& open);

    TableView& numbers() { return *m_numbers; }
    ListView& pupils() { return *m_pupils; }
    MessageBar& remark() { return *m_remark; }
    // After the model has been read anew.
    void follow();

private:
    CampaignSummary& m_model;
    TableView* m_numbers;
    ListView* m_pupils;
    MessageBar* m_remark;
    QLabel* m_marked;
};

} // namespace anxin
