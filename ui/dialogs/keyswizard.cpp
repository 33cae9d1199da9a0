// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/keyswizard.h"

#include "ui/shell/runtask.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/passwordfield.h"

#include <QBoxLayout>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace anxin {

namespace {
// Who the new user is; asked before their password.
class NameStep final : public WizardStep {
public:
    explicit NameStep(TextEdit* name) : WizardStep(KeysWizard::tr("New user")), m_name(name)
    {
        setLayout(
            vertical({bodyText(KeysWizard::tr("This person opens the vault with a password of their own and sees everything in "
                                              "it. Let them type the password themselves in the next step.")),
                      labelled(KeysWizard::tr("Name"), name), stretch()}));
        setFocusProxy(name);
        connect(name, &QLineEdit::returnPressed, this, &WizardStep::nextRequested);
    }
    std::optional<QString> obstacle() override
    {
        if (m_name->text().trimmed().isEmpty())
            return KeysWizard::tr("Please type the name of the person.");
        return std::nullopt;
    }

private:
    TextEdit* m_name;
};
} // namespace

KeysWizard::KeysWizard(KeyWish wish, KeySeams seams, QWidget* parent)
    : QWidget(parent),
      m_wish(wish),
      m_seams(std::move(seams)),
      m_heading(pageTitle({})),
      m_bar(new MessageBar),
      m_progress(new QProgressBar),
      m_leave(button(wish == KeyWish::Recovered ? tr("Lock again") : tr("Cancel"))),
      m_next(primaryButton(tr("Next"))),
      m_stack(new QStackedWidget)
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Making the keys…"));
    if (wish == KeyWish::NewUser) {
        m_label = new TextEdit;
        add(new NameStep(m_label));
    }
    if (wish != KeyWish::NewCard)
        add(m_password = new PasswordStep(m_seams.judge));
    if (wish == KeyWish::NewCard || wish == KeyWish::Recovered)
        add(m_recovery = new RecoveryStep(m_seams.card));

    QWidget* sheet = panel(vertical({m_heading, m_bar, grow(m_stack), m_progress, toolbar({m_leave, stretch(), m_next})}, 16));
    sheet->setMaximumWidth(scaled(720, this));
    setLayout(margins(horizontal({stretch(), grow(sheet, 8), stretch()}), 32, 36));
    connect(m_next, &QPushButton::clicked, this, &KeysWizard::next);
    connect(m_leave, &QPushButton::clicked, this, &KeysWizard::left);
    setBusy(false);
    go(0);
    if (wish == KeyWish::Recovered)
        m_bar->show(Tone::Info, tr("The vault was opened without a password. Please choose a new one now, and copy the new "
                                   "recovery card: the old card opens the vault no more after that."));
    if (wish == KeyWish::NewCard)
        prepare();
}

void KeysWizard::add(WizardStep* step)
{
    m_steps.push_back(step);
    m_stack->addWidget(scrolling(step));
    connect(step, &WizardStep::nextRequested, this, &KeysWizard::next);
}

WizardStep* KeysWizard::current() const
{
    return m_steps.at(static_cast<std::size_t>(m_stack->currentIndex()));
}

void KeysWizard::go(int step)
{
    m_stack->setCurrentIndex(step);
    WizardStep* shown = current();
    m_heading->setText(shown->name());
    m_next->setText(shown == m_steps.back() ? tr("Put in force") : tr("Next"));
    if (shown == m_password)
        m_password->setNames(m_label ? m_seams.names + QStringList{m_label->text()} : m_seams.names);
    shown->enter();
    if (shown->focusProxy())
        shown->setFocus();
}

void KeysWizard::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (current()->focusProxy())
        current()->setFocus();
}

void KeysWizard::next()
{
    if (!m_next->isEnabled())
        return;
    m_bar->clear();
    if (const auto why = current()->obstacle()) {
        if (!why->isEmpty())
            m_bar->show(Tone::Warn, *why);
        return;
    }
    if (current() == m_password)
        prepare();
    else if (current() == m_steps.back())
        finish();
    else
        go(m_stack->currentIndex() + 1);
}

void KeysWizard::prepare()
{
    setBusy(true);
    QByteArray typed = m_password ? m_password->take() : QByteArray();
    const QString name = m_label ? m_label->text().trimmed() : QString();
    Task* task = m_seams.prepare(m_wish, typed, name, [wizard = QPointer(this)](QStringList groups) {
        if (!wizard)
            return;
        wizard->setBusy(false);
        if (!wizard->m_recovery)
            return wizard->finish();
        wizard->m_recovery->setGroups(std::move(groups), wizard->m_seams.school);
        wizard->go(wizard->m_stack->count() - 1);
    });
    connect(task, &Task::ended, this, [this] { setBusy(false); }); // also where it failed
    overwrite(typed);
}

void KeysWizard::finish()
{
    if (const auto refusal = m_seams.confirm())
        return m_bar->show(Tone::Danger, *refusal);
    Q_EMIT done();
}

void KeysWizard::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_next->setDisabled(busy);
    m_leave->setDisabled(busy);
    m_stack->setDisabled(busy);
}

} // namespace anxin
