// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/appointments/weekpainter.h"

#include "core/base/moment.h"
#include "ui/models/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowdelegate.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <algorithm>

namespace anxin {

namespace {

constexpr int nameSize = 13, smallSize = 12, iconSize = 14, barWidth = 4, padding = 6;
constexpr int frameWidth = 1, frameRadius = 9; // of a table, at its inner side

Icon signOf(AppointmentStanding standing)
{
    switch (standing) {
    case AppointmentStanding::Booked: return Icon::Clock;
    case AppointmentStanding::NoteMissing: return Icon::Pen;
    case AppointmentStanding::NoteBegun: return Icon::Note;
    case AppointmentStanding::Held: return Icon::Check;
    case AppointmentStanding::Cancelled:
    case AppointmentStanding::Missed: break;
    }
    return Icon::X;
}

bool isOff(AppointmentStanding standing)
{
    return standing == AppointmentStanding::Cancelled || standing == AppointmentStanding::Missed;
}

enum class Saying : quint8 { All, NoNames };
QStringList headFacts(const WeekDay& day, Saying saying)
{
    if (!day.holiday.isEmpty())
        return {day.holiday};
    QStringList facts{day.exam};
    for (const DutyHours& hours : day.open) {
        const QString times = QStringLiteral("%1–%2").arg(shown(hours.opens), shown(hours.closes));
        facts << (saying == Saying::All ? QStringLiteral("%1 %2").arg(times, hours.onDuty) : times);
    }
    facts.removeAll(QString());
    return facts;
}

// Where there is no room for all of it, whole facts are left out: half a time is none.
QString headNoteIn(int width, const WeekDay& day, const QFontMetrics& metrics)
{
    const auto fits = [&](const QStringList& facts) { return metrics.horizontalAdvance(factLine(facts)) <= width; };
    if (const QStringList all = headFacts(day, Saying::All); fits(all))
        return factLine(all);
    QStringList facts = headFacts(day, Saying::NoNames);
    while (facts.size() > 1 && !fits(facts))
        facts.removeLast();
    return factLine(facts);
}

} // namespace

QString headNote(const WeekDay& day)
{
    return factLine(headFacts(day, Saying::All));
}

WeekPainter::WeekPainter(QPainter& painter, const WeekGrid& grid, const WeekModel& week, const QWidget& widget)
    : m_painter(painter),
      m_grid(grid),
      m_week(week),
      m_widget(widget),
      m_tokens(tokens(&widget))
{
}

void WeekPainter::draw(const Marks& marks)
{
    m_painter.save();
    m_painter.setClipPath(insideFrame());
    m_painter.fillRect(QRect(QPoint(), m_grid.area), m_tokens.surface);
    m_painter.save();
    m_painter.setClipRect(m_grid.body(), Qt::IntersectClip);
    ground();
    lines();
    cell(marks);
    for (const WeekBlock& one : m_week.blocks())
        block(one, one.id() == marks.chosen);
    nowLine();
    ghost(marks);
    m_painter.restore();
    m_painter.save();
    m_painter.setClipRect(QRect(0, m_grid.head, m_grid.axis, m_grid.area.height() - m_grid.head), Qt::IntersectClip);
    times();
    m_painter.restore();
    heads();
    m_painter.restore();
}

// The frame of a table has round corners. At the right there may be a scroll bar inside it.
QPainterPath WeekPainter::insideFrame() const
{
    QPainterPath path;
    path.addRoundedRect(QRectF(0, 0, m_widget.width() - 2 * frameWidth, m_grid.area.height()), frameRadius, frameRadius);
    return path;
}

void WeekPainter::hatch(const QRect& room, const QColor& colour)
{
    m_painter.save();
    m_painter.setBrushOrigin(0, -m_grid.scroll);
    m_painter.fillRect(room, QBrush(colour, Qt::BDiagPattern));
    m_painter.restore();
}

// When the room is closed is sunken, as far as somebody has entered when it is open; days without lessons are hatched.
void WeekPainter::ground()
{
    const auto& days = m_week.days();
    const bool hasHours = std::ranges::any_of(days, [](const WeekDay& day) { return !day.open.empty(); });
    for (int at = 0; at < static_cast<int>(days.size()); ++at) {
        const WeekDay& day = days[static_cast<std::size_t>(at)];
        const QRect column = m_grid.column(at);
        if (hasHours || !day.holiday.isEmpty())
            m_painter.fillRect(column, m_tokens.app);
        if (!day.holiday.isEmpty()) {
            hatch(column, m_tokens.border);
            continue;
        }
        for (const DutyHours& hours : day.open)
            m_painter.fillRect(m_grid.span(at, hours.opens, hours.closes), m_tokens.surface);
        if (!day.exam.isEmpty())
            m_painter.fillRect(QRect(column.left(), column.top(), 3, column.height()), m_tokens.info);
    }
}

void WeekPainter::lines()
{
    m_painter.setPen(QPen(m_tokens.border, 1));
    const QRect body = m_grid.body();
    for (const WeekSlot& slot : m_week.slotRows()) {
        m_painter.drawLine(body.left(), m_grid.yOf(slot.from), body.right(), m_grid.yOf(slot.from));
        m_painter.drawLine(body.left(), m_grid.yOf(slot.to), body.right(), m_grid.yOf(slot.to));
    }
    for (int at = 0; at < m_grid.columns; ++at)
        m_painter.drawLine(m_grid.column(at).left(), body.top(), m_grid.column(at).left(), body.bottom());
}

void WeekPainter::line(const QRect& room, const QString& text, int px, bool isBold, const QColor& colour,
                       Qt::Alignment alignment)
{
    drawRowText(m_painter, room, alignment, text, fontOf(px, isBold ? QFont::Bold : QFont::Normal, &m_widget), colour);
}

void WeekPainter::times()
{
    m_painter.fillRect(QRect(0, 0, m_grid.axis, m_grid.area.height()), m_tokens.surface);
    const int height = scaled(18, &m_widget);
    for (const WeekSlot& slot : m_week.slotRows()) {
        const QRect room(0, m_grid.yOf(slot.from) + 2, m_grid.axis - scaled(8, &m_widget), height);
        const int free = m_grid.yOf(slot.to) - m_grid.yOf(slot.from);
        if (!slot.isPeriod()) {
            if (free >= height)
                line(room, shown(slot.from), smallSize, false, m_tokens.text3, Qt::AlignRight);
            continue;
        }
        line(room, slot.label, smallSize, true, m_tokens.text2, Qt::AlignRight);
        if (free >= 2 * height)
            line(room.translated(0, height - 2), shown(slot.from), smallSize, false, m_tokens.text3, Qt::AlignRight);
    }
}

void WeekPainter::block(const WeekBlock& block, bool isChosen)
{
    const QRect room = m_grid.of(block);
    if (!room.intersects(m_grid.body()))
        return;
    const AppointmentStanding standing = block.known.standing;
    const ToneColours colours = coloursOf(toneOf(standing), m_tokens);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(isChosen          ? m_tokens.accent
                          : isOff(standing) ? m_tokens.borderStrong
                                            : colours.line,
                          isChosen ? 2 : 1, isOff(standing) ? Qt::DashLine : Qt::SolidLine));
    m_painter.setBrush(isOff(standing) ? m_tokens.surface : colours.background);
    m_painter.drawRoundedRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    m_painter.restore();
    if (block.clashes) {
        QColor pale = m_tokens.danger;
        pale.setAlphaF(0.35F);
        hatch(room.adjusted(2, 2, -2, -2), pale);
    }
    if (!isOff(standing))
        m_painter.fillRect(QRect(room.left() + 2, room.top() + 4, barWidth - 1, room.height() - 8), colours.line);
    blockText(block, room.adjusted(barWidth + padding, 2, -padding, -2), isOff(standing) ? m_tokens.text2 : colours.text);
}

// Among others there is no room for a line: the name goes over as many as there are, its sign and whether it is cut stand below
// it, and the tooltip says the rest.
void WeekPainter::nameAlone(const WeekBlock& block, const QRect& room, const QColor& colour)
{
    const QFont font = fontOf(nameSize, QFont::Bold, &m_widget);
    const QFontMetrics metrics(font);
    const int line = metrics.lineSpacing(), size = scaled(iconSize - 2, &m_widget);
    const int foot = room.height() >= line + size ? size : 0;
    const int lines = std::max(1, (room.height() - foot) / line);
    const QRect name(room.left(), room.top(), room.width(), lines * line);
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(name, Qt::TextWrapAnywhere, block.face.name);
    if (foot == 0)
        return;
    drawSign(block, QRect(room.left(), name.bottom() + 1, size, size), colour);
    if (metrics.boundingRect(name, Qt::TextWrapAnywhere, block.face.name).height() > name.height())
        m_painter.drawText(QRect(room.left() + size, name.bottom() + 1, room.width() - size, size),
                           Qt::AlignCenter | Qt::TextDontClip, QStringLiteral("…"));
}

void WeekPainter::drawSign(const WeekBlock& block, const QRect& place, const QColor& colour)
{
    m_painter.drawPixmap(place.topLeft(), iconPixmap(block.clashes ? Icon::Alert : signOf(block.known.standing), colour,
                                                     place.width(), m_widget.devicePixelRatioF()));
}

void WeekPainter::blockText(const WeekBlock& block, const QRect& room, const QColor& colour)
{
    const int height = scaled(18, &m_widget), size = scaled(iconSize, &m_widget);
    if (room.width() <= 3 * size)
        return nameAlone(block, room.adjusted(barWidth - padding, 0, padding - 2, 0), colour);
    const bool hasTwo = room.height() >= 2 * height - 3;
    QRect first(room.left(), hasTwo ? room.top() : room.center().y() - height / 2, room.width(), height);
    const QRect sign(first.right() - size + 1, first.top() + (height - size) / 2, size, size);
    drawSign(block, sign, colour);
    first.setRight(sign.left() - 4);
    const QString standing = label(block.known.standing);
    const QString overlaps = block.clashes ? WeekModel::tr("overlaps another one") : QString();
    if (!hasTwo)
        return line(first, factLine({block.face.name, overlaps, standing}), nameSize, true, colour);
    line(first, block.face.name, nameSize, true, colour);
    line(QRect(room.left(), first.bottom(), room.width(), height), factLine({overlaps, standing, label(block.value().kind)}),
         smallSize, false, colour);
    if (room.height() >= 3 * height)
        line(QRect(room.left(), first.bottom() + height - 1, room.width(), height),
             factLine(
                 {QStringLiteral("%1–%2").arg(shown(block.value().starts), shown(block.value().ends())), block.value().place}),
             smallSize, false, colour);
}

void WeekPainter::nowLine()
{
    const int column = static_cast<int>(m_week.monday().daysTo(m_week.today()));
    const QTime now = m_week.now();
    if (column < 0 || column >= m_grid.columns || now < m_grid.begins || now > m_grid.ends)
        return;
    const QRect room = m_grid.column(column);
    const int y = m_grid.yOf(now);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_tokens.accent, 2));
    m_painter.drawLine(room.left() + 4, y, room.right(), y);
    m_painter.setBrush(m_tokens.accent);
    m_painter.drawEllipse(QPointF(room.left() + 4, y), 3.5, 3.5);
    m_painter.restore();
}

void WeekPainter::cell(const Marks& marks)
{
    if (!marks.cell.isValid())
        return;
    const WeekSlot& slot = m_week.slotRows().at(static_cast<std::size_t>(marks.cell.row()));
    const QRect room = m_grid.span(marks.cell.column(), slot.from, slot.to).adjusted(1, 1, -1, -1);
    m_painter.fillRect(room, marks.hasKeys ? m_tokens.selected : m_tokens.hover);
    if (!marks.hasKeys)
        return;
    m_painter.setPen(QPen(m_tokens.focus, 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(room.adjusted(1, 1, -1, -1));
}

void WeekPainter::ghost(const Marks& marks)
{
    if (marks.ghost.isEmpty())
        return;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_tokens.accent, 2, Qt::DashLine));
    m_painter.setBrush(m_tokens.selected);
    m_painter.drawRoundedRect(QRectF(marks.ghost).adjusted(1, 1, -1, -1), 6, 6);
    m_painter.restore();
    const int height = std::max(scaled(18, &m_widget), std::min(marks.ghost.height(), scaled(26, &m_widget)));
    line(QRect(marks.ghost.left() + padding + 2, marks.ghost.top(), marks.ghost.width() - 2 * padding, height), marks.ghostText,
         nameSize, true, m_tokens.text);
}

void WeekPainter::heads()
{
    m_painter.fillRect(QRect(0, 0, m_grid.area.width(), m_grid.head), m_tokens.surface);
    const auto& days = m_week.days();
    for (int at = 0; at < static_cast<int>(days.size()); ++at)
        headOf(at, days[static_cast<std::size_t>(at)]);
    m_painter.setPen(QPen(m_tokens.borderStrong, 1));
    m_painter.drawLine(0, m_grid.head - 1, m_grid.area.width(), m_grid.head - 1);
}

void WeekPainter::headOf(int column, const WeekDay& day)
{
    const QRect whole = m_grid.column(column);
    const bool isToday = day.day == m_week.today();
    const QRect room(whole.left() + 1, 0, whole.width() - 1, m_grid.head - 1);
    if (isToday) {
        m_painter.fillRect(room, m_tokens.selected);
        m_painter.fillRect(QRect(room.left(), room.bottom() - 2, room.width(), 3), m_tokens.accent);
    }
    const int height = scaled(20, &m_widget);
    const QRect first(room.left() + padding, scaled(5, &m_widget), room.width() - 2 * padding, height);
    const QString name = shown(day.day, m_week.today(), m_widget.locale());
    const QString full = isToday ? WeekModel::tr("%1 · today").arg(name) : name;
    const bool fits = QFontMetrics(fontOf(14, QFont::Bold, &m_widget)).horizontalAdvance(full) <= first.width();
    line(first, fits ? full : name, 14, true, m_tokens.text);
    const bool isOut = !day.holiday.isEmpty() || !day.exam.isEmpty();
    const QFont noteFont = fontOf(smallSize, isOut ? QFont::Bold : QFont::Normal, &m_widget);
    line(first.translated(0, height - 1), headNoteIn(first.width(), day, QFontMetrics(noteFont)), smallSize, isOut,
         isOut ? m_tokens.infoText : m_tokens.text3);
}

} // namespace anxin
