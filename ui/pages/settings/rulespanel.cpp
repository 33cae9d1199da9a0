// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/rulespanel.h"

#include "ui/widgets/layout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QLabel>

namespace anxin {

RulesPanel::RulesPanel(RulesModel& model, std::function<void(int row)> editLevel, std::function<void(int row)> editRule)
    : m_model(model),
      m_levels(new ListView),
      m_rules(new ListView)
{
    const auto show = [](ListView* list, QAbstractItemModel& rows, const QString& name) {
        list->setModel(&rows);
        list->setItemDelegate(new RowDelegate(list));
        list->setAccessibleName(name);
    };
    show(m_levels, m_model.levels(), tr("Warning levels, the most serious first"));
    show(m_rules, m_model.rules(), tr("Days until a promise is due"));
    connect(m_levels, &ListView::opened, this, [editLevel](const QModelIndex& index) { editLevel(index.row()); });
    connect(m_rules, &ListView::opened, this, [editRule](const QModelIndex& index) { editRule(index.row()); });
    QLabel* ofLevels = secondary(tr("Words and days of each level. Enter changes one."));
    QLabel* ofRules = secondary(tr("Where the law or a ministry names no number, the number is a proposal that the school may "
                                   "decide otherwise."));
    for (QLabel* words : {ofLevels, ofRules})
        words->setWordWrap(true);
    auto* levels = new Card(vertical({cardTitle(tr("Warning levels")), ofLevels, grow(m_levels)}, 8));
    auto* rules = new Card(vertical({cardTitle(tr("Deadlines")), ofRules, grow(m_rules)}, 8));
    setLayout(horizontal({grow(levels, 2), grow(rules, 3)}, 16));
    connect(&m_model, &RulesModel::stale, this, [this] {
        if (isVisible())
            m_model.refreshIfStale();
    });
}

} // namespace anxin
