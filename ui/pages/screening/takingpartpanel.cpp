// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/screening/takingpartpanel.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace anxin {

TakingPartPanel::TakingPartPanel(TakingPart& model, const Places& places)
    : m_model(model),
      m_classes(new TableView),
      m_pupils(new ListView),
      m_class(cardTitle({})),
      m_letters(secondary({})),
      m_takeBack(button(tr("Take back"), Icon::Undo)),
      m_slips(button(tr("Slips for the make-up round"), Icon::Printer))
{
    m_classes->setModel(&m_model.classes());
    m_classes->setAccessibleName(tr("Classes, and how many of each have answered"));
    connect(m_classes, &TableView::chosen, this, [this](const QModelIndex& index) {
        m_model.showClass(index.isValid() ? std::optional(index.row()) : std::nullopt);
        follow();
    });
    connect(m_slips, &QPushButton::clicked, this, [this, print = places.printSlips] { print(m_model.toMakeUp()); });
    m_slips->setVisible(static_cast<bool>(places.printSlips));
    m_letters->setWordWrap(true); // beside the button
    auto* nothing = new EmptyState(Icon::Users, tr("Nobody is expected yet"),
                                   tr("Say under “Edit” which classes this campaign is for, and see here who is missing."));
    setLayout(vertical({toolbar({grow(m_letters), m_slips}), grow(new EmptyAware(m_classes, nothing), 3),
                        grow(ofOneClass(places.openStudent), 2)}));
}

QWidget* TakingPartPanel::ofOneClass(std::function<void(StudentId)> open)
{
    m_pupils->setModel(&m_model.pupils());
    m_pupils->setAccessibleName(tr("Pupils of this class without usable answers"));
    connect(m_pupils, &ListView::chosen, this, &TakingPartPanel::follow);
    if (open)
        connect(m_pupils, &ListView::opened, this,
                [this, open = std::move(open)](const QModelIndex& index) { open(m_model.pupil(index.row())); });
    for (const auto& entry : entriesOf<UntestedReason>) {
        QPushButton*& made = m_reasons[static_cast<std::size_t>(entry.value)];
        made = button(labelText(entry.label));
        connect(made, &QPushButton::clicked, this, [this, reason = entry.value] { note(reason); });
    }
    connect(m_takeBack, &QPushButton::clicked, this, [this] { note(std::nullopt); });
    auto* nobody = new EmptyState(Icon::Check, tr("Nobody is missing"), tr("Every pupil of this class has usable answers."));
    return panel(vertical({toolbar({m_class, stretch(), m_reasons[0], m_reasons[1], m_reasons[2], m_takeBack}),
                           grow(new EmptyAware(m_pupils, nobody))},
                          8));
}

// The next pupil is marked then, so that a class goes through the keys in one go.
void TakingPartPanel::note(std::optional<UntestedReason> reason)
{
    const QModelIndex marked = m_pupils->currentIndex();
    if (!marked.isValid())
        return;
    const int row = marked.row();
    m_model.note(row, reason); // the page reads anew
    const int last = m_model.pupils().rowCount() - 1;
    m_pupils->setCurrentIndex(m_model.pupils().index(std::min(row + 1, last)));
    m_pupils->setFocus();
}

void TakingPartPanel::follow()
{
    const QString letters = m_model.letters();
    m_letters->setText(letters);
    m_slips->setEnabled(!m_model.toMakeUp().empty());
    const auto shown = m_model.shownClass();
    if (shown && m_classes->currentIndex().row() != *shown) {
        const QSignalBlocker quiet(m_classes);
        m_classes->setCurrentIndex(m_model.classes().index(*shown, 0));
    }
    m_class->setText(
        shown ? tr("%1: why no answers?").arg(m_model.classes().index(*shown, CoverageTable::ClassUnit).data().toString())
              : QString());
    if (!m_pupils->currentIndex().isValid() && m_model.pupils().rowCount() > 0)
        m_pupils->setCurrentIndex(m_model.pupils().index(0));
    const bool isMarked = m_pupils->currentIndex().isValid();
    for (QPushButton* reason : m_reasons)
        reason->setEnabled(isMarked);
    m_takeBack->setEnabled(isMarked);
}

} // namespace anxin
