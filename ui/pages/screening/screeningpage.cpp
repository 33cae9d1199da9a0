// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/screening/screeningpage.h"

#include "ui/models/words.h"
#include "ui/pages/screening/answerimportpanel.h"
#include "ui/pages/screening/boardpanel.h"
#include "ui/pages/screening/meetingspanel.h"
#include "ui/pages/screening/paperentrypanel.h"
#include "ui/pages/screening/summarypanel.h"
#include "ui/pages/screening/takingpartpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

namespace anxin {

namespace {
constexpr int leastOfMaster = 240, mostOfMaster = 300;

enum Whole { Overview, Nothing, Import, Paper };
} // namespace

ScreeningPage::ScreeningPage(const On& on, Places places, FileChooser& chooser)
    : m_model(on.screening),
      m_on(on),
      m_places(std::move(places)),
      m_sections(new QTabBar),
      m_board(new BoardPanel(on.board, {m_places.openStudent, m_places.carryOut})),
      m_meetings(
          new MeetingsPanel(on.meetings, {m_places.beginMeeting, m_places.openMinutes, m_places.decide, m_places.openStudent})),
      m_shown(new PageStack),
      m_import(new AnswerImportPanel(on.import, chooser)),
      m_papers(new PaperEntryPanel(on.papers, {m_places.openStudent, m_places.correctSheet})),
      m_whole(new PageStack),
      m_campaigns(new ListView),
      m_queue(new ListView),
      m_results(new TableView),
      m_takingPart(new TakingPartPanel(m_model.takingPart(), m_places)),
      m_summary(new SummaryPanel(m_model.summary(), m_places.openStudent)),
      m_bar(new MessageBar),
      m_edit(button(tr("Edit"), Icon::Pen)),
      m_close(button({})),
      m_tabs(new QTabBar),
      m_name(pageTitle({})),
      m_facts(secondary({})),
      m_tested(figure({})),
      m_valid(figure({})),
      m_again(figure({})),
      m_candidates(figure({})),
      m_critical(figure({})),
      m_criticalWords(muted({})),
      m_slips(button(tr("Slips"), Icon::Printer)),
      m_contact(button(tr("First contact"))),
      m_profile(button(tr("Profile"), Icon::Scale)),
      m_interview(primaryButton(tr("Second interview"), Icon::Note)),
      m_level(button(tr("Set warning level"))),
      m_case(button(tr("Open case file"), Icon::Folder)),
      m_correct(button(tr("Correct answers"), Icon::Pen))
{
    auto* nothing = new EmptyState(Icon::Clipboard, tr("No screening yet"),
                                   tr("Read in the answers of a survey: an export of the online form, or a sheet with a column "
                                      "for each question. The program scores them and says whom you should see."),
                                   tr("Import answers"));
    m_whole->addWidget(overview());
    m_whole->addWidget(
        panel(vertical({grow(new Card(vertical({grow(nothing)}))), toolbar({stretch(), planButton(), stretch()})})));
    m_whole->addWidget(m_import);
    m_whole->addWidget(m_papers);
    for (const QString& name : {tr("Campaigns"), tr("Triage board"), tr("Review meetings")}) // as Section
        m_sections->addTab(name);
    m_sections->setExpanding(false);
    m_sections->setAccessibleName(tr("What is shown of the screening"));
    for (QWidget* section : std::initializer_list<QWidget*>{m_whole, m_board, m_meetings})
        m_shown->addWidget(section);
    setLayout(page(vertical({toolbar({pageTitle(title()), gap(12), m_sections, stretch()}), grow(m_shown)})));
    setStartOfKeys(*this, m_queue);

    connect(m_sections, &QTabBar::currentChanged, this, &ScreeningPage::followSection);
    connect(&on.board, &TriageBoardModel::stale, this, [this] {
        if (m_board->isVisible())
            m_on.board.refreshIfStale();
    });
    connect(&on.meetings, &MeetingsModel::stale, this, [this] {
        if (m_meetings->isVisible())
            m_on.meetings.refreshIfStale();
    });
    connect(nothing, &EmptyState::acted, this, &ScreeningPage::importAnswers);
    connect(m_campaigns, &ListView::chosen, this, [this](const QModelIndex& index) {
        if (index.isValid() && (!m_model.chosen() || m_model.campaigns().row(index).campaign.id != m_model.chosen()->id))
            chooseCampaign(m_model.campaigns().row(index).campaign.id);
    });
    connect(m_queue, &ListView::opened, this, [this] { act(m_places.interview); });
    connect(m_queue, &ListView::chosen, this, &ScreeningPage::follow);
    connect(m_results, &TableView::opened, this, [this](const QModelIndex& index) {
        if (m_places.openSheet)
            m_places.openSheet(m_model.results().row(index).student, m_model.results().row(index).sheet);
    });
    connect(m_import, &AnswerImportPanel::left, this, [this] { follow(); });
    connect(m_papers, &PaperEntryPanel::left, this, &ScreeningPage::refreshIfStale);
    connect(m_import, &AnswerImportPanel::imported, this, &ScreeningPage::showImported);
    connect(&m_model, &ScreeningModel::refreshed, this, &ScreeningPage::follow);
    connect(&m_model, &ScreeningModel::stale, this, [this] {
        if (isVisible() && !m_papers->isUnderWay()) // while papers are typed in, every few seconds
            m_model.refreshIfStale();
    });
}

QWidget* ScreeningPage::overview()
{
    return panel(horizontal({grow(master(), 3), grow(detail(), 8)}, 24));
}

QWidget* ScreeningPage::master()
{
    m_campaigns->setModel(&m_model.campaigns());
    m_campaigns->setItemDelegate(new RowDelegate(m_campaigns));
    m_campaigns->setAccessibleName(tr("Campaigns, the newest first"));
    auto* import = button(tr("Import answers"), Icon::Import);
    connect(import, &QPushButton::clicked, this, &ScreeningPage::importAnswers);
    auto* type = button(tr("Type in paper answers"), Icon::Pen);
    type->setObjectName(QStringLiteral("type"));
    connect(type, &QPushButton::clicked, this, &ScreeningPage::typeAnswers);
    QWidget* column = panel(vertical({grow(m_campaigns), planButton(), import, type}));
    column->setMinimumWidth(scaled(leastOfMaster));
    column->setMaximumWidth(scaled(mostOfMaster));
    return column;
}

QPushButton* ScreeningPage::planButton()
{
    QPushButton* plan = button(tr("Plan a campaign"), Icon::Plus);
    plan->setObjectName(QStringLiteral("plan"));
    plan->setHidden(!m_places.planCampaign);
    connect(plan, &QPushButton::clicked, this, [this] { m_places.planCampaign(std::nullopt); });
    return plan;
}

QWidget* ScreeningPage::figures()
{
    m_criticalWords->setWordWrap(true);
    const auto part = [](QLabel* number, const QString& name) { return vertical({number, muted(name)}, 0); };
    return new Card(horizontal(
        {grow(part(m_tested, tr("answered"))), grow(part(m_valid, tr("valid"))), grow(part(m_again, tr("to test again"))),
         grow(part(m_candidates, tr("for a second interview"))), grow(vertical({m_critical, m_criticalWords}, 0))},
        24));
}

QWidget* ScreeningPage::detail()
{
    m_tabs->addTab(tr("To be seen"));
    m_tabs->addTab(tr("Results"));
    m_tabs->addTab(tr("Taking part"));
    m_tabs->addTab(tr("Numbers"));
    m_tabs->setExpanding(false);
    auto* shown = new PageStack;
    shown->addWidget(toBeSeen());
    shown->addWidget(sheets());
    shown->addWidget(m_takingPart);
    shown->addWidget(m_summary);
    connect(m_tabs, &QTabBar::currentChanged, shown, &QStackedWidget::setCurrentIndex);
    m_edit->setHidden(!m_places.planCampaign);
    connect(m_edit, &QPushButton::clicked, this, [this] { m_places.planCampaign(m_model.chosen()); });
    connect(m_close, &QPushButton::clicked, this, &ScreeningPage::closeOrReopen);
    return panel(vertical({m_bar, vertical({toolbar({m_name, stretch(), m_slips, m_edit, m_close}), m_facts}, 4), figures(),
                           m_tabs, grow(shown)}));
}

QWidget* ScreeningPage::toBeSeen()
{
    m_queue->setModel(&m_model.queue());
    m_queue->setItemDelegate(new RowDelegate(m_queue));
    m_queue->setAccessibleName(tr("Pupils to be seen, the most urgent first"));
    auto* empty = new EmptyState(Icon::Check, tr("Nobody is waiting"),
                                 tr("Every pupil whom this campaign pointed to has had a second interview."));
    m_slips->setObjectName(QStringLiteral("slips"));
    m_slips->setToolTip(tr("For homeroom teachers: who is to come, without reasons"));
    connect(m_slips, &QPushButton::clicked, this, [this] { m_places.printSlips(m_model.queue().pupils()); });
    m_slips->setVisible(static_cast<bool>(m_places.printSlips));
    connect(m_contact, &QPushButton::clicked, this, [this] { act(m_places.firstContact); });
    connect(m_profile, &QPushButton::clicked, this, &ScreeningPage::openProfile);
    connect(m_interview, &QPushButton::clicked, this, [this] { act(m_places.interview); });
    connect(m_level, &QPushButton::clicked, this, [this] { act(m_places.setLevel); });
    connect(m_case, &QPushButton::clicked, this, [this] { act(m_places.openCase); });
    m_profile->setVisible(static_cast<bool>(m_places.openSheet));
    m_interview->setVisible(static_cast<bool>(m_places.interview));
    m_level->setVisible(static_cast<bool>(m_places.setLevel));
    m_case->setVisible(static_cast<bool>(m_places.openCase));
    QLabel* hint = muted(tr("A result only points to a pupil. What it means, you decide after the interview."));
    hint->setWordWrap(true);
    return panel(vertical({grow(new EmptyAware(m_queue, empty)), hint,
                           toolbar({m_profile, stretch(), m_contact, m_case, m_level, m_interview})}));
}

QWidget* ScreeningPage::sheets()
{
    m_results->setModel(&m_model.results());
    m_results->setSortingEnabled(true);
    m_results->sortByColumn(-1, Qt::AscendingOrder);
    m_results->setAccessibleName(tr("Results, one row for each answered questionnaire; Enter opens the profile"));
    m_correct->setVisible(static_cast<bool>(m_places.correctSheet));
    connect(m_results, &TableView::chosen, this, [this](const QModelIndex& index) { m_correct->setEnabled(index.isValid()); });
    connect(m_correct, &QPushButton::clicked, this, [this] {
        if (const QModelIndex index = m_results->currentIndex(); index.isValid())
            m_places.correctSheet(m_model.results().row(index).sheet);
    });
    QLabel* hint = muted(tr("Results are hints from a questionnaire, no findings about a person."));
    hint->setWordWrap(true);
    return panel(vertical({grow(new EmptyAware(m_results, new EmptyState(Icon::Clipboard, tr("No answers yet"),
                                                                         tr("The answers of this campaign will stand here.")))),
                           toolbar({grow(hint), m_correct})}));
}

void ScreeningPage::showSection(Section section)
{
    m_sections->setCurrentIndex(section);
    beginKeys(*this);
}

QWidget* ScreeningPage::start() const
{
    switch (m_sections->currentIndex()) {
    case Board: return m_board;
    case Meetings: return m_meetings;
    default: break;
    }
    return m_papers->isUnderWay() ? static_cast<QWidget*>(m_papers) : m_queue;
}

void ScreeningPage::followSection()
{
    const int section = m_sections->currentIndex();
    m_shown->setCurrentIndex(section);
    setStartOfKeys(*this, start());
    refreshIfStale();
}

void ScreeningPage::importAnswers()
{
    m_sections->setCurrentIndex(Campaigns);
    m_whole->setCurrentIndex(Import); // first: the step takes the keys
    m_import->begin(m_model.chosen() ? std::optional(m_model.chosen()->value) : std::nullopt);
}

void ScreeningPage::typeAnswers()
{
    m_whole->setCurrentIndex(Paper);
    m_papers->begin(m_model.chosen() ? std::optional(m_model.chosen()->id) : std::nullopt);
    follow();
}

std::optional<Fault> ScreeningPage::keepTyped()
{
    return m_papers->keep();
}

std::optional<StudentId> ScreeningPage::pupil() const
{
    if (m_sections->currentIndex() == Board)
        return m_board->pupil();
    if (m_sections->currentIndex() == Meetings)
        return m_meetings->pupil();
    const QModelIndex marked = m_queue->currentIndex();
    if (m_whole->currentIndex() != Overview || m_tabs->currentIndex() != 0 || !marked.isValid())
        return std::nullopt;
    return m_model.queue().row(marked).candidate.student;
}

void ScreeningPage::refreshIfStale()
{
    if (m_sections->currentIndex() == Board)
        return m_on.board.refreshIfStale();
    if (m_sections->currentIndex() == Meetings)
        return m_on.meetings.refreshIfStale();
    m_model.refreshIfStale();
    follow();
}

void ScreeningPage::follow()
{
    setStartOfKeys(*this, start());
    m_correct->setEnabled(m_results->currentIndex().isValid());
    if (m_papers->isUnderWay()) {
        m_whole->setCurrentIndex(Paper);
    } else if (m_import->isUnderWay()) {
        m_whole->setCurrentIndex(Import);
    } else {
        m_whole->setCurrentIndex(m_model.campaigns().rowCount() > 0 ? Overview : Nothing);
    }
    const auto& chosen = m_model.chosen();
    if (!chosen)
        return;
    if (const QModelIndex index = m_model.campaigns().indexOf(chosen->id); index != m_campaigns->currentIndex())
        m_campaigns->setCurrentIndex(index);
    if (!m_queue->currentIndex().isValid() && m_model.queue().rowCount() > 0)
        m_queue->setCurrentIndex(m_model.queue().index(0));
    m_name->setText(chosen->value.title);
    const CampaignState state = stateOf(chosen->value, m_model.today());
    m_facts->setText(factLine({label(state), label(chosen->value.kind), label(chosen->value.mode), daysOf(chosen->value)}));
    m_close->setText(state == CampaignState::Closed ? tr("Open again") : tr("Close campaign"));
    m_takingPart->follow();
    m_summary->follow();
    const CampaignFigures& figures = m_model.figures();
    const int expected = figures.count(CampaignFigure::Expected);
    const int answered = figures.count(CampaignFigure::Answered);
    m_tested->setText(expected > answered ? tr("%1 of %2").arg(answered).arg(expected) : QString::number(answered));
    m_valid->setNum(figures.count(CampaignFigure::Valid));
    m_again->setNum(figures.count(CampaignFigure::Again));
    m_candidates->setNum(m_model.queue().rowCount()); // those who were seen wait no more
    const int critical = figures.count(CampaignFigure::Critical);
    const bool nothingSeen = critical == 0 && m_model.unseen() > 0;
    m_critical->setText(nothingSeen ? QStringLiteral("—") : QString::number(critical));
    const QString unseen = nothingSeen ? tr("critical answers cannot be seen on %1 papers")
                                       : tr("with a critical answer; on %1 papers it cannot be seen");
    m_criticalWords->setText(m_model.unseen() > 0 ? unseen.arg(m_model.unseen()) : tr("with a critical answer"));
    const QModelIndex marked = m_queue->currentIndex();
    m_contact->setVisible(m_places.firstContact && marked.isValid() && m_model.queue().row(marked).candidate.urgency);
    m_slips->setEnabled(m_model.queue().rowCount() > 0);
    for (QPushButton* act : {m_profile, m_interview, m_level, m_case})
        act->setEnabled(marked.isValid());
}

QString ScreeningPage::daysOf(const Campaign& campaign) const
{
    const QString begin = shownDay(campaign.startsOn, m_model.today());
    if (campaign.endsOn)
        return tr("%1 to %2").arg(begin, shownDay(*campaign.endsOn, m_model.today()));
    return campaign.startsOn > m_model.today() ? tr("begins %1").arg(begin) : tr("began %1").arg(begin);
}

// What was said of the one before is not said of this one.
void ScreeningPage::chooseCampaign(CampaignId campaign)
{
    m_bar->clear();
    m_model.choose(campaign);
}

void ScreeningPage::closeOrReopen()
{
    m_bar->clear();
    if (m_model.chosen()->value.closedOn)
        m_model.reopen();
    else if (const auto refusal = m_model.close())
        m_bar->show(Tone::Warn, sentence(*refusal));
    m_model.refreshIfStale();
}

void ScreeningPage::showImported(const QString& campaign)
{
    m_model.refreshIfStale();
    for (int row = 0; row < m_model.campaigns().rowCount(); ++row)
        if (const auto& shown = m_model.campaigns().row(m_model.campaigns().index(row)).campaign; shown.value.title == campaign)
            chooseCampaign(shown.id);
    m_tabs->setCurrentIndex(0);
    follow();
    m_queue->setFocus();
}

void ScreeningPage::openProfile()
{
    const QModelIndex marked = m_queue->currentIndex();
    if (!marked.isValid() || !m_places.openSheet)
        return;
    const QueueRow& row = m_model.queue().row(marked);
    if (row.sheet)
        m_places.openSheet(row.candidate.student, *row.sheet);
}

void ScreeningPage::act(const std::function<void(StudentId)>& place)
{
    if (place && m_queue->currentIndex().isValid())
        place(m_model.queue().row(m_queue->currentIndex()).candidate.student);
}

} // namespace anxin
