// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/answerimport.h"
#include "ui/widgets/choicecombo.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace anxin {

class DateEdit;
class FileChooser;
class MessageBar;
class ProgressStrip;
class TableView;
class Task;
class TextEdit;

// Answers of a survey, read in by four steps: the file, what it is, what is in it, what became of it. Nothing is written
// before the last one; leaving or cancelling leaves nothing.
class AnswerImportPanel final : public QWidget {
    Q_OBJECT
public:
    enum class Step : quint8 { File, Declare, Check, Done };

    // Both must outlive the panel.
    AnswerImportPanel(AnswerImport& import, FileChooser& chooser);
    // From the first step; `campaign` is proposed as the one that the answers belong to.
    void begin(const std::optional<Campaign>& campaign);
    bool isUnderWay() const { return m_underWay; }

    // The steps, as the buttons take them.
    void read(const QString& path);
    void check();
    void commit();
    void leave();

    Step step() const;
    AnswerDeclaration declared() const;
    void declare(const AnswerDeclaration& declaration);
    MessageBar& bar() { return *m_bar; }
    ProblemsModel& problems() { return m_problems; }
    const std::optional<ScreeningReceipt>& receipt() const { return m_receipt; }

Q_SIGNALS:
    void left();
    void imported(const QString& campaign); // and the person wants to see the campaign

private:
    QWidget* fileStep();
    QWidget* declareStep();
    QWidget* checkStep();
    QWidget* doneStep();
    void show(Step step);
    void follow(Task* task, const QString& step);
    void offerCodings();
    void tellWhatBecame(int today);
    void showChecked(Staging<StagedSheet> staging);

    AnswerImport& m_import;
    FileChooser& m_chooser;
    ProblemsModel m_problems;
    QStackedWidget* m_steps;
    QLabel* m_stepLine;
    MessageBar* m_bar;
    ProgressStrip* m_progress;
    QPointer<Task> m_task;
    bool m_underWay = false;

    std::shared_ptr<const TableFile> m_table;
    std::optional<AnswerPlan> m_plan;
    Staging<StagedSheet> m_staging;
    std::optional<ScreeningReceipt> m_receipt;

    QLabel* m_fileLine;
    ChoiceCombo<QString>* m_scale;
    ChoiceCombo<QString>* m_coding;
    QLabel* m_hint;
    TextEdit* m_campaign;
    OptionalEnumCombo<CampaignKind>* m_kind;
    OptionalEnumCombo<CampaignMode>* m_mode;
    DateEdit* m_startsOn;
    std::array<QLabel*, 4> m_expected; // new, changed, same, not imported
    std::array<QLabel*, 4> m_became;
    QLabel* m_sees;
    QLabel* m_unread;
    TableView* m_problemTable;
    QPushButton* m_take;
    QPushButton* m_see;
};

} // namespace anxin
