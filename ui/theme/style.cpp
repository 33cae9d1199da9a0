// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/style.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace anxin {

namespace {
constexpr int controlHeight = 34;
constexpr int sidePadding = 10;
constexpr int arrowWidth = 28;
constexpr int labelInset = 6; // that the label of a combo box keeps from the room it is given
constexpr double radius = 6;

class Painting {
public:
    explicit Painting(QPainter* painter) : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Painting() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Painting)

private:
    QPainter* m_painter;
};

void stroke(QPainter* painter, const QColor& colour, double width, const QPainterPath& path)
{
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
}

// A chevron of 8 by 4 in the middle of `rect`, turned by `degrees` from pointing down.
void drawChevron(QPainter* painter, const QRectF& rect, double degrees, const QColor& colour)
{
    const Painting painting(painter);
    painter->translate(rect.center());
    painter->rotate(degrees);
    QPainterPath path(QPointF(-4, -2));
    path.lineTo(0, 2);
    path.lineTo(4, -2);
    stroke(painter, colour, 1.6, path);
}

struct FieldState {
    bool isReadOnly, isInvalid;
};

// The outline that fields have: 1 px, or 2 px in the focus colour where keys go and in that of danger where a message stands
// below. As the style sheet has it for lines and areas of text.
void drawField(QPainter* painter, const QStyleOption* option, FieldState field, const Tokens& t)
{
    const Painting painting(painter);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool focused = option->state.testFlag(QStyle::State_HasFocus);
    const double width = focused || field.isInvalid ? 2 : 1;
    const QColor quiet = enabled && !field.isReadOnly ? t.borderStrong : t.border;
    painter->setPen(QPen(focused ? t.focus : field.isInvalid ? t.danger : quiet, width));
    const QColor ground = !enabled ? t.app : focused && field.isInvalid ? t.dangerBg : t.surface;
    painter->setBrush(field.isReadOnly ? QBrush(Qt::NoBrush) : QBrush(ground));
    const double inset = width / 2;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), radius, radius);
}

void drawCheck(QPainter* painter, const QStyleOption* option, const Tokens& t, bool round)
{
    const Painting painting(painter);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool on = option->state.testFlag(QStyle::State_On);
    const bool partly = option->state.testFlag(QStyle::State_NoChange);
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const QColor fill = enabled ? t.accent : t.disabled;
    const bool hovered = option->state.testFlag(QStyle::State_MouseOver);
    painter->setPen(QPen(on || partly ? fill : enabled ? t.borderStrong : t.border, 1.4));
    painter->setBrush(on || partly ? fill : hovered && enabled ? t.hover : t.surface);
    const double corner = round ? box.height() / 2 : 4;
    painter->drawRoundedRect(box, corner, corner);
    if (!on && !partly)
        return;
    const auto at = [&](double x, double y) { return QPointF(box.x() + x * box.width(), box.y() + y * box.height()); };
    if (round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.onAccent);
        painter->drawEllipse(box.center(), box.width() * 0.2, box.height() * 0.2);
        return;
    }
    QPainterPath mark(partly ? at(0.28, 0.5) : at(0.24, 0.52));
    if (!partly)
        mark.lineTo(at(0.43, 0.71));
    mark.lineTo(partly ? at(0.72, 0.5) : at(0.77, 0.32));
    stroke(painter, t.onAccent, 2, mark);
}

// Around `rect`, which already includes the gap: focus is 1.02:1 against accent, so that the ring must never touch.
void drawFocusRing(QPainter* painter, const QRect& rect, const Tokens& t)
{
    const Painting painting(painter);
    painter->setBrush(Qt::NoBrush);
    const QRectF outer = QRectF(rect).adjusted(1, 1, -1, -1);
    if (t.focusHalo != t.app) {
        painter->setPen(QPen(t.focusHalo, 2));
        painter->drawRoundedRect(outer, radius + 3, radius + 3);
        painter->setPen(QPen(t.focus, 2));
        painter->drawRoundedRect(outer.adjusted(2, 2, -2, -2), radius + 1, radius + 1);
        return;
    }
    painter->setPen(QPen(t.focus, 2));
    painter->drawRoundedRect(outer, radius + 2, radius + 2);
}
} // namespace

Style::Style(const Tokens& tokens, int percent)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))),
      m_tokens(tokens),
      m_percent(percent)
{
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    if (hint == TokensHint) {
        if (auto* answer = qstyleoption_cast<QStyleHintReturnVariant*>(data))
            answer->variant = QVariant::fromValue(&m_tokens);
        return 1;
    }
    if (hint == PercentHint)
        return m_percent;
    switch (hint) {
    case SH_ComboBox_Popup: return 0;
    case SH_EtchDisabledText: return 0;
    case SH_Widget_Animation_Duration: return 0; // calm, and no motion to switch off
    case SH_FocusFrame_AboveWidget: return 1;    // in the window or what scrolls, where no container cuts the ring
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_ToolTip_WakeUpDelay: return 500;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return scaledPx(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 4; // 2 gap, 2 ring
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return scaledPx(18);
    case PM_SplitterWidth: return 12;
    case PM_TextCursorWidth: return 2;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ComboBox)
        return {contents.width() + sidePadding + arrowWidth + labelInset, std::max(size.height(), scaledPx(controlHeight))};
    if (type == CT_CheckBox || type == CT_RadioButton)
        size.setHeight(std::max(size.height(), scaledPx(32)));
    return size;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    const QRect& rect = option->rect;
    const QRect arrows(rect.right() - arrowWidth + 1, rect.top(), arrowWidth, rect.height());
    QRect answer;
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        answer = arrows;
    else if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        answer = rect.adjusted(sidePadding, 1, -arrowWidth, -1);
    else if (control == CC_SpinBox && part == SC_SpinBoxUp)
        answer = arrows.adjusted(0, 2, 0, -rect.height() / 2);
    else if (control == CC_SpinBox && part == SC_SpinBoxDown)
        answer = arrows.adjusted(0, rect.height() / 2, 0, -2);
    else if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        answer = rect.adjusted(sidePadding, 2, -arrowWidth, -2);
    else
        return QProxyStyle::subControlRect(control, option, part, widget);
    return visualRect(option->direction, rect, answer);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const QColor arrow = option->state.testFlag(State_Enabled) ? m_tokens.text2 : m_tokens.disabled;
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return drawCheck(painter, option, m_tokens, false);
    case PE_IndicatorRadioButton: return drawCheck(painter, option, m_tokens, true);
    case PE_IndicatorArrowDown: return drawChevron(painter, option->rect, 0, arrow);
    case PE_IndicatorArrowUp: return drawChevron(painter, option->rect, 180, arrow);
    case PE_IndicatorArrowLeft: return drawChevron(painter, option->rect, 90, arrow);
    case PE_IndicatorArrowRight: return drawChevron(painter, option->rect, -90, arrow);
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            drawChevron(painter, option->rect, header->sortIndicator == QStyleOptionHeader::SortUp ? 180 : 0, arrow);
        return;
    case PE_PanelLineEdit: // inside a number box the frame is the box's, also its ground while it is read-only
        if (widget && qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()))
            return;
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    case PE_FrameFocusRect: return; // `FocusRing` draws it, with its gap
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == CE_FocusFrame)
        return drawFocusRing(painter, option->rect, m_tokens);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (control != CC_ComboBox && control != CC_SpinBox)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool readOnly = widget && widget->property("readOnly").toBool();
    const bool invalid = widget && widget->property("invalid").toString() == QStringLiteral("true");
    drawField(painter, option, {readOnly, invalid}, m_tokens);
    if (readOnly)
        return;
    const QColor arrow = option->state.testFlag(State_Enabled) ? m_tokens.text2 : m_tokens.disabled;
    const auto place = [&](SubControl part) { return QRectF(proxy()->subControlRect(control, option, part, widget)); };
    if (control == CC_ComboBox)
        return drawChevron(painter, place(SC_ComboBoxArrow), 0, arrow);
    drawChevron(painter, place(SC_SpinBoxUp).translated(0, 2), 180, arrow);
    drawChevron(painter, place(SC_SpinBoxDown).translated(0, -2), 0, arrow);
}

} // namespace anxin
