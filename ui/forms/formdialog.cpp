// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/formdialog.h"

#include "ui/forms/draftline.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTextEdit>

#include <algorithm>

namespace anxin {

namespace {
// Puts the keys behind the last words of the last area of text that has some. Whether there is one.
bool goOnIn(const FormBase& form)
{
    const auto areas = form.findChildren<QTextEdit*>(); // as they stand in the form
    const auto last = std::find_if(areas.rbegin(), areas.rend(),
                                   [](const QTextEdit* area) { return !area->toPlainText().trimmed().isEmpty(); });
    if (last == areas.rend())
        return false;
    (*last)->moveCursor(QTextCursor::End);
    (*last)->setFocus(Qt::OtherFocusReason);
    return true;
}
} // namespace

FormDialog::FormDialog(const QString& title, const QString& identity, FormBase* form, QWidget* parent)
    : Dialog(QSize(720, 640), parent),
      m_form(form),
      m_bar(new MessageBar),
      m_leave(button(tr("Close"))),
      m_middle(horizontal({grow(scrolling(form))}, 24)),
      m_buttons(toolbar({stretch(), m_leave}))
{
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    setLayout(page(vertical({vertical({pageTitle(title), secondary(identity)}, 2), m_bar, grow(m_middle), rule(), m_buttons})));
    connect(form, &FormBase::submitted, this, [this] {
        if (m_primary)
            perform(m_primary);
    });
}

FormDialog::~FormDialog() = default;

void FormDialog::keepDraftIn(Drafts drafts, const QString& key, const Clock& clock)
{
    m_draft = std::make_unique<FormDraft>(std::move(drafts), key, *m_form);
    m_draftLine = new DraftLine(clock);
    m_buttons->insertWidget(0, m_draftLine);
    m_draftLine->follow(*m_draft, *m_bar);
    m_leave->setToolTip(tr("What you typed is kept as a draft."));
    connect(this, &QDialog::finished, m_draft.get(), &FormDraft::keep);
}

void FormDialog::setBeside(QWidget* widget)
{
    m_middle->addWidget(widget);
    // The form keeps the width in which it has two columns.
    const QSize wider =
        size() + QSize(widget->sizeHint().expandedTo(widget->minimumSize()).width() + 2 * m_middle->spacing(), 0);
    resize(wider.boundedTo(roomFor(*this)));
}

void FormDialog::keepDraft()
{
    if (m_draft)
        m_draft->keep();
}

void FormDialog::addAct(const QString& name, std::function<ActOutcome()> act)
{
    m_leave->setText(tr("Not now")); // an act may be called "Close" itself
    const bool first = !m_primary;
    QPushButton* made = first ? primaryButton(name) : button(name);
    connect(made, &QPushButton::clicked, this, [this, act] { perform(act); });
    // The thing one came for stands at the right; others before it.
    m_buttons->insertWidget(first ? m_buttons->count() : m_buttons->count() - 1, made);
    if (first)
        m_primary = std::move(act);
}

void FormDialog::showEvent(QShowEvent* event)
{
    if (!m_form->isReadOnly() && !m_form->isAncestorOf(focusWidget())) // else it has been hidden for a moment
        if (!m_draft || !m_draft->takenUp() || !goOnIn(*m_form))
            m_form->focusFirstEmpty();
    QDialog::showEvent(event);
}

void FormDialog::perform(const std::function<ActOutcome()>& act)
{
    m_bar->clear();
    if (!m_form->show(Violations{}))
        return;
    const ActOutcome outcome = act();
    if (const auto* violations = std::get_if<Violations>(&outcome))
        m_form->show(*violations);
    else if (const auto* refusal = std::get_if<QString>(&outcome))
        m_bar->show(Tone::Warn, *refusal);
    else {
        if (m_draft)
            m_draft->end();
        accept();
    }
}

} // namespace anxin
