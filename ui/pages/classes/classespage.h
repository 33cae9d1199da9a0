// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/classesmodel.h"
#include "ui/models/rollovermodel.h"
#include "ui/pages/places.h"
#include "ui/shell/page.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace anxin {

class EmptyState;
class FileChooser;
class ListView;
class RolloverPanel;
class TableView;

// The classes and who is in them; where the consents of each class stand; and how a new school year begins.
class ClassesPage final : public QWidget, public Page {
    Q_OBJECT
public:
    enum Tab : int { Classes, Consents };

    // What the page asks of others; all must outlive it.
    struct Seams {
        RolloverModel& rollover;
        FileChooser& chooser;
    };
    // The model must outlive the page.
    ClassesPage(ClassesModel& model, const Seams& seams, const Places& places);

    QString title() const override { return tr("Classes"); }
    Icon symbol() const override { return Icon::Lesson; }
    QWidget& widget() override { return *this; }
    void refreshIfStale() override;

    void beginYear(); // shows what the new school year changes
    RolloverPanel& rollover() { return *m_rollover; }
    QTabBar& tabs() { return *m_tabs; }
    TableView& classes() { return *m_classes; }
    TableView& board() { return *m_board; }
    ListView& pupils() { return *m_pupils; }

private:
    QWidget* classesTab();
    QWidget* consentsTab();
    QWidget* pupilsOf(const Places& places);
    void chooseIn(int tab);
    void follow();

    ClassesModel& m_model;
    QTabBar* m_tabs;
    TableView* m_classes;
    TableView* m_board;
    ListView* m_pupils;
    EmptyState* m_nobody; // of what is chosen
    QLabel* m_chosen;
    QLabel* m_count;
    QPushButton* m_enter;
    RolloverPanel* m_rollover;
    QStackedWidget* m_whole;
};

} // namespace anxin
