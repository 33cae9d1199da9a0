// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pupils/importconfirm.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

namespace anxin {

ImportFigures::ImportFigures()
{
    const std::array names{tr("new"), tr("changed"), tr("same as before"), tr("not taken")};
    QBoxLayout* row = horizontal({}, 48);
    for (std::size_t at = 0; at < names.size(); ++at) {
        m_values.at(at) = figure({});
        m_values.at(at)->setAccessibleName(names.at(at));
        row->addLayout(vertical({m_values.at(at), secondary(names.at(at))}, 0));
    }
    row->addStretch();
    setLayout(row);
}

void ImportFigures::set(const ImportCounts& counts)
{
    const std::array values{counts.added, counts.changed, counts.unchanged, counts.skipped};
    for (std::size_t at = 0; at < values.size(); ++at)
        m_values.at(at)->setText(locale().toString(values.at(at)));
}

ImportConfirm::ImportConfirm()
    : m_figures(new ImportFigures),
      m_missing(bodyText({})),
      m_somePupils(new QCheckBox(tr("This list contains only some pupils on purpose; do not ask about the others"))),
      m_brake(new MessageBar),
      m_isRight(new QCheckBox(tr("I have looked at it: this is the right list"))),
      m_write(primaryButton({}))
{
    m_brake->setLasting();
    auto* changes = new TableView;
    changes->setModel(&m_changes);
    changes->setAccessibleName(tr("Changes"));
    auto* none = new EmptyState(Icon::Check, tr("No changes"), tr("No pupil who is known already will be changed."));
    QPushButton* back = button(tr("Back to the check"));
    setLayout(vertical({new Card(vertical({m_figures, m_missing, m_somePupils})), m_brake, m_isRight,
                        cardTitle(tr("What changes in pupils who are known already")), grow(new EmptyAware(changes, none)),
                        toolbar({back, stretch(), m_write})}));
    connect(back, &QPushButton::clicked, this, &ImportConfirm::backRequested);
    connect(m_write, &QPushButton::clicked, this, &ImportConfirm::writeRequested);
    connect(m_somePupils, &QCheckBox::toggled, this, &ImportConfirm::coverChanged);
    connect(m_isRight, &QCheckBox::toggled, this, &ImportConfirm::follow);
}

void ImportConfirm::begin()
{
    for (QCheckBox* box : {m_somePupils, m_isRight}) {
        const QSignalBlocker quiet(box);
        box->setChecked(false);
    }
}

ListCover ImportConfirm::cover() const
{
    return m_somePupils->isChecked() ? ListCover::SomePupils : ListCover::WholeClasses;
}

bool ImportConfirm::canWrite() const
{
    return m_rows > 0 && (!m_isDrastic || m_isRight->isChecked());
}

void ImportConfirm::set(const StudentPlan& plan)
{
    const ImportCounts& counts = plan.receipt.counts;
    m_changes.set(plan);
    m_figures->set(counts);
    m_rows = counts.added + counts.changed + static_cast<int>(plan.missing.size());
    m_isDrastic = plan.isDrastic();
    m_missing->setText(
        tr("Pupils of these classes whom the list does not name: %1. Nobody is taken out of the register; each is "
           "asked about on “Today”.")
            .arg(locale().toString(plan.missing.size())));
    m_missing->setHidden(plan.missing.empty());
    m_somePupils->setHidden(plan.missing.empty() && !m_somePupils->isChecked());
    if (m_isDrastic)
        m_brake->show(
            Tone::Warn,
            tr("This list would change %1 of %2 pupils, and does not name %3. It may be the wrong file, or "
               "a column may be taken for another.")
                .arg(locale().toString(counts.changed), locale().toString(plan.known), locale().toString(plan.missing.size())));
    else
        m_brake->clear();
    m_isRight->setVisible(m_isDrastic);
    const int rows = counts.added + counts.changed;
    m_write->setText(rows > 0 || plan.missing.empty() ? tr("Write %1 rows").arg(locale().toString(rows))
                                                      : tr("Ask about the missing pupils"));
    follow();
}

void ImportConfirm::follow()
{
    m_write->setEnabled(canWrite());
}

} // namespace anxin
