// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/firstrun/firstrunseams.h"
#include "ui/dialogs/steps/wizardstep.h"
#include "ui/forms/schoolform.h"

class QLabel;

namespace anxin {

// Which school, who counsels there, and in which folder the vault will lie.
class SchoolStep final : public WizardStep {
    Q_OBJECT
public:
    SchoolStep(const FirstRunSeams& seams, const QString& folder);
    School school() const { return m_form->record(); }
    const QString& folder() const { return m_folder; }
    void setFolder(const QString& folder);
    SchoolForm& form() { return *m_form; }
    std::optional<QString> obstacle() override;

private:
    const FirstRunSeams& m_seams;
    QString m_folder;
    SchoolForm* m_form;
    QLabel* m_place;
};

} // namespace anxin
