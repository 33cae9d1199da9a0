// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cases/casespage.h"

#include "ui/models/caremodel.h"
#include "ui/models/words.h"
#include "ui/pages/cases/carepanel.h"
#include "ui/pages/cases/memopanel.h"
#include "ui/pages/timelinepanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>

namespace anxin {

namespace {
constexpr int pauseBeforeReading = 250; // ms, so that every file is not read at every key
constexpr int leastMasterWidth = 260, masterWidth = 340;
} // namespace

CasesPage::CasesPage(CasesModel& model, CareModel& care, Places places)
    : m_model(model),
      m_care(care),
      m_places(std::move(places)),
      m_words(new SearchField(tr("Words in the files"))),
      m_scopes(new ChipRow({tr("Closed")})),
      m_list(new ListView),
      m_none(new EmptyState(Icon::Folder, {}, {})),
      m_timeline(new TimelinePanel(model.timeline(), model.clock(),
                                   {tr("What happened, newest first"), tr("Nothing recorded yet"),
                                    tr("The first session note, home contact or referral will stand here.")})),
      m_tabs(new QTabBar),
      m_carePanel(new CarePanel(care, m_places, [this] { m_places.editCase(m_model.chosen()->file); })),
      m_memos(new MemoPanel(model, m_places)),
      m_right(new PageStack),
      m_name(pageTitle({})),
      m_facts(secondary({})),
      m_level(new LevelBadge),
      m_review(new Pill),
      m_count(muted({})),
      m_more(linkButton(tr("Show earlier ones")))
{
    m_right->addWidget(new Card(vertical(
        {grow(new EmptyState(Icon::Folder, tr("No case is open here"),
                             tr("Choose a case at the left. A case file is opened for a pupil who is on the list.")))})));
    m_right->addWidget(detail());
    setLayout(page(horizontal({grow(master(), 1), grow(m_right, 2)}, 24)));
    setStartOfKeys(*this, m_list);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseBeforeReading);
    connect(m_words, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { m_model.setWords(m_words->text()); });
    connect(m_words, &SearchField::intoList, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_scopes, &ChipRow::chose, this,
            [this](std::optional<int> chip) { m_model.setScope(chip ? CaseScope::Closed : CaseScope::Open); });
    connect(m_more, &QPushButton::clicked, this, [this] { m_model.showMore(); });
    connect(m_list, &ListView::chosen, this, [this](const QModelIndex& index) {
        index.isValid() ? m_model.choose(m_model.list().row(index)) : m_model.chooseNone();
    });
    connect(&m_model, &CasesModel::refreshed, this, &CasesPage::follow);
    connect(&m_model, &CasesModel::stale, this, [this] {
        if (isVisible())
            refreshIfStale();
    });
}

QWidget* CasesPage::master()
{
    m_list->setModel(&m_model.list());
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->chooseOnlyByHand();
    m_count->setWordWrap(true);
    QWidget* column = panel(vertical(
        {pageTitle(title()), m_words, m_scopes, grow(new EmptyAware(m_list, m_none)), toolbar({grow(m_count), m_more})}));
    column->setMinimumWidth(scaled(leastMasterWidth));
    column->setMaximumWidth(scaled(masterWidth));
    return column;
}

QLayout* CasesPage::header()
{
    auto* note = primaryButton(tr("New note"), Icon::Note);
    auto* contact = button(tr("Home contact"), Icon::Phone);
    auto* referral = button(tr("Referral"), Icon::Referral);
    auto* more = button(tr("More"), Icon::ChevronDown);
    auto* menu = new QMenu(more);
    const auto act = [&](const QString& text, auto&& handler) {
        QAction* made = menu->addAction(text);
        connect(made, &QAction::triggered, this, handler);
        return made;
    };
    m_menuOfOpenFile = {act(tr("Plan and next review"), [this] { m_places.editCase(m_model.chosen()->file); }),
                        act(tr("Set warning level"), [this] { m_places.setLevel(m_model.chosen()->file.value.student); }),
                        act(tr("Take off the list"), [this] { m_places.takeOffList(m_model.chosen()->file.value.student); }),
                        act(tr("Close the case file"), [this] { m_places.closeCase(m_model.chosen()->file); })};
    m_ofOpenFile = {note, contact, referral};
    if (m_places.typeSlipCode)
        act(tr("Reply slip of a referral …"), [this] { m_places.typeSlipCode(); });
    if (m_places.newTalk)
        act(tr("Record a talk of a teacher"), [this] { m_places.newTalk(m_model.chosen()->file.value.student); });
    if (m_places.tell)
        act(tr("Tell a teacher only what is needed"), [this] { m_places.tell(m_model.chosen()->file.value.student); });
    if (m_places.printCase)
        act(tr("Print the case file …"), [this] { m_places.printCase(m_model.chosen()->file, m_model.timeline().entries()); });
    act(tr("Open the pupil's card"), [this] { m_places.openStudent(m_model.chosen()->file.value.student); });
    more->setMenu(menu);
    connect(note, &QPushButton::clicked, this, [this] { m_places.newNote(m_model.chosen()->file); });
    connect(contact, &QPushButton::clicked, this, [this] { m_places.contact(m_model.chosen()->file.value.student); });
    connect(referral, &QPushButton::clicked, this, [this] { m_places.newReferral(m_model.chosen()->file.value.student); });
    m_facts->setWordWrap(true);
    return vertical(
        {toolbar({m_name, m_level, m_review, stretch()}), m_facts, gap(2), toolbar({contact, referral, more, stretch(), note})},
        6);
}

QWidget* CasesPage::detail()
{
    m_tabs->addTab(tr("What happened"));
    m_tabs->addTab(tr("Plan and reviews"));
    m_tabs->addTab(tr("Private memos"));
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("What happened, what is planned, or your own memos"));
    auto* shown = new PageStack;
    shown->addWidget(timelinePane());
    shown->addWidget(m_carePanel);
    shown->addWidget(m_memos);
    connect(m_tabs, &QTabBar::currentChanged, shown, &QStackedWidget::setCurrentIndex);
    return panel(vertical({header(), m_tabs, grow(shown)}));
}

QWidget* CasesPage::timelinePane()
{
    m_timeline->setPrinting(static_cast<bool>(m_places.printTimeline));
    m_timeline->canOpen([this](const TimelineEntry& entry) {
        return (m_places.openNote && m_model.note(entry)) || (m_places.openReferral && m_model.referral(entry)) ||
               (m_places.openSheet && entry.record && entry.record->first == Kind::AnswerSheet) || m_model.otherFile(entry);
    });
    connect(m_timeline, &TimelinePanel::opened, this, &CasesPage::openEntry);
    connect(m_timeline, &TimelinePanel::additionWanted, this, &CasesPage::addTo);
    connect(m_timeline, &TimelinePanel::changeWanted, this, [this](const TimelineEntry& entry) {
        if (const auto note = m_model.note(entry); note && !note->value.signedAt && m_places.openNote)
            m_places.openNote(m_model.fileOf(*note), *note);
    });
    connect(m_timeline, &TimelinePanel::printWanted, this, [this](const std::vector<TimelineEntry>& entries) {
        m_places.printTimeline(m_model.chosen()->file.value.student, entries);
    });
    return m_timeline;
}

void CasesPage::refreshIfStale()
{
    m_model.refreshIfStale();
    follow();
}

bool CasesPage::show(StudentId student, Tab tab)
{
    refreshIfStale();
    m_words->clear();
    m_model.setWords({}); // at once: what was typed for others must not hide the pupil
    m_model.setScope(CaseScope::Open);
    const QModelIndex index = m_model.list().indexOf(student);
    if (!index.isValid())
        return false;
    m_list->setCurrentIndex(index);
    m_tabs->setCurrentIndex(tab);
    return true;
}

void CasesPage::show(const Stored<CaseFile>& file)
{
    refreshIfStale();
    m_words->clear();
    m_model.show(file);
    m_tabs->setCurrentIndex(Happened);
}

bool CasesPage::showPlan(StudentId student, PlanPart part)
{
    if (!show(student, Plan))
        return false;
    m_care.refreshIfStale();
    beginKeys(m_carePanel->startOf(part));
    return true;
}

void CasesPage::followList()
{
    const bool isOpen = m_model.scope() == CaseScope::Open;
    const int rows = m_model.list().rowCount();
    const int elsewhere = m_model.foundElsewhere();
    m_scopes->choose(isOpen ? std::nullopt : std::optional(0));
    m_list->setAccessibleName(isOpen ? tr("Open cases, the next review first") : tr("Closed cases, the newest first"));
    m_more->setVisible(m_model.hasMore());
    if (!isOpen) {
        m_count->setText(tr("Closed cases: %1").arg(rows));
        m_none->set(tr("No closed case"), tr("A case file that is closed stands here, to be read."));
        return;
    }
    m_count->setText(elsewhere > 0 ? tr("Open cases: %1; also with pupils without an open case: %2").arg(rows).arg(elsewhere)
                                   : tr("Open cases: %1").arg(rows));
    m_none->set(tr("No open case"), tr("When a pupil is put on the list, open the case file from the pupil's card."));
}

void CasesPage::follow()
{
    followList();
    const auto& chosen = m_model.chosen();
    m_care.show(chosen ? std::optional(chosen->file) : std::nullopt);
    m_right->setCurrentIndex(chosen ? 1 : 0);
    if (!chosen)
        return;
    if (const QModelIndex index = m_model.list().indexOf(chosen->file.id); index != m_list->currentIndex())
        m_list->setCurrentIndex(index);
    followFacts();
}

void CasesPage::followFacts()
{
    const auto& chosen = m_model.chosen();
    const CaseFile& file = chosen->file.value;
    for (QWidget* one : m_ofOpenFile)
        one->setVisible(!file.closedOn);
    for (QAction* one : m_menuOfOpenFile)
        one->setVisible(!file.closedOn);
    m_name->setText(chosen->face.name);
    m_level->setVisible(chosen->face.rank > 0);
    m_level->set(shapeOfRank(std::max(chosen->face.rank, 1)), chosen->face.level);
    const QDate review = file.nextReviewOn.value_or(QDate());
    m_review->set(review.isValid() ? tr("Review %1").arg(dueWords(review, m_model.today())) : QString(),
                  dueTone(review, m_model.today()));
    m_facts->setText(
        factLine({chosen->face.classLabel, file.fileNo, tr("opened %1").arg(shownDay(file.openedOn, m_model.today())),
                  tr("responsible: %1").arg(file.owner),
                  file.closedOn ? tr("closed %1").arg(shownDay(*file.closedOn, m_model.today())) : QString(),
                  review.isValid() ? tr("next review %1").arg(shownDay(review, m_model.today())) : QString()}));
}

void CasesPage::openEntry(const TimelineEntry& entry)
{
    if (const auto note = m_model.note(entry))
        m_places.openNote(m_model.fileOf(*note), *note);
    else if (const auto referral = m_model.referral(entry))
        m_places.openReferral(referral->id);
    else if (const auto file = m_model.otherFile(entry))
        show(*file);
    else if (entry.record && entry.record->first == Kind::AnswerSheet)
        m_places.openSheet(m_model.chosen()->file.value.student, AnswerSheetId::fromRowId(entry.record->second));
}

// To a signed note; one that is not signed yet is opened to be written on.
void CasesPage::addTo(const TimelineEntry& entry)
{
    const auto note = m_model.note(entry);
    if (!note)
        return;
    if (note->value.signedAt && m_places.addToNote)
        m_places.addToNote(m_model.fileOf(*note), *note);
    else if (m_places.openNote)
        m_places.openNote(m_model.fileOf(*note), *note);
}

} // namespace anxin
