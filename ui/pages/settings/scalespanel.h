// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/scalesmodel.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace anxin {

class FileChooser;
class ListView;
class MessageBar;
class ProgressStrip;
class TableView;
class Task;
class TextEdit;

// The questionnaires of this room, and an edition of the school's own on its way in: the file is checked, then it is shown
// whose result would be another one, then it is adopted. Nothing is written before that.
class ScalesPanel final : public QWidget {
    Q_OBJECT
public:
    // Both must outlive it. `answerHere`: a pupil answers on this PC; empty where that is not possible.
    ScalesPanel(ScalesModel& model, FileChooser& chooser, std::function<void()> answerHere = {});
    void refresh();

    // The steps, as the buttons take them.
    void read(const QString& path);
    void adopt();
    void leave();
    // The words of the questionnaire that is marked.
    void readWording(const QString& path);
    void load();

    bool isChecking() const { return m_plan.has_value(); } // an edition waits for a decision
    MessageBar& bar() { return *m_bar; }
    ShownList& mismatches() { return m_mismatches; }
    TextEdit& source() { return *m_source; }
    TextEdit& right() { return *m_right; }
    ListView& list() { return *m_list; }
    bool isShowingWording() const { return m_wording.has_value(); }

private:
    QWidget* listPane(std::function<void()> answerHere);
    QWidget* wordingPane();
    void choose(const QString& title, const QString& kinds, void (ScalesPanel::*then)(const QString& path));
    QWidget* refusedPane();
    QWidget* previewPane();
    void follow(Task* task, const QString& step);
    void refused(const EditionRefusal& refusal);
    void checked(const CheckedEdition& edition);
    void show(const EditionPreview& preview);
    void showPane(QWidget* pane);

    ScalesModel& m_model;
    FileChooser& m_chooser;
    ShownList m_mismatches;
    ShownList m_words;
    std::optional<Wording> m_wording; // looked at, not loaded yet
    int m_wordingOf = 0;              // row of the scales
    std::optional<EditionPlan> m_plan;
    QPointer<Task> m_task;
    MessageBar* m_bar;
    ProgressStrip* m_progress;
    QStackedWidget* m_panes;
    ListView* m_list;
    QLabel* m_facts;
    QLabel* m_figures;
    QLabel* m_cautions;
    TableView* m_changes;
    TextEdit* m_source;
    QPushButton* m_adopt;
    QLabel* m_wordingTitle;
    TextEdit* m_right;
    QPushButton* m_loadWording;
    QWidget* m_listPane;
    QWidget* m_refusedPane;
    QWidget* m_previewPane;
    QWidget* m_wordingPane;
};

} // namespace anxin
