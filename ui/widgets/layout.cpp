// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QStyle>
#include <QVariant>

#include <memory>

namespace anxin {

namespace {
constexpr int ring = 4; // px that the focus ring needs around a control

QBoxLayout* box(QBoxLayout::Direction direction, std::initializer_list<LayoutItem> items, int spacing)
{
    auto* layout = new QBoxLayout(direction);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    for (const LayoutItem& item : items)
        item.addTo(*layout);
    return layout;
}

QLabel* labelOf(const QString& text, const char* role)
{
    auto* label = new QLabel(text);
    label->setProperty("role", QLatin1StringView(role));
    label->setTextFormat(Qt::PlainText); // names may hold anything
    return label;
}
} // namespace

void LayoutItem::addTo(QBoxLayout& box) const
{
    if (m_widget)
        box.addWidget(m_widget, m_factor, m_alignment);
    else if (m_layout)
        box.addLayout(m_layout, m_factor);
    else if (m_gap > 0)
        box.addSpacing(m_gap);
    else
        box.addStretch(m_factor);
}

LayoutItem stretch(int factor)
{
    LayoutItem item;
    item.m_factor = factor;
    return item;
}

LayoutItem gap(int px)
{
    LayoutItem item;
    item.m_gap = px;
    return item;
}

LayoutItem grow(LayoutItem item, int factor)
{
    item.m_factor = factor;
    return item;
}

LayoutItem aligned(LayoutItem item, Qt::Alignment alignment)
{
    item.m_alignment = alignment;
    return item;
}

QBoxLayout* vertical(std::initializer_list<LayoutItem> items, int spacing)
{
    return box(QBoxLayout::TopToBottom, items, spacing);
}

QBoxLayout* horizontal(std::initializer_list<LayoutItem> items, int spacing)
{
    return box(QBoxLayout::LeftToRight, items, spacing);
}

QBoxLayout* toolbar(std::initializer_list<LayoutItem> items)
{
    QBoxLayout* layout = box(QBoxLayout::LeftToRight, items, 8);
    layout->setAlignment(Qt::AlignVCenter);
    return layout;
}

QLayout* margins(QLayout* layout, int horizontal, int vertical)
{
    layout->setContentsMargins(horizontal, vertical, horizontal, vertical);
    return layout;
}

QLayout* page(QLayout* layout)
{
    return margins(layout, 24, 20);
}

QLayout* gate(QWidget* card, QWidget* below)
{
    QBoxLayout* column = vertical({stretch(2), horizontal({stretch(), card, stretch()}, 0)});
    if (below) {
        gap(4).addTo(*column);
        column->addWidget(below);
    }
    stretch(3).addTo(*column);
    return margins(column, 24, 24);
}

void emptyOut(QLayout& layout, Gone gone)
{
    while (const std::unique_ptr<QLayoutItem> old{layout.takeAt(0)}) {
        QWidget* shown = old->widget(); // none where it is empty room
        if (gone == Gone::AtOnce)
            delete shown;
        else if (shown) {
            shown->hide();
            shown->deleteLater();
        }
    }
}

QWidget* panel(QLayout* layout)
{
    auto* widget = new QWidget;
    widget->setLayout(layout);
    return widget;
}

QScrollArea* scrolling(QWidget* content, Scroll ways)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    if (ways == Scroll::Down) {
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        if (QLayout* inside = content->layout(); inside && inside->contentsMargins().isNull())
            inside->setContentsMargins(ring, ring, ring, ring);
    }
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

QWidget* labelled(const QString& label, QWidget* editor)
{
    auto* text = new QLabel(label);
    text->setProperty("role", QStringLiteral("field-label"));
    text->setBuddy(editor);
    editor->setAccessibleName(QString(label).remove(u'&'));
    return panel(vertical({text, editor}, 4));
}

QWidget* rule()
{
    auto* line = new QFrame;
    line->setProperty("role", QStringLiteral("rule"));
    return line;
}

QLabel* pageTitle(const QString& text)
{
    return labelOf(text, "page-title");
}

QLabel* sectionTitle(const QString& text)
{
    return labelOf(text, "section-title");
}

QLabel* cardTitle(const QString& text)
{
    return labelOf(text, "card-title");
}

QLabel* figure(const QString& text)
{
    return labelOf(text, "figure");
}

QLabel* bodyText(const QString& text)
{
    QLabel* label = labelOf(text, "body");
    label->setWordWrap(true);
    return label;
}

QLabel* secondary(const QString& text)
{
    return labelOf(text, "secondary");
}

QLabel* muted(const QString& text)
{
    return labelOf(text, "muted");
}

void setRole(QWidget* widget, const char* property, const QString& value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace anxin
