// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/screening/answergrid.h"

#include "ui/models/words.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>

namespace anxin {

namespace {
constexpr int cellWidth = 70; // px at 100 %
constexpr int cellHeight = 34;
constexpr int cellGap = 4;

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}
} // namespace

AnswerGrid::AnswerGrid(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Answers of the paper"));
}

void AnswerGrid::set(PaperTyping* typing)
{
    m_typing = typing;
    updateGeometry();
    follow();
}

void AnswerGrid::follow()
{
    setAccessibleDescription(m_typing ? factLine({place(), keyLine()}) : QString());
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    update();
    if (m_typing && !m_typing->isAtEnd())
        bringIntoView(cellOf(m_typing->current()));
}

// With large letters a paper is higher than the screen.
void AnswerGrid::bringIntoView(const QRect& cell)
{
    for (QWidget* around = parentWidget(); around; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around); area && isVisible()) {
            const QPoint middle = mapTo(area->widget(), cell.center());
            area->ensureVisible(middle.x(), middle.y(), 8, 2 * cell.height());
        }
}

int AnswerGrid::rows() const
{
    return m_typing ? (m_typing->count() + perRow - 1) / perRow : 1;
}

QSize AnswerGrid::sizeHint() const
{
    const int columns = m_typing ? std::min(perRow, m_typing->count()) : perRow;
    return {columns * scaled(cellWidth + cellGap), rows() * scaled(cellHeight + cellGap)};
}

QRect AnswerGrid::cellOf(int item) const
{
    return {(item % perRow) * scaled(cellWidth + cellGap), (item / perRow) * scaled(cellHeight + cellGap), scaled(cellWidth),
            scaled(cellHeight)};
}

QString AnswerGrid::place() const
{
    if (!m_typing)
        return {};
    if (m_typing->isAtEnd())
        return tr("All %1 questions are typed").arg(m_typing->count());
    const int item = m_typing->current();
    return tr("Question %1 of %2").arg(m_typing->nameOf(item)).arg(m_typing->count());
}

QString AnswerGrid::keyLine() const
{
    if (!m_typing || m_typing->isAtEnd())
        return tr("Enter: go on · ← back");
    QStringList words;
    for (const AnswerKeys::Key& key : m_typing->keys().keysOf(m_typing->current()))
        words << (key.word.isEmpty() ? key.key : key.key + u' ' + key.word);
    const QString answers = words.isEmpty() ? tr("type what is written, then Enter") : words.join(QStringLiteral("  "));
    return tr("%1 · Space: left blank · ← back · End: next open question").arg(answers);
}

void AnswerGrid::keyPressEvent(QKeyEvent* event)
{
    const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!m_typing || isCommand || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)
        return QWidget::keyPressEvent(event);
    if (m_typing->isAsking())
        return answerQuestion(event->key());
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    if (isEnter(event->key())) {
        if (m_typing->pending().isEmpty())
            Q_EMIT ended(); // the paper may be gone now
        else
            tell(m_typing->accept());
        return;
    }
    if (!navigate(event->key()))
        type(*event);
}

// A critical answer waits for a person.
void AnswerGrid::answerQuestion(int key)
{
    if (isEnter(key)) {
        m_typing->confirm();
        follow();
        Q_EMIT confirmed();
    } else if (key == Qt::Key_Backspace) {
        m_typing->typeAgain();
        follow();
        Q_EMIT moved();
    } else {
        Q_EMIT asked();
    }
}

bool AnswerGrid::navigate(int key)
{
    switch (key) {
    case Qt::Key_Backspace:
        if (m_typing->pending().isEmpty())
            m_typing->move(-1);
        else
            m_typing->typeAgain();
        break;
    case Qt::Key_Left: m_typing->move(-1); break;
    case Qt::Key_Right: m_typing->move(1); break;
    case Qt::Key_Up: m_typing->move(-perRow); break;
    case Qt::Key_Down: m_typing->move(perRow); break;
    case Qt::Key_Home: m_typing->move(-m_typing->current()); break;
    case Qt::Key_End: m_typing->goToOpen(); break;
    default: return false;
    }
    follow();
    Q_EMIT moved();
    return true;
}

void AnswerGrid::type(const QKeyEvent& event)
{
    const bool isOneKey = !m_typing->isAtEnd() && m_typing->keys().isOneKey(m_typing->current());
    const bool isPadDot = (event.modifiers() & Qt::KeypadModifier) && (event.text() == u'.' || event.text() == u',');
    if (event.key() == Qt::Key_Space || (isPadDot && isOneKey))
        tell(m_typing->leaveBlank());
    else if (event.text().size() == 1 && event.text().front().isPrint())
        tell(m_typing->type(event.text().front()));
}

void AnswerGrid::tell(PaperTyping::Fate fate)
{
    follow();
    switch (fate) {
    case PaperTyping::Fate::Taken: Q_EMIT typed(); break;
    case PaperTyping::Fate::Going: Q_EMIT moved(); break;
    case PaperTyping::Fate::Asked: Q_EMIT asked(); break;
    case PaperTyping::Fate::Wrong: Q_EMIT wrong(); break;
    }
}

void AnswerGrid::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (!m_typing)
        return;
    for (int item = 0; item < m_typing->count(); ++item)
        if (cellOf(item).contains(event->pos()))
            m_typing->goTo(item);
    follow();
    Q_EMIT moved();
}

void AnswerGrid::focusInEvent(QFocusEvent*)
{
    update();
}

void AnswerGrid::focusOutEvent(QFocusEvent*)
{
    update();
}

void AnswerGrid::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void AnswerGrid::paintEvent(QPaintEvent*)
{
    if (!m_typing)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int item = 0; item < m_typing->count(); ++item)
        paintCell(painter, item);
}

void AnswerGrid::paintCell(QPainter& painter, int item) const
{
    const Tokens& colours = tokens(this);
    const bool isCurrent = item == m_typing->current();
    const bool takesPart = m_typing->takesPart(item);
    const QRect cell = cellOf(item);
    const qreal line = isCurrent ? 2 : 1;
    QPainterPath outline;
    outline.addRoundedRect(QRectF(cell).adjusted(line / 2, line / 2, -line / 2, -line / 2), scaled(6), scaled(6));
    QColor ground = takesPart ? colours.surface : colours.sunken;
    QColor edge = m_typing->isOpen(item) ? colours.border : colours.borderStrong;
    if (isCurrent) {
        ground = m_typing->isAsking() ? colours.dangerBg : colours.selected;
        edge = m_typing->isAsking() ? colours.danger : hasFocus() ? colours.focus : colours.accent;
    }
    painter.fillPath(outline, ground);
    painter.setPen(QPen(edge, line));
    painter.drawPath(outline);
    painter.setFont(fontOf(12));
    painter.setPen(colours.text3);
    painter.drawText(cell.adjusted(scaled(6), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_typing->nameOf(item));
    paintAnswer(painter, item, cell.adjusted(scaled(26), 0, -scaled(6), 0));
}

void AnswerGrid::paintAnswer(QPainter& painter, int item, const QRect& room) const
{
    const Tokens& colours = tokens(this);
    const bool isCurrent = item == m_typing->current();
    if (m_typing->isBlank(item)) { // left blank on the paper
        const int side = scaled(12);
        QRect box(0, 0, side, side);
        box.moveCenter(room.center());
        painter.setPen(QPen(colours.text2, 1.5));
        painter.drawRect(box);
        return;
    }
    QString text = m_typing->shown(item);
    if (isCurrent && m_typing->isAsking())
        text = m_typing->asked();
    else if (isCurrent && !m_typing->pending().isEmpty())
        text = m_typing->pending() + u'_';
    const bool isNote = text.isEmpty();
    if (isNote)
        text = m_typing->noteOf(item);
    painter.setFont(isNote ? fontOf(12) : fontOf(16, QFont::Bold));
    painter.setPen(isNote ? colours.warnText : m_typing->isAsking() && isCurrent ? colours.dangerText : colours.text);
    painter.drawText(room, Qt::AlignCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace anxin
