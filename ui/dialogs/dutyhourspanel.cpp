// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/dutyhourspanel.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace anxin {

namespace {
// The heads stand in as far as the lines do in their scrolling view.
constexpr int dayWidth = 130, timeWidth = 104, nameWidth = 200;

QLabel* head(const char* field, int width, const QWidget* widget)
{
    QLabel* label = muted(labelOfField<DutyHours>(QString::fromLatin1(field)));
    label->setFixedWidth(scaled(width, widget));
    return label;
}

std::optional<QTime> asTyped(QTime time)
{
    return time.isValid() ? std::optional(time) : std::nullopt;
}
} // namespace

DutyHoursPanel::DutyHoursPanel(Seams seams)
    : m_seams(std::move(seams)),
      m_bar(new MessageBar),
      m_column(vertical({}, 6)),
      m_head(panel(margins(horizontal({head("weekday", dayWidth, this), head("opens", timeWidth, this),
                                       head("closes", timeWidth, this), head("on_duty", nameWidth, this), stretch()}),
                           4, 0))),
      m_add(button(tr("Add a line"), Icon::Plus)),
      m_save(primaryButton(tr("Save")))
{
    QPushButton* leave = button(tr("Close"));
    setLayout(margins(
        vertical({vertical({pageTitle(tr("Opening hours")),
                            bodyText(tr("When the room is open in an ordinary week, and who is there. Appointments outside of "
                                        "these hours can be booked all the same."))},
                           2),
                  m_bar, m_head, grow(scrolling(panel(vertical({m_column, stretch()})))), rule(),
                  toolbar({m_add, stretch(), leave, m_save})}),
        0, 0));
    connect(m_add, &QPushButton::clicked, this, &DutyHoursPanel::add);
    connect(m_save, &QPushButton::clicked, this, &DutyHoursPanel::save);
    connect(leave, &QPushButton::clicked, this, &DutyHoursPanel::left);
}

void DutyHoursPanel::refresh()
{
    fill(m_seams.all());
    if (m_lines.empty())
        append({1, QTime(12, 0), QTime(13, 30), {}});
    m_head->setVisible(true);
    setStartOfKeys(*this, m_lines.front().weekday);
}

void DutyHoursPanel::fill(const std::vector<DutyHours>& hours)
{
    emptyOut(*m_column, Gone::WhenIdle);
    m_lines.clear();
    for (const DutyHours& one : hours)
        append(one);
}

void DutyHoursPanel::append(const DutyHours& hours)
{
    const int at = lines();
    const QString which = tr("Line %1").arg(at + 1);
    const Line line{new ComboBox, new OptionalTimeEdit, new OptionalTimeEdit, new TextEdit};
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        line.weekday->addItem(locale().standaloneDayName(day));
    line.weekday->setCurrentIndex(hours.weekday - 1);
    line.opens->setValue(asTyped(hours.opens));
    line.closes->setValue(asTyped(hours.closes));
    line.onDuty->setValue(hours.onDuty);
    const auto name = [&](QWidget* editor, const char* field, int width) {
        editor->setAccessibleName(labelOfField<DutyHours>(QString::fromLatin1(field)));
        editor->setAccessibleDescription(which);
        editor->setFixedWidth(scaled(width, this));
    };
    name(line.weekday, "weekday", dayWidth);
    name(line.opens, "opens", timeWidth);
    name(line.closes, "closes", timeWidth);
    name(line.onDuty, "on_duty", nameWidth);
    QToolButton* away = iconButton(Icon::X, tr("Take out line %1").arg(at + 1));
    connect(away, &QToolButton::clicked, this, [this, at] { remove(at); });
    m_column->addWidget(panel(horizontal({line.weekday, line.opens, line.closes, line.onDuty, away, stretch()})));
    m_lines.push_back(line);
}

std::vector<DutyHours> DutyHoursPanel::typed() const
{
    std::vector<DutyHours> all;
    for (const Line& line : m_lines)
        all.push_back({line.weekday->currentIndex() + 1, line.opens->value().value_or(QTime()),
                       line.closes->value().value_or(QTime()), line.onDuty->value()});
    return all;
}

void DutyHoursPanel::add()
{
    const std::vector<DutyHours> before = typed();
    DutyHours next = before.empty() ? DutyHours{1, QTime(12, 0), QTime(13, 30), {}} : before.back();
    if (!before.empty())
        next.weekday = std::min(next.weekday + 1, static_cast<int>(Qt::Sunday));
    append(next);
    beginKeys(*m_lines.back().weekday);
}

void DutyHoursPanel::remove(int line)
{
    std::vector<DutyHours> rest = typed();
    rest.erase(rest.begin() + line);
    fill(rest);
    m_add->setFocus(Qt::OtherFocusReason);
}

void DutyHoursPanel::save()
{
    QStringList wrong;
    for (const Line& line : m_lines)
        for (const OptionalTimeEdit* edit : {line.opens, line.closes})
            if (const auto problem = edit->problem())
                wrong << labelled(edit->accessibleDescription(), sentence(*problem));
    if (wrong.isEmpty()) {
        const std::vector<DutyHours> hours = inOrder(typed());
        fill(hours); // a refusal counts them as they stand then
        wrong = m_seams.set(hours);
    }
    if (!wrong.isEmpty())
        return m_bar->show(Tone::Warn, inOneLine(wrong));
    Q_EMIT left();
}

} // namespace anxin
