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
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

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
      m_heading(pageTitle({})),
      m_bar(new MessageBar),
      m_progress(new QProgressBar),
      m_back(button(tr("Back"))),
      m_next(primaryButton(tr("Next"))),
      m_stack(new QStackedWidget)
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Making the keys…"));
    m_next->setMinimumWidth(scaled(140, this));

    QBoxLayout* rail =
        vertical({toolbar({new IconLabel(Icon::Mark, 26, &Tokens::accent), cardTitle(tr("Anxin"))}), gap(20)}, 14);
    auto* side = new QFrame;
    side->setObjectName(QStringLiteral("nav")); // dressed like the navigation that will be here later
    side->setFixedWidth(scaled(220, this));
    for (WizardStep* step :
         std::initializer_list<WizardStep*>{welcome(), m_school, m_password, m_recovery, m_roster, m_backup, ready()}) {
        add(step);
        rail->addWidget(m_rail.back());
    }
    rail->addStretch();
    side->setLayout(margins(rail, 24, 24));

    QWidget* sheet = panel(vertical({m_heading, m_bar, grow(m_stack), m_progress, toolbar({m_back, stretch(), m_next})}, 16));
    sheet->setMaximumWidth(scaled(720, this));
    setLayout(horizontal({side, grow(margins(horizontal({stretch(), grow(sheet, 8), stretch()}), 32, 36))}, 0));
    connect(m_next, &QPushButton::clicked, this, &FirstRunWizard::next);
    connect(m_back, &QPushButton::clicked, this, &FirstRunWizard::back);
    setBusy(false);
    go(0);
}

WizardStep* FirstRunWizard::welcome()
{
    auto* step = new WizardStep(tr("Welcome"));
    QPushButton* existing = linkButton(tr("There is a vault already: open it"));
    connect(existing, &QPushButton::clicked, this,
            [this] { m_seams.openExisting(this, [this](const QString& why) { m_bar->show(Tone::Warn, why); }); });
    step->setLayout(vertical(
        {bodyText(tr("Anxin keeps the records of your counselling room. Setting it up takes about five minutes.")), gap(4),
         promise(Icon::Shield, tr("Everything stays on this PC"), tr("The program never uses a network.")),
         promise(Icon::Lock, tr("Everything is encrypted"), tr("Without your password, the files are of no use to anybody.")),
         promise(Icon::Key, tr("A recovery card, should you forget the password"),
                 tr("48 digits on paper open the vault. You get them in a moment.")),
         stretch(), existing},
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

void FirstRunWizard::add(WizardStep* step)
{
    m_steps.push_back(step);
    m_stack->addWidget(scrolling(step));
    m_rail.push_back(secondary({}));
    connect(step, &WizardStep::nextRequested, this, &FirstRunWizard::next);
}

int FirstRunWizard::current() const
{
    return m_stack->currentIndex();
}

void FirstRunWizard::next()
{
    if (!m_next->isEnabled())
        return;
    WizardStep* step = m_steps.at(static_cast<std::size_t>(current()));
    m_bar->clear();
    if (const auto why = step->obstacle()) {
        if (!why->isEmpty())
            m_bar->show(Tone::Warn, *why);
        return;
    }
    if (step == m_password && !m_password->stays())
        makeKeys();
    else if (step == m_steps.back())
        finish();
    else
        go(current() + 1);
}

void FirstRunWizard::back()
{
    m_bar->clear();
    if (current() > 0)
        go(current() - 1);
}

void FirstRunWizard::go(int index)
{
    for (std::size_t at = 0; at < m_rail.size(); ++at) {
        const bool isHere = static_cast<int>(at) == index;
        const QString mark = static_cast<int>(at) < index ? QStringLiteral("✓") : QString::number(at + 1);
        m_rail[at]->setText(mark + QStringLiteral("   ") + m_steps[at]->name());
        setRole(m_rail[at], "role", isHere ? QStringLiteral("card-title") : QStringLiteral("secondary"));
    }
    WizardStep* step = m_steps.at(static_cast<std::size_t>(index));
    m_password->setNames(names());
    m_password->setKept(m_keysFor == names());
    m_backup->setVault(m_school->folder());
    const School school = m_school->school();
    m_summary->setText(tr("The vault of %1 will lie in %2, and %3 will be responsible for new case files.")
                           .arg(school.name, QDir::toNativeSeparators(m_school->folder()), school.counsellor));
    m_heading->setText(step->name());
    m_stack->setCurrentIndex(index);
    m_back->setVisible(index > 0);
    m_next->setText(step == m_steps.back() ? tr("Make the vault") : tr("Next"));
    step->enter();
    setFocusProxy(step->focusProxy() ? static_cast<QWidget*>(step) : m_next);
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
    setBusy(true);
    QByteArray password = m_password->take();
    Task* task = m_seams.makeKeys(password, m_school->school().counsellor, [wizard = QPointer(this)](QStringList groups) {
        if (!wizard)
            return;
        wizard->m_recovery->setGroups(std::move(groups), wizard->m_school->school().name);
        wizard->m_keysFor = wizard->names();
        wizard->go(wizard->current() + 1);
    });
    connect(task, &Task::ended, this, [this] { setBusy(false); }); // also where it failed
    overwrite(password);
}

void FirstRunWizard::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_next->setDisabled(busy);
    m_back->setDisabled(busy);
    m_stack->setDisabled(busy);
}

void FirstRunWizard::finish()
{
    const auto refusal = m_seams.finish({m_school->school(), m_school->folder(), m_roster->roster(), m_backup->folder()});
    if (!refusal)
        return;
    m_keysFor.clear(); // they went with the try
    m_bar->show(Tone::Danger, *refusal);
}

} // namespace anxin
