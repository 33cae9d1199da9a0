// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pupils/studentcard.h"

#include "ui/forms/studentform.h"
#include "ui/models/words.h"
#include "ui/pages/pupils/attachmentpanel.h"
#include "ui/pages/pupils/consentpanel.h"
#include "ui/pages/pupils/familypanel.h"
#include "ui/pages/pupils/screeningpanel.h"
#include "ui/pages/timelinepanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

namespace anxin {

namespace {
constexpr int mergedHeight = 112; // of two rows; more of them scroll
} // namespace

StudentCard::StudentCard(StudentCardModel& model, const Clock& clock, const Places& places, FileChooser& chooser)
    : m_model(model),
      m_clock(clock),
      m_name(pageTitle({})),
      m_level(new LevelBadge),
      m_review(new Pill),
      m_facts(muted({})),
      m_case(primaryButton(tr("Open case file"), Icon::Case)),
      m_tabs(new QTabBar),
      m_shown(new PageStack),
      m_timeline(new TimelinePanel(model.timeline(), clock,
                                   {tr("What has happened, the newest first"), tr("Nothing yet"),
                                    tr("Levels, interviews, home contacts, referrals and whatever else happens will stand "
                                       "here.")})),
      m_screening(new ScreeningPanel(model)),
      m_family(new FamilyPanel(model, places)),
      m_attachments(new AttachmentPanel(model, chooser, places)),
      m_overview(vertical({})),
      m_attentions(secondary({}))
{
    // In the order of `Tab`.
    for (const auto& [name, content] :
         {std::pair{tr("Timeline"), timelinePane(places)}, std::pair{tr("Overview"), overview()},
          std::pair<QString, QWidget*>{tr("Screening"), m_screening}, std::pair<QString, QWidget*>{tr("Family"), m_family},
          std::pair<QString, QWidget*>{tr("Consents"), new ConsentPanel(m_model, places)},
          std::pair{tr("Enrolment"), enrolment(places)}, std::pair<QString, QWidget*>{tr("Attachments"), m_attachments}}) {
        m_tabs->addTab(name);
        m_shown->addWidget(content);
    }
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("What is shown of this pupil"));
    setLayout(vertical({header(places), m_tabs, grow(m_shown)}));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_shown->setCurrentIndex(tab);
        showOverview();
    });
    connect(&m_model, &StudentCardModel::refreshed, this, &StudentCard::follow);
}

QLayout* StudentCard::header(const Places& places)
{
    QPushButton* edit = button(tr("Edit"), Icon::Pen);
    connect(edit, &QPushButton::clicked, this, &StudentCard::editRequested);
    m_facts->setWordWrap(true);
    m_case->setHidden(!places.openCase);
    connect(m_case, &QPushButton::clicked, this, [this, open = places.openCase] { open(m_model.student()->id); });
    return vertical({toolbar({m_name, stretch(), edit, m_case}), toolbar({m_level, m_review, grow(m_facts)}),
                     toolbar({act(tr("Second interview"), places.interview), act(tr("Set level"), places.setLevel),
                              act(tr("Home contact"), places.contact), act(tr("Appointment"), places.book),
                              act(tr("Referral"), places.referral), more(places), stretch()})},
                    8);
}

QPushButton* StudentCard::act(const QString& name, const std::function<void(StudentId)>& place)
{
    QPushButton* made = button(name);
    made->setHidden(!place);
    connect(made, &QPushButton::clicked, this, [this, place] { place(m_model.student()->id); });
    return made;
}

QPushButton* StudentCard::more(const Places& places)
{
    QPushButton* made = button(tr("More"), Icon::ChevronDown);
    auto* menu = new QMenu(made);
    for (const auto& [name, place] : {std::pair{tr("Talk"), places.newTalk}, std::pair{tr("Tell a teacher"), places.tell}})
        if (place)
            connect(menu->addAction(name), &QAction::triggered, this, [this, act = place] { act(m_model.student()->id); });
    made->setMenu(menu);
    made->setHidden(menu->isEmpty());
    return made;
}

// What stands in the case file is opened there, which is logged.
QWidget* StudentCard::timelinePane(const Places& places)
{
    m_timeline->setPrinting(static_cast<bool>(places.printTimeline));
    m_timeline->canOpen([can = static_cast<bool>(places.openInFile),
                         sheets = static_cast<bool>(places.openSheet)](const TimelineEntry& entry) {
        return (can && entry.reach == TextReach::File) || (sheets && entry.record && entry.record->first == Kind::AnswerSheet);
    });
    connect(m_timeline, &TimelinePanel::opened, this, [this, places](const TimelineEntry& entry) {
        if (entry.reach == TextReach::File)
            places.openInFile(m_model.student()->id, entry);
        else
            places.openSheet(m_model.student()->id, AnswerSheetId::fromRowId(entry.record->second));
    });
    // What stands in the case file is written there, too.
    for (const auto wish : {&TimelinePanel::additionWanted, &TimelinePanel::changeWanted})
        connect(m_timeline, wish, this, [this, open = places.openInFile](const TimelineEntry& entry) {
            if (open && entry.reach == TextReach::File)
                open(m_model.student()->id, entry);
        });
    connect(m_timeline, &TimelinePanel::printWanted, this,
            [this, print = places.printTimeline](const std::vector<TimelineEntry>& entries) {
                print(m_model.student()->id, entries);
            });
    return m_timeline;
}

// The form itself, to read.
QWidget* StudentCard::overview()
{
    m_attentions->setWordWrap(true);
    return new Card(vertical({m_attentions, grow(m_overview)}));
}

QWidget* StudentCard::enrolment(const Places& places)
{
    auto* spells = new ListView;
    spells->setModel(&m_model.spells());
    spells->setAccessibleName(tr("Where the pupil is and was, the newest first"));
    spells->setSelectionMode(QAbstractItemView::NoSelection);
    return panel(vertical({toolbar({secondary(tr("Each change of class or status is kept here by itself.")), stretch(),
                                    act(tr("Merge with another pupil …"), places.mergeWithAnother),
                                    act(tr("Change status"), places.changeStatus)}),
                           grow(spells), mergedEntries(places)},
                          8));
}

// Entries that turned out to be this pupil; only where there are any.
QWidget* StudentCard::mergedEntries(const Places& places)
{
    auto* entries = new ListView;
    entries->setModel(&m_model.mergedEntries());
    entries->setAccessibleName(tr("Entries that were merged into this pupil"));
    entries->chooseOnlyByHand();
    entries->setFixedHeight(scaled(mergedHeight, this));
    QPushButton* apart = button(tr("Take apart …"), Icon::Undo);
    apart->setObjectName(QStringLiteral("takeApart"));
    apart->setHidden(!places.takeApart);
    const auto allow = [entries, apart] { // the only one needs no choice
        apart->setEnabled(entries->currentIndex().isValid() || entries->model()->rowCount() == 1);
    };
    connect(entries, &ListView::chosen, apart, allow);
    connect(entries->model(), &QAbstractItemModel::modelReset, apart, allow);
    connect(apart, &QPushButton::clicked, this,
            [this, entries, place = places.takeApart] { place(m_model.merge(std::max(0, entries->currentIndex().row()))); });
    m_merged = panel(vertical({toolbar({cardTitle(tr("Merged entries")), stretch(), apart}), entries}, 8));
    m_merged->hide();
    return m_merged;
}

void StudentCard::showSheet(AnswerSheetId sheet)
{
    m_tabs->setCurrentIndex(Screening);
    m_screening->choose(sheet);
    beginKeys(*m_screening);
}

void StudentCard::showOverview()
{
    if (m_tabs->currentIndex() != Overview || !m_model.student())
        return;
    emptyOut(*m_overview);
    auto* form = new StudentForm(m_clock, m_model.classes());
    form->setRecord(m_model.student()->value);
    form->setReadOnly(true);
    m_overview->addWidget(scrolling(form));
}

void StudentCard::follow()
{
    if (!m_model.student())
        return;
    m_name->setText(m_model.student()->value.name);
    m_facts->setText(m_model.facts());
    const auto& level = m_model.level();
    m_level->setHidden(!level);
    if (level)
        m_level->set(shapeOfRank(level->value.rank), labelOf(level->value));
    const auto& file = m_model.openCase();
    const auto review = file ? file->value.nextReviewOn : std::nullopt;
    m_review->set(review ? tr("review %1").arg(dueWords(*review, m_model.today())) : QString(),
                  review ? dueTone(*review, m_model.today()) : Tone::Neutral);
    m_case->setText(file ? tr("Case file %1").arg(file->value.fileNo) : tr("Open case file"));
    const QString attentions = m_model.family().attentionLine();
    m_attentions->setHidden(attentions.isEmpty());
    m_attentions->setText(tr("Attention: %1").arg(attentions));
    m_merged->setHidden(m_model.mergedEntries().rowCount() == 0);
    showOverview();
}

} // namespace anxin
