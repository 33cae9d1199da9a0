// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigation.h"

#include "ui/theme/theme.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>

namespace anxin {

namespace {
constexpr int collapseBelow = 1280;
constexpr int roomForNames = 1060; // at 100 %; grows with the text

QVBoxLayout* column()
{
    auto* layout = new QVBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    return layout;
}
} // namespace

Navigation::Navigation(QWidget* parent)
    : QFrame(parent),
      m_top(column()),
      m_bottom(column()),
      m_name(cardTitle(tr("Anxin"))),
      m_brand(horizontal({new IconLabel(Icon::Mark, 26, &Tokens::accent), m_name, stretch()}, 10)),
      m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("nav"));
    setAccessibleName(tr("Places"));
    setLayout(margins(vertical({m_brand, gap(14), m_top, stretch(), m_bottom}, 0), 12, 16));
    connect(m_group, &QButtonGroup::idClicked, this, &Navigation::asked);
    dress();
}

int Navigation::add(const QString& title, Icon symbol, Place place)
{
    const int index = static_cast<int>(m_entries.size());
    auto* button = new QToolButton;
    button->setProperty("role", QStringLiteral("nav"));
    button->setCheckable(true);
    button->setAccessibleName(title);
    button->setIcon(icon(symbol, &Tokens::text2, &Tokens::accent));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::TabFocus);
    m_group->addButton(button, index);
    (place == Place::Top ? m_top : m_bottom)->addWidget(button);
    m_entries.push_back({button, title, 0});
    dress();
    return index;
}

void Navigation::removeAll()
{
    for (const Entry& entry : m_entries)
        delete entry.button;
    m_entries.clear();
}

void Navigation::select(int index)
{
    if (QAbstractButton* button = m_group->button(index))
        button->setChecked(true);
}

void Navigation::setCount(int index, int count)
{
    m_entries.at(static_cast<std::size_t>(index)).count = count;
    dress();
}

void Navigation::setWindowWidth(int width)
{
    m_windowWidth = width;
    dress();
}

void Navigation::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

void Navigation::dress()
{
    const bool collapsed = m_windowWidth < collapseBelow || m_windowWidth < scaled(roomForNames, this);
    const int width = scaled(collapsed ? 60 : 188, this);
    if (width != minimumWidth())
        setFixedWidth(width);
    m_name->setHidden(collapsed);
    m_brand->setContentsMargins(collapsed ? 5 : 9, 0, 0, 0); // in line with the icons below
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        const Entry& entry = m_entries[index];
        const QString count = entry.count > 99 ? QStringLiteral("99+") : QString::number(entry.count);
        const QString text = entry.count > 0 ? QStringLiteral("%1  %2").arg(entry.title, count) : entry.title;
        entry.button->setText(QStringLiteral(" ") + text); // Qt leaves 4 px between icon and text, which is too near
        entry.button->setToolTip(index < 9 ? tr("%1 (Ctrl+%2)").arg(text).arg(index + 1) : text);
        setRole(entry.button, "collapsed", collapsed ? QStringLiteral("true") : QStringLiteral("false"));
        entry.button->setToolButtonStyle(collapsed ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        entry.button->setIconSize(QSize(scaled(20, this), scaled(20, this)));
    }
}

} // namespace anxin
