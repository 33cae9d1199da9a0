// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/screening/answerimportpanel.h"

#include "core/base/text.h"
#include "ui/dialogs/filechooser.h"
#include "ui/models/words.h"
#include "ui/shell/runtask.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace anxin {

namespace {
std::array<QLabel*, 4> fourFigures()
{
    return {figure({}), figure({}), figure({}), figure({})};
}

QWidget* cardOf(const std::array<QLabel*, 4>& figures)
{
    const std::array names{AnswerImportPanel::tr("new"), AnswerImportPanel::tr("changed"),
                           AnswerImportPanel::tr("same as before"), AnswerImportPanel::tr("not imported")};
    QBoxLayout* row = horizontal({}, 24);
    for (std::size_t i = 0; i < figures.size(); ++i)
        row->addLayout(vertical({figures.at(i), muted(names.at(i))}, 0), 1);
    return new Card(row);
}

void fill(const std::array<QLabel*, 4>& figures, const ImportCounts& counts)
{
    figures[0]->setNum(counts.added);
    figures[1]->setNum(counts.changed);
    figures[2]->setNum(counts.unchanged);
    figures[3]->setNum(counts.skipped);
}

int rowsIn(const TableFile& table)
{
    int rows = 0;
    for (const TableSheet& sheet : table.sheets)
        rows = std::max(rows, sheet.rowCount() - 1); // without the headers
    return rows;
}
} // namespace

AnswerImportPanel::AnswerImportPanel(AnswerImport& import, FileChooser& chooser)
    : m_import(import),
      m_chooser(chooser),
      m_steps(new PageStack),
      m_stepLine(secondary({})),
      m_bar(new MessageBar),
      m_progress(new ProgressStrip),
      m_fileLine(secondary({})),
      m_scale(new ChoiceCombo<QString>(import.scales())),
      m_coding(new ChoiceCombo<QString>),
      m_hint(muted({})),
      m_campaign(new TextEdit(tr("for example: autumn 2026, all grades"))),
      m_kind(new OptionalEnumCombo<CampaignKind>),
      m_mode(new OptionalEnumCombo<CampaignMode>),
      m_startsOn(new DateEdit(import.clock())),
      m_expected(fourFigures()),
      m_became(fourFigures()),
      m_sees(bodyText({})),
      m_unread(muted({})),
      m_problemTable(new TableView),
      m_take(primaryButton({})),
      m_see(primaryButton(tr("To these pupils")))
{
    auto* back = button(tr("Leave"), Icon::ArrowLeft);
    for (QWidget* step : {fileStep(), declareStep(), checkStep(), doneStep()})
        m_steps->addWidget(step);
    setLayout(vertical(
        {toolbar({pageTitle(tr("Import answers")), gap(4), m_stepLine, stretch(), back}), m_bar, m_progress, grow(m_steps)}));
    connect(back, &QPushButton::clicked, this, &AnswerImportPanel::leave);
    connect(m_progress, &ProgressStrip::cancelled, this,
            [this] { m_bar->show(Tone::Info, tr("Cancelled. Nothing was written.")); });
    connect(m_scale, &QComboBox::currentIndexChanged, this, &AnswerImportPanel::offerCodings);
}

QWidget* AnswerImportPanel::fileStep()
{
    auto* state = new EmptyState(Icon::File, tr("Choose the file with the answers"),
                                 tr("An export of the online form or a sheet with a column for each question, as .xlsx or "
                                    ".csv. The file is only read; nothing is kept before the last step."),
                                 tr("Choose file"));
    connect(state, &EmptyState::acted, this, [this] {
        m_chooser.chooseFile(window(), tr("Choose the file with the answers"),
                             tr("Tables (*.xlsx *.xls *.ods *.csv *.tsv *.txt)"),
                             [panel = QPointer(this)](const QString& path) {
                                 if (panel)
                                     panel->read(path);
                             });
    });
    return new Card(vertical({grow(state)}));
}

QWidget* AnswerImportPanel::declareStep()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(24));
    grid->setVerticalSpacing(scaled(16));
    int cell = 0;
    for (QWidget* field : {labelled(tr("Questionnaire"), m_scale), labelled(tr("How the answers are written"), m_coding),
                           labelled(tr("Campaign"), m_campaign), labelled(tr("Began on"), m_startsOn),
                           labelled(tr("Kind of campaign"), m_kind), labelled(tr("How the pupils answered"), m_mode)}) {
        grid->addWidget(field, cell / 2, cell % 2);
        ++cell;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto* other = button(tr("Another file"));
    auto* next = primaryButton(tr("Check"));
    connect(other, &QPushButton::clicked, this, [this] { show(Step::File); });
    connect(next, &QPushButton::clicked, this, &AnswerImportPanel::check);
    QWidget* step =
        panel(vertical({new Card(vertical({m_fileLine, grid, m_hint}, 16)), stretch(),
                        toolbar({muted(tr("How answers are written must be declared: the same digit means different answers "
                                          "in different exports.")),
                                 stretch(), other, next})}));
    setStartOfKeys(*step, m_scale);
    return step;
}

QWidget* AnswerImportPanel::checkStep()
{
    m_problemTable->setModel(&m_problems);
    m_problemTable->setAccessibleName(tr("Rows with problems"));
    auto* back = button(tr("Back"));
    connect(back, &QPushButton::clicked, this, [this] { show(Step::Declare); });
    connect(m_take, &QPushButton::clicked, this, &AnswerImportPanel::commit);
    auto* fine = new EmptyState(Icon::Check, tr("Every row can be taken"),
                                tr("All pupils were found in the register and every answer is one of its question."));
    return panel(vertical({cardOf(m_expected), grow(new EmptyAware(m_problemTable, fine)), m_unread,
                           toolbar({muted(tr("Nothing has been written yet.")), stretch(), back, m_take})}));
}

QWidget* AnswerImportPanel::doneStep()
{
    auto* another = button(tr("Import another file"));
    connect(another, &QPushButton::clicked, this, [this] {
        begin(m_plan->campaign);
        show(Step::File);
    });
    connect(m_see, &QPushButton::clicked, this, [this] {
        m_underWay = false;
        Q_EMIT imported(m_plan->campaign.title);
    });
    return panel(vertical({cardOf(m_became), new Card(vertical({m_sees})), stretch(), toolbar({stretch(), another, m_see})}));
}

void AnswerImportPanel::begin(const std::optional<Campaign>& campaign)
{
    if (m_task)
        m_task->cancel();
    m_underWay = true;
    m_table.reset();
    m_plan.reset();
    m_receipt.reset();
    m_staging = {};
    m_scale->setChoices(m_import.scales()); // the school may have added one
    AnswerDeclaration proposal;
    proposal.startsOn = m_import.clock().today();
    if (campaign) {
        proposal.campaign = campaign->title;
        proposal.kind = campaign->kind;
        proposal.mode = campaign->mode;
        proposal.startsOn = campaign->startsOn;
        if (const auto planned = m_import.plannedFor(campaign->title); planned.size() == 1)
            proposal.scale = planned.front().scale;
    }
    declare(proposal);
    show(Step::File);
}

void AnswerImportPanel::read(const QString& path)
{
    m_bar->clear();
    follow(runTask(
               this, [path](Progress& progress) { return readAnswerFile(path, progress); },
               [this](const AnswerFile& file) {
                   if (!file.table)
                       return m_bar->show(Tone::Danger, file.refusal);
                   m_table = file.table;
                   m_fileLine->setText(tr("%1 · rows below the headers: %2").arg(m_table->name).arg(rowsIn(*m_table)));
                   show(Step::Declare);
                   offerCodings();
               }),
           tr("Reading the file"));
}

void AnswerImportPanel::check()
{
    auto plan = m_import.plan(m_table, declared());
    if (!plan)
        return m_bar->show(Tone::Warn, plan.error());
    m_plan = std::move(*plan);
    m_bar->clear();
    follow(runTask(
               this, [plan = *m_plan](Progress& progress) { return stageAnswers(plan, progress); },
               [this](Result<Staging<StagedSheet>, AnswersRefusal> staging) {
                   if (!staging)
                       return m_bar->show(Tone::Warn, sentence(staging.error()));
                   showChecked(std::move(*staging));
               }),
           tr("Checking the rows"));
}

void AnswerImportPanel::showChecked(Staging<StagedSheet> staging)
{
    m_staging = std::move(staging);
    const ScreeningReceipt expected = m_import.rehearse(*m_plan, m_staging);
    fill(m_expected, expected.import.counts);
    m_problems.setViolations(expected.import.violations);
    const int taken = expected.import.counts.added + expected.import.counts.changed;
    m_unread->setVisible(!m_plan->unread.isEmpty());
    m_unread->setText(tr("Columns that are not read: %1").arg(m_plan->unread.join(tr(", ", "between names of columns"))));
    m_take->setText(tr("Import %1 sheets").arg(taken));
    m_take->setEnabled(taken > 0);
    show(Step::Check);
}

void AnswerImportPanel::commit()
{
    m_receipt = m_import.commit(*m_plan, m_staging);
    m_staging = {};
    fill(m_became, m_receipt->import.counts);
    const int today = m_receipt->immediate + m_receipt->sameDay;
    QStringList facts{tr("For a second interview: %1").arg(m_receipt->candidates)};
    if (m_receipt->review > 0) // of the least urgent ones only
        facts << tr("Critical answers to review: %1").arg(m_receipt->review);
    if (m_receipt->unseen > 0)
        facts << tr("Critical answers cannot be seen: %1").arg(m_receipt->unseen);
    m_sees->setText(factLine(facts));
    m_see->setText(m_receipt->immediate > 0 ? tr("See these pupils at once")
                   : today > 0              ? tr("See these pupils today")
                                            : tr("To the campaign"));
    show(Step::Done);
    tellWhatBecame(today);
}

void AnswerImportPanel::tellWhatBecame(int today)
{
    const QString& trouble = m_import.troubleBefore();
    QStringList words;
    if (m_receipt->immediate > 0 && m_receipt->sameDay > 0)
        words << tr("Critical answers. Please see these pupils: %1 at once, %2 today.")
                     .arg(m_receipt->immediate)
                     .arg(m_receipt->sameDay);
    else if (m_receipt->immediate > 0)
        words << tr("Critical answers: %1. Please see these pupils at once.").arg(m_receipt->immediate);
    else if (today > 0)
        words << tr("Critical answers: %1. Please see these pupils today.").arg(today);
    else if (m_receipt->unseen > 0)
        words << tr("The factor scores have been taken. They do not show whether somebody gave a critical answer: please look "
                    "into the platform today.");
    else if (!trouble.isEmpty())
        words << tr("The answers have been taken and scored.");
    else
        words << tr("The answers have been taken and scored. No answer asks for a talk today.");
    if (!trouble.isEmpty())
        words << trouble;
    const Tone calm = words.size() > 1 || m_receipt->unseen > 0 ? Tone::Warn : Tone::Ok;
    m_bar->show(today > 0 ? Tone::Danger : calm, inOneLine(words));
}

void AnswerImportPanel::leave()
{
    if (m_task)
        m_task->cancel();
    m_underWay = false;
    m_staging = {};
    m_bar->clear();
    Q_EMIT left();
}

AnswerImportPanel::Step AnswerImportPanel::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

AnswerDeclaration AnswerImportPanel::declared() const
{
    return {m_scale->value(), m_coding->value(), m_campaign->value(), m_kind->value(), m_mode->value(), m_startsOn->value()};
}

void AnswerImportPanel::declare(const AnswerDeclaration& declaration)
{
    m_campaign->setValue(declaration.campaign);
    m_scale->setValue(declaration.scale);
    m_coding->setValue(declaration.coding);
    offerCodings();
    m_kind->setValue(declaration.kind);
    m_mode->setValue(declaration.mode);
    m_startsOn->setValue(declaration.startsOn);
}

void AnswerImportPanel::show(Step step)
{
    m_bar->clear();
    m_steps->setCurrentIndex(static_cast<int>(step));
    const std::array names{tr("the file"), tr("what it is"), tr("check"), tr("done")};
    const auto at = static_cast<std::size_t>(step);
    m_stepLine->setText(tr("Step %1 of %2: %3").arg(at + 1).arg(names.size()).arg(names.at(at)));
    beginKeys(*m_steps->currentWidget());
}

void AnswerImportPanel::follow(Task* task, const QString& step)
{
    m_task = task;
    m_progress->begin(step);
    anxin::follow(*task, *m_progress);
    // What is asked for meanwhile would cross what is under way.
    m_steps->setEnabled(false);
    connect(task, &Task::ended, this, [this] { m_steps->setEnabled(true); });
}

void AnswerImportPanel::offerCodings()
{
    const QString scale = m_scale->value().value_or(QString());
    m_coding->setChoices(m_import.codings(scale));
    for (const CampaignScale& planned : m_import.plannedFor(m_campaign->value()))
        if (planned.scale == scale && !m_coding->value() && !planned.coding.isEmpty())
            m_coding->setValue(planned.coding); // as somebody has declared it for the campaign
    const QString like = m_table && m_scale->value() ? m_import.looksLike(*m_table, *m_scale->value()) : QString();
    m_hint->setText(like.isEmpty() ? QString() : tr("The file looks like: %1. Please check against the export.").arg(like));
    m_hint->setVisible(!like.isEmpty());
}

} // namespace anxin
