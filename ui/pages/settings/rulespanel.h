// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/rulesmodel.h"

#include <QWidget>

#include <functional>

namespace anxin {

class ListView;

// The scheme of warning levels and the days by which promises become due, as the school has settled them.
class RulesPanel final : public QWidget {
    Q_OBJECT
public:
    // `editLevel`, `editRule`: open the form for a row. The model must outlive the panel.
    RulesPanel(RulesModel& model, std::function<void(int row)> editLevel, std::function<void(int row)> editRule);
    void refresh() { m_model.refreshIfStale(); }
    ListView& levels() { return *m_levels; }
    ListView& rules() { return *m_rules; }

private:
    RulesModel& m_model;
    ListView* m_levels;
    ListView* m_rules;
};

} // namespace anxin
