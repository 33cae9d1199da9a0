// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/classes/rolloverpanel.h"

#include "core/base/text.h"
#include "ui/dialogs/filechooser.h"
#include "ui/models/importbatches.h"
#include "ui/pages/classes/rolloversteps.h"
#include "ui/shell/runtask.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progressstrip.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace anxin {

RolloverPanel::RolloverPanel(RolloverModel& model, FileChooser& chooser, std::function<void()> importStudents)
    : m_model(model),
      m_chooser(chooser),
      m_title(pageTitle({})),
      m_stepLine(secondary({})),
      m_bar(new MessageBar),
      m_progress(new ProgressStrip),
      m_changes(new RolloverChanges(model)),
      m_answers(new RolloverAnswers(model)),
      m_kept(bodyText({})),
      m_write(primaryButton({})),
      m_written(cardTitle({})),
      m_became(bodyText({})),
      m_steps(new PageStack)
{
    for (QWidget* step :
         std::initializer_list<QWidget*>{m_changes, m_answers, confirmStep(), doneStep(std::move(importStudents))})
        m_steps->addWidget(panel(margins(vertical({grow(step)}), 24, 4)));
    QPushButton* leaving = button(tr("Back to the classes"), Icon::ArrowLeft);
    connect(leaving, &QPushButton::clicked, this, &RolloverPanel::leave);
    QLayout* head = vertical({toolbar({m_title, gap(4), m_stepLine, stretch(), leaving}), m_bar, m_progress});
    setLayout(margins(vertical({margins(head, 24, 0), grow(m_steps)}), 0, 20));
    connect(m_bar, &MessageBar::acted, this, [this] { m_isAsking ? takeBack() : askBack(); });
    connect(m_changes, &RolloverChanges::nextRequested, this, &RolloverPanel::goOn);
    connect(m_changes, &RolloverChanges::listWanted, this, [this] {
        m_chooser.chooseFile(window(), tr("Choose a class list of the new year"),
                             tr("Tables (*.xlsx *.xls *.ods *.csv *.tsv *.txt)"),
                             [panel = QPointer(this)](const QString& path) {
                                 if (panel)
                                     panel->read(path);
                             });
    });
    connect(m_answers, &RolloverAnswers::nextRequested, this, &RolloverPanel::goOn);
    connect(m_answers, &RolloverAnswers::backRequested, this, &RolloverPanel::back);
    connect(&m_model, &RolloverModel::changed, this, &RolloverPanel::follow);
}

QWidget* RolloverPanel::confirmStep()
{
    const std::array names{label(RolloverFate::Graduates), label(RolloverFate::MovesUp), label(RolloverFate::ChangesClass),
                           tr("Left out")};
    QBoxLayout* figures = horizontal({}, 48);
    for (std::size_t at = 0; at < names.size(); ++at) {
        m_figures.at(at) = figure({});
        m_figures.at(at)->setAccessibleName(names.at(at));
        figures->addLayout(vertical({m_figures.at(at), secondary(names.at(at))}, 0));
    }
    figures->addStretch();
    QPushButton* backwards = button(tr("Back"));
    connect(backwards, &QPushButton::clicked, this, &RolloverPanel::back);
    connect(m_write, &QPushButton::clicked, this, &RolloverPanel::commit);
    return panel(vertical({new Card(vertical({figures, m_kept})),
                           secondary(tr("Nothing has been written so far. A backup is made first, and everything can be taken "
                                        "back as a whole for 30 days.")),
                           stretch(), toolbar({backwards, stretch(), m_write})}));
}

QWidget* RolloverPanel::doneStep(std::function<void()> importStudents)
{
    QPushButton* undo = button(tr("Take it back …"), Icon::Undo);
    QPushButton* newcomers = button(tr("Import the class list of the newcomers"), Icon::Import);
    QPushButton* done = primaryButton(tr("To the classes"));
    connect(undo, &QPushButton::clicked, this, &RolloverPanel::askBack);
    connect(done, &QPushButton::clicked, this, &RolloverPanel::leave);
    connect(newcomers, &QPushButton::clicked, this, [this, importStudents = std::move(importStudents)] {
        leave();
        if (importStudents)
            importStudents();
    });
    return panel(
        vertical({new Card(vertical({toolbar({new IconLabel(Icon::Check, 24, &Tokens::ok), m_written, stretch()}), m_became})),
                  toolbar({undo, newcomers, stretch(), done}), stretch()}));
}

void RolloverPanel::begin()
{
    m_bar->clear();
    m_isAsking = false;
    m_model.begin();
    m_changes->begin();
    if (const auto known = m_model.done())
        tellOfBatch(*known);
    go(Step::Changes);
}

void RolloverPanel::tellOfBatch(const KnownBatch& known)
{
    const QDate today = m_model.clock().today();
    m_bar->show(Tone::Info,
                tr("This school year was begun on %1: %2 pupils. It can be taken back until %3.")
                    .arg(shown(known.at.dateIn(m_model.clock().zone()), today, locale()),
                         locale().toString(known.batch.value.changed), shown(known.until, today, locale())),
                tr("Take it back …"));
}

void RolloverPanel::read(const QString& path)
{
    m_bar->clear();
    m_isAsking = false;
    m_task = runTask(
        this, [path](Progress& progress) { return readClassList(path, progress); },
        [this](const ClassListFile& file) {
            const auto said = m_model.take(file);
            m_changes->begin();
            m_bar->show(said ? Tone::Info : Tone::Warn, said ? *said : said.error());
        });
    anxin::follow(*m_task, *m_progress);
}

void RolloverPanel::goOn()
{
    m_bar->clear();
    const bool asks = step() == Step::Changes && m_model.questions().rowCount() > 0;
    if (asks)
        m_answers->begin();
    go(asks ? Step::Open : Step::Confirm);
}

void RolloverPanel::back()
{
    m_bar->clear();
    go(step() == Step::Confirm && m_model.questions().rowCount() > 0 ? Step::Open : Step::Changes);
}

void RolloverPanel::commit()
{
    const auto receipt = m_model.commit();
    if (!receipt) {
        m_changes->begin();
        go(Step::Changes);
        return m_bar->show(Tone::Warn, sentence(receipt.error()));
    }
    const auto known = m_model.done();
    m_became->setText(tr("Graduated: %1, moved up: %2, changed class: %3. It can be taken back as a whole until %4.")
                          .arg(locale().toString(receipt->graduated), locale().toString(receipt->movedUp),
                               locale().toString(receipt->changedClass),
                               shown(known->until, m_model.clock().today(), locale())));
    if (!m_model.troubleBefore().isEmpty())
        m_bar->show(Tone::Warn, tr("The new school year is in the register. %1").arg(m_model.troubleBefore()));
    go(Step::Done);
}

void RolloverPanel::askBack()
{
    const auto known = m_model.done();
    if (!known)
        return m_bar->show(Tone::Warn, sentence(UndoWhy::Undone, ImportKind::Rollover));
    m_isAsking = true;
    m_bar->show(Tone::Warn, undoQuestion(*known), tr("Take it back"));
}

void RolloverPanel::takeBack()
{
    const auto known = m_model.done();
    if (!known)
        return m_bar->clear();
    const auto undone = m_model.takeBack(known->batch.id);
    const bool isSmooth = undone && undone->left.empty() && m_model.troubleOfTaking().isEmpty();
    QStringList said{undone ? undoAnswer(*undone) : sentence(undone.error(), ImportKind::Rollover), m_model.troubleOfTaking()};
    said.removeAll(QString());
    begin();
    m_bar->show(isSmooth ? Tone::Ok : Tone::Warn, inOneLine(said));
}

void RolloverPanel::leave()
{
    if (m_task)
        m_task->cancel();
    Q_EMIT left();
}

RolloverPanel::Step RolloverPanel::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void RolloverPanel::go(Step step)
{
    const std::array names{tr("what changes"), tr("what is open"), tr("confirm"), tr("done")};
    const auto at = static_cast<std::size_t>(step);
    m_stepLine->setText(tr("step %1 of %2: %3").arg(at + 1).arg(names.size()).arg(names.at(at)));
    m_steps->setCurrentIndex(static_cast<int>(step));
    follow();
    beginKeys(*m_steps->currentWidget());
}

void RolloverPanel::follow()
{
    const RolloverPlan& plan = m_model.plan();
    const QString year = QStringLiteral("%1–%2").arg(plan.year.startYear()).arg(plan.year.startYear() + 1);
    m_title->setText(tr("The school year %1").arg(year));
    m_written->setText(tr("The changes for %1 are written").arg(year));
    m_write->setText(tr("Begin the school year %1").arg(year));
    const int graduates = plan.ticked(RolloverFate::Graduates), up = plan.ticked(RolloverFate::MovesUp),
              changed = plan.ticked(RolloverFate::ChangesClass);
    const std::array values{graduates, up, changed, static_cast<int>(plan.rows.size()) - graduates - up - changed};
    for (std::size_t at = 0; at < values.size(); ++at)
        m_figures.at(at)->setText(locale().toString(values.at(at)));
    const auto kept = m_model.keptUntil();
    m_kept->setVisible(kept.has_value());
    if (kept)
        m_kept->setText(tr("The records of those who graduate are kept until %1; then they are due to be destroyed, class by "
                           "class, by two people.")
                            .arg(shownLong(*kept, locale())));
}

} // namespace anxin
