// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/settingspage.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

namespace anxin {

SettingsPage::SettingsPage(SettingsSeams seams, FileChooser& chooser)
    : m_seams(std::move(seams)),
      m_bar(new MessageBar),
      m_tabs(new QTabBar),
      m_panes(new PageStack),
      m_holders(new QVBoxLayout)
{
    m_holders->setSpacing(8);
    m_panes->addWidget(
        panel(vertical({m_bar, grow(scrolling(panel(vertical({ways(), people(), locking(), log(), stretch()}, 16))))})));
    m_tabs->addTab(tr("Security"));
    m_tabs->setExpanding(false);
    if (m_seams.school) {
        m_school = new CalendarPanel(m_seams.school);
        m_panes->addWidget(m_school);
        m_tabs->addTab(tr("School"));
    }
    if (m_seams.rules) {
        m_rules = new RulesPanel(*m_seams.rules, m_seams.editLevel, m_seams.editRule);
        m_panes->addWidget(m_rules);
        m_tabs->addTab(tr("Levels and days"));
    }
    if (m_seams.scales) {
        m_scales = new ScalesPanel(*m_seams.scales, chooser, m_seams.answerHere);
        m_panes->addWidget(m_scales);
        m_tabs->addTab(tr("Questionnaires"));
    }
    if (m_seams.backup) {
        m_backups = new BackupPanel(m_seams.backup, chooser);
        m_panes->addWidget(m_backups);
        m_tabs->addTab(tr("Backup"));
    }
    setLayout(page(vertical({pageTitle(tr("Settings")), m_tabs, grow(m_panes)})));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int pane) {
        m_panes->setCurrentIndex(pane);
        refreshIfStale();
    });
    connect(m_bar, &MessageBar::acted, this, [this] {
        m_seams.confirmClock();
        m_bar->clear();
    });
}

QWidget* SettingsPage::ways()
{
    QPushButton* password = button(tr("Change the password"), Icon::Lock);
    QPushButton* card = button(tr("New recovery card"), Icon::Key);
    connect(password, &QPushButton::clicked, this, [this] { m_seams.changePassword(); });
    connect(card, &QPushButton::clicked, this, [this] { m_seams.renewCard(); });
    return new Card(vertical({cardTitle(tr("Your way in")),
                              bodyText(tr("Backups made before a change still open with the password or card of their time.")),
                              toolbar({password, card, stretch()})}));
}

QWidget* SettingsPage::people()
{
    QPushButton* add = button(tr("Add a user"), Icon::UserPlus);
    QPushButton* escrow = button(tr("Add an escrow key"), Icon::Key);
    connect(add, &QPushButton::clicked, this, [this] { m_seams.addUser(); });
    connect(escrow, &QPushButton::clicked, this, [this] { m_seams.addEscrow(); });
    return new Card(
        vertical({cardTitle(tr("Who can open the vault")),
                  bodyText(tr("Everybody named here can read everything in it, each with their own password or key.")),
                  m_holders, toolbar({add, escrow, stretch()})}));
}

QWidget* SettingsPage::locking()
{
    auto* minutes = new StepEdit(1, 30, 1, tr(" min"));
    minutes->setValue(m_seams.lockMinutes);
    minutes->setMaximumWidth(160);
    connect(minutes, &StepEdit::edited, this, [this, minutes] { m_seams.lockAfter(minutes->value()); });
    return new Card(vertical({cardTitle(tr("Locking")), labelled(tr("Lock when nobody has touched the PC for"), minutes)}));
}

QWidget* SettingsPage::log()
{
    auto* code = new TextEdit(QStringLiteral("000418·7KQ2-M9XA"));
    code->setMaximumWidth(320);
    QPushButton* check = button(tr("Check"));
    const auto ask = [this, code] { checkWitness(code->text()); };
    connect(check, &QPushButton::clicked, this, ask);
    connect(code, &QLineEdit::returnPressed, this, ask);
    return new Card(
        vertical({cardTitle(tr("The log")),
                  bodyText(tr("Every report and package carries a witness code. Type one, and the log tells whether that "
                              "entry is still in it, unchanged.")),
                  labelled(tr("Witness code"), code), toolbar({check, stretch()})}));
}

void SettingsPage::showBackups()
{
    m_tabs->setCurrentIndex(m_panes->indexOf(m_backups));
}

void SettingsPage::showSchool()
{
    m_tabs->setCurrentIndex(m_panes->indexOf(m_school));
}

void SettingsPage::showScales()
{
    m_tabs->setCurrentIndex(m_panes->indexOf(m_scales));
}

void SettingsPage::showRules()
{
    m_tabs->setCurrentIndex(m_panes->indexOf(m_rules));
}

void SettingsPage::refreshIfStale()
{
    if (m_rules && m_panes->currentWidget() == m_rules)
        return m_rules->refresh();
    if (m_scales && m_panes->currentWidget() == m_scales)
        return m_scales->refresh();
    if (m_backups && m_panes->currentWidget() == m_backups)
        return m_backups->open();
    if (m_school && m_panes->currentWidget() == m_school)
        return m_school->refresh();
    if (m_seams.isClockBehind())
        m_bar->show(
            Tone::Warn,
            tr("The clock of this PC shows an earlier time than the newest entry of the vault, so days are reckoned by the "
               "vault. If the clock is right now, say so."),
            tr("The clock is right"));
    emptyOut(*m_holders, Gone::WhenIdle);
    for (const KeyHolder& holder : m_seams.holders())
        m_holders->addWidget(row(holder));
}

QWidget* SettingsPage::row(const KeyHolder& holder)
{
    const QString name = holder.name.isEmpty() ? tr("User %1").arg(holder.slot) : holder.name;
    QLabel* kind = muted(holder.isEscrow ? tr("escrow key, kept elsewhere")
                         : holder.isHere ? tr("you, now")
                                         : tr("own password"));
    QPushButton* remove = linkButton(tr("Shut out"));
    remove->setAccessibleName(tr("Shut out %1").arg(name));
    if (holder.isHere)
        remove->hide();
    connect(remove, &QPushButton::clicked, this, [this, holder] { askRemoval(holder); });
    QWidget* line = panel(horizontal({bodyText(name), kind, stretch(), remove}));
    line->setMinimumHeight(remove->sizeHint().height()); // also where nobody can be shut out
    return line;
}

// In the page, not above it: a question in a window of its own would stand in the way of a lock.
void SettingsPage::askRemoval(const KeyHolder& holder)
{
    m_bar->disconnect(this);
    m_bar->show(Tone::Warn,
                tr("%1 will not be able to open this vault any more. The room locks now, and the vault gets a new key.")
                    .arg(holder.name),
                tr("Shut out and lock"));
    connect(m_bar, &MessageBar::acted, this, [this, slot = holder.slot] { m_seams.remove(slot); });
}

void SettingsPage::checkWitness(const QString& code)
{
    const SettingsSeams::Answer answer = m_seams.checkWitness(code);
    m_bar->disconnect(this);
    m_bar->show(answer.tone, answer.words);
}

} // namespace anxin
