// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/firststeps.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace anxin {

FirstStepsCard::FirstStepsCard(FirstSteps steps, QWidget* parent)
    : QWidget(parent),
      m_steps(std::move(steps)),
      m_heading(cardTitle({})),
      m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(6);
    setLayout(margins(vertical({new Card(horizontal({aligned(m_heading, Qt::AlignTop), grow(m_rows)}, 20))}), 0, 0));
    hide(); // until the page is shown: what throws while it is made leaves parts behind
}

void FirstStepsCard::refresh()
{
    emptyOut(*m_rows, Gone::WhenIdle);
    const std::vector<FirstStep> steps = m_steps ? m_steps() : std::vector<FirstStep>();
    const auto open = std::count_if(steps.begin(), steps.end(), [](const FirstStep& step) { return !step.isDone; });
    m_heading->setText(tr("First steps still to do: %1").arg(open));
    if (open > 0)
        for (const FirstStep& step : steps)
            m_rows->addWidget(row(step));
    setVisible(open > 0);
}

QWidget* FirstStepsCard::row(const FirstStep& step)
{
    auto* mark = step.isDone ? new IconLabel(Icon::Check, 18, &Tokens::ok) : new IconLabel(Icon::ArrowRight, 18, &Tokens::warn);
    QLabel* what = step.isDone ? secondary(step.what) : bodyText(step.what);
    if (step.isDone)
        what->setAccessibleName(tr("Done: %1").arg(step.what));
    if (step.isDone || step.action.isEmpty())
        return panel(horizontal({mark, grow(what)}, 8));
    QPushButton* act = linkButton(step.action);
    act->setAccessibleDescription(step.what);
    connect(act, &QPushButton::clicked, this, [act = step.act] { act(); });
    return panel(horizontal({mark, grow(what), act}, 8));
}

} // namespace anxin
