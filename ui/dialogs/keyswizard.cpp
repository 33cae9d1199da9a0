// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/keyswizard.h"

#include "ui/shell/runtask.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passwordfield.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

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
// Whose password was lost. Nobody else's is replaced.
class OwnerStep final : public WizardStep {
public:
    explicit OwnerStep(ChoiceCombo<quint32>* owner) : WizardStep(KeysWizard::tr("Whose password")), m_owner(owner)
    {
        setLayout(
            vertical({bodyText(KeysWizard::tr("Several people open this vault, each with a password of their own. Choose the "
                                              "one whose password was lost: it is replaced, and everybody else keeps theirs.")),
                      labelled(KeysWizard::tr("Name"), owner), stretch()}));
        setFocusProxy(owner);
    }
    std::optional<QString> obstacle() override
    {
        return m_owner->value() ? std::nullopt : std::optional(KeysWizard::tr("Please choose whose password was lost."));
    }

private:
    ChoiceCombo<quint32>* m_owner;
};
} // namespace

KeysWizard::KeysWizard(KeyWish wish, KeySeams seams, QWidget* parent) : QWidget(parent), m_wish(wish), m_seams(std::move(seams))
{
    QPushButton* leave = button(wish == KeyWish::Recovered ? tr("Lock again") : tr("Cancel"));
    m_sheet = new StepSheet(leave, tr("Making the keys…"));
    if (wish == KeyWish::NewUser) {
        m_label = new TextEdit;
        m_sheet->add(new NameStep(m_label));
    }
    if (wish == KeyWish::Recovered && m_seams.users.size() > 1) {
        m_owner = new ChoiceCombo<quint32>(m_seams.users);
        m_sheet->add(new OwnerStep(m_owner));
    }
    if (wish != KeyWish::NewCard)
        m_sheet->add(m_password = new PasswordStep(m_seams.judge));
    if (wish == KeyWish::NewCard || wish == KeyWish::Recovered)
        m_sheet->add(m_recovery = new RecoveryStep(m_seams.card));
    setLayout(margins(horizontal({stretch(), grow(m_sheet, 100), stretch()}, 0), 32, 36));
    connect(m_sheet, &StepSheet::passed, this, &KeysWizard::goOn);
    connect(leave, &QPushButton::clicked, this, &KeysWizard::left);
    go(0);
    if (wish == KeyWish::Recovered)
        bar().show(Tone::Info, tr("The vault was opened without a password. Please choose a new one now, and copy the new "
                                  "recovery card: the old card opens the vault no more after that."));
    if (wish == KeyWish::NewCard)
        prepare();
}

void KeysWizard::go(int step)
{
    if (m_password)
        m_password->setNames(m_label ? m_seams.names + QStringList{m_label->text()} : m_seams.names);
    m_sheet->show(step, tr("Put in force"));
    if (m_owner && m_sheet->current() != m_sheet->steps().front())
        bar().show(Tone::Info, tr("From then on %1 opens the vault with the new password.").arg(m_owner->currentText()));
    QWidget* current = m_sheet->current();
    (current->focusProxy() ? current : &m_sheet->nextButton())->setFocus();
}

quint32 KeysWizard::user() const
{
    if (m_owner)
        return m_owner->value().value_or(0);
    return m_seams.users.empty() ? 0 : m_seams.users.front().first;
}

void KeysWizard::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    QWidget* current = m_sheet->current();
    (current->focusProxy() ? current : &m_sheet->nextButton())->setFocus();
}

void KeysWizard::goOn()
{
    if (m_sheet->current() == m_password)
        prepare();
    else if (m_sheet->isAtEnd())
        finish();
    else
        go(m_sheet->index() + 1);
}

void KeysWizard::prepare()
{
    m_sheet->setBusy(true);
    QByteArray typed = m_password ? m_password->take() : QByteArray();
    const QString name = m_label ? m_label->text().trimmed() : QString();
    Task* task = m_seams.prepare({m_wish, typed, name, user()}, [wizard = QPointer(this)](QStringList groups) {
        if (!wizard)
            return;
        wizard->m_sheet->setBusy(false);
        if (!wizard->m_recovery)
            return wizard->finish();
        wizard->m_recovery->setGroups(std::move(groups), wizard->m_seams.school);
        wizard->go(static_cast<int>(wizard->m_sheet->steps().size()) - 1);
    });
    connect(task, &Task::ended, this, [this] { m_sheet->setBusy(false); }); // also where it failed
    overwrite(typed);
}

void KeysWizard::finish()
{
    if (const auto refusal = m_seams.confirm())
        return bar().show(Tone::Danger, *refusal);
    Q_EMIT done();
}

} // namespace anxin
