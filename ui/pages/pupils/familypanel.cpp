// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pupils/familypanel.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace anxin {

FamilyPanel::FamilyPanel(StudentCardModel& model, const Places& places)
    : m_model(model),
      m_bar(new MessageBar),
      m_guardians(new ListView),
      m_attentions(new ListView),
      m_noAttention(muted(tr("Left behind, orphaned, new at this school: what the school should have time for."))),
      m_change(button(tr("Change"))),
      m_remove(button(tr("Remove"))),
      m_changeAttention(button(tr("Change or end")))
{
    setLayout(vertical({m_bar, grow(guardianPart(places), 3), grow(attentionPart(places), 2)}));
    connect(m_bar, &MessageBar::acted, this, &FamilyPanel::bringBack);
    connect(&m_model, &StudentCardModel::refreshed, this, &FamilyPanel::follow);
}

QWidget* FamilyPanel::guardianPart(const Places& places)
{
    m_guardians->setModel(&m_model.family().guardians());
    m_guardians->setAccessibleName(tr("Guardians, whom to tell first on top"));
    m_guardians->chooseOnlyByHand();
    QPushButton* add = button(tr("Add guardian"), Icon::UserPlus);
    add->setHidden(!places.newGuardian);
    const auto open = [this, place = places.openGuardian](const QModelIndex& index) {
        if (place && index.isValid())
            place(m_model.family().guardian(index.row()));
    };
    connect(add, &QPushButton::clicked, this, [this, place = places.newGuardian] { place(m_model.student()->id); });
    connect(m_change, &QPushButton::clicked, this, [this, open] { open(m_guardians->currentIndex()); });
    connect(m_remove, &QPushButton::clicked, this, &FamilyPanel::removeGuardian);
    connect(m_guardians, &ListView::opened, this, open);
    connect(m_guardians, &ListView::chosen, this, [this](const QModelIndex& index) {
        m_change->setEnabled(index.isValid());
        m_remove->setEnabled(index.isValid());
    });
    return panel(vertical({toolbar({cardTitle(tr("Guardians")), stretch(), m_remove, m_change, add}), grow(m_guardians)}, 8));
}

QWidget* FamilyPanel::attentionPart(const Places& places)
{
    m_attentions->setModel(&m_model.family().attentions());
    m_attentions->setAccessibleName(tr("Attention categories, what holds now on top"));
    m_attentions->chooseOnlyByHand();
    QPushButton* add = button(tr("Add category"), Icon::Plus);
    add->setHidden(!places.newAttention);
    const auto open = [this, place = places.openAttention](const QModelIndex& index) {
        if (place && index.isValid())
            place(m_model.family().attention(index.row()));
    };
    connect(add, &QPushButton::clicked, this, [this, place = places.newAttention] { place(m_model.student()->id); });
    connect(m_changeAttention, &QPushButton::clicked, this, [this, open] { open(m_attentions->currentIndex()); });
    connect(m_attentions, &ListView::opened, this, open);
    connect(m_attentions, &ListView::chosen, this,
            [this](const QModelIndex& index) { m_changeAttention->setEnabled(index.isValid()); });
    return panel(vertical({toolbar({cardTitle(tr("Attention categories")), stretch(), m_changeAttention, add}), m_noAttention,
                           grow(m_attentions)},
                          8));
}

void FamilyPanel::follow()
{
    m_change->setEnabled(false);
    m_remove->setEnabled(false);
    m_changeAttention->setEnabled(false);
    m_noAttention->setHidden(m_model.family().attentions().rowCount() > 0);
    const auto student = m_model.student() ? std::optional(m_model.student()->id) : std::nullopt;
    if (student != m_shown)
        m_removed.reset();
    m_shown = student;
    if (m_removed)
        m_bar->show(Tone::Info, tr("%1 was taken off the guardians of this pupil.").arg(m_removed->value.name),
                    tr("Bring back"));
    else if (const QString words = sentence(m_model.family().reach()); !words.isEmpty())
        m_bar->show(Tone::Warn, words);
    else
        m_bar->clear();
}

void FamilyPanel::removeGuardian()
{
    const QModelIndex marked = m_guardians->currentIndex();
    if (!marked.isValid())
        return;
    m_removed = m_model.family().guardian(marked.row());
    m_model.family().remove(*m_removed);
    m_model.refreshIfStale();
    m_guardians->setFocus(Qt::OtherFocusReason);
}

void FamilyPanel::bringBack()
{
    if (!m_removed)
        return;
    m_model.family().bringBack(*m_removed);
    m_removed.reset();
    m_model.refreshIfStale();
}

} // namespace anxin
