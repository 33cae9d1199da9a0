// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/looks.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <QApplication>

#include <algorithm>

namespace anxin {

namespace {
constexpr int smallestText = 90; // percent
constexpr int largestText = 150;
constexpr int textStep = 10;
} // namespace

Looks::Looks(QApplication& app, Preferences& preferences, std::optional<Appearance> asked)
    : m_app(app),
      m_preferences(preferences),
      m_systemIsDark(isDark(app.palette())),
      m_look(preferences.look())
{
    m_look.appearance = asked.value_or(m_look.appearance);
    applyTheme(m_app, m_look, m_systemIsDark);
}

void Looks::offerIn(MainWindow& window)
{
    window.on(Command::LargerText, [this] { change({m_look.appearance, m_look.fontPercent + textStep}); });
    window.on(Command::SmallerText, [this] { change({m_look.appearance, m_look.fontPercent - textStep}); });
    window.on(Command::SwitchAppearance, [this] {
        const bool isDarkNow =
            m_look.appearance == Appearance::Dark || (m_look.appearance == Appearance::System && m_systemIsDark);
        change({isDarkNow ? Appearance::Light : Appearance::Dark, m_look.fontPercent});
    });
}

void Looks::change(Look look)
{
    m_look = {look.appearance, std::clamp(look.fontPercent, smallestText, largestText)};
    m_preferences.appearance.set(m_look.appearance);
    m_preferences.fontPercent.set(m_look.fontPercent);
    applyTheme(m_app, m_look, m_systemIsDark);
}

} // namespace anxin
