// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <Qt>

#include <initializer_list>

class QBoxLayout;
class QLabel;
class QLayout;
class QScrollArea;
class QWidget;

namespace anxin {

// Layouts as one expression:
//     setLayout(page(vertical({toolbar({pageTitle(tr("Pupils")), stretch(), m_add}), m_bar, grow(m_list)})));
// Every length is in pixels at 100 %. Widgets get their parent from the layout they end up in, as always in Qt.
class LayoutItem {
public:
    LayoutItem(QWidget* widget) : m_widget(widget) {}
    LayoutItem(QLayout* layout) : m_layout(layout) {}
    void addTo(QBoxLayout& box) const;

private:
    LayoutItem() = default;
    friend LayoutItem stretch(int factor);
    friend LayoutItem gap(int px);
    friend LayoutItem grow(LayoutItem item, int factor);
    friend LayoutItem aligned(LayoutItem item, Qt::Alignment alignment);

    QWidget* m_widget = nullptr;
    QLayout* m_layout = nullptr;
    int m_gap = 0;
    int m_factor = 0;
    Qt::Alignment m_alignment = {};
};

LayoutItem stretch(int factor = 1);               // empty room that takes what is left
LayoutItem gap(int px);                           // empty room of a fixed size
LayoutItem grow(LayoutItem item, int factor = 1); // the item takes what is left
LayoutItem aligned(LayoutItem item, Qt::Alignment alignment);

// Without margins; `spacing` between the items.
QBoxLayout* vertical(std::initializer_list<LayoutItem> items, int spacing = 12);
QBoxLayout* horizontal(std::initializer_list<LayoutItem> items, int spacing = 12);
// A row of controls, vertically centred.
QBoxLayout* toolbar(std::initializer_list<LayoutItem> items);

// Margins around a layout; returns it.
QLayout* margins(QLayout* layout, int horizontal, int vertical);
QLayout* page(QLayout* layout); // the margin of a page
// One card in front of the room, a little above the middle; `below` stands under it.
QLayout* gate(QWidget* card, QWidget* below = nullptr);
// Takes out of a layout all that it shows. `WhenIdle`: where one of its buttons may be the one that was clicked.
enum class Gone : quint8 { AtOnce, WhenIdle };
void emptyOut(QLayout& layout, Gone gone = Gone::AtOnce);
// A plain widget around a layout, e.g. for a splitter or a stack.
QWidget* panel(QLayout* layout);
enum class Scroll : quint8 { Down, BothWays };
// A scrolling view of `content`, without frame and with the window's background. `Down`: the content takes the view's width,
// and stands in a little so that the ring around what has the keys is not cut; its layout must have no margins of its own.
QScrollArea* scrolling(QWidget* content, Scroll ways = Scroll::Down);

// `editor` with its label above; the label names it for assistive technology and takes its mnemonic.
QWidget* labelled(const QString& label, QWidget* editor);
// A hairline.
QWidget* rule();

// Text in a role of the type scale.
QLabel* pageTitle(const QString& text);
QLabel* sectionTitle(const QString& text);
QLabel* cardTitle(const QString& text);
QLabel* figure(const QString& text);   // one big number
QLabel* bodyText(const QString& text); // wraps
QLabel* secondary(const QString& text);
QLabel* muted(const QString& text);

// Sets the property that the style sheet goes by, and lets a widget that is already shown follow.
void setRole(QWidget* widget, const char* property, const QString& value);

} // namespace anxin
