// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pupils/studentimportpanel.h"

#include "core/base/text.h"
#include "ui/dialogs/filechooser.h"
#include "ui/pages/pupils/columnmapping.h"
#include "ui/pages/pupils/earlierimports.h"
#include "ui/pages/pupils/importcheck.h"
#include "ui/pages/pupils/importconfirm.h"
#include "ui/pages/pupils/kepttemplates.h"
#include "ui/pages/pupils/listsource.h"
#include "ui/shell/runtask.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progressstrip.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace anxin {

StudentImportPanel::StudentImportPanel(StudentImporting& import, FileChooser& chooser)
    : m_import(import),
      m_chooser(chooser),
      m_stepLine(secondary({})),
      m_bar(new MessageBar),
      m_progress(new ProgressStrip),
      m_source(new ListSource),
      m_mapping(new ColumnMapping),
      m_earlier(new EarlierImports(import.clock())),
      m_kept(new KeptTemplates(import)),
      m_fileLine(secondary({})),
      m_template(new TextEdit),
      m_check(new ImportCheck),
      m_confirm(new ImportConfirm),
      m_became(new ImportFigures),
      m_until(secondary({})),
      m_steps(new PageStack)
{
    for (QWidget* step : std::initializer_list<QWidget*>{fileStep(), columnsStep(), m_check, m_confirm, doneStep()})
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
    connectCheck();
    connect(m_bar, &MessageBar::acted, this, &StudentImportPanel::takeBack);
    connect(m_confirm, &ImportConfirm::backRequested, this, [this] { go(Step::Check); });
    connect(m_confirm, &ImportConfirm::coverChanged, this, &StudentImportPanel::plan);
    connect(m_confirm, &ImportConfirm::writeRequested, this, &StudentImportPanel::commit);
    connect(m_source, &ListSource::placeChosen, this, [this](int sheet, std::optional<int> headerRow) {
        m_bar->clear();
        if (m_columns->table->sheets.at(static_cast<std::size_t>(sheet)).rowCount() > 0)
            return showColumns(classListAt(m_columns->table, sheet, headerRow));
        m_bar->show(Tone::Warn, tr("This sheet is empty."));
        m_source->set(*m_columns);
    });
    connect(m_source, &ListSource::charsetChosen, this, [this](Charset charset) { read(m_path, {charset, {}}); });
    connect(m_earlier, &EarlierImports::takeBackRequested, this, &StudentImportPanel::askBack);
    connect(m_kept, &KeptTemplates::said, this, [this](Tone tone, const QString& text) { m_bar->show(tone, text); });
}

QWidget* StudentImportPanel::fileStep()
{
    m_before = panel(horizontal({grow(m_earlier, 3), grow(m_kept, 2)}));
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
    return panel(vertical({grow(new Card(vertical({grow(invitation)}))), grow(m_before)}));
}

QWidget* StudentImportPanel::columnsStep()
{
    QPushButton* back = button(tr("Another file"));
    QPushButton* next = primaryButton(tr("Check the rows"));
    connect(back, &QPushButton::clicked, this, &StudentImportPanel::begin);
    QPushButton* keep = button(tr("Keep as template"));
    QPushButton* forget = button(tr("Forget this template"));
    connect(next, &QPushButton::clicked, this, &StudentImportPanel::check);
    connect(keep, &QPushButton::clicked, this, &StudentImportPanel::keepTemplate);
    connect(forget, &QPushButton::clicked, this, &StudentImportPanel::forgetTemplate);
    for (QPushButton* one : {keep, forget}) {
        one->setEnabled(false);
        connect(m_template, &QLineEdit::textChanged, one,
                [one](const QString& name) { one->setEnabled(!name.trimmed().isEmpty()); });
    }
    m_template->setPlaceholderText(tr("Name for lists like this one"));
    m_template->setAccessibleName(tr("Template"));
    m_template->setMinimumWidth(scaled(220, this));
    return panel(vertical({m_fileLine, m_source, grow(new Card(vertical({grow(scrolling(m_mapping))}))),
                           toolbar({back, m_template, keep, forget, stretch(), next})}));
}

void StudentImportPanel::connectCheck()
{
    connect(m_check, &ImportCheck::backRequested, this, [this] { go(Step::Columns); });
    connect(m_check, &ImportCheck::nextRequested, this, &StudentImportPanel::confirm);
    connect(m_check, &ImportCheck::saveRequested, this, &StudentImportPanel::saveRejectedRows);
    connect(m_check, &ImportCheck::corrected, this, [this](int row, int column, const QString& text) {
        m_repairs.cells[{row, column}] = text;
        recheck();
    });
    connect(m_check, &ImportCheck::leftOut, this, [this](const std::set<int>& rows) {
        m_repairs.leftOut.insert(rows.begin(), rows.end());
        recheck();
    });
    connect(m_check, &ImportCheck::newPupils, this, [this](const std::set<int>& rows) {
        m_repairs.newPupils.insert(rows.begin(), rows.end());
        recheck();
    });
    connect(m_check, &ImportCheck::resetRequested, this, [this] {
        m_repairs = {};
        recheck();
    });
}

QWidget* StudentImportPanel::doneStep()
{
    QPushButton* done = primaryButton(tr("To the pupils"));
    QPushButton* back = button(tr("Take this import back …"), Icon::Undo);
    QPushButton* save = button(tr("Save the rows that are not taken …"), Icon::Export);
    connect(done, &QPushButton::clicked, this, &StudentImportPanel::leave);
    connect(save, &QPushButton::clicked, this, &StudentImportPanel::saveRejectedRows);
    connect(back, &QPushButton::clicked, this, [this] { askBack(*m_written); });
    return panel(vertical({new Card(vertical({toolbar({new IconLabel(Icon::Check, 24, &Tokens::ok),
                                                       cardTitle(tr("The class list is taken in")), stretch()}),
                                              m_became, m_until})),
                           toolbar({back, save, stretch(), done}), stretch()}));
}

void StudentImportPanel::begin()
{
    m_bar->clear();
    m_columns.reset();
    m_repairs = {};
    m_staging = {};
    m_plan = {};
    m_written.reset();
    m_askedBack.reset();
    m_confirm->begin();
    m_earlier->set(m_import.batches());
    m_kept->refresh();
    m_before->setHidden(m_earlier->isHidden() && m_kept->isHidden());
    go(Step::File);
}

void StudentImportPanel::read(const QString& path, const TextChoices& choices)
{
    m_bar->clear();
    m_path = path;
    follow(runTask(
               this, [path, choices](Progress& progress) { return readClassList(path, progress, choices); },
               [this](const ClassListFile& file) { locate(file); }),
           tr("Reading the file"));
}

void StudentImportPanel::locate(const ClassListFile& file)
{
    if (!file.table)
        return m_bar->show(Tone::Warn, file.refusal);
    QString known;
    auto columns = m_import.locate(file.table, known);
    const auto& sheets = file.table->sheets;
    const auto filled = std::ranges::find_if(sheets, [](const TableSheet& sheet) { return sheet.rowCount() > 0; });
    if (!columns && filled == sheets.end())
        return m_bar->show(Tone::Warn, columns.error());
    showColumns(columns ? std::move(*columns)
                        : classListAt(file.table, static_cast<int>(filled - sheets.begin()), std::nullopt));
    m_template->setText(known);
    QStringList notes = m_columns->notes();
    if (!known.isEmpty())
        notes.prepend(tr("The columns are read as in the template “%1”.").arg(known));
    if (!columns)
        m_bar->show(Tone::Warn, columns.error());
    else if (!notes.isEmpty())
        m_bar->show(Tone::Info, inOneLine(notes));
    go(Step::Columns);
}

void StudentImportPanel::showColumns(ClassListColumns columns)
{
    m_columns = std::move(columns);
    m_repairs = {}; // they speak of rows and columns as they were
    m_source->set(*m_columns);
    m_mapping->set(*m_columns);
    const QString file = m_columns->table->name, sheet = m_columns->sheet->name(); // a text file has no sheets
    m_fileLine->setText(tr("%1: the headers stand in row %2, %3 rows below them.")
                            .arg(sheet == file ? file : tr("%1, sheet “%2”").arg(file, sheet))
                            .arg(m_columns->sheet->rowNumber(m_columns->headerRow))
                            .arg(m_columns->sheet->rowCount() - m_columns->headerRow - 1));
}

void StudentImportPanel::keepTemplate()
{
    m_columns->mapping = m_mapping->mapping();
    const auto kept = m_import.templates().keep(ImportKind::Students, m_template->text(), m_columns->located());
    m_bar->show(kept ? Tone::Ok : Tone::Warn,
                kept ? tr("The next list with these headers is read like this one.") : sentence(kept.error()));
}

void StudentImportPanel::forgetTemplate()
{
    for (const Stored<ImportTemplate>& kept : m_import.templates().of(ImportKind::Students))
        if (kept.value.name == m_template->text().trimmed()) {
            m_import.templates().remove(kept.id);
            return m_bar->show(Tone::Ok,
                               tr("The template “%1” is forgotten. This list can be read all the same.").arg(kept.value.name));
        }
    m_bar->show(Tone::Warn, tr("There is no template of this name."));
}

void StudentImportPanel::check()
{
    m_columns->mapping = m_mapping->mapping();
    if (const QStringList obstacles = obstaclesOf(*m_columns); !obstacles.isEmpty())
        return m_bar->show(Tone::Warn, inOneLine(obstacles));
    m_bar->clear();
    follow(runTask(
               this,
               [columns = *m_columns, repairs = m_repairs, school = m_import.school()](Progress& progress) {
                   return stageClassList(columns, repairs, school, progress);
               },
               [this](Staging<StagedStudent> staging) {
                   showChecked(std::move(staging));
                   go(Step::Check);
               }),
           tr("Checking the rows"));
}

// After a correction, at once: some thousand rows take some ten milliseconds.
void StudentImportPanel::recheck()
{
    NoProgress atOnce;
    m_bar->clear();
    showChecked(stageClassList(*m_columns, m_repairs, m_import.school(), atOnce));
}

// The table as it is read: with what was corrected.
LocatedTable StudentImportPanel::checkedTable() const
{
    if (!m_repaired)
        return m_columns->located();
    return {*m_repaired, m_repaired->sheets.front(), m_columns->headerRow, m_columns->mapping};
}

void StudentImportPanel::showChecked(Staging<StagedStudent> staging)
{
    m_staging = std::move(staging);
    m_repaired = m_repairs.isEmpty() ? nullptr : std::make_unique<const TableFile>(repaired(m_columns->located(), m_repairs));
    plan();
    m_check->set(checkedTable(), m_plan.receipt, !m_repairs.isEmpty());
}

void StudentImportPanel::saveRejectedRows()
{
    m_chooser.chooseFolder(window(), tr("Where to save the rows that are not taken"),
                           [panel = QPointer(this)](const QString& folder) {
                               if (panel)
                                   panel->saveRejectedIn(folder);
                           });
}

void StudentImportPanel::saveRejectedIn(const QString& folder)
{
    if (!m_columns)
        return;
    const QString path = saveRejected(checkedTable(), m_plan.receipt.violations, folder);
    m_bar->show(Tone::Ok, tr("Saved as %1. Correct the rows there and read that file in.").arg(QFileInfo(path).fileName()));
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
        return m_bar->show(Tone::Warn, sentence(*known->obstacle, known->batch.value.kind));
    m_askedBack = batch;
    m_bar->show(Tone::Warn, undoQuestion(*known), tr("Take it back"));
}

void StudentImportPanel::takeBack()
{
    if (!m_askedBack)
        return;
    const ImportKind kind = m_import.batch(*m_askedBack)->batch.value.kind;
    const auto undone = m_import.takeBack(*m_askedBack);
    const bool isSmooth = undone && m_import.troubleBefore().isEmpty();
    QStringList said{undone ? undoAnswer(*undone) : sentence(undone.error(), kind), m_import.troubleBefore()};
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
