// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pupils/studentcard.h"

#include "ui/models/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QPushButton>

namespace anxin {

StudentCard::StudentCard(StudentCardModel& model, const Places& places)
    : m_model(model),
      m_name(pageTitle({})),
      m_level(new LevelBadge),
      m_review(new Pill),
      m_facts(muted({})),
      m_case(primaryButton(tr("Open case file"), Icon::Case))
{
    QPushButton* edit = button(tr("Edit"), Icon::Pen);
    connect(edit, &QPushButton::clicked, this, &StudentCard::editRequested);
    m_facts->setWordWrap(true);
    m_case->setHidden(!places.openCase);
    connect(m_case, &QPushButton::clicked, this, [this, open = places.openCase] { open(m_model.student()->id); });

    auto* steps = new ListView;
    steps->setModel(&m_model);
    steps->setAccessibleName(tr("What has happened"));
    steps->setSelectionMode(QAbstractItemView::NoSelection);
    auto* nothing = new EmptyState(Icon::History, tr("Nothing yet"),
                                   tr("Levels, interviews, home contacts and referrals of this pupil will stand here."));
    setLayout(vertical({toolbar({m_name, stretch(), edit, m_case}), toolbar({m_level, m_review, stretch()}), m_facts,
                        toolbar({act(tr("Second interview"), places.interview), act(tr("Set level"), places.setLevel),
                                 act(tr("Home contact"), places.contact), act(tr("Referral"), places.newReferral), stretch()}),
                        gap(4), cardTitle(tr("What has happened")), grow(new EmptyAware(steps, nothing))}));
    connect(&m_model, &StudentCardModel::refreshed, this, &StudentCard::follow);
}

QPushButton* StudentCard::act(const QString& name, const std::function<void(StudentId)>& place)
{
    QPushButton* made = button(name);
    made->setHidden(!place);
    connect(made, &QPushButton::clicked, this, [this, place] { place(m_model.student()->id); });
    return made;
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
}

} // namespace anxin
