// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/firstrun/schoolstep.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QPushButton>

namespace anxin {

SchoolStep::SchoolStep(const FirstRunSeams& seams, const QString& folder)
    : WizardStep(tr("School")),
      m_seams(seams),
      m_folder(folder),
      m_form(new SchoolForm),
      m_place(secondary(QDir::toNativeSeparators(folder)))
{
    m_form->setRecord(School{{}, {}, Stage::Junior, {}});
    m_place->setWordWrap(true);
    QPushButton* change = button(tr("Another folder…"));
    setLayout(vertical({bodyText(tr("The names stand on reports and letters. You can change them later.")), m_form, gap(4),
                        cardTitle(tr("Where the vault lies")), toolbar({grow(m_place), change}), stretch()}));
    setFocusProxy(m_form->editorOf(QStringLiteral("name")));
    connect(m_form, &FormBase::submitted, this, &WizardStep::nextRequested);
    connect(change, &QPushButton::clicked, this, [this] {
        if (const QString other = m_seams.chooseFolder(m_folder); !other.isEmpty())
            setFolder(other);
    });
}

void SchoolStep::setFolder(const QString& folder)
{
    m_folder = folder;
    m_place->setText(QDir::toNativeSeparators(folder));
}

std::optional<QString> SchoolStep::obstacle()
{
    if (!m_form->show(Violations{}))
        return QString();
    return m_seams.folderProblem(m_folder);
}

} // namespace anxin
