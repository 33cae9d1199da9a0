// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/groups/groupspage.h"

#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>

namespace anxin {

namespace {
constexpr int leastMasterWidth = 240, masterWidth = 300;
} // namespace

GroupsPage::GroupsPage(GroupworkModel& model, Seams seams)
    : m_model(model),
      m_seams(std::move(seams)),
      m_sections(new QTabBar),
      m_shown(new PageStack),
      m_groups(new ListView),
      m_members(new ListView),
      m_sessions(new ListView),
      m_talks(new ListView),
      m_letters(new ListView),
      m_whole(new PageStack),
      m_name(sectionTitle({})),
      m_rule(new Pill),
      m_facts(secondary({})),
      m_goals(bodyText({})),
      m_leave(button(tr("Remove from the group"))),
      m_open(secondary({}))
{
    // In the order of `Section`.
    for (const auto& [name, content] :
         {std::pair{tr("Groups"), groupSection()}, std::pair{tr("Talks with teachers"), talkSection()},
          std::pair{tr("Letters"), letterSection()}}) {
        m_sections->addTab(name);
        m_shown->addWidget(content);
    }
    m_sections->setExpanding(false);
    m_sections->setAccessibleName(tr("Groups, talks or letters"));
    setLayout(page(vertical({toolbar({pageTitle(title()), stretch()}), m_sections, grow(m_shown)})));
    connect(m_sections, &QTabBar::currentChanged, this, [this](int section) {
        m_shown->setCurrentIndex(section);
        setStartOfKeys(*this, section == Groups ? m_groups : section == Talks ? m_talks : m_letters);
    });
    setStartOfKeys(*this, m_groups);
    connect(&m_model, &GroupworkModel::refreshed, this, &GroupsPage::follow);
    connect(&m_model, &GroupworkModel::stale, this, [this] {
        if (isVisible())
            refreshIfStale();
    });
}

QWidget* GroupsPage::groupSection()
{
    m_groups->setModel(&m_model.groups());
    m_groups->setAccessibleName(tr("Groups, those that go on first"));
    connect(m_groups, &ListView::chosen, this, [this](const QModelIndex& index) {
        if (!m_isFollowing && index.isValid() && index.row() != m_model.chosenRow())
            m_model.choose(index.row());
    });
    connect(m_groups, &ListView::opened, this, [this] { m_seams.openGroup(*m_model.chosen()); });
    auto* begin = button(tr("New group"), Icon::Plus);
    connect(begin, &QPushButton::clicked, this, [this] { m_seams.newGroup(); });
    auto* nothing = new EmptyState(Icon::Group, tr("No group yet"),
                                   tr("A group works on one theme over several sessions. Plan it, agree on its rule of "
                                      "confidentiality, and note each session."),
                                   tr("Plan the first group"));
    connect(nothing, &EmptyState::acted, this, [this] { m_seams.newGroup(); });
    QWidget* master = panel(vertical({grow(m_groups), begin}));
    master->setMinimumWidth(scaled(leastMasterWidth));
    master->setMaximumWidth(scaled(masterWidth));
    m_whole->addWidget(panel(horizontal({grow(master, 1), grow(groupDetail(), 2)}, 24)));
    m_whole->addWidget(new Card(vertical({grow(nothing)})));
    return m_whole;
}

QWidget* GroupsPage::groupDetail()
{
    m_members->setModel(&m_model.members());
    m_members->setAccessibleName(tr("Members of the group"));
    m_sessions->setModel(&m_model.sessions());
    m_sessions->setAccessibleName(tr("Sessions of the group, the newest first"));
    m_facts->setWordWrap(true);
    auto* change = button(tr("Change"), Icon::Pen);
    auto* add = button(tr("Add"), Icon::UserPlus);
    add->setAccessibleName(tr("Add a member"));
    auto* hold = primaryButton(tr("Record a session"), Icon::Note);
    connect(change, &QPushButton::clicked, this, [this] { m_seams.openGroup(*m_model.chosen()); });
    connect(add, &QPushButton::clicked, this, [this] { m_seams.addMember(*m_model.chosen()); });
    connect(hold, &QPushButton::clicked, this, [this] { m_seams.hold(*m_model.chosen()); });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_model.leave(m_model.member(m_members->currentIndex().row()));
        m_model.refreshIfStale();
    });
    connect(m_members, &ListView::chosen, this, [this](const QModelIndex& index) {
        m_leave->setEnabled(index.isValid() && !m_model.member(index.row()).value.leftOn);
    });
    connect(m_members, &ListView::opened, this, [this](const QModelIndex& index) {
        if (m_seams.openStudent)
            m_seams.openStudent(m_model.member(index.row()).value.student);
    });
    connect(m_sessions, &ListView::opened, this,
            [this](const QModelIndex& index) { m_seams.openSession(m_model.session(index.row())); });
    auto* nobody = new EmptyState(Icon::UserPlus, tr("Nobody yet"), tr("Add the pupils who belong to this group."));
    auto* none = new EmptyState(Icon::Note, tr("No session yet"), tr("Sessions stand here when they have been noted."));
    QLayout* head = vertical({toolbar({m_name, m_rule, stretch(), change}), m_facts, m_goals}, 4);
    QLayout* sessions =
        vertical({toolbar({cardTitle(tr("Sessions")), stretch(), hold}), grow(new EmptyAware(m_sessions, none))}, 6);
    QLayout* members = vertical({toolbar({cardTitle(tr("Members")), stretch(), add}), grow(new EmptyAware(m_members, nobody)),
                                 toolbar({m_leave, stretch()})},
                                6);
    return panel(vertical({head, grow(horizontal({grow(sessions, 3), grow(members, 2)}, 20))}));
}

QWidget* GroupsPage::talkSection()
{
    m_talks->setModel(&m_model.talks());
    m_talks->setAccessibleName(tr("Talks, the newest first"));
    connect(m_talks, &ListView::opened, this,
            [this](const QModelIndex& index) { m_seams.openTalk(m_model.talk(index.row())); });
    auto* add = primaryButton(tr("Record a talk"), Icon::Plus);
    connect(add, &QPushButton::clicked, this, [this] { m_seams.newTalk(); });
    auto* nothing =
        new EmptyState(Icon::User, tr("No talk yet"),
                       tr("When a teacher has talked with a pupil, what it was about and what was advised stands here "
                          "and in the pupil's timeline."));
    QLabel* about = secondary(tr("Any teacher may talk with a pupil. What is noted belongs to the pupil's records."));
    return panel(vertical({toolbar({about, stretch(), add}), grow(new EmptyAware(m_talks, nothing))}));
}

QWidget* GroupsPage::letterSection()
{
    m_letters->setModel(&m_model.letters());
    m_letters->setAccessibleName(tr("Letters, those without an answer first"));
    connect(m_letters, &ListView::opened, this,
            [this](const QModelIndex& index) { m_seams.openLetter(m_model.letter(index.row())); });
    auto* add = primaryButton(tr("Enter a letter"), Icon::Plus);
    connect(add, &QPushButton::clicked, this, [this] { m_seams.openLetter(std::nullopt); });
    auto* nothing = new EmptyState(Icon::Note, tr("No letter yet"),
                                   tr("Letters from the box are entered here, and stay on “Today” until they are answered."));
    return panel(vertical({toolbar({m_open, stretch(), add}), grow(new EmptyAware(m_letters, nothing))}));
}

void GroupsPage::showSection(Section section)
{
    m_sections->setCurrentIndex(section);
}

void GroupsPage::refreshIfStale()
{
    m_model.refreshIfStale();
    follow();
}

void GroupsPage::follow()
{
    m_open->setText(m_model.unanswered() > 0 ? tr("Letters without an answer: %1").arg(m_model.unanswered())
                                             : tr("Every letter is answered."));
    const auto& chosen = m_model.chosen();
    m_whole->setCurrentIndex(chosen ? 0 : 1);
    if (!chosen)
        return;
    m_isFollowing = true;
    m_groups->setCurrentIndex(m_model.groups().index(m_model.chosenRow().value_or(0)));
    m_isFollowing = false;
    const GroupProgramme& group = chosen->value;
    const QDate today = m_model.clock().today();
    m_name->setText(group.title);
    m_rule->set(group.ruleAgreedOn ? tr("Rule agreed %1").arg(shownDay(*group.ruleAgreedOn, today)) : tr("No rule yet"),
                group.ruleAgreedOn ? Tone::Ok : Tone::Warn);
    m_facts->setText(factLine({label(group.theme), group.leader, group.place,
                               tr("sessions: %1 of %2").arg(m_model.sessions().rowCount()).arg(group.planned),
                               tr("begins %1").arg(shownDay(group.beginsOn, today)),
                               group.endedOn ? tr("over since %1").arg(shownDay(*group.endedOn, today)) : QString()}));
    m_goals->setText(group.goals);
    m_leave->setEnabled(m_members->currentIndex().isValid() && !m_model.member(m_members->currentIndex().row()).value.leftOn);
}

} // namespace anxin
