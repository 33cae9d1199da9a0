// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/steps/recoverystep.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>

namespace anxin {

namespace {
// "Group 3", above what belongs to it.
QWidget* numbered(QLabel* number, QWidget* what)
{
    return panel(vertical({number, what}, 2));
}
} // namespace

RecoveryStep::RecoveryStep() : WizardStep(tr("Recovery card"))
{
    auto* groups = new QGridLayout;
    groups->setHorizontalSpacing(28);
    groups->setVerticalSpacing(10);
    for (int group = 0; group < 8; ++group) {
        QLabel* digits = sectionTitle({});
        digits->setAccessibleName(tr("Group %1").arg(group + 1));
        m_shown.at(static_cast<std::size_t>(group)) = digits;
        groups->addWidget(numbered(muted(tr("Group %1").arg(group + 1)), digits), group / 4, group % 4);
    }
    QBoxLayout* answers = horizontal({}, 28);
    for (std::size_t which = 0; which < 2; ++which) {
        m_questions.at(which) = muted({});
        m_answers.at(which) = new QLineEdit;
        m_answers.at(which)->setMaxLength(12); // blanks between digits are forgiven
        m_answers.at(which)->setFixedWidth(scaled(150, this));
        answers->addWidget(numbered(m_questions.at(which), m_answers.at(which)));
    }
    answers->addStretch();
    setLayout(
        vertical({bodyText(tr("If the password is ever lost, these 48 digits open the vault. Write them on paper and keep "
                              "the paper in the school's safe, away from this PC. They are shown only now.")),
                  new Card(groups), bodyText(tr("To be sure that the copy is right, type two of the groups from your paper:")),
                  answers, stretch()}));
    setFocusProxy(m_answers[0]);
    connect(m_answers[0], &QLineEdit::returnPressed, m_answers[1], qOverload<>(&QWidget::setFocus));
    connect(m_answers[1], &QLineEdit::returnPressed, this, &WizardStep::nextRequested);
}

RecoveryStep::~RecoveryStep()
{
    wipeGroups();
}

void RecoveryStep::setGroups(QStringList groups)
{
    wipeGroups();
    m_groups = std::move(groups);
    m_asked[0] = QRandomGenerator::system()->bounded(8);
    m_asked[1] = (m_asked[0] + 1 + QRandomGenerator::system()->bounded(7)) % 8;
    for (std::size_t group = 0; group < m_shown.size(); ++group)
        m_shown.at(group)->setText(m_groups.value(static_cast<qsizetype>(group)));
    for (std::size_t which = 0; which < 2; ++which) {
        const QString name = tr("Group %1").arg(m_asked.at(which) + 1);
        m_questions.at(which)->setText(name);
        m_answers.at(which)->setAccessibleName(name);
        m_answers.at(which)->clear();
    }
}

std::optional<QString> RecoveryStep::obstacle()
{
    for (std::size_t which = 0; which < 2; ++which) {
        QLineEdit* answer = m_answers.at(which);
        if (tidied(answer->text()).remove(u' ') == m_groups.value(m_asked.at(which)))
            continue;
        answer->setFocus();
        answer->selectAll();
        return answer->text().isEmpty() ? tr("Please type group %1 from your paper.").arg(m_asked.at(which) + 1)
                                        : tr("Group %1 is not the same as above. Please look at your paper and correct it.")
                                              .arg(m_asked.at(which) + 1);
    }
    return std::nullopt;
}

void RecoveryStep::wipeGroups()
{
    for (QString& group : m_groups)
        group.fill(u'0');
    m_groups.clear();
    for (QLabel* shown : m_shown)
        if (shown)
            shown->clear();
}

} // namespace anxin
