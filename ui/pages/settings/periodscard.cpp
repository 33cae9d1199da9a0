// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/periodscard.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace anxin {

namespace {

constexpr int numberWidth = 32;
constexpr int nameWidth = 220;
constexpr int timeWidth = 120;
constexpr int usualBreak = 10 * 60; // seconds, before the person has shown another one

QLabel* head(const QString& text, int width)
{
    QLabel* label = muted(text);
    label->setFixedWidth(width);
    return label;
}

// Within the day; nothing where it would run into the next one.
QTime later(QTime time, int seconds)
{
    return time.secsTo(QTime(23, 59)) < seconds ? QTime() : time.addSecs(seconds);
}

std::optional<QTime> asTyped(QTime time)
{
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

PeriodsCard::PeriodsCard(PeriodsSeams seams)
    : m_seams(std::move(seams)),
      m_bar(new MessageBar),
      m_column(new QVBoxLayout),
      m_head(nullptr),
      m_add(button(tr("Add a period"), Icon::Plus)),
      m_save(button(tr("Save the periods")))
{
    m_column->setSpacing(6);
    m_head = panel(horizontal({head({}, scaled(numberWidth, this)), head(labelText("Title"), scaled(nameWidth, this)),
                               head(labelText("Begins at"), scaled(timeWidth, this)),
                               head(labelText("Ends at"), scaled(timeWidth, this)), stretch()}));
    setLayout(vertical({new Card(vertical(
        {cardTitle(tr("Lesson periods")),
         bodyText(tr("The periods of a school day with their times, morning reading and the like among them. They are put in "
                     "the order of their times.")),
         m_head, m_column, m_bar, toolbar({m_add, m_save, stretch()})}))}));
    layout()->setContentsMargins({});
    connect(m_add, &QPushButton::clicked, this, &PeriodsCard::add);
    connect(m_save, &QPushButton::clicked, this, &PeriodsCard::save);
    follow();
}

void PeriodsCard::refresh()
{
    if (isEdited())
        return;
    m_kept = m_seams.all();
    fill(m_kept);
}

void PeriodsCard::fill(const std::vector<LessonPeriod>& periods)
{
    emptyOut(*m_column, Gone::WhenIdle);
    m_lines.clear();
    for (const LessonPeriod& period : periods)
        append(period);
    follow();
}

void PeriodsCard::append(const LessonPeriod& period)
{
    const int at = lines();
    const QString which = tr("Period %1").arg(at + 1);
    auto* name = new TextEdit;
    auto* starts = new OptionalTimeEdit;
    auto* ends = new OptionalTimeEdit;
    QToolButton* away = iconButton(Icon::X, tr("Take out period %1").arg(at + 1));
    name->setFixedWidth(scaled(nameWidth, this));
    name->setAccessibleName(labelText("Title"));
    name->setValue(period.label);
    starts->setAccessibleName(labelText("Begins at"));
    starts->setValue(asTyped(period.starts));
    ends->setAccessibleName(labelText("Ends at"));
    ends->setValue(asTyped(period.ends));
    for (QLineEdit* edit : std::initializer_list<QLineEdit*>{name, starts, ends}) {
        edit->setAccessibleDescription(which);
        connect(edit, &QLineEdit::textChanged, this, &PeriodsCard::follow);
        connect(edit, &QLineEdit::returnPressed, this, &PeriodsCard::save);
    }
    for (OptionalTimeEdit* edit : {starts, ends})
        edit->setFixedWidth(scaled(timeWidth, this));
    connect(away, &QToolButton::clicked, this, [this, at] { remove(at); });
    m_column->addWidget(
        panel(horizontal({head(QString::number(at + 1), scaled(numberWidth, this)), name, starts, ends, away, stretch()})));
    m_lines.push_back({name, starts, ends});
}

// Counted by the names: morning reading and the like have a line, and no number.
QString PeriodsCard::nextName(const std::vector<LessonPeriod>& before)
{
    int last = 0;
    for (int number = 1; number <= mostPeriods; ++number)
        if (std::ranges::any_of(before, [&](const LessonPeriod& one) { return one.label == tr("Period %1").arg(number); }))
            last = number;
    return tr("Period %1").arg(last + 1);
}

LessonPeriod PeriodsCard::proposal() const
{
    const std::vector<LessonPeriod> before = typed();
    LessonPeriod next;
    next.label = nextName(before);
    if (before.empty() || !before.back().starts.isValid() || !before.back().ends.isValid())
        return next;
    const LessonPeriod& last = before.back();
    const QTime beforeLast = before.size() > 1 ? before[before.size() - 2].ends : QTime();
    const int pause = beforeLast.isValid() ? beforeLast.secsTo(last.starts) : usualBreak;
    next.starts = later(last.ends, std::max(pause, 0));
    if (next.starts.isValid())
        next.ends = later(next.starts, std::max(last.starts.secsTo(last.ends), 0));
    return next;
}

void PeriodsCard::add()
{
    append(proposal());
    follow();
    m_lines.back().name->selectAll();
    beginKeys(*m_lines.back().name);
}

void PeriodsCard::remove(int line)
{
    std::vector<LessonPeriod> left = typed();
    left.erase(left.begin() + line);
    fill(left);
    m_add->setFocus(Qt::OtherFocusReason);
}

std::vector<LessonPeriod> PeriodsCard::typed() const
{
    std::vector<LessonPeriod> periods;
    for (const Line& line : m_lines)
        periods.push_back({static_cast<int>(periods.size()) + 1, line.name->value(), line.starts->value().value_or(QTime()),
                           line.ends->value().value_or(QTime())});
    return periods;
}

bool PeriodsCard::isEdited() const
{
    return typed() != m_kept || !misspelt().isEmpty();
}

QStringList PeriodsCard::misspelt() const
{
    QStringList wrong;
    for (const Line& line : m_lines)
        for (const OptionalTimeEdit* edit : {line.starts, line.ends})
            if (const auto problem = edit->problem())
                wrong << labelled(edit->accessibleDescription(), sentence(*problem));
    return wrong;
}

void PeriodsCard::save()
{
    if (!isEdited())
        return;
    QStringList wrong = misspelt();
    if (wrong.isEmpty()) {
        const std::vector<LessonPeriod> periods = inOrder(typed());
        fill(periods); // a refusal counts them as they stand then
        wrong = m_seams.set(periods);
    }
    if (!wrong.isEmpty())
        return m_bar->show(Tone::Warn, inOneLine(wrong));
    m_kept = m_seams.all();
    fill(m_kept);
    m_bar->show(Tone::Ok, tr("These periods hold from now on: %1.").arg(lines()));
    m_add->setFocus(Qt::OtherFocusReason);
}

void PeriodsCard::follow()
{
    m_head->setHidden(m_lines.empty());
    m_add->setEnabled(lines() < mostPeriods);
    m_save->setEnabled(isEdited());
}

} // namespace anxin
