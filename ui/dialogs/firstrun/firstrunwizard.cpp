// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/firstrun/firstrunwizard.h"

#include "ui/shell/runtask.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/passwordfield.h"

#include <QBoxLayout>
#include <QDir>
#include <QPointer>
#include <QPushButton>

namespace anxin {

namespace {
QLayout* promise(Icon name, const QString& title, const QString& sentence)
{
    QLabel* words = secondary(sentence);
    words->setWordWrap(true);
    return horizontal(
        {aligned(new IconLabel(name, 24, &Tokens::accent), Qt::AlignTop), grow(vertical({cardTitle(title), words}, 2))}, 14);
}
} // namespace

FirstRunWizard::FirstRunWizard(FirstRunSeams seams, const QString& folder, QWidget* parent)
    : QWidget(parent),
      m_seams(std::move(seams)),
      m_school(new SchoolStep(m_seams, folder)),
      m_password(new PasswordStep(m_seams.judge)),
      m_recovery(new RecoveryStep(m_seams.card)),
      m_roster(new RosterStep(m_seams.demo)),
      m_backup(new BackupStep(m_seams)),
      m_summary(bodyText({})),
      m_back(button(tr("Back"))),
      m_sheet(new StepSheet(m_back, tr("Making the keys…")))
{
    nextButton().setMinimumWidth(scaled(140, this));

    QBoxLayout* rail =
        vertical({toolbar({new IconLabel(Icon::Mark, 26, &Tokens::accent), cardTitle(tr("Anxin"))}), gap(20)}, 14);
    auto* side = new QFrame;
    side->setObjectName(QStringLiteral("nav")); // dressed like the navigation that will be here later
    side->setFixedWidth(scaled(220, this));
    for (WizardStep* step :
         std::initializer_list<WizardStep*>{welcome(), m_school, m_password, m_recovery, m_roster, m_backup, ready()}) {
        m_sheet->add(step);
        rail->addWidget(m_rail.emplace_back(secondary({})));
    }
    rail->addStretch();
    side->setLayout(margins(rail, 24, 24));

    setLayout(horizontal({side, grow(margins(horizontal({stretch(), grow(m_sheet, 8), stretch()}), 32, 36))}, 0));
    connect(m_sheet, &StepSheet::passed, this, &FirstRunWizard::goOn);
    connect(m_back, &QPushButton::clicked, this, &FirstRunWizard::back);
    go(0);
}

WizardStep* FirstRunWizard::welcome()
{
    auto* step = new WizardStep(tr("Welcome"));
    QPushButton* existing = linkButton(tr("There is a vault already: open it"));
    connect(existing, &QPushButton::clicked, this,
            [this] { m_seams.openExisting(this, [this](const QString& why) { bar().show(Tone::Warn, why); }); });
    QPushButton* restore = linkButton(tr("There is only a backup: restore it"));
    connect(restore, &QPushButton::clicked, this, [this] { m_seams.restore(this); });
    step->setLayout(
        vertical({bodyText(tr("Anxin keeps the records of your counselling room. Setting it up takes about five minutes.")),
                  gap(4), promise(Icon::Shield, tr("Everything stays on this PC"), tr("The program never uses a network.")),
                  promise(Icon::Lock, tr("Everything is encrypted"),
                          tr("Without a password or the recovery card, the files are of no use to anybody.")),
                  promise(Icon::Key, tr("A recovery card, should you forget the password"),
                          tr("48 digits on paper open the vault. You get them in a moment.")),
                  stretch(), toolbar({existing, gap(24), restore, stretch()})},
                 18));
    return step;
}

WizardStep* FirstRunWizard::ready()
{
    auto* step = new WizardStep(tr("Ready"));
    step->setLayout(
        vertical({m_summary, bodyText(tr("Nothing has been written so far. The next button makes the vault.")), stretch()}));
    return step;
}

void FirstRunWizard::goOn()
{
    if (m_sheet->current() == m_password && !m_password->stays())
        makeKeys();
    else if (m_sheet->isAtEnd())
        finish();
    else
        go(current() + 1);
}

void FirstRunWizard::back()
{
    bar().clear();
    if (current() > 0)
        go(current() - 1);
}

void FirstRunWizard::go(int index)
{
    for (std::size_t at = 0; at < m_rail.size(); ++at) {
        const bool isHere = static_cast<int>(at) == index;
        const QString mark = static_cast<int>(at) < index ? QStringLiteral("✓") : QString::number(at + 1);
        m_rail[at]->setText(mark + QStringLiteral("   ") + m_sheet->steps()[at]->name());
        setRole(m_rail[at], "role", isHere ? QStringLiteral("card-title") : QStringLiteral("secondary"));
    }
    m_password->setNames(names());
    m_password->setKept(m_keysFor == names());
    m_backup->setVault(m_school->folder());
    const School school = m_school->school();
    m_summary->setText(tr("The vault of %1 will lie in %2, and %3 will be responsible for new case files.")
                           .arg(school.name, QDir::toNativeSeparators(m_school->folder()), school.counsellor));
    m_back->setVisible(index > 0);
    m_sheet->show(index, tr("Make the vault"));
    WizardStep* step = m_sheet->current();
    setFocusProxy(step->focusProxy() ? static_cast<QWidget*>(step) : &nextButton());
    beginKeys(*this);
}

QStringList FirstRunWizard::names() const
{
    const School school = m_school->school();
    return {school.name, school.counsellor};
}

void FirstRunWizard::makeKeys()
{
    m_keysFor.clear();
    m_sheet->setBusy(true);
    QByteArray password = m_password->take();
    Task* task = m_seams.makeKeys(password, m_school->school().counsellor, [wizard = QPointer(this)](QStringList groups) {
        if (!wizard)
            return;
        wizard->m_recovery->setGroups(std::move(groups), wizard->m_school->school().name);
        wizard->m_keysFor = wizard->names();
        wizard->go(wizard->current() + 1);
    });
    connect(task, &Task::ended, this, [this] { m_sheet->setBusy(false); }); // also where it failed
    overwrite(password);
}

void FirstRunWizard::finish()
{
    const auto refusal = m_seams.finish({m_school->school(), m_school->folder(), m_roster->roster(), m_backup->folder()});
    if (!refusal)
        return;
    m_keysFor.clear(); // they went with the try
    bar().show(Tone::Danger, *refusal);
}

} // namespace anxin
