// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pupils/studentimportpanel.h"

#include "core/base/text.h"
#include "ui/dialogs/filechooser.h"
#include "ui/pages/pupils/columnmapping.h"
#include "ui/pages/pupils/earlierimports.h"
#include "ui/pages/pupils/importconfirm.h"
#include "ui/shell/runtask.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace anxin {

StudentImportPanel::StudentImportPanel(StudentImporting& import, FileChooser& chooser)
    : m_import(import),
      m_chooser(chooser),
      m_stepLine(secondary({})),
      m_bar(new MessageBar),
      m_progress(new ProgressStrip),
      m_mapping(new ColumnMapping),
      m_earlier(new EarlierImports(import.clock())),
      m_fileLine(secondary({})),
      m_checked(bodyText({})),
      m_confirm(new ImportConfirm),
      m_became(new ImportFigures),
      m_until(secondary({})),
      m_steps(new QStackedWidget)
{
    for (QWidget* step : std::initializer_list<QWidget*>{fileStep(), columnsStep(), checkStep(), m_confirm, doneStep()})
        m_steps->addWidget(panel(margins(vertical({grow(step)}), 24, 4)));
    QPushButton* leaving = button(tr("Back to the pupils"), Icon::ArrowLeft);
    connect(leaving, &QPushButton::clicked, this, &StudentImportPanel::leave);
    QLayout* head =
        vertical({toolbar({pageTitle(tr("Import a class list")), gap(4), m_stepLine, stretch(), leaving}), m_bar, m_progress});
    setLayout(margins(vertical({margins(head, 24, 0), grow(m_steps)}), 0, 20));
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        if (m_task)
            m_task->cancel();
        m_bar->show(Tone::Info, tr("Stopped. Nothing was written."));
    });
    connect(m_bar, &MessageBar::acted, this, &StudentImportPanel::takeBack);
    connect(m_confirm, &ImportConfirm::backRequested, this, [this] { go(Step::Check); });
    connect(m_confirm, &ImportConfirm::coverChanged, this, &StudentImportPanel::plan);
    connect(m_confirm, &ImportConfirm::writeRequested, this, &StudentImportPanel::commit);
    connect(m_earlier, &EarlierImports::takeBackRequested, this, &StudentImportPanel::askBack);
}

QWidget* StudentImportPanel::fileStep()
{
    auto* invitation = new EmptyState(Icon::Import, tr("Choose the class list"),
                                      tr("A workbook (.xlsx, .xls, .ods) or a text table (.csv), as the school's register "
                                         "exports it. You will see everything "
                                         "before it is taken in."),
                                      tr("Choose a file…"));
    connect(invitation, &EmptyState::acted, this, [this] {
        m_chooser.chooseFile(window(), tr("Choose the class list"), tr("Tables (*.xlsx *.xls *.ods *.csv *.tsv *.txt)"),
                             [panel = QPointer(this)](const QString& path) {
                                 if (panel)
                                     panel->read(path);
                             });
    });
    return panel(vertical({grow(new Card(vertical({grow(invitation)}))), grow(m_earlier)}));
}

QWidget* StudentImportPanel::columnsStep()
{
    QPushButton* back = button(tr("Another file"));
    QPushButton* next = primaryButton(tr("Check the rows"));
    connect(back, &QPushButton::clicked, this, &StudentImportPanel::begin);
    connect(next, &QPushButton::clicked, this, &StudentImportPanel::check);
    return panel(
        vertical({m_fileLine, grow(new Card(vertical({grow(scrolling(m_mapping))}))), toolbar({back, stretch(), next})}));
}

QWidget* StudentImportPanel::checkStep()
{
    QPushButton* back = button(tr("Back to the columns"));
    QPushButton* next = primaryButton(tr("Go on with the good rows"));
    connect(back, &QPushButton::clicked, this, [this] { go(Step::Columns); });
    connect(next, &QPushButton::clicked, this, &StudentImportPanel::confirm);
    return panel(vertical({m_checked,
                           grow(table(m_problems, tr("Problems in the file"), tr("Every row is fine"),
                                      tr("Nothing in this file needs your attention."))),
                           toolbar({back, stretch(), next})}));
}

QWidget* StudentImportPanel::doneStep()
{
    QPushButton* done = primaryButton(tr("To the pupils"));
    QPushButton* back = button(tr("Take this import back …"), Icon::Undo);
    connect(done, &QPushButton::clicked, this, &StudentImportPanel::leave);
    connect(back, &QPushButton::clicked, this, [this] { askBack(*m_written); });
    return panel(vertical({new Card(vertical({toolbar({new IconLabel(Icon::Check, 24, &Tokens::ok),
                                                       cardTitle(tr("The class list is taken in")), stretch()}),
                                              m_became, m_until})),
                           toolbar({back, stretch(), done}), stretch()}));
}

QWidget* StudentImportPanel::table(QAbstractTableModel& model, const QString& name, const QString& nothing,
                                   const QString& sentence)
{
    auto* view = new TableView;
    view->setModel(&model);
    view->setAccessibleName(name);
    return new EmptyAware(view, new EmptyState(Icon::Check, nothing, sentence));
}

void StudentImportPanel::begin()
{
    m_bar->clear();
    m_columns.reset();
    m_staging = {};
    m_plan = {};
    m_written.reset();
    m_askedBack.reset();
    m_confirm->begin();
    m_earlier->set(m_import.batches());
    go(Step::File);
}

void StudentImportPanel::read(const QString& path)
{
    m_bar->clear();
    follow(runTask(
               this, [path](Progress& progress) { return readClassList(path, progress); },
               [this](const ClassListFile& file) { locate(file); }),
           tr("Reading the file"));
}

void StudentImportPanel::locate(const ClassListFile& file)
{
    if (!file.table)
        return m_bar->show(Tone::Warn, file.refusal);
    auto columns = locateClassList(file.table);
    if (!columns)
        return m_bar->show(Tone::Warn, columns.error());
    m_columns = std::move(*columns);
    m_mapping->set(*m_columns);
    m_fileLine->setText(tr("%1, sheet “%2”: the headers stand in row %3, %4 rows below them.")
                            .arg(m_columns->table->name, m_columns->sheet->name())
                            .arg(m_columns->sheet->rowNumber(m_columns->headerRow))
                            .arg(m_columns->sheet->rowCount() - m_columns->headerRow - 1));
    if (const QStringList notes = m_columns->notes(); !notes.isEmpty())
        m_bar->show(Tone::Info, inOneLine(notes));
    go(Step::Columns);
}

void StudentImportPanel::check()
{
    m_columns->mapping = m_mapping->mapping();
    if (const QStringList obstacles = obstaclesOf(*m_columns); !obstacles.isEmpty())
        return m_bar->show(Tone::Warn, inOneLine(obstacles));
    m_bar->clear();
    follow(runTask(
               this,
               [columns = *m_columns, school = m_import.school()](Progress& progress) {
                   return stageClassList(columns, school, progress);
               },
               [this](Staging<StagedStudent> staging) { showChecked(std::move(staging)); }),
           tr("Checking the rows"));
}

void StudentImportPanel::showChecked(Staging<StagedStudent> staging)
{
    m_staging = std::move(staging);
    plan();
    const ImportCounts& counts = m_plan.receipt.counts;
    m_problems.setViolations(m_plan.receipt.violations);
    m_checked->setText(tr("%1 rows read, %2 can be taken. A row that is not taken can be corrected in the file, which is then "
                          "read in again: pupils who are known already are not added twice.")
                           .arg(counts.read)
                           .arg(counts.read - counts.skipped));
    go(Step::Check);
}

void StudentImportPanel::plan()
{
    m_plan = m_import.plan(m_staging, m_confirm->cover());
    m_confirm->set(m_plan);
}

void StudentImportPanel::confirm()
{
    go(Step::Confirm);
}

void StudentImportPanel::commit()
{
    if (!m_confirm->canWrite())
        return;
    const ImportReceipt receipt = m_import.commit(m_staging, m_columns->table->name, m_confirm->cover());
    m_became->set(receipt.counts);
    m_written = receipt.batch;
    m_until->setText(tr("It can be taken back as a whole until %1.")
                         .arg(shown(m_import.batch(*m_written)->until, m_import.clock().today(), locale())));
    if (!m_import.troubleBefore().isEmpty())
        m_bar->show(Tone::Warn, tr("The pupils are in the register. %1").arg(m_import.troubleBefore()));
    go(Step::Done);
}

void StudentImportPanel::askBack(ImportBatchId batch)
{
    const auto known = m_import.batch(batch);
    if (known->obstacle)
        return m_bar->show(Tone::Warn, sentence(*known->obstacle));
    m_askedBack = batch;
    m_bar->show(Tone::Warn, undoQuestion(*known), tr("Take it back"));
}

void StudentImportPanel::takeBack()
{
    if (!m_askedBack)
        return;
    const auto undone = m_import.takeBack(*m_askedBack);
    const bool isSmooth = undone && m_import.troubleBefore().isEmpty();
    QStringList said{undone ? undoAnswer(*undone) : sentence(undone.error()), m_import.troubleBefore()};
    said.removeAll(QString());
    begin();
    m_bar->show(isSmooth ? Tone::Ok : Tone::Warn, inOneLine(said));
}

void StudentImportPanel::leave()
{
    if (m_task)
        m_task->cancel();
    begin();
    Q_EMIT left();
}

StudentImportPanel::Step StudentImportPanel::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void StudentImportPanel::go(Step step)
{
    const std::array names{tr("file"), tr("columns"), tr("check"), tr("confirm"), tr("done")};
    const auto at = static_cast<std::size_t>(step);
    m_stepLine->setText(tr("step %1 of %2: %3").arg(at + 1).arg(names.size()).arg(names.at(at)));
    m_steps->setCurrentIndex(static_cast<int>(step));
    beginKeys(*m_steps->currentWidget());
}

void StudentImportPanel::follow(Task* task, const QString& what)
{
    m_task = task;
    m_progress->begin(what);
    m_steps->setEnabled(false);
    connect(task, &Task::progressed, m_progress, &ProgressStrip::setProgress);
    connect(task, &Task::ended, this, [this] {
        m_progress->finish();
        m_steps->setEnabled(true);
    });
}

} // namespace anxin
