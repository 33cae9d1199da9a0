// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/classes/rolloversteps.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace anxin {

namespace {
constexpr int groupsWidth = 340;
constexpr int questionsWidth = 400;
} // namespace

RolloverChanges::RolloverChanges(RolloverModel& model)
    : m_model(model),
      m_groups(new ListView),
      m_pupils(new ListView),
      m_count(secondary({})),
      m_next(primaryButton(tr("Go on")))
{
    m_groups->setModel(&model.groups());
    m_groups->setAccessibleName(tr("Classes that change; the space bar ticks all of one"));
    m_groups->setFixedWidth(scaled(groupsWidth, this));
    m_pupils->setModel(&model.pupils());
    m_pupils->setAccessibleName(tr("Pupils; the space bar ticks"));
    QPushButton* list = button(tr("Read a class list of the new year …"), Icon::Import);
    auto* nobody = new EmptyState(Icon::Check, tr("Nothing to put in order"),
                                  tr("Nobody is in a class that has finished. Where classes are put together anew, read the "
                                     "new class list: it shows who changes."));
    auto* both = new EmptyAware(m_pupils, nobody);
    setLayout(vertical({toolbar({list,
                                 secondary(tr("For pupils who go on in this school, and for classes put together "
                                              "anew.")),
                                 stretch()}),
                        grow(horizontal({m_groups, grow(both)}, 16)), toolbar({m_count, stretch(), m_next})}));
    connect(list, &QPushButton::clicked, this, &RolloverChanges::listWanted);
    connect(m_next, &QPushButton::clicked, this, &RolloverChanges::nextRequested);
    connect(m_groups, &ListView::chosen, this, [this](const QModelIndex& index) {
        if (index.isValid())
            m_model.showGroup(index.row());
    });
    connect(&m_model, &RolloverModel::changed, this, &RolloverChanges::follow);
    follow();
}

void RolloverChanges::begin()
{
    m_groups->setVisible(m_model.groups().rowCount() > 0);
    m_groups->setCurrentIndex(m_model.groups().index(0));
    follow();
}

void RolloverChanges::follow()
{
    const auto ticked = std::ranges::count_if(m_model.plan().rows, &RolloverRow::isTicked);
    m_count->setText(tr("Ticked: %1 of %2").arg(locale().toString(ticked), locale().toString(m_model.plan().rows.size())));
    m_count->setHidden(m_model.plan().rows.empty());
    m_groups->setVisible(!m_model.plan().rows.empty());
    m_next->setEnabled(ticked > 0);
}

RolloverAnswers::RolloverAnswers(RolloverModel& model)
    : m_model(model),
      m_questions(new ListView),
      m_name(sectionTitle({})),
      m_open(bodyText({})),
      m_left(secondary({})),
      m_handOver(button(label(LeaverAnswer::HandOver))),
      m_keep(button(label(LeaverAnswer::KeepFollowing))),
      m_stays(linkButton(tr("Does not graduate now"))),
      m_all(button(tr("We keep following all who have no answer yet"))),
      m_next(primaryButton(tr("Go on")))
{
    m_questions->setModel(&model.questions());
    m_questions->setAccessibleName(tr("Pupils who graduate while something is open"));
    m_questions->setFixedWidth(scaled(questionsWidth, this));
    auto* none = new EmptyState(Icon::Check, tr("Nothing is open"), tr("Of those who graduate, everything is closed."));
    QPushButton* back = button(tr("Back"));
    setLayout(
        vertical({bodyText(tr("These pupils graduate while something is still open. Say for each what becomes of it: until "
                              "it is closed it stays on “Today”, so that nobody falls out of the loop.")),
                  grow(horizontal({new EmptyAware(m_questions, none), grow(question())}, 16)),
                  toolbar({back, m_all, stretch(), m_left, m_next})}));
    connect(back, &QPushButton::clicked, this, &RolloverAnswers::backRequested);
    connect(m_next, &QPushButton::clicked, this, &RolloverAnswers::nextRequested);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model.keepFollowingAll(); });
    connect(m_handOver, &QPushButton::clicked, this, [this] { answer(LeaverAnswer::HandOver); });
    connect(m_keep, &QPushButton::clicked, this, [this] { answer(LeaverAnswer::KeepFollowing); });
    connect(m_stays, &QPushButton::clicked, this, &RolloverAnswers::keepHere);
    connect(m_questions, &ListView::chosen, this, &RolloverAnswers::follow);
    connect(&m_model, &RolloverModel::changed, this, &RolloverAnswers::follow);
}

QWidget* RolloverAnswers::question()
{
    return new Card(
        vertical({m_name, m_open, toolbar({m_handOver, m_keep, stretch(), m_stays}),
                  secondary(tr("The answer is noted beside the enrolment. The case file stays as it is.")), stretch()}));
}

void RolloverAnswers::begin()
{
    m_questions->setCurrentIndex(m_model.questions().index(0));
    chooseNext();
    follow();
}

void RolloverAnswers::answer(LeaverAnswer answer)
{
    if (!m_questions->currentIndex().isValid())
        return;
    m_model.answer(m_questions->currentIndex().row(), answer);
    chooseNext();
}

void RolloverAnswers::keepHere()
{
    if (!m_questions->currentIndex().isValid())
        return;
    const int at = m_questions->currentIndex().row();
    m_model.keepHere(at);
    m_questions->setCurrentIndex(m_model.questions().index(std::min(at, m_model.questions().rowCount() - 1)));
}

void RolloverAnswers::chooseNext()
{
    const RolloverQuestions& questions = m_model.questions();
    const int from = std::max(m_questions->currentIndex().row(), 0);
    for (int step = 0; step < questions.rowCount(); ++step) {
        const int at = (from + step) % questions.rowCount();
        if (!m_model.plan().rows.at(questions.rowOf(at)).answer)
            return m_questions->setCurrentIndex(questions.index(at));
    }
}

void RolloverAnswers::follow()
{
    const QModelIndex chosen = m_questions->currentIndex();
    const int unanswered = m_model.plan().unanswered();
    for (QPushButton* button : {m_handOver, m_keep, m_stays})
        button->setEnabled(chosen.isValid());
    m_name->setText(chosen.isValid() ? m_model.questions().name(chosen.row()) : QString());
    m_open->setText(chosen.isValid() ? m_model.questions().openOf(chosen.row()).join(u'\n') : QString());
    m_left->setText(unanswered > 0 ? tr("Not answered yet: %1").arg(locale().toString(unanswered)) : QString());
    m_all->setEnabled(unanswered > 0);
    m_next->setEnabled(unanswered == 0 && std::ranges::any_of(m_model.plan().rows, &RolloverRow::isTicked));
}

} // namespace anxin
