// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/dateedit.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calendarpopup.h"
#include "ui/widgets/datetext.h"

#include <QAction>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace anxin {

namespace {
constexpr int roomBesideText = 56; // the padding, and the button that opens the calendar

// Of how this day may be typed, as far as they fit.
QString examples(QDate day, int room, const QFontMetrics& metrics)
{
    const QString brief = isoDate(day).remove(u'-').right(4);
    const QString all = DateField::tr("e.g. %1 or %2").arg(isoDate(day), brief);
    return metrics.horizontalAdvance(all) <= room ? all : DateField::tr("e.g. %1").arg(brief);
}
} // namespace

DateField::DateField(const Clock& clock, QWidget* parent) : QLineEdit(parent), m_clock(clock)
{
    setPlaceholderText(examples(m_clock.today(), QWIDGETSIZE_MAX, fontMetrics()));
    m_picker = addAction(icon(Icon::Calendar, &Tokens::text3), QLineEdit::TrailingPosition);
    m_picker->setText(tr("Pick from a calendar"));
    m_picker->setToolTip(m_picker->text());
    connect(m_picker, &QAction::triggered, this, &DateField::pick);
    connect(this, &QLineEdit::textEdited, this, &DateField::edited);
}

std::optional<QDate> DateField::date() const
{
    return dateFromText(text(), m_clock.today());
}

void DateField::setDate(std::optional<QDate> date)
{
    setText(date ? isoDate(*date) : QString());
}

std::optional<Violation> DateField::problem() const
{
    if (text().trimmed().isEmpty() || date())
        return std::nullopt;
    return Violation{{}, Rule::NotADate, {}, text().trimmed()};
}

bool DateField::event(QEvent* event)
{
    if (event->type() == QEvent::ReadOnlyChange)
        m_picker->setVisible(!isReadOnly());
    if (event->type() == QEvent::Resize && !isReadOnly())
        setPlaceholderText(examples(m_clock.today(), width() - scaled(roomBesideText, this), fontMetrics()));
    return QLineEdit::event(event);
}

void DateField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const std::optional<QDate> day = hasFocus() ? std::nullopt : date();
    if (!day)
        return;
    QPainter painter(this);
    painter.setFont(fontOf(12, QFont::Normal, this));
    painter.setPen(tokens(this).text3);
    const int left = fontMetrics().horizontalAdvance(text()) + 22;
    const QRect room = rect().adjusted(left, 0, -36, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, QLocale().dayName(day->dayOfWeek(), QLocale::ShortFormat));
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    const bool steps = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!steps || isReadOnly())
        return QLineEdit::keyPressEvent(event);
    if (event->modifiers().testFlag(Qt::AltModifier))
        return pick();
    take(date().value_or(m_clock.today()).addDays(event->key() == Qt::Key_Up ? 1 : -1));
}

void DateField::focusOutEvent(QFocusEvent* event)
{
    if (const auto day = date(); day && !isReadOnly())
        setDate(day);
    QLineEdit::focusOutEvent(event);
}

void DateField::pick()
{
    if (isReadOnly())
        return;
    auto* popup = new CalendarPopup(date().value_or(m_clock.today()), m_clock.today(), this); // deletes itself when closed
    connect(popup, &CalendarPopup::picked, this, &DateField::take);
    popup->showBelow(this);
}

void DateField::take(QDate date)
{
    setDate(date);
    Q_EMIT edited();
}

OptionalTimeEdit::OptionalTimeEdit(QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("e.g. 14:10"));
    connect(this, &QLineEdit::textEdited, this, &OptionalTimeEdit::edited);
}

std::optional<QTime> OptionalTimeEdit::value() const
{
    return timeFromText(text());
}

void OptionalTimeEdit::setValue(std::optional<QTime> value)
{
    setText(value ? shown(*value) : QString());
}

std::optional<Violation> OptionalTimeEdit::problem() const
{
    if (text().trimmed().isEmpty() || value())
        return std::nullopt;
    return Violation{{}, Rule::OutOfRange, QStringLiteral("00:00–23:59"), text().trimmed()};
}

void OptionalTimeEdit::focusOutEvent(QFocusEvent* event)
{
    if (const auto time = value(); time && !isReadOnly())
        setValue(time);
    QLineEdit::focusOutEvent(event);
}

} // namespace anxin
