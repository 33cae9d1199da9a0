// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/calendarpanel.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace anxin {

namespace {
// Of a row, which stands whole beside the navigation of a PC of 1366 by 768 at 150 %.
constexpr int dateWidth = 160, termWidth = 190;
} // namespace

CalendarPanel::CalendarPanel(CalendarSeams seams)
    : m_seams(std::move(seams)),
      m_bar(new MessageBar),
      m_column(new QVBoxLayout),
      m_days(new SchoolDaysCard(m_seams.days)),
      m_periods(new PeriodsCard(m_seams.periods))
{
    QPushButton* edit = button(tr("Edit the school"));
    connect(edit, &QPushButton::clicked, this, [this] { m_seams.editSchool(); });
    m_column->setSpacing(12);
    auto* school = new Card(
        vertical({cardTitle(tr("The school")), bodyText(tr("Its name, stage and counsellor stand on reports and letters.")),
                  toolbar({edit, stretch()})}));
    auto* terms = new Card(vertical(
        {cardTitle(tr("Terms")),
         bodyText(tr("The first and the last day of lessons. The days that are proposed come from a rule; where the school has "
                     "announced others, enter those. Reports count the holidays to the term before them, and a class "
                     "graduates on the last day of lessons.")),
         m_column}));
    setLayout(vertical({m_bar, grow(scrolling(panel(vertical({school, terms, m_days, m_periods, stretch()}, 16))))}));
}

void CalendarPanel::refresh()
{
    m_days->refresh();
    m_periods->refresh();
    std::vector<ShownTerm> terms = m_seams.terms();
    if (terms == m_shown)
        return;
    m_shown = std::move(terms);
    emptyOut(*m_column, Gone::WhenIdle);
    m_rows.clear();
    for (const ShownTerm& shown : m_shown)
        m_column->addWidget(rowFor(shown));
}

QWidget* CalendarPanel::rowFor(const ShownTerm& shown)
{
    const int at = static_cast<int>(m_rows.size());
    Row row{shown.term, new DateEdit(*m_seams.clock), new DateEdit(*m_seams.clock)};
    row.first->setValue(shown.lessons.first);
    row.last->setValue(shown.lessons.last);
    for (DateEdit* edit : {row.first, row.last})
        edit->setFixedWidth(scaled(dateWidth, this));
    row.first->setAccessibleDescription(shown.term.shown());
    row.last->setAccessibleDescription(shown.term.shown());
    QLabel* name = bodyText(shown.term.shown());
    name->setFixedWidth(scaled(termWidth, this));
    const int height = row.first->sizeHint().height(); // in line with the fields, not with what stands above them
    name->setMinimumHeight(height);
    auto* state = new Pill(shown.isEntered ? tr("entered") : tr("proposed"), shown.isEntered ? Tone::Ok : Tone::Neutral);
    QPushButton* take = button(tr("Enter"));
    take->setAccessibleDescription(shown.term.shown());
    connect(take, &QPushButton::clicked, this, [this, at] { enter(at); });
    m_rows.push_back(row);
    QWidget* beside = panel(horizontal({state}));
    beside->setFixedHeight(height);
    return panel(horizontal({aligned(name, Qt::AlignBottom), labelled(tr("Lessons begin"), row.first),
                             labelled(tr("Lessons end"), row.last), aligned(take, Qt::AlignBottom),
                             aligned(beside, Qt::AlignBottom), stretch()}));
}

void CalendarPanel::enter(int at)
{
    const Row& row = m_rows.at(static_cast<std::size_t>(at));
    const QString name = row.term.shown();
    const QStringList wrong = m_seams.enter({row.term.code(), row.first->value(), row.last->value()});
    if (!wrong.isEmpty())
        return m_bar->show(Tone::Warn, inOneLine(wrong));
    refresh();
    m_bar->show(Tone::Ok, tr("%1: these days hold from now on.").arg(name));
}

} // namespace anxin
