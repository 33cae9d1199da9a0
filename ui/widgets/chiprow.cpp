// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chiprow.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace anxin {

namespace {
constexpr int between = 8;
} // namespace

ChipRow::ChipRow(const QStringList& names, Lines lines, QWidget* parent) : QWidget(parent)
{
    QBoxLayout* line = lines == Lines::One ? toolbar({}) : nullptr;
    setLayout(line ? static_cast<QLayout*>(line) : new FlowLayout(between));
    for (const QString& name : names) {
        const int at = static_cast<int>(m_chips.size());
        m_chips.push_back(chip(name));
        layout()->addWidget(m_chips.back());
        connect(m_chips.back(), &QToolButton::toggled, this, [this, at](bool isOn) {
            choose(isOn ? std::optional(at) : std::nullopt);
            Q_EMIT chose(chosen());
        });
    }
    if (line)
        line->addStretch();
    if (!m_chips.empty())
        setFocusProxy(m_chips.front());
}

std::optional<int> ChipRow::chosen() const
{
    for (std::size_t at = 0; at < m_chips.size(); ++at)
        if (m_chips[at]->isChecked())
            return static_cast<int>(at);
    return std::nullopt;
}

void ChipRow::choose(std::optional<int> chip)
{
    for (std::size_t at = 0; at < m_chips.size(); ++at) {
        const QSignalBlocker quiet(m_chips[at]);
        m_chips[at]->setChecked(chip == static_cast<int>(at));
    }
}

void ChipRow::makeSmall()
{
    for (QToolButton* one : m_chips)
        setRole(one, "dense", QStringLiteral("true"));
    layout()->setSpacing(4);
}

void ChipRow::offer(const std::vector<int>& chips)
{
    for (std::size_t at = 0; at < m_chips.size(); ++at)
        m_chips[at]->setVisible(m_chips[at]->isChecked() ||
                                std::find(chips.begin(), chips.end(), static_cast<int>(at)) != chips.end());
}

} // namespace anxin
