// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/steps/recoverystep.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRandomGenerator>

namespace anxin {

namespace {
// "Group 3", above what belongs to it.
QWidget* numbered(QLabel* number, QWidget* what)
{
    return panel(vertical({number, what}, 2));
}
} // namespace

RecoveryStep::RecoveryStep(CardPrinting printing)
    : WizardStep(tr("Recovery card")),
      m_printing(std::move(printing)),
      m_again(linkButton(tr("Show the digits again"))),
      m_bar(new MessageBar),
      m_menu(new QMenu(this))
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
    m_question = panel(vertical({bodyText(tr("To be sure that the copy is right, type two of the groups from your paper:")),
                                 answers, toolbar({m_again, stretch()})}));
    setLayout(vertical(
        {bodyText(tr("If the password is ever lost, these 48 digits open the vault. Print them or write them on paper, "
                     "and keep the paper in the school's safe, away from this PC. They are shown only now.")),
         new Card(groups), printButton(), m_bar, m_question, stretch()}));
    connect(m_again, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_answers[0], &QLineEdit::returnPressed, m_answers[1], qOverload<>(&QWidget::setFocus));
    connect(m_answers[1], &QLineEdit::returnPressed, this, &WizardStep::nextRequested);
}

RecoveryStep::~RecoveryStep()
{
    wipeGroups();
}

QWidget* RecoveryStep::printButton()
{
    QPushButton* print = button(tr("Print"), Icon::Printer);
    print->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &RecoveryStep::listPrinters);
    return panel(toolbar({print, stretch()}));
}

void RecoveryStep::listPrinters()
{
    m_menu->clear();
    const QStringList printers = m_printing.printers();
    for (const QString& printer : printers)
        connect(m_menu->addAction(printer), &QAction::triggered, this,
                [this, printer] { m_printing.print(printer, m_school, m_groups, teller()); });
    if (printers.isEmpty())
        m_menu->addAction(tr("No printer is set up on this PC"))->setEnabled(false);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("As a PDF file…")), &QAction::triggered, this, &RecoveryStep::warnOfFile);
}

// On paper the card is in one place; a file is wherever somebody copies it.
void RecoveryStep::warnOfFile()
{
    m_bar->disconnect(this);
    m_bar->show(Tone::Warn,
                tr("The file opens the vault for whoever has it, and a file that was deleted can often be brought back. Choose "
                   "a stick that stays with you, print from it, and keep the stick in the safe with the card."),
                tr("Choose where"));
    connect(m_bar, &MessageBar::acted, this, [this] {
        m_bar->clear();
        m_printing.save(this, m_school, m_groups, teller());
    });
}

CardPrinting::Told RecoveryStep::teller()
{
    return [bar = QPointer(m_bar)](Tone tone, const QString& words) {
        if (bar)
            bar->show(tone, words);
    };
}

void RecoveryStep::setGroups(QStringList groups, const QString& school)
{
    wipeGroups();
    m_bar->clear();
    m_school = school;
    m_groups = std::move(groups);
    m_asked[0] = QRandomGenerator::system()->bounded(8);
    m_asked[1] = (m_asked[0] + 1 + QRandomGenerator::system()->bounded(7)) % 8;
    ask(false);
    for (std::size_t which = 0; which < 2; ++which) {
        const QString name = tr("Group %1").arg(m_asked.at(which) + 1);
        m_questions.at(which)->setText(name);
        m_answers.at(which)->setAccessibleName(name);
        m_answers.at(which)->clear();
    }
}

// While two groups are asked for, the digits are only on the paper.
void RecoveryStep::ask(bool isAsking)
{
    m_isAsking = isAsking;
    for (std::size_t group = 0; group < m_shown.size(); ++group)
        m_shown.at(group)->setText(isAsking ? QStringLiteral("••••••") : m_groups.value(static_cast<qsizetype>(group)));
    m_question->setVisible(isAsking);
    setFocusProxy(isAsking ? m_answers[0] : nullptr);
    if (isAsking)
        m_answers[0]->setFocus();
}

QString RecoveryStep::shown(int number) const
{
    return m_shown.at(static_cast<std::size_t>(number))->text();
}

std::optional<QString> RecoveryStep::obstacle()
{
    if (!m_isAsking && m_answers[0]->text().isEmpty()) {
        ask(true);
        return QString();
    }
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
