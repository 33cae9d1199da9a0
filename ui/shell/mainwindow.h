// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/commandbar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"

#include <QMainWindow>

#include <functional>
#include <map>
#include <memory>
#include <vector>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace anxin {

class FocusHome;
class MessageBar;
class Preferences;

// What stands in the status bar, from left to right. Always quiet, always true.
enum class Status : quint8 { Draft, Backup, Lock, Audit };

// The window: either a gate (lock screen, first run) that fills it, or the navigation with one page at a time. It knows pages
// and commands and nothing of what is on them. It is never larger than the screen; what does not fit on a page or gate then is
// scrolled to. The preferences must outlive it.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Preferences& preferences);
    ~MainWindow() override;

    // Fills the window with `gate` and owns it; the gate before is deleted. Commands of the workspace are off meanwhile.
    void showGate(QWidget* gate);
    // The pages, on the page that was in front.
    void showWorkspace();

    // Pages come in the order of the navigation, Ctrl+1 to Ctrl+9. The window owns them until `removePages`, which a session
    // calls before it ends: pages stand on its models.
    // Returns its index.
    int addPage(std::unique_ptr<Page> page, Navigation::Place place = Navigation::Place::Top);
    void removePages();
    // False where the page in front does not let go.
    bool showPage(int index);
    Page* currentPage() const;
    int currentIndex() const; // -1 without pages
    Navigation& navigation() { return *m_navigation; }

    // As CommandBar::on.
    void on(Command command, std::function<void()> handler) { m_menus->on(command, std::move(handler)); }
    CommandBar& menus() const { return *m_menus; }
    const std::vector<QAction*>& pageActions() const { return m_pageActions; }
    // Called when a person closes the window; a Fault that it throws keeps the window open.
    void beforeClosing(std::function<void()> task) { m_beforeClosing = std::move(task); }
    // Above every page; for what cannot wait until a page is shown.
    MessageBar& urgent() { return *m_urgent; }
    // Above that: what goes on over days, whichever page is in front.
    MessageBar& lasting() { return *m_lasting; }
    void setStatus(Status part, const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void buildStatusBar();
    QWidget* inFront() const; // page or gate; null without pages
    void setWorkspaceEnabled(bool enabled);
    void nextPane();

    Preferences& m_preferences;
    QStackedWidget* m_whole; // gate or workspace
    QWidget* m_workspace;
    QScrollArea* m_gate = nullptr;
    Navigation* m_navigation;
    MessageBar* m_urgent;
    MessageBar* m_lasting;
    QStackedWidget* m_stack;
    std::vector<std::unique_ptr<Page>> m_pages;
    std::vector<QAction*> m_pageActions;
    CommandBar* m_menus;
    std::map<Status, QLabel*> m_status;
    std::function<void()> m_beforeClosing;
    bool m_altAlone = false;                // Alt was pressed and nothing since
    std::unique_ptr<FocusHome> m_focusHome; // goes first: it looks at the pages
};

} // namespace anxin
