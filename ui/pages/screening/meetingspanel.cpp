// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/screening/meetingspanel.h"

#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace anxin {

MeetingsPanel::MeetingsPanel(MeetingsModel& model, Seams seams)
    : m_model(model),
      m_seams(std::move(seams)),
      m_meetings(new ListView),
      m_items(new ListView),
      m_name(sectionTitle({})),
      m_facts(secondary({})),
      m_people(muted({})),
      m_begin(button(tr("Begin a meeting"), Icon::Plus)),
      m_minutes(button(tr("Minutes"), Icon::Note)),
      m_decide(primaryButton(tr("Decide"))),
      m_card(button(tr("Pupil's card"))),
      m_whole(new QStackedWidget)
{
    auto* nothing = new EmptyState(Icon::Users, tr("No review meeting yet"),
                                   tr("In a review meeting those who know a pupil look at each one who was seen, and decide "
                                      "together who is put on the list."),
                                   tr("Begin the first meeting"));
    connect(nothing, &EmptyState::acted, this, [this] { m_seams.begin(); });
    m_whole->addWidget(panel(horizontal({master(), grow(detail())}, 24)));
    m_whole->addWidget(nothing);
    m_begin->setHidden(!m_seams.begin);
    setLayout(vertical({grow(m_whole)}));
    connect(&m_model, &MeetingsModel::refreshed, this, &MeetingsPanel::follow);
    follow();
}

QWidget* MeetingsPanel::master()
{
    m_meetings->setModel(&m_model.meetings());
    m_meetings->setAccessibleName(tr("Review meetings, the newest first"));
    connect(m_meetings, &ListView::chosen, this, [this](const QModelIndex& index) {
        if (!m_isFollowing && index.isValid() && index.row() != m_model.chosenRow())
            m_model.choose(index.row());
    });
    connect(m_begin, &QPushButton::clicked, this, [this] { m_seams.begin(); });
    QWidget* column = panel(vertical({grow(m_meetings), m_begin}));
    column->setFixedWidth(scaled(300));
    return column;
}

QWidget* MeetingsPanel::detail()
{
    m_items->setModel(&m_model.items());
    m_items->setAccessibleName(tr("Pupils whom this meeting looks at"));
    m_people->setWordWrap(true);
    auto* nobody =
        new EmptyState(Icon::Check, tr("Nobody to decide about"),
                       tr("Whoever was seen and asks for attention, and whose review is due, comes before the meeting."));
    connect(m_items, &ListView::opened, this, &MeetingsPanel::decide);
    connect(m_items, &ListView::chosen, this, &MeetingsPanel::followMarked);
    connect(m_decide, &QPushButton::clicked, this, &MeetingsPanel::decide);
    connect(m_card, &QPushButton::clicked, this, [this] {
        if (const auto marked = pupil(); marked && m_seams.openStudent)
            m_seams.openStudent(*marked);
    });
    connect(m_minutes, &QPushButton::clicked, this, [this] {
        if (m_model.chosen())
            m_seams.minutes(*m_model.chosen());
    });
    QLabel* facts =
        muted(tr("What the interview concluded, what the meeting decides and the level in force are three facts, each "
                 "kept by itself."));
    facts->setWordWrap(true);
    return panel(vertical({vertical({toolbar({m_name, stretch(), m_minutes}), m_facts, m_people}, 4),
                           grow(new EmptyAware(m_items, nobody)), facts, toolbar({stretch(), m_card, m_decide})}));
}

std::optional<StudentId> MeetingsPanel::pupil() const
{
    const QModelIndex marked = m_items->currentIndex();
    return marked.isValid() ? std::optional(m_model.items().row(marked.row()).item.student) : std::nullopt;
}

void MeetingsPanel::decide()
{
    if (const auto marked = pupil(); marked && m_seams.decide)
        m_seams.decide(*m_model.chosen(), *marked);
}

void MeetingsPanel::followMarked()
{
    const auto marked = pupil();
    if (marked)
        m_lastRow = m_items->currentIndex().row();
    m_decide->setEnabled(marked.has_value());
    m_card->setEnabled(marked.has_value());
}

void MeetingsPanel::follow()
{
    const auto& chosen = m_model.chosen();
    m_whole->setCurrentIndex(chosen ? 0 : 1);
    setStartOfKeys(*this, chosen ? m_items : nullptr);
    if (!chosen)
        return;
    m_isFollowing = true;
    m_meetings->setCurrentIndex(m_model.meetings().index(m_model.chosenRow().value_or(0)));
    m_isFollowing = false;
    const ReviewMeeting& meeting = chosen->value;
    m_name->setText(tr("Meeting of %1").arg(shownDay(meeting.heldOn, m_model.clock().today())));
    m_facts->setText(
        factLine({m_model.campaignOf(meeting), meeting.signedAt ? tr("minutes signed") : tr("minutes not signed yet"),
                  m_model.undecided() > 0 ? tr("to be decided: %1").arg(m_model.undecided()) : QString()}));
    m_people->setText(factLine(meeting.participants.split(u'\n', Qt::SkipEmptyParts)));
    m_decide->setText(meeting.signedAt ? tr("See the decision") : tr("Decide"));
    // Those who were decided about stand at the end: what follows moves up to where the last one stood.
    if (!m_items->currentIndex().isValid() && m_model.items().rowCount() > 0)
        m_items->setCurrentIndex(m_model.items().index(std::min(m_lastRow, m_model.items().rowCount() - 1)));
    followMarked();
}

} // namespace anxin
