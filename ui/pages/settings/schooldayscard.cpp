// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/schooldayscard.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace anxin {

namespace {
constexpr int dateWidth = 190;
constexpr int kindWidth = 220;
constexpr int nameWidth = 320;
constexpr int shownNameWidth = 180; // of a line; a longer one wraps

Tone toneOf(DayKind kind)
{
    return kind == DayKind::Holiday ? Tone::Ok : Tone::Neutral;
}
} // namespace

SchoolDaysCard::SchoolDaysCard(SchoolDaysSeams seams)
    : m_seams(std::move(seams)),
      m_kind(new EnumCombo<DayKind>),
      m_name(new TextEdit),
      m_first(new DateEdit(*m_seams.clock)),
      m_last(new OptionalDateEdit(*m_seams.clock)),
      m_bar(new MessageBar),
      m_enter(button(tr("Add"))),
      m_leave(button(tr("Leave it as it is"))),
      m_column(new QVBoxLayout)
{
    m_column->setSpacing(4);
    setLayout(vertical({new Card(vertical(
        {cardTitle(tr("Holidays and make-up days")),
         bodyText(tr("As the school has announced them for the year. On a holiday there are no lessons although it is a "
                     "weekday; on a make-up day there are, although it is a Saturday or a Sunday. The days between the "
                     "terms need no entry.")),
         m_column, m_bar, fields()}))}));
    layout()->setContentsMargins({});
    connect(m_enter, &QPushButton::clicked, this, &SchoolDaysCard::enter);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        startChanging(std::nullopt);
        beginKeys(*m_name);
    });
    for (QLineEdit* edit : std::initializer_list<QLineEdit*>{m_name, m_first, m_last})
        connect(edit, &QLineEdit::returnPressed, this, &SchoolDaysCard::enter);
    connect(m_bar, &MessageBar::acted, this, &SchoolDaysCard::bringBack);
    m_leave->hide();
}

QWidget* SchoolDaysCard::fields()
{
    m_kind->setFixedWidth(scaled(kindWidth, this));
    m_name->setFixedWidth(scaled(nameWidth, this));
    for (DateField* edit : std::initializer_list<DateField*>{m_first, m_last})
        edit->setFixedWidth(scaled(dateWidth, this));
    m_last->setPlaceholderText(tr("the same day"));
    return panel(
        vertical({horizontal({labelled(labelText("Kind of day"), m_kind), labelled(labelText("Title"), m_name), stretch()}),
                  horizontal({labelled(labelText("First day"), m_first), labelled(labelText("Last day"), m_last),
                              aligned(m_enter, Qt::AlignBottom), aligned(m_leave, Qt::AlignBottom), stretch()})},
                 8));
}

void SchoolDaysCard::refresh()
{
    emptyOut(*m_column, Gone::WhenIdle);
    m_shown = m_seams.all();
    for (const Stored<CalendarDays>& days : m_shown)
        m_column->addWidget(lineFor(days));
}

QWidget* SchoolDaysCard::lineFor(const Stored<CalendarDays>& days)
{
    const int at = static_cast<int>(m_column->count());
    const CalendarDays& value = days.value;
    const QDate today = m_seams.clock->today();
    const QString first = shown(value.firstDay, today, locale());
    const QString when = value.firstDay == value.lastDay
                             ? first
                             : tr("%1 – %2", "first day, last day").arg(first, shown(value.lastDay, today, locale()));
    QPushButton* alter = linkButton(tr("Change"));
    QPushButton* away = linkButton(tr("Remove"));
    alter->setAccessibleName(tr("Change %1").arg(value.label));
    away->setAccessibleName(tr("Remove %1").arg(value.label));
    connect(alter, &QPushButton::clicked, this, [this, at] { change(at); });
    connect(away, &QPushButton::clicked, this, [this, at] { remove(at); });
    QLabel* name = bodyText(value.label);
    name->setFixedWidth(scaled(shownNameWidth, this));
    return panel(horizontal({name, new Pill(label(value.kind), toneOf(value.kind)), secondary(when), stretch(), alter, away}));
}

QStringList SchoolDaysCard::misspelt() const
{
    QStringList wrong;
    if (const auto problem = m_first->problem())
        wrong << labelled(labelText("First day"), sentence(*problem));
    if (const auto problem = m_last->problem())
        wrong << labelled(labelText("Last day"), sentence(*problem));
    return wrong;
}

void SchoolDaysCard::enter()
{
    const CalendarDays days{m_kind->value(), m_name->value(), m_first->value(), m_last->value().value_or(m_first->value())};
    QStringList wrong = misspelt();
    if (wrong.isEmpty())
        wrong = m_changing ? m_seams.save({m_changing->id, m_changing->uid, days}) : m_seams.add(days);
    m_removed.reset();
    if (!wrong.isEmpty())
        return m_bar->show(Tone::Warn, inOneLine(wrong));
    m_bar->clear();
    startChanging(std::nullopt);
    refresh();
    beginKeys(*m_name);
}

void SchoolDaysCard::change(int line)
{
    startChanging(m_shown.at(static_cast<std::size_t>(line)));
    beginKeys(*m_name);
    m_name->selectAll();
}

void SchoolDaysCard::startChanging(std::optional<Stored<CalendarDays>> days)
{
    m_changing = std::move(days);
    m_enter->setText(m_changing ? tr("Save") : tr("Add"));
    m_leave->setVisible(m_changing.has_value());
    if (m_changing)
        m_kind->setValue(m_changing->value.kind); // for the next one the kind stays
    m_name->setValue(m_changing ? m_changing->value.label : QString());
    m_first->setValue(m_changing ? m_changing->value.firstDay : QDate());
    m_last->setValue(m_changing ? std::optional(m_changing->value.lastDay) : std::nullopt);
}

void SchoolDaysCard::remove(int line)
{
    m_removed = m_shown.at(static_cast<std::size_t>(line));
    m_seams.remove(*m_removed);
    if (m_changing && m_changing->id == m_removed->id)
        startChanging(std::nullopt);
    refresh();
    m_bar->show(Tone::Info, tr("%1 was taken out of the calendar.").arg(m_removed->value.label), tr("Bring back"));
    beginKeys(*m_name);
}

void SchoolDaysCard::bringBack()
{
    if (!m_removed)
        return;
    const QStringList wrong = m_seams.bringBack(*m_removed);
    m_removed.reset();
    if (!wrong.isEmpty())
        return m_bar->show(Tone::Warn, inOneLine(wrong));
    m_bar->clear();
    refresh();
}

} // namespace anxin
