// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/steps/stepsheet.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace anxin {

StepSheet::StepSheet(QPushButton* other, const QString& working, QWidget* parent)
    : QWidget(parent),
      m_heading(pageTitle({})),
      m_bar(new MessageBar),
      m_progress(new QProgressBar),
      m_other(other),
      m_next(primaryButton(tr("Next"))),
      m_stack(new QStackedWidget)
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(working);
    setMaximumWidth(scaled(720, this));
    setLayout(vertical({m_heading, m_bar, grow(m_stack), m_progress, toolbar({m_other, stretch(), m_next})}, 16));
    connect(m_next, &QPushButton::clicked, this, &StepSheet::next);
    setBusy(false);
}

void StepSheet::add(WizardStep* step)
{
    m_steps.push_back(step);
    m_stack->addWidget(scrolling(step));
    connect(step, &WizardStep::nextRequested, this, &StepSheet::next);
}

int StepSheet::index() const
{
    return m_stack->currentIndex();
}

WizardStep* StepSheet::current() const
{
    return m_steps.at(static_cast<std::size_t>(index()));
}

bool StepSheet::isAtEnd() const
{
    return current() == m_steps.back();
}

void StepSheet::show(int index, const QString& last)
{
    m_stack->setCurrentIndex(index);
    m_heading->setText(current()->name());
    m_next->setText(isAtEnd() ? last : tr("Next"));
    current()->enter();
}

void StepSheet::next()
{
    if (!m_next->isEnabled())
        return;
    m_bar->clear();
    const auto why = current()->obstacle();
    if (!why)
        Q_EMIT passed();
    else if (!why->isEmpty())
        m_bar->show(Tone::Warn, *why);
}

void StepSheet::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_next->setDisabled(busy);
    m_other->setDisabled(busy);
    m_stack->setDisabled(busy);
}

} // namespace anxin
