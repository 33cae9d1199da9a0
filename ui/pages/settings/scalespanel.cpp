// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/scalespanel.h"

#include "ui/dialogs/filechooser.h"
#include "ui/models/examplewords.h"
#include "ui/shell/runtask.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace anxin {

ScalesPanel::ScalesPanel(ScalesModel& model, FileChooser& chooser, std::function<void()> answerHere)
    : m_model(model),
      m_chooser(chooser),
      m_bar(new MessageBar),
      m_progress(new ProgressStrip),
      m_panes(new PageStack),
      m_list(new ListView),
      m_facts(cardTitle({})),
      m_figures(bodyText({})),
      m_cautions(bodyText({})),
      m_changes(new TableView),
      m_source(new TextEdit(tr("for example: norms of our county, 2026, sample and author"))),
      m_adopt(primaryButton(tr("Adopt this edition"))),
      m_wordingTitle(cardTitle({})),
      m_right(new TextEdit(tr("for example: manual of the publisher, licence of the school no. …"))),
      m_loadWording(button(tr("Load its wording"), Icon::Import)),
      m_listPane(listPane(std::move(answerHere))),
      m_refusedPane(refusedPane()),
      m_previewPane(previewPane()),
      m_wordingPane(wordingPane())
{
    m_facts->setWordWrap(true); // an English title is long
    m_wordingTitle->setWordWrap(true);
    for (QWidget* pane : {m_listPane, m_refusedPane, m_previewPane, m_wordingPane})
        m_panes->addWidget(pane);
    setLayout(vertical({m_bar, m_progress, grow(m_panes)}));
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        leave();
        m_bar->show(Tone::Info, tr("Cancelled. Nothing was written."));
    });
    connect(&m_model, &ScalesModel::stale, this, &ScalesPanel::refresh);
}

QWidget* ScalesPanel::listPane(std::function<void()> answerHere)
{
    QPushButton* add = button(tr("Add your own edition"), Icon::Plus);
    QPushButton* answer = button(tr("Answer on this PC"), Icon::Clipboard);
    answer->setHidden(!answerHere);
    connect(add, &QPushButton::clicked, this,
            [this] { choose(tr("Choose the file with the definition"), tr("Definitions (*.json)"), &ScalesPanel::read); });
    connect(m_loadWording, &QPushButton::clicked, this, [this] {
        choose(tr("Choose the table with the wording"), tr("Tables (*.xlsx *.xls *.ods *.csv *.tsv *.txt)"),
               &ScalesPanel::readWording);
    });
    connect(answer, &QPushButton::clicked, this, [answerHere = std::move(answerHere)] { answerHere(); });
    connect(m_list, &ListView::chosen, this, [this](const QModelIndex& index) { m_loadWording->setEnabled(index.isValid()); });
    m_loadWording->setEnabled(false);
    m_list->setModel(&m_model.scales());
    m_list->setAccessibleName(tr("Questionnaires"));
    return panel(vertical(
        {bodyText(tr("The program brings scoring rules, not the wording of the questions. A school may add a questionnaire, a "
                     "changed edition or norms of its own. Existing results keep the edition they were scored with.")),
         toolbar({add, m_loadWording, stretch(), answer}), grow(m_list)}));
}

QWidget* ScalesPanel::refusedPane()
{
    auto* list = new ListView;
    list->setModel(&m_mismatches);
    list->setAccessibleName(tr("Worked examples that do not agree"));
    QPushButton* back = button(tr("Back"), Icon::ArrowLeft);
    connect(back, &QPushButton::clicked, this, &ScalesPanel::leave);
    return panel(vertical({cardTitle(tr("Worked examples that do not agree")), grow(list), toolbar({back, stretch()})}));
}

QWidget* ScalesPanel::previewPane()
{
    m_changes->setModel(&m_model.changes());
    m_changes->setAccessibleName(tr("Results that would change"));
    auto* nobody = new EmptyState(Icon::Check, tr("No result would change"),
                                  tr("Either no sheet of this questionnaire is there, or all would be judged as they are."));
    QPushButton* cancel = button(tr("Do not adopt"), Icon::ArrowLeft);
    connect(cancel, &QPushButton::clicked, this, &ScalesPanel::leave);
    connect(m_adopt, &QPushButton::clicked, this, &ScalesPanel::adopt);
    connect(m_source, &QLineEdit::returnPressed, this, &ScalesPanel::adopt);
    return panel(vertical({m_facts, m_cautions, m_figures, grow(new EmptyAware(m_changes, nobody)),
                           labelled(tr("Where it comes from"), m_source), toolbar({cancel, stretch(), m_adopt})}));
}

QWidget* ScalesPanel::wordingPane()
{
    auto* list = new ListView;
    list->setModel(&m_words);
    list->setAccessibleName(tr("What the pupils will read"));
    QPushButton* cancel = button(tr("Do not load"), Icon::ArrowLeft);
    QPushButton* take = primaryButton(tr("Load this wording"));
    connect(cancel, &QPushButton::clicked, this, &ScalesPanel::leave);
    connect(take, &QPushButton::clicked, this, &ScalesPanel::load);
    connect(m_right, &QLineEdit::returnPressed, this, &ScalesPanel::load);
    return panel(
        vertical({m_wordingTitle, grow(list), labelled(tr("Where it comes from, and why the school may use it"), m_right),
                  toolbar({cancel, stretch(), take})}));
}

void ScalesPanel::choose(const QString& title, const QString& kinds, void (ScalesPanel::*then)(const QString& path))
{
    m_chooser.chooseFile(window(), title, kinds, [panel = QPointer(this), then](const QString& path) {
        if (panel)
            (panel->*then)(path);
    });
}

void ScalesPanel::readWording(const QString& path)
{
    m_bar->clear();
    m_wording.reset();
    m_wordingOf = m_list->currentIndex().row();
    follow(runTask(
               this, [path](Progress& progress) { return readAnswerFile(path, progress); },
               [this](const AnswerFile& file) {
                   auto wording = file.table ? m_model.readWording(m_wordingOf, *file.table) : refuse(QString(file.refusal));
                   if (!wording)
                       return m_bar->show(Tone::Danger, tr("%1 Nothing was written.").arg(wording.error()));
                   m_wording = std::move(*wording);
                   m_words.setRows(ScalesModel::rowsOf(*m_wording));
                   m_wordingTitle->setText(m_model.titleOf(m_wordingOf));
                   m_right->clear();
                   showPane(m_wordingPane);
               }),
           tr("Reading the file"));
}

void ScalesPanel::load()
{
    if (!m_wording)
        return;
    if (const auto refusal = m_model.load(m_wordingOf, *m_wording, m_right->value())) {
        m_bar->show(Tone::Warn, *refusal);
        m_right->setFocus();
        return;
    }
    leave();
    refresh();
    m_bar->show(Tone::Ok, tr("The wording was loaded. Pupils can answer this questionnaire on this PC."));
}

void ScalesPanel::refresh()
{
    const int row = m_list->currentIndex().row();
    m_model.refreshIfStale();
    if (row >= 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.scales().index(row));
}

void ScalesPanel::read(const QString& path)
{
    m_bar->clear();
    m_plan.reset();
    follow(runTask(
               this, [path](Progress&) { return checkEditionFile(path); },
               [this](const Result<CheckedEdition, EditionRefusal>& edition) {
                   if (edition)
                       checked(*edition);
                   else
                       refused(edition.error());
               }),
           tr("Scoring the worked examples"));
}

void ScalesPanel::refused(const EditionRefusal& refusal)
{
    m_bar->show(Tone::Danger, tr("%1 Nothing was written.").arg(sentence(refusal)));
    std::vector<ShownRow> rows;
    for (const ExampleMismatch& mismatch : refusal.mismatches)
        rows.push_back({.title = placeWords(mismatch), .second = differenceWords(mismatch)});
    const bool hasMismatches = !rows.empty();
    m_mismatches.setRows(std::move(rows));
    showPane(hasMismatches ? m_refusedPane : m_listPane);
}

void ScalesPanel::checked(const CheckedEdition& edition)
{
    const auto plan = m_model.plan(edition);
    if (!plan)
        return refused(plan.error());
    m_plan = *plan;
    follow(runTask(
               this, [plan = *m_plan](Progress& progress) { return plan.preview(progress); },
               [this](const EditionPreview& preview) { show(preview); }),
           tr("Scoring the sheets that are there"));
}

void ScalesPanel::show(const EditionPreview& preview)
{
    if (!m_plan)
        return;
    m_model.show(*m_plan, preview);
    m_facts->setText(ScalesModel::factsOf(m_plan->proposal));
    const QStringList cautions = ScalesModel::cautions(m_plan->proposal);
    m_cautions->setText(cautions.join(u'\n'));
    m_cautions->setVisible(!cautions.isEmpty());
    m_figures->setText(m_model.figuresOf(preview));
    m_source->clear();
    showPane(m_previewPane);
}

void ScalesPanel::adopt()
{
    if (!m_plan)
        return;
    const auto adopted = m_model.adopt(*m_plan, m_source->value());
    if (!adopted) {
        m_bar->show(Tone::Warn, sentence(adopted.error()));
        m_source->setFocus();
        return;
    }
    leave();
    refresh();
    m_bar->show(Tone::Ok, tr("The edition was adopted. New sheets are scored with it; existing results stay as they are."));
}

void ScalesPanel::leave()
{
    if (m_task)
        m_task->cancel();
    m_plan.reset();
    m_wording.reset();
    m_bar->clear();
    showPane(m_listPane);
}

void ScalesPanel::showPane(QWidget* pane)
{
    m_panes->setCurrentWidget(pane);
    beginKeys(*pane);
}

// What is asked for meanwhile would cross what is under way.
void ScalesPanel::follow(Task* task, const QString& step)
{
    m_task = task;
    m_progress->begin(step);
    anxin::follow(*task, *m_progress);
    m_panes->setEnabled(false);
    connect(task, &Task::ended, this, [this] { m_panes->setEnabled(true); });
}

} // namespace anxin
