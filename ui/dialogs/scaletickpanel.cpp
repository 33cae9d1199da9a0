// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/scaletickpanel.h"

#include "ui/dialogs/tickpanel.h"
#include "ui/models/codings.h"
#include "ui/models/scaleticks.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QSignalBlocker>

namespace anxin {

namespace {
ChoiceCombo<QString>* comboWithout(const QString& none)
{
    return new ChoiceCombo<QString>({}, none);
}
} // namespace

ScaleTickPanel::ScaleTickPanel(ScaleTicks& ticks)
    : m_ticks(ticks),
      m_panel(new TickPanel(ticks, tr("Questionnaires"), tr("Questionnaires; the space bar ticks"))),
      m_coding(comboWithout(tr("not said yet")))
{
    setLayout(vertical({grow(m_panel), labelled(tr("How the answers are written"), m_coding)}, 8));
    connect(&m_panel->list(), &ListView::chosen, this, &ScaleTickPanel::follow);
    connect(m_coding, &QComboBox::currentIndexChanged, this, [this] {
        if (const QModelIndex at = m_panel->list().currentIndex(); at.isValid())
            m_ticks.setCoding(at.row(), m_coding->value().value_or(QString()));
    });
    if (m_ticks.rowCount() > 0)
        m_panel->list().setCurrentIndex(m_ticks.index(0));
    follow();
}

void ScaleTickPanel::follow()
{
    const QModelIndex at = m_panel->list().currentIndex();
    m_coding->setEnabled(at.isValid());
    if (!at.isValid())
        return;
    const QSignalBlocker quiet(m_coding); // only a person says how answers are written
    m_coding->setChoices(codingsOf(m_ticks.definition(at.row())));
    m_coding->setValue(m_ticks.coding(at.row()));
}

} // namespace anxin
