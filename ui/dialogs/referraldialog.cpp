// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/referraldialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/pathline.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace anxin {

ReferralDialog::ReferralDialog(ReferralModel& model, Acts acts, QWidget* parent)
    : Dialog(QSize(900, 660), parent),
      m_model(model),
      m_acts(std::move(acts)),
      m_bar(new MessageBar),
      m_identity(secondary({})),
      m_facts(muted({})),
      m_which(new ChoiceCombo<ReferralId>({}, tr("Other referrals"))),
      m_path(new PathLine),
      m_what(cardTitle({})),
      m_by(muted({})),
      m_due(new Pill),
      m_take(primaryButton({})),
      m_more(button(tr("Another step"), Icon::ChevronDown)),
      m_others(new QMenu(m_more)),
      m_steps(new ListView),
      m_letter(button(tr("Letter …"), Icon::File)),
      m_change(button(tr("Change"), Icon::Pen))
{
    m_facts->setWordWrap(true);
    m_which->setAccessibleName(tr("Referrals of this pupil"));
    m_steps->setModel(&m_model.steps());
    m_steps->setAccessibleName(tr("Steps so far, the newest first; Enter shows all of one"));
    auto* nothing = new EmptyState(Icon::History, tr("No step yet"),
                                   tr("Each step is entered here with its day, and stays: where the referral stands follows "
                                      "from them."));
    setLayout(page(vertical({vertical({toolbar({pageTitle(tr("Referral")), stretch(), m_which}), m_identity, m_facts}, 4),
                             m_bar, gap(2), m_path, nextCard(), grow(new EmptyAware(m_steps, nothing)), rule(), buttons()})));
    connect(m_which, &QComboBox::activated, this, [this] {
        if (const auto other = m_which->value())
            m_model.choose(*other);
    });
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (const auto next = m_model.next())
            m_acts.take(next->step);
    });
    connect(m_steps, &ListView::opened, this, [this](const QModelIndex& index) { m_acts.look(m_model.step(index.row())); });
    connect(m_bar, &MessageBar::acted, this, [this] {
        m_bar->clear();
        if (m_model.hasLetter())
            m_acts.makeLetter();
    });
    connect(&m_model, &ReferralModel::refreshed, this, &ReferralDialog::follow);
    follow();
}

QWidget* ReferralDialog::nextCard()
{
    m_more->setMenu(m_others);
    m_by->setWordWrap(true);
    return new Card(vertical(
        {horizontal({grow(vertical({m_what, m_by}, 2)), aligned(m_due, Qt::AlignTop)}), toolbar({m_more, stretch(), m_take})},
        10));
}

QLayout* ReferralDialog::buttons()
{
    auto* leave = button(tr("Close"));
    auto* code = button(tr("Reply slip …"));
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_letter, &QPushButton::clicked, this, &ReferralDialog::makeLetter);
    connect(m_change, &QPushButton::clicked, this, [this] { m_acts.change(); });
    connect(code, &QPushButton::clicked, this, [this] { m_acts.typeCode(); });
    return toolbar({leave, stretch(), m_change, code, m_letter});
}

// asked for once more where the guardian may be the danger.
void ReferralDialog::makeLetter()
{
    if (const QString doubt = m_model.doubtAboutLetter(); !doubt.isEmpty())
        m_bar->show(Tone::Warn, doubt, tr("Make the letter nevertheless"));
    else
        m_acts.makeLetter();
}

void ReferralDialog::followPupil()
{
    const auto all = m_model.ofPupil();
    m_which->setChoices(all);
    if (m_model.shown())
        m_which->setValue(m_model.shown()->referral.id);
    m_which->setHidden(all.size() < 2);
    m_identity->setText(m_model.identity());
    m_facts->setText(m_model.facts());
}

void ReferralDialog::follow()
{
    followPupil();
    m_path->set(m_model.path());
    const auto next = m_model.next();
    m_what->setText(next ? tr("Next: %1").arg(next->what) : tr("This referral is closed"));
    m_by->setText(next ? next->by : tr("Nothing is waiting. The case file can be closed as far as this goes."));
    m_due->set(next ? next->due : QString(), next ? next->tone : Tone::Neutral);
    m_take->setHidden(!next);
    if (next)
        m_take->setText(tr("Record: %1", "a step").arg(m_model.nameOf(next->step)));
    m_others->clear();
    for (const ReferralStepKind kind : m_model.others())
        connect(m_others->addAction(m_model.nameOf(kind) + QStringLiteral(" …")), &QAction::triggered, this,
                [this, kind] { m_acts.take(kind); });
    m_more->setHidden(m_others->isEmpty());
    m_letter->setHidden(!m_model.hasLetter());
    m_letter->setEnabled(next.has_value());
    m_change->setHidden(!next);
    setStartOfKeys(*this, next ? m_take : nullptr);
}

} // namespace anxin
