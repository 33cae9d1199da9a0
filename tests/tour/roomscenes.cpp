// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/session.h"
#include "core/scales/catalogue.h"
#include "tests/support/smallschool.h"
#include "tests/tour/scenes.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <QDir>

namespace anxin {

namespace {
enum class Filled : quint8 { No, Yes };

// The whole window over a vault in memory, on a day of which the small school knows what is due.
class RoomStage final : public QWidget {
public:
    RoomStage(Filled filled, int page)
        : m_preferences(QDir::temp().filePath(QStringLiteral("anxin-tour-unused.ini"))),
          m_catalogue(Catalogue::shipped()),
          m_window(m_preferences)
    {
        auto vault = Vault::inMemory(m_clock);
        if (filled == Filled::Yes)
            SmallSchool{*vault};
        m_session = std::make_unique<Session>(std::move(vault), Session::Desk{m_window, m_preferences, m_clock, m_catalogue});
        m_window.setParent(this, Qt::Widget);
        m_window.showWorkspace();
        m_window.showPage(page);
    }

protected:
    void resizeEvent(QResizeEvent*) override { m_window.setGeometry(rect()); }

private:
    FixedClock m_clock{QStringLiteral("2026-11-18T09:24")};
    Preferences m_preferences;
    Catalogue m_catalogue;
    MainWindow m_window;
    std::unique_ptr<Session> m_session; // goes first
};

Scene scene(const char* name, Filled filled, int page)
{
    return {QString::fromLatin1(name), [=](const Clock&) { return std::make_unique<RoomStage>(filled, page); }};
}
} // namespace

std::vector<Scene> roomScenes()
{
    return {scene("today", Filled::Yes, 0), scene("today-nobody", Filled::No, 0), scene("cases", Filled::Yes, 2),
            scene("cases-none", Filled::No, 2), scene("screening-none", Filled::No, 1)};
}

} // namespace anxin
